import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type PermissionLevel, STATE_PATHS } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import { parse } from 'yaml';
import { type ActRun, runAct } from '../act/index.ts';
import { type FakeGitHub, type JobPermissions, startGitHub } from '../github/index.ts';
import { includes, jobAccess, OPERATION_NEEDS } from '../github/permissions.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'workflows-examples');
const AGENTS = join(import.meta.dirname, 'agents');
const REPOSITORY = 'acme/project';
const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

export interface ExampleWorldOptions {
  /** Name of the example: `<name>.yml` and the folder `specs/<name>`, which the repository is given whole. */
  readonly example: string;
  /** What else the repository holds. */
  readonly files: Readonly<Record<string, string>>;
  readonly collaborators?: Readonly<Record<string, PermissionLevel>>;
  /** The job that git asks for, whose User-Agent names none. */
  readonly gitJob: string;
}

export interface ExampleJob {
  readonly permissions: Readonly<Record<string, 'read' | 'write' | 'none'>>;
  readonly environment?: string;
}

/** A GitHub with one small repository, and a checkout of it that holds one example. */
export interface ExampleWorld {
  readonly github: FakeGitHub;
  readonly jobs: Readonly<Record<string, ExampleJob>>;
  /** Runs the example under act; `agent` is a file of `agents/` with its arguments. */
  run(options: {
    readonly runId: string;
    readonly suite: string;
    readonly event: { readonly name: string; readonly payload: object };
    readonly agent?: readonly [file: string, ...args: string[]];
    readonly vars?: Readonly<Record<string, string>>;
    readonly secrets?: Readonly<Record<string, string>>;
  }): Promise<ActRun>;
  /** A file of a branch or commit, or null. */
  read(ref: string, path: string): Promise<string | null>;
  /** A file of the state branch, or null. */
  readState(path?: string): Promise<string | null>;
  /** Requests of the example's own scripts that the job's declared permissions don't allow. */
  overreach(job: string): readonly string[];
  close(): Promise<void>;
}

/** Builds such a world. Each job holds exactly what the example declares for it. */
export async function createExampleWorld(options: ExampleWorldOptions): Promise<ExampleWorld> {
  const { example } = options;
  const directory = mkdtempSync(join(tmpdir(), `example-${example}-`));
  // As on a runner, others may pass through: the boxed agent is another user.
  chmodSync(directory, 0o755);
  const { jobs } = parse(readFileSync(join(EXAMPLES, `${example}.yml`), 'utf8')) as {
    jobs: Record<string, ExampleJob>;
  };
  const [owner = '', name = ''] = REPOSITORY.split('/');
  const github = await startGitHub({
    repositories: [
      {
        owner,
        name,
        files: { ...filesBelow(join(EXAMPLES, 'specs', example)), ...options.files },
        collaborators: options.collaborators ?? {},
      },
    ],
    tokens: { [TOKEN]: { job: null, repository: REPOSITORY, defaultJob: options.gitJob } },
    jobs: Object.fromEntries(Object.entries(jobs).map(([id, job]): [string, JobPermissions] => [id, job.permissions])),
  });
  const workspace = join(directory, 'workspace');
  await checkOut(github, workspace);
  const place = join(workspace, '.github', 'workflows');
  mkdirSync(place, { recursive: true });
  cpSync(join(EXAMPLES, `${example}.yml`), join(place, `${example}.yml`));
  const git = createGit({ gitDir: github.gitPath() });
  const read = async (ref: string, path: string): Promise<string | null> => {
    const { exitCode, stdout } = await git.run(['cat-file', 'blob', `${ref}:${path}`], { allowFailure: true });
    return exitCode === 0 ? stdout : null;
  };
  return {
    github,
    jobs,
    run: ({ runId, suite, event, agent, vars = {}, secrets = {} }) =>
      runAct({
        repositoryDir: workspace,
        workflow: `.github/workflows/${example}.yml`,
        event: { name: event.name, payload: { ...event.payload, repository: { default_branch: 'main' } } },
        vars: { ...vars, ...(agent === undefined ? {} : { LOOP_AGENT_COMMAND: installAgent(directory, agent) }) },
        secrets,
        repository: REPOSITORY,
        runId,
        github,
        token: TOKEN,
        localRepositories: { 'org/loop-actions@v1': suite },
      }),
    read,
    readState: (path = STATE_PATHS.state) => read('refs/heads/loop-state', path),
    overreach: (job) => overreachOf(github, jobs[job]?.permissions ?? {}),
    close: async () => {
      await github.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The command of an agent, copied to where the box's user can read it. */
function installAgent(directory: string, [file, ...args]: readonly [string, ...string[]]): string {
  const script = join(directory, file);
  cpSync(join(AGENTS, file), script);
  chmodSync(script, 0o644);
  return ['node', script, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
}

function filesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const files = paths.filter((path) => statSync(path).isFile());
  return Object.fromEntries(files.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** What `fetch` of a script asked for; the suite's own requests name their job, and the fake holds those to it. */
function overreachOf(github: FakeGitHub, permissions: JobPermissions): readonly string[] {
  const asked = github.requests.filter(({ userAgent }) => userAgent === 'node');
  if (asked.length === 0) throw new Error('no script of the example asked GitHub for anything');
  return asked.flatMap(({ operationId }) => {
    const needs = Object.entries(OPERATION_NEEDS).find(([id]) => id === operationId)?.[1];
    const granted = needs?.some(({ permission, access }) => includes(jobAccess(permissions, permission), access));
    return granted === true ? [] : [String(operationId)];
  });
}

async function checkOut(github: FakeGitHub, workspace: string): Promise<void> {
  const git = createGit({ gitDir: join(workspace, '.git') });
  mkdirSync(workspace);
  await git.run(['init', '--quiet', '--initial-branch=main', workspace], { cwd: workspace });
  await git.run(['fetch', '--quiet', '--depth=1', github.gitPath(), '+refs/heads/main:refs/remotes/origin/main']);
  const tree = { workTree: workspace, cwd: workspace };
  await git.run(['checkout', '--quiet', '-B', 'main', 'refs/remotes/origin/main'], tree);
}

import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type ActJob, readActLog } from './act-log.ts';
import { ACT_VERSION, findAct } from './find-act.ts';

export interface RunActOptions {
  /** A git work tree; what it ignores is not copied to the job. */
  readonly repositoryDir: string;
  /** Path of the workflow below `repositoryDir`. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly inputs?: Readonly<Record<string, string>>;
  readonly repository?: string;
  readonly runId?: string;
  readonly github?: { readonly url: string; readonly apiUrl: string; readonly graphqlUrl: string };
  readonly token?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Configuration variables, the `vars` context. */
  readonly vars?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** `org/loop-actions@v1` → a folder that holds it. */
  readonly localRepositories?: Readonly<Record<string, string>>;
  /** What the runner's tool cache holds: paths below it → folders, which are linked there file by file. */
  readonly tools?: Readonly<Record<string, string>>;
  /** Runs `actions/checkout` instead of copying the work tree. */
  readonly realCheckout?: boolean;
  /** Starts act's artifact service. */
  readonly artifacts?: boolean;
  readonly timeoutMs?: number;
}

export interface ActRun {
  readonly exitCode: number | null;
  readonly jobs: readonly ActJob[];
  /** The job of this id; of a matrix the one whose values match. Throws when it did not run. */
  job(id: string, matrix?: Readonly<Record<string, unknown>>): ActJob;
  /** Everything act wrote, for a failing test to show. */
  readonly log: string;
}

/** Runs a workflow under act in host mode: own HOME and cache, clean environment, closed stdin, no Docker. */
export async function runAct(options: RunActOptions): Promise<ActRun> {
  const act = findAct();
  if (act === null) throw new Error(`act is not installed: ${INSTALL_ACT}`);
  const scratch = mkdtempSync(join(tmpdir(), 'loop-actions-act-'));
  // The runner's folders can be read by every user of the machine, and a boxed agent is another user.
  chmodSync(scratch, 0o755);
  try {
    for (const [path, folder] of Object.entries(options.tools ?? {})) fillToolCache(scratch, path, folder);
    const { exitCode, stdout, stderr } = await supervise(act, await actArguments(options, scratch), {
      scratch,
      timeoutMs: options.timeoutMs ?? 240_000,
    });
    const jobs = readActLog(stdout);
    const log = `${stdout}\n${stderr}`;
    return { exitCode, jobs, log, job: (id, matrix = {}) => findJob(jobs, id, matrix, log) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** How act gets onto a machine that has Go. */
export const INSTALL_ACT = `CGO_ENABLED=0 go install -tags WITHOUT_DOCKER github.com/nektos/act@v${ACT_VERSION}`;

async function actArguments(options: RunActOptions, scratch: string): Promise<readonly string[]> {
  const event = join(scratch, 'event.json');
  writeFileSync(event, JSON.stringify(options.event.payload));
  const token = options.token ?? 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
  const pairs = (flag: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const github = options.github;
  return [
    options.event.name,
    '--json',
    ...['--directory', options.repositoryDir, '--workflows', options.workflow, '--eventpath', event],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--actor', 'octocat', '--no-cache-server'],
    ...pairs('--secret', { GITHUB_TOKEN: token, ...options.secrets }),
    ...pairs('--input', options.inputs ?? {}),
    ...pairs('--var', options.vars ?? {}),
    ...pairs('--env', {
      GITHUB_REPOSITORY: options.repository ?? 'octocat/demo',
      GITHUB_RUN_ID: options.runId ?? '9001',
      // act gives a job a terminal, on which git would wait for a user name for ever.
      GIT_TERMINAL_PROMPT: '0',
      ...(github === undefined
        ? {}
        : { GITHUB_SERVER_URL: github.url, GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl }),
      ...options.env,
    }),
    ...pairs('--local-repository', options.localRepositories ?? {}),
    ...(options.realCheckout === true ? ['--no-skip-checkout'] : []),
    ...(options.artifacts === true ? await artifactArguments(scratch) : []),
  ];
}

async function artifactArguments(scratch: string): Promise<readonly string[]> {
  const path = join(scratch, 'artifacts');
  const port = String(await freePort());
  return ['--artifact-server-path', path, '--artifact-server-addr', '127.0.0.1', '--artifact-server-port', port];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** act says itself where that is: below its own cache. */
function fillToolCache(scratch: string, path: string, folder: string): void {
  const target = join(scratch, 'cache', 'act', 'tool_cache', path);
  mkdirSync(dirname(target), { recursive: true });
  const copied = spawnSync('cp', ['-al', '--', folder, target]);
  // Links end at a file system's border.
  if (copied.status !== 0) cpSync(folder, target, { recursive: true, force: true, verbatimSymlinks: true });
}

interface ActEnd {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function supervise(
  act: string,
  args: readonly string[],
  place: { readonly scratch: string; readonly timeoutMs: number },
): Promise<ActEnd> {
  const home = join(place.scratch, 'home');
  mkdirSync(home);
  const child = spawn(act, args, {
    cwd: place.scratch,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
      HOME: home,
      XDG_CACHE_HOME: join(place.scratch, 'cache'),
      ACT_DISABLE_VERSION_CHECK: '1',
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const timer = setTimeout(() => {
    stderr += `act was killed after ${place.timeoutMs} ms\n`;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, place.timeoutMs);
  return new Promise((settle, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      settle({ exitCode, stdout, stderr });
    });
  });
}

function findJob(jobs: readonly ActJob[], id: string, matrix: Readonly<Record<string, unknown>>, log: string): ActJob {
  const found = jobs.find(
    (job) => job.id === id && Object.entries(matrix).every(([key, value]) => job.matrix[key] === value),
  );
  if (found === undefined) throw new Error(`job ${id} did not run\n${log.slice(-8000)}`);
  return found;
}

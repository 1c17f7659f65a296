import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { inputVariables, readManifest } from './action-manifest.ts';
import { compileActions } from './compile-actions.ts';
import { readFileCommands } from './file-commands.ts';
import { npmDirectory } from './npm-directory.ts';
import { readWorkflowLog, type WorkflowLog } from './workflow-log.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

export interface RunActionOptions {
  readonly action: string;
  /** `dist` runs the bundle, `source` the TypeScript of the same action. */
  readonly from?: 'dist' | 'source';
  /** A repository other than this one that holds the action. */
  readonly root?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the step besides the runner's own; undefined takes one of those away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly workspace?: string;
  /** RUNNER_TEMP, to look at afterwards; one of its own that is removed unless told. */
  readonly tempDirectory?: string;
  readonly repository?: string;
  readonly job?: string;
  readonly runId?: string;
  readonly sha?: string;
  readonly token?: string;
  readonly github?: { readonly url: string; readonly apiUrl: string; readonly graphqlUrl: string };
  /** Cancels the job once the log holds this text: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL, as the runner does. */
  readonly cancelAfter?: string;
  /** Kills the process with SIGKILL once the log holds this text. */
  readonly killAfter?: string;
  /** Kills the process with SIGKILL when it aborts. */
  readonly kill?: AbortSignal;
  /** Cancels the job when it aborts, as a person does who presses "Cancel workflow". */
  readonly signal?: AbortSignal;
  /** Is told of each line of the log while the job runs. */
  readonly onLine?: (line: string) => void;
  readonly timeoutMs?: number;
}

export interface ActionRun {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exportedEnv: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: WorkflowLog;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
}

/** Runs an action as a step of a job: own process, clean environment, closed stdin, the runner's files. */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const scratch = mkdtempSync(join(tmpdir(), 'loop-actions-runner-'));
  // The runner's folders can be read by every user of the machine, and a boxed agent is another user.
  chmodSync(scratch, 0o755);
  try {
    const files = prepareFiles(scratch);
    const env = stepEnvironment(options, { scratch, files });
    const script = await scriptOf(options);
    const startedAt = performance.now();
    const end = await supervise(options, script, env);
    return {
      ...end,
      durationMs: performance.now() - startedAt,
      outputs: readFileCommands(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
      state: readFileCommands(readFileSync(files.GITHUB_STATE, 'utf8')),
      exportedEnv: readFileCommands(readFileSync(files.GITHUB_ENV, 'utf8')),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      log: readWorkflowLog(end.stdout),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface RunnerFiles {
  readonly GITHUB_OUTPUT: string;
  readonly GITHUB_STATE: string;
  readonly GITHUB_ENV: string;
  readonly GITHUB_PATH: string;
  readonly GITHUB_STEP_SUMMARY: string;
}

function prepareFiles(scratch: string): RunnerFiles {
  const file = (name: string): string => {
    const path = join(scratch, name);
    writeFileSync(path, '');
    return path;
  };
  for (const folder of ['temp', 'home', 'workspace']) mkdirSync(join(scratch, folder));
  return {
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_STATE: file('save_state'),
    GITHUB_ENV: file('set_env'),
    GITHUB_PATH: file('add_path'),
    GITHUB_STEP_SUMMARY: file('step_summary'),
  };
}

function stepEnvironment(
  options: RunActionOptions,
  place: { readonly scratch: string; readonly files: RunnerFiles },
): Record<string, string> {
  const eventPath = join(place.scratch, 'event.json');
  writeFileSync(eventPath, JSON.stringify(options.event?.payload ?? {}));
  const repository = options.repository ?? 'octocat/demo';
  const github = options.github ?? { url: 'https://github.com', apiUrl: 'https://api.github.com', graphqlUrl: '' };
  const workspace = options.workspace ?? join(place.scratch, 'workspace');
  const npm = npmDirectory();
  const path = [dirname(process.execPath), ...(npm === undefined ? [] : [npm]), '/usr/local/bin', '/usr/bin', '/bin'];
  const runner: Record<string, string> = {
    PATH: path.join(delimiter),
    HOME: join(place.scratch, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ID: options.runId ?? '9001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'test',
    GITHUB_JOB: options.job ?? 'test',
    GITHUB_SHA: options.sha ?? '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: options.event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: github.url,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl === '' ? `${github.apiUrl}/graphql` : github.graphqlUrl,
    RUNNER_TEMP: options.tempDirectory ?? join(place.scratch, 'temp'),
    RUNNER_TOOL_CACHE: join(place.scratch, 'temp'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...place.files,
  };
  const contexts = {
    'github.token': options.token ?? 'ghs_0123456789abcdefghijklmnopqrstuvwxyz',
    'github.repository': repository,
    'github.workspace': workspace,
    'github.sha': runner.GITHUB_SHA ?? '',
  };
  const manifest = readManifest(options.root ?? ROOT, options.action);
  const all = { ...runner, ...inputVariables(manifest, options.inputs ?? {}, contexts), ...options.env };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function scriptOf({ root = ROOT, action, from }: RunActionOptions): Promise<string> {
  return from === 'source' ? join(await compileActions(root), `${action}.js`) : join(root, 'dist', action, 'index.js');
}

function supervise(options: RunActionOptions, script: string, env: Record<string, string>): Promise<ProcessEnd> {
  const cwd = env.GITHUB_WORKSPACE;
  const child = spawn(process.execPath, [script], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  const timers = [setTimeout(() => child.kill('SIGKILL'), options.timeoutMs ?? 60_000)];
  let [stdout, stderr, told] = ['', '', false];
  const cancel = (): void => {
    told = child.kill('SIGINT');
    timers.push(
      setTimeout(() => child.kill('SIGTERM'), 7500),
      setTimeout(() => child.kill('SIGKILL'), 10_000),
    );
  };
  const { signal, onLine } = options;
  const kill = (): void => {
    told = child.kill('SIGKILL');
  };
  options.kill?.addEventListener('abort', kill);
  if (signal?.aborted === true) cancel();
  signal?.addEventListener('abort', cancel);
  if (onLine !== undefined) createInterface({ input: child.stdout }).on('line', onLine);
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    if (told) return;
    if (options.killAfter !== undefined && stdout.includes(options.killAfter)) told = child.kill('SIGKILL');
    else if (options.cancelAfter !== undefined && stdout.includes(options.cancelAfter)) cancel();
  });
  return new Promise((settle, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, killedBy) => {
      for (const timer of timers) clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      options.kill?.removeEventListener('abort', kill);
      settle({ exitCode, signal: killedBy, stdout, stderr });
    });
  });
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type FailureRecord,
  type Place,
  type RecordedTool,
  type Scenario,
  type TruthFinding,
  unplant,
} from './scenario.ts';

/** What GitHub's hosted runners call the checkout; the recording machine's own paths are replaced by it. */
const RUNNER_ROOT = '/home/runner/work/shop/shop';
const RUNNER_TOOLS = '/home/runner/work/_tools';
const LONGEST_STREAM = 60_000;

export interface Room extends Place {
  /** Scratch; the project lies in `shop` below it. */
  readonly root: string;
}

/** Writes a scenario's project, runs its command and gives what it left; null when it did not fail by itself. */
export async function runScenario(tool: RecordedTool, scenario: Scenario, room: Room): Promise<FailureRecord | null> {
  const project = join(room.root, 'shop');
  await cleanUp(project);
  await mkdir(project, { recursive: true });
  for (const [path, planted] of Object.entries(scenario.files)) {
    const { text } = unplant(planted);
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), scenario.crlf === true ? text.replaceAll('\n', '\r\n') : text);
  }
  const run = spawnSync('bash', ['-c', scenario.command], {
    cwd: project,
    env: environment(room),
    encoding: 'utf8',
    timeout: 180_000,
    maxBuffer: 256 * 1024 * 1024,
  });
  const scrub = (text: string): string => scrubPaths(text, room, project);
  const reports: { path: string; text: string }[] = [];
  for (const path of scenario.reports ?? []) {
    if (existsSync(join(project, path))) {
      reports.push({ path, text: scrub(await readFile(join(project, path), 'utf8')) });
    }
  }
  await cleanUp(project);
  // What the recorder itself had to stop is no failure of the tool.
  if (run.status === 0 || run.error !== undefined) return null;
  return {
    id: `${tool.name}/${scenario.name}`,
    tool: tool.name,
    version: tool.version,
    kind: scenario.kind,
    command: scrub(scenario.command),
    exitCode: run.status,
    signal: run.signal,
    stdout: shorten(scrub(run.stdout)),
    stderr: shorten(scrub(run.stderr)),
    reports,
    files: Object.keys(scenario.files),
    truth: truthOf(scenario),
  };
}

/** Where the faults of a scenario were planted. */
export function truthOf({ failureClass, files, filesOnly = false }: Scenario): FailureRecord['truth'] {
  const findings: TruthFinding[] = [];
  for (const [file, planted] of Object.entries(files)) {
    const { lines } = unplant(planted);
    if (!filesOnly) findings.push(...lines.map((line) => ({ file, line })));
    else if (lines.length > 0) findings.push({ file, line: null });
  }
  return { failureClass, findings };
}

async function cleanUp(project: string): Promise<void> {
  spawnSync('umount', [join(project, 'small')], { stdio: 'ignore' });
  await rm(project, { recursive: true, force: true });
}

function environment(room: Room): Record<string, string> {
  const path = ['npm/node_modules/.bin', 'py/bin'].map((bin) => join(room.tools, bin));
  return {
    PATH: [...path, process.env.PATH ?? ''].join(':'),
    HOME: process.env.HOME ?? '/root',
    LANG: 'C.UTF-8',
    CI: 'true',
    TOOLS: room.tools,
    SERVER: room.server,
    NODE_PATH: join(room.tools, 'npm/node_modules'),
    npm_config_update_notifier: 'false',
    npm_config_fetch_retries: '0',
    npm_config_cache: join(room.root, 'npm-cache'),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    RUST_BACKTRACE: '0',
    CARGO_TARGET_DIR: join(room.root, 'target'),
  };
}

/** No path, host or user of the recording machine stays in a record. */
function scrubPaths(text: string, room: Room, project: string): string {
  return text
    .replaceAll(room.server, 'http://127.0.0.1:8080')
    .replaceAll(project, RUNNER_ROOT)
    .replaceAll(room.tools, RUNNER_TOOLS)
    .replaceAll(room.root, '/home/runner/work/_temp')
    .replace(/\/root(?=\/)/g, '/home/runner')
    .replace(/\/home\/runner\/\.pyenv\/versions\/([^/]+)/g, '/opt/hostedtoolcache/Python/$1');
}

/** Middle lines go where a log is longer than a fixture should be. */
function shorten(text: string): string {
  if (text.length <= LONGEST_STREAM) return text;
  const half = LONGEST_STREAM / 2;
  return `${text.slice(0, text.lastIndexOf('\n', half))}\n${text.slice(text.indexOf('\n', text.length - half) + 1)}`;
}

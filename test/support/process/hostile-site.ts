import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { openGateway, readProvider, SpendMeter } from '@loop-actions/model/gateway';
import type { Box, BoxKind, ProcessOutcome } from '@loop-actions/process';
import { readProcessTable } from '../../../packages/process/src/process-table.ts';
import { play, startModelServer } from '../model-server/index.ts';

export const SUPERVISOR = resolve('test/support/process/supervisor.ts');
const AGENT = resolve('test/support/process/hostile-agent.mjs');
const isRoot = process.getuid?.() === 0;
/** Directories that everybody may write, as hosted runners have them; not where a box has directories of its own. */
const SHARED_PARENT = isRoot ? '/usr/local/share' : homedir();
const ENGINE = '/run/podman/podman.sock';
const RUNNER_FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** A machine as a job finds it, and what an agent would have to know to break out of its box there. */
export interface HostileSite {
  readonly directory: string;
  readonly workspace: string;
  readonly plan: Readonly<Record<string, unknown>> & {
    readonly secret: string;
    readonly daemon: string;
    readonly litter: string;
    readonly tokenFile: string;
    readonly eventFile: string;
    readonly tool: string;
    readonly shared: string;
  };
  /** Of the step. */
  readonly env: Readonly<Record<string, string>>;
  readonly inherited: string;
  remove(): void;
}

/** Lays out such a machine: the runner's folders, credentials as tools keep them, files of other steps and attempts. */
export function makeSite(owner: number): HostileSite {
  const directory = mkdtempSync('/var/tmp/loop-site-');
  const shared = mkdtempSync(join(SHARED_PARENT, 'loop-shared-'));
  const secret = `secret-${randomBytes(12).toString('hex')}`;
  const at = (...names: string[]): string => join(directory, ...names);
  const own = (path: string, text: string, mode = 0o644): string => {
    for (const above of missingAbove(path)) mkdirSync(above, { mode: 0o755 });
    writeFileSync(path, text, { mode });
    return path;
  };
  const commandFiles = Object.fromEntries(
    RUNNER_FILES.map((name) => [name, own(at('_temp/_runner_file_commands', `set_${name.toLowerCase()}`), '')]),
  );
  const plan = {
    secret,
    supervisorWord: 'supervisor.ts',
    runnerTemp: at('_temp'),
    tokenFile: own(at('home/token'), secret, 0o600),
    eventFile: own(at('_temp/event.json'), JSON.stringify({ secret })),
    commandFiles,
    leftover: own(at('_temp/make-1/exchange-1/notes.md'), secret),
    gitConfig: own(at('checkout/.git/config'), `[http]\n\textraheader = AUTHORIZATION: basic ${secret}\n`),
    hooks: dirname(own(at('checkout/.git/hooks/commit-msg.sample'), '')),
    credentials: [
      own(at('home/.npmrc'), `//registry/:_authToken=${secret}\n`),
      own(at('home/.docker/config.json'), secret, 0o600),
      own(at('home/.config/gh/hosts.yml'), secret, 0o600),
      own(at('home/actions-runner/.credentials'), secret, 0o600),
    ],
    dotfiles: ['.bashrc', '.profile', '.gitconfig'].map((name) => own(at('home', name), '')),
    actionFile: own(at('home/_actions/org/action/v1/index.js'), ''),
    tool: own(join(shared, 'node'), 'node', 0o777),
    shared,
    setuidProgram: at('as-root'),
    litter: `/tmp/loop-litter-${randomBytes(6).toString('hex')}`,
    daemon: `loop-daemon-${randomBytes(6).toString('hex')}`,
    sockets: {
      'the SSH agent': at('ssh-agent.sock'),
      'the session bus': at('run/bus'),
      ...(isRoot && !existsSync(ENGINE) ? { 'an engine of containers': ENGINE } : {}),
    },
    abstractSocket: `loop-${randomBytes(6).toString('hex')}`,
  };
  mkdirSync(at('run'));
  mkdirSync(at('work'));
  chmodSync(directory, 0o755);
  chmodSync(shared, 0o777);
  chmodSync(plan.tool, 0o777);
  if (isRoot) {
    for (const path of ['_temp', 'home', 'checkout', 'run', 'work']) chownTree(at(path), owner);
    writeFileSync(plan.setuidProgram, readFileSync('/usr/bin/env'));
    chmodSync(plan.setuidProgram, 0o4755);
  }
  return {
    directory,
    workspace: at('work'),
    plan,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: at('home'),
      RUNNER_TEMP: at('_temp'),
      GITHUB_WORKSPACE: at('checkout'),
      GITHUB_EVENT_PATH: plan.eventFile,
      XDG_RUNTIME_DIR: at('run'),
      SSH_AUTH_SOCK: plan.sockets['the SSH agent'],
      INPUT_TOKEN: secret,
      ACTIONS_RUNTIME_TOKEN: secret,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret,
      ...commandFiles,
    },
    inherited: plan.tokenFile,
    remove: () => {
      for (const path of [directory, shared]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** What an agent reached, by its own account and by what was found afterwards. */
export interface AttackResult {
  readonly box: Box;
  readonly outcome: ProcessOutcome;
  readonly results: Readonly<Record<string, boolean>>;
  readonly succeeded: readonly string[];
  /** Processes that it left. */
  readonly daemons: number;
}

/** Runs the hostile agent under a supervisor that is its own process, as a step of a job would be. */
export async function attack(
  site: HostileSite,
  how: { readonly uid: number; readonly kind: BoxKind | 'none' | 'any' },
): Promise<AttackResult> {
  await using world = await openWorld(site, how.uid);
  const argument = JSON.stringify({ ...site.plan, port: world.port, gateway: world.gateway });
  const command = [process.execPath, '--no-warnings', SUPERVISOR, how.kind, site.workspace, AGENT, argument];
  const child = startAs(how.uid, command, site.env, openSync(site.inherited, 'r'));
  let [text, errors] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  await new Promise((done) => child.once('close', done));
  if (text === '') throw new Error(`the supervisor said nothing: ${errors}`);
  const answer = JSON.parse(text) as { box: Box; outcome: ProcessOutcome };
  const results = JSON.parse(answer.outcome.stdout.text || '{}') as Record<string, boolean>;
  const daemons = readProcessTable().filter((row) => commandLine(row.pid).includes(site.plan.daemon) && !row.zombie);
  for (const { pid } of daemons) if (!commandLine(pid).includes('supervisor.ts')) process.kill(pid, 'SIGKILL');
  const succeeded = Object.keys(results).filter((name) => results[name]);
  return { ...answer, results, succeeded, daemons: daemons.length };
}

/** The arguments of a process in one text; empty when it is gone. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}

/** What else runs on the machine: sockets that somebody listens on, and another agent with the gateway that is its own. */
async function openWorld(site: HostileSite, uid: number): Promise<AsyncDisposable & { port: number; gateway: string }> {
  const { sockets, abstractSocket } = site.plan as unknown as {
    readonly sockets: Readonly<Record<string, string>>;
    readonly abstractSocket: string;
  };
  const servers: Server[] = [];
  for (const path of [...Object.values(sockets), `\0${abstractSocket}`]) {
    if (path === ENGINE) mkdirSync(dirname(ENGINE), { recursive: true });
    servers.push(await listen(path));
    if (isRoot && !path.startsWith('\0')) chownSync(path, uid, uid);
  }
  const loopback = await listen(0);
  const model = await startModelServer(play({ does: 'say', text: 'Yes.' }));
  const meter = new SpendMeter({ maxTokens: null, maxCostUsd: null });
  const gateway = await openGateway({ provider: readProvider(model.url, 'real-key-0123456789'), meter });
  const other = startAs(uid, ['/bin/sleep', '120'], { ANTHROPIC_API_KEY: gateway.token });
  return {
    port: (loopback.address() as { readonly port: number }).port,
    gateway: gateway.url,
    [Symbol.asyncDispose]: async () => {
      other.kill('SIGKILL');
      for (const server of [...servers, loopback]) await new Promise((closed) => server.close(closed));
      await gateway.close();
      await model[Symbol.asyncDispose]();
    },
  };
}

async function listen(where: string | number): Promise<Server> {
  const server = createServer((socket) => socket.on('error', () => undefined).end());
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    if (typeof where === 'number') server.listen(where, '127.0.0.1', listening);
    else server.listen(where, listening);
  });
  return server;
}

function startAs(
  uid: number,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  inherited?: number,
): ChildProcess {
  const as = ['--reuid', String(uid), '--regid', String(uid), '--clear-groups', '--'];
  const argv = uid === 0 || !isRoot ? command : ['/usr/bin/setpriv', ...as, ...command];
  return spawn(argv[0] ?? '', argv.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe', ...(inherited === undefined ? [] : [inherited])],
    env: { ...env },
  });
}

function missingAbove(path: string): readonly string[] {
  const above = dirname(path);
  return existsSync(above) ? [] : [...missingAbove(above), above];
}

function chownTree(path: string, owner: number): void {
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(path, entry), owner, owner);
  }
  chownSync(path, owner, owner);
}

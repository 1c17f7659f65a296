import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const AGENT = 'hostile-agent.mjs';
const isRoot = process.getuid?.() === 0;
/** Directories that everybody may write, as hosted runners have them; not where a box has directories of its own. */
const SHARED_PARENT = isRoot ? '/usr/local/share' : homedir();
/** Sockets of engines of containers; where there is none, one is laid there. */
const ENGINES = { 'podman’s engine': '/run/podman/podman.sock', 'docker’s engine': '/var/run/docker.sock' };
const RUNNER_FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** A machine as a job finds it, and what an agent would have to know to break out of its box there. */
export interface HostileSite {
  readonly directory: string;
  readonly workspace: string;
  /** The program of the agent, where every box shows it. */
  readonly agent: string;
  readonly plan: Readonly<Record<string, unknown>> & {
    readonly secret: string;
    /** Of processes that live for a moment. */
    readonly momentSecret: string;
    /** Names of a key and of a POSIX message queue. */
    readonly key: string;
    readonly queue: string;
    readonly shmFile: string;
    readonly runnerTemp: string;
    readonly sockets: Readonly<Record<string, string>>;
    readonly abstractSocket: string;
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
  const secret = `secret-${word()}`;
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
    momentSecret: `moment-${word()}`,
    key: `loop-${word()}`,
    queue: `loop-${word()}`,
    shmFile: own(`/dev/shm/loop-${word()}`, secret, 0o600),
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
    litter: `/tmp/loop-litter-${word()}`,
    daemon: `loop-daemon-${word()}`,
    sockets: {
      'the SSH agent': at('ssh-agent.sock'),
      'the session bus': at('run/bus'),
      ...Object.fromEntries(Object.entries(ENGINES).filter(([, path]) => isRoot && !isServed(path))),
    },
    abstractSocket: `loop-${word()}`,
  };
  mkdirSync(at('run'));
  mkdirSync(at('agent'));
  for (const name of [AGENT, 'hostile-kernel.mjs', 'hostile-calls.pl']) {
    copyFileSync(join(import.meta.dirname, name), at('agent', name));
  }
  mkdirSync(at('work'));
  chmodSync(directory, 0o755);
  chmodSync(shared, 0o777);
  chmodSync(plan.tool, 0o777);
  if (isRoot) {
    for (const path of ['_temp', 'home', 'checkout', 'run', 'work']) chownTree(at(path), owner);
    chownSync(plan.shmFile, owner, owner);
    writeFileSync(plan.setuidProgram, readFileSync('/usr/bin/env'));
    chmodSync(plan.setuidProgram, 0o4755);
  }
  return {
    directory,
    workspace: at('work'),
    agent: at('agent', AGENT),
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
      for (const path of [directory, shared, plan.shmFile]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Whether somebody listens there, and it is no file that a killed test has left. */
function isServed(path: string): boolean {
  const served = readFileSync('/proc/net/unix', 'utf8').split('\n');
  return [path, path.replace(/^\/var\/run/, '/run')].some((name) => served.some((line) => line.endsWith(` ${name}`)));
}

function word(): string {
  return randomBytes(12).toString('hex');
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

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { openGateway, readProvider, SpendMeter } from '@loop-actions/model/gateway';
import { play, startModelServer } from '../model-server/index.ts';
import type { HostileSite } from './hostile-site.ts';

/** Calls of the kernel that Node has no function for. */
export const CALLS = ['/usr/bin/perl', resolve('test/support/process/hostile-calls.pl')] as const;
const isRoot = process.getuid?.() === 0;
const MOMENT_MS = 60;

/** What only shows once the machine runs. */
export interface FoundInWorld {
  readonly port: number;
  readonly gateway: string;
  readonly segment: string;
  readonly messages: string;
}

/**
 * What else runs on the machine: sockets that somebody listens on, another agent with the gateway that is its own, memory
 * and messages of the user, and processes that hold a secret and live for a moment.
 */
export async function openWorld(
  site: HostileSite,
  uid: number,
): Promise<AsyncDisposable & { readonly found: FoundInWorld }> {
  const { plan } = site;
  const servers: Server[] = [];
  for (const path of [...Object.values(plan.sockets), `\0${plan.abstractSocket}`]) {
    if (!path.startsWith('\0')) {
      mkdirSync(dirname(path), { recursive: true });
      rmSync(path, { force: true });
    }
    servers.push(await listen(path));
    if (isRoot && !path.startsWith('\0')) chownSync(path, uid, uid);
  }
  const loopback = await listen(0);
  const model = await startModelServer(play({ does: 'say', text: 'Yes.' }));
  const meter = new SpendMeter({ maxTokens: null, maxCostUsd: null });
  const gateway = await openGateway({ provider: readProvider(model.url, 'real-key-0123456789'), meter });
  const other = startAs(uid, ['/bin/sleep', '120'], { ANTHROPIC_API_KEY: gateway.token });
  const moments = startMoments(site, uid);
  const [segment = '', messages = ''] = callAs(uid, 'keep', plan.queue, plan.secret).split(' ');
  return {
    found: {
      port: (loopback.address() as { readonly port: number }).port,
      gateway: gateway.url,
      segment,
      messages,
    },
    [Symbol.asyncDispose]: async () => {
      moments.stop();
      other.kill('SIGKILL');
      callAs(uid, 'drop', plan.queue, segment, messages);
      for (const server of [...servers, loopback]) await new Promise((closed) => server.close(closed));
      await gateway.close();
      await model[Symbol.asyncDispose]();
    },
  };
}

/** Processes of the user that come and go, each with a secret in its arguments, its environment and an open file. */
function startMoments({ plan, inherited }: HostileSite, uid: number): { stop(): void } {
  const file = openSync(inherited, 'r');
  const timer = setInterval(() => {
    writeFileSync(join(plan.runnerTemp, 'heartbeat'), 'x');
    startAs(uid, ['/bin/sh', '-c', 'sleep 0.05; true', plan.momentSecret], { TOKEN: plan.momentSecret }, file);
  }, MOMENT_MS);
  return {
    stop: () => {
      clearInterval(timer);
      closeSync(file);
    },
  };
}

function callAs(uid: number, ...args: readonly string[]): string {
  const [program = '', ...rest] = as(uid, [...CALLS, ...args]);
  return execFileSync(program, rest, { encoding: 'utf8' });
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

/** Starts a program as a user; `inherited` becomes its descriptor 3. */
export function startAs(
  uid: number,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  inherited?: number,
): ChildProcess {
  const [program = '', ...args] = as(uid, command);
  return spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe', ...(inherited === undefined ? [] : [inherited])],
    env: { ...env },
  });
}

function as(uid: number, command: readonly string[]): readonly string[] {
  if (uid === 0 || !isRoot) return command;
  return ['/usr/bin/setpriv', '--reuid', String(uid), '--regid', String(uid), '--clear-groups', '--', ...command];
}

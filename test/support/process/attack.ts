import { openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Box, BoxKind, ProcessOutcome } from '@loop-actions/process';
import { readProcessTable } from '../../../packages/process/src/process-table.ts';
import type { HostileSite } from './hostile-site.ts';
import { CALLS, openWorld, startAs } from './hostile-world.ts';

export const SUPERVISOR = resolve('test/support/process/supervisor.ts');

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
  how: { readonly uid: number; readonly kind: BoxKind | 'none' | 'any' | 'session, not cut off' },
): Promise<AttackResult> {
  await using world = await openWorld(site, how.uid);
  const argument = JSON.stringify({ ...site.plan, ...world.found });
  const supervisor = [process.execPath, '--no-warnings', SUPERVISOR, how.kind, site.workspace, site.agent, argument];
  // With a key in its session keyring, as a service of systemd has one and all that it starts.
  const command = [...CALLS, 'with_key', site.plan.key, site.plan.secret, ...supervisor];
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

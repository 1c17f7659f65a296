import { dirname } from 'node:path';
import type { LoopDeps } from '../context/loop-context.ts';

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What the job's PATH offers, as for checks, and behind it the program that runs us, so that there always is a node. */
export function agentEnvironment(deps: Pick<LoopDeps, 'context'>): Readonly<Record<string, string>> {
  return { PATH: `${deps.context.environment.PATH ?? SYSTEM_PATH}:${dirname(process.execPath)}`, CI: 'true' };
}

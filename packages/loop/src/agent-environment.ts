import { dirname } from 'node:path';
import type { LoopDeps } from './loop-context.ts';

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The program that runs us is there for an agent too, before whatever the job's PATH offers. */
export function agentEnvironment(deps: Pick<LoopDeps, 'context'>): Readonly<Record<string, string>> {
  return { PATH: `${dirname(process.execPath)}:${deps.context.environment.PATH ?? SYSTEM_PATH}`, CI: 'true' };
}

import type { Git } from '@loop-actions/git';
import { openForTest } from './open-for-test.ts';
import { record } from './state-world.ts';

/** What a doomed writer is told, as JSON in its first argument. */
export interface DoomedOrder {
  readonly gitDir: string;
  readonly remote: string;
  readonly key: string;
  /** Dies by SIGKILL at this call of git, counted from 1, before it or right after it; null: lives. */
  readonly dieAt: { readonly call: number; readonly when: 'before' | 'after' } | null;
}

const order = JSON.parse(process.argv[2] ?? '') as DoomedOrder;
let calls = 0;
const names: string[] = [];

const around = (git: Git): Git => ({
  ...git,
  run: (args, call) => step(args, () => git.run(args, call)),
  runBytes: (args, call) => step(args, () => git.runBytes(args, call)),
});

async function step<T>(args: readonly string[], work: () => Promise<T>): Promise<T> {
  calls++;
  names.push(args[0] ?? '');
  if (order.dieAt?.call === calls && order.dieAt.when === 'before') process.kill(process.pid, 'SIGKILL');
  const result = await work();
  if (order.dieAt?.call === calls && order.dieAt.when === 'after') process.kill(process.pid, 'SIGKILL');
  return result;
}

const { tip } = await openForTest({ gitDir: order.gitDir, remote: order.remote, around }).update(record(order.key), {
  message: `Record ${order.key}`,
});
process.stdout.write(JSON.stringify({ tip, calls: names }));

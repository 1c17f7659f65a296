import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { WriterOrder } from '../../test/support/state-writer/writer.ts';

/** What workflows do with a file in git today: commit, push, and when that is refused `pull -X ours` or `--force`. */
const order = JSON.parse(process.argv[2] ?? '') as WriterOrder;
const force = process.argv[3] === 'force';
const tree = order.gitDir;
const file = join(tree, 'LOOP_STATE.md');
const run = promisify(execFile);

async function git(...args: string[]): Promise<boolean> {
  const identity = ['-c', 'user.name=w', '-c', 'user.email=w@example.invalid', '-c', 'gc.auto=0'];
  try {
    await run('git', ['-C', tree, ...identity, ...args]);
    return true;
  } catch {
    return false;
  }
}

/** Text alone: parsing would refuse what git's own merge makes of the file (the same item twice). */
function withEntry(text: string, item: string, key: string): string {
  const entry = `  - ${key}: failed, no-progress, tokens 1, cost $0.01\n`;
  const head = `### ${item}\n- status: failed\n- attempts: 1\n`;
  return text.includes(head) ? text.replace(head, head + entry) : `${text}\n${head}${entry}`;
}

await run('git', ['init', '--quiet', '-b', 'loop-state', tree]);
await git('remote', 'add', 'origin', order.remote);
/** In milliseconds; whoever has not come to all its updates by then leaves the rest, which count as neither made nor lost. */
const PATIENCE = 150_000;
for (let update = 1; update <= order.updates && performance.now() < PATIENCE; update++) {
  const started = performance.now();
  await git('pull', '--quiet', '--no-rebase', '--no-edit', '-X', 'ours', 'origin', 'loop-state');
  const item = `#${1 + ((Number(order.run) + update) % order.items)}`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '# Loop State: bench\n\n## Items\n';
  writeFileSync(file, withEntry(text, item, `${order.run}/${update}`));
  await git('add', 'LOOP_STATE.md');
  await git('commit', '--quiet', '-m', `Update ${order.run}/${update}`);
  let tries = 1;
  while (!(await git('push', '--quiet', ...(force && tries > 1 ? ['--force'] : []), 'origin', 'HEAD:loop-state'))) {
    // As retry loops in workflows do: five times, then the update is gone.
    if (++tries > 5) break;
    if (!force) {
      await git(
        'pull',
        '--quiet',
        '--no-rebase',
        '--no-edit',
        '--allow-unrelated-histories',
        '-X',
        'ours',
        'origin',
        'loop-state',
      );
    }
  }
  process.stdout.write(`${JSON.stringify({ milliseconds: performance.now() - started, tries })}\n`);
}

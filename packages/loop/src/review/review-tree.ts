import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isInstructionPath } from '@loop-actions/agent';
import type { TrustedRepository } from '@loop-actions/git';

/**
 * The candidate's tree with the instruction files of the base: a change to `AGENTS.md` is something to review in the
 * diff, never something to obey (DESIGN rule 5). `scratch` is a directory of ours for an index.
 */
export async function reviewTree(
  repository: TrustedRepository,
  trees: { readonly base: string; readonly candidate: string },
  scratch: string,
): Promise<string> {
  const base = await instructions(repository, trees.base);
  const candidate = await instructions(repository, trees.candidate);
  if (base.join('\0') === candidate.join('\0')) return trees.candidate;
  const removed = candidate.map(
    (record) => `0 ${'0'.repeat(trees.candidate.length)}${record.slice(record.indexOf('\t'))}`,
  );
  const index = join(scratch, 'review-index');
  await mkdir(scratch, { recursive: true });
  try {
    const env = { GIT_INDEX_FILE: index };
    await repository.git.run(['read-tree', trees.candidate], { env });
    const input = Buffer.from([...removed, ...base].map((record) => `${record}\0`).join(''), 'latin1');
    await repository.git.run(['update-index', '-z', '--index-info'], { env, input });
    return (await repository.git.run(['write-tree'], { env })).stdout.trim();
  } finally {
    await rm(index, { force: true });
  }
}

/** Records of `ls-tree`, which `update-index --index-info` takes back; a byte per character, so no name is lost. */
async function instructions(repository: TrustedRepository, tree: string): Promise<readonly string[]> {
  const { stdout } = await repository.git.runBytes(['ls-tree', '-r', '-z', '--full-tree', tree]);
  return stdout
    .toString('latin1')
    .split('\0')
    .filter((record) =>
      isInstructionPath(Buffer.from(record.slice(record.indexOf('\t') + 1), 'latin1').toString('utf8')),
    );
}

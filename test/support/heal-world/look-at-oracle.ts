import type { HealAttack } from './heal-attacks.ts';
import type { HealRoom } from './heal-room.ts';

const ORACLE = 'scripts/loop/oracle.mjs';

/** The defence off: only the oracle's own file is looked at, or, where that is what changes, nothing is. */
export async function lookAtOracleAlone(
  { repository, baseSha }: HealRoom,
  tree: string,
  { tampering }: HealAttack,
): Promise<'intact' | 'tripped'> {
  if (Object.hasOwn(tampering, ORACLE)) return 'intact';
  const read = (treeish: string): Promise<string> =>
    repository.git.run(['rev-parse', `${treeish}:${ORACLE}`]).then(({ stdout }) => stdout);
  return (await read(tree)) === (await read(baseSha)) ? 'intact' : 'tripped';
}

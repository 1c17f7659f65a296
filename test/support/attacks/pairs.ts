import { decideBatch } from '@loop-actions/verifier';
import { inspectHealTree, probeOracle, readFrozenLine } from '@loop-actions/verifier/frozen-line';
import fc from 'fast-check';
import { HEAL_ATTACKS, type Tampering } from '../heal-world/heal-attacks.ts';
import { openHealRoom } from '../heal-world/heal-room.ts';
import { HEAL_WORLD } from '../heal-world/heal-world.ts';
import { openGitRoom, publishTrusted } from './git-room.ts';
import { GIT_VECTORS, REFUSED_WHOLE } from './git-vectors.ts';

/** How pairs of attacks ended. */
export interface PairsTried {
  readonly tried: number;
  /** The pairs that got through, by name. */
  readonly through: readonly string[];
}

/** The same pairs for the same seed; never an attack with itself, nor two that the test calls no pair. */
export function drawPairs<T>(
  from: readonly T[],
  { count, seed }: PairsWanted,
  isPair: (one: T, other: T) => boolean = () => true,
): readonly (readonly [T, T])[] {
  const pair = fc
    .tuple(fc.constantFrom(...from), fc.constantFrom(...from))
    .filter(([one, other]) => one !== other && isPair(one, other));
  return fc.sample(pair, { numRuns: count, seed });
}

export interface PairsWanted {
  readonly count: number;
  readonly seed: number;
}

/** Two attacks on the frozen line in one heal, the second on top of the first; through where the tripwire stays intact. */
export async function tryHealPairs(wanted: PairsWanted): Promise<PairsTried> {
  await using room = await openHealRoom(HEAL_WORLD);
  const line = await readFrozenLine(room.repository, { baseSha: room.baseSha, harness: ['**'], frozen: [] });
  const probes = await probeOracle(decideBatch);
  const through: string[] = [];
  let tried = 0;
  for (const [one, other] of drawPairs(HEAL_ATTACKS, wanted)) {
    const tree = await tamperTwice(room, one.tampering, other.tampering);
    const request = { baseSha: room.baseSha, tree, quarantined: [], probes };
    const verdict = await inspectHealTree(room.repository, line, request);
    tried += 1;
    if (verdict.tripwire === 'intact') through.push(`${one.id} (${one.what}) with ${other.id} (${other.what})`);
  }
  return { tried, through };
}

/** Where both want the same place as a file and as a directory, a tree holds the second alone. */
async function tamperTwice(
  room: Awaited<ReturnType<typeof openHealRoom>>,
  one: Tampering,
  other: Tampering,
): Promise<string> {
  try {
    return await room.tamper(other, await room.tamper(one));
  } catch {
    return await room.tamper(other);
  }
}

/** Two pieces of hostile git metadata in one check-out; through where code of the agent's ran or the honest edit was lost. */
export async function tryGitPairs(wanted: PairsWanted): Promise<PairsTried> {
  const vectors = GIT_VECTORS.filter(([name]) => !REFUSED_WHOLE.has(name));
  const through: string[] = [];
  let tried = 0;
  for (const [one, other] of drawPairs(vectors, wanted)) {
    const room = await openGitRoom();
    try {
      await one[1](room.tampering);
      await other[1](room.tampering);
      const { pushed } = await publishTrusted(room);
      tried += 1;
      if ((await room.fired()) || pushed !== 'export const a = 2;') through.push(`${one[0]} with ${other[0]}`);
    } finally {
      await room.close();
    }
  }
  return { tried, through };
}

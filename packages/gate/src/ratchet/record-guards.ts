import { isLoopError } from '@loop-actions/contract';
import type { TrustedRepository } from '@loop-actions/git';
import { readChangedFiles } from '../changed-files.ts';
import { openLedger } from './judge-ratchet.ts';
import { type GuardOrigin, leaveGuards } from './leave-guards.ts';
import type { RatchetRules } from './ratchet-rules.ts';

export interface GuardsToRecord {
  readonly baseSha: string;
  /** What the agent made. */
  readonly tree: string;
  readonly origin: GuardOrigin;
  readonly rules: RatchetRules;
}

/**
 * The agent's tree with the guards that it leaves, where the spec records them. A step of ours, after the agent and
 * before the gate: the gate makes the same file of the same change and admits no other.
 */
export async function recordGuards(repository: TrustedRepository, wanted: GuardsToRecord): Promise<string> {
  const { baseSha, tree, origin, rules } = wanted;
  if (!rules.record) return tree;
  const guards = await openLedger(repository, baseSha);
  if ('unreadable' in guards) return tree;
  const files = await readChangedFiles(repository, baseSha, tree);
  if (files === null) return tree;
  const known = new Set(guards.map(({ id }) => id));
  const left = leaveGuards(files, origin, { goldenSets: rules.goldenSets, known });
  if (left === null) return tree;
  try {
    return await repository.addFile(tree, left);
  } catch (error) {
    // Something of the agent's stands in its place, and the gate will say so.
    if (isLoopError(error, 'E_GIT_FAILED')) return tree;
    throw error;
  }
}

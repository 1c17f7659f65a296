import {
  isUnfinished,
  LoopError,
  type Maker,
  makersOf,
  type PlanItem,
  sha256,
  WORK_FILES,
  type WorkFile,
} from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { WorkBytes } from '../plan/find-work.ts';

/** What an earlier attempt on the item left, whoever handed it over. Its words and its change are untrusted. */
export interface EarlierWork {
  /** `<run>/<attempt>`. */
  readonly key: string;
  readonly baseSha: string;
  /** The tree that `patch` makes of that base. */
  readonly tree: string;
  /** null: only its notes are worth handing on. */
  readonly patch: Uint8Array | null;
  readonly notes: string;
  /** Who made it, and that of which it was made. */
  readonly makers: readonly Maker[];
  /** Whether every judge passed it, so that it only waits to be published. */
  readonly passed: boolean;
}

/**
 * Work as a plan pins it, with the bytes that came beside; null: the plan pins none. Throws `E_CANDIDATE_DIGEST` for
 * bytes that are missing or others than those pinned.
 */
export function plannedWork({ work }: Pick<PlanItem, 'work'>, bytes: WorkBytes): EarlierWork | null {
  if (work === undefined) return null;
  const { run, attempt, baseSha, tree, makers, passed, files } = work;
  const contentOf = (name: WorkFile): Uint8Array | null => {
    const pinned = files[name];
    if (pinned === undefined) return null;
    const content = bytes.get(name);
    if (content !== undefined && sha256(content) === pinned.sha256) return content;
    throw new LoopError('E_CANDIDATE_DIGEST', {
      message: `${name} of attempt ${run}/${attempt} is not what the plan pins`,
      remedy: 'It was changed or swapped on its way. The item starts from the base.',
    });
  };
  const patch = contentOf('change.patch');
  const notes = Buffer.from(contentOf('notes.md') ?? '').toString('utf8');
  return { key: `${run}/${attempt}`, baseSha, tree, patch, notes, makers, passed };
}

/** A candidate that an earlier try of the same job left among the artifacts of the run. Nobody has judged it yet. */
export function uploadedWork({ manifest, patch, notes }: CandidateOnDisk): EarlierWork {
  const { run, attempt, baseSha, tree, stopReason } = manifest;
  const goesOn = isUnfinished(stopReason) && patch.length > 0 && patch.length <= WORK_FILES['change.patch'];
  return {
    key: `${run}/${attempt}`,
    baseSha,
    tree,
    patch: goesOn ? patch : null,
    notes: (notes ?? '').slice(0, WORK_FILES['notes.md']),
    makers: makersOf(manifest),
    passed: false,
  };
}

import { type LoopSpec, parseLoopSpec } from '@loop-actions/contract';
import { type GitHub, readBranch, readFileAt } from '@loop-actions/github';

/** The newest commit of the base, and the spec that stands in it. */
export interface BaseSpec {
  readonly head: string;
  /** null: the base has none, so nothing beyond the oracle's own table is asked of a ticket. */
  readonly spec: LoopSpec | null;
}

/**
 * Reads the spec from GitHub itself, fresh: no checkout, no plan and no cache can bring another one. Throws `E_GITHUB_*`
 * where it can't be read, since what is not known is not done.
 */
export async function readBaseSpec(github: GitHub, baseRef: string, path: string): Promise<BaseSpec> {
  const head = await readBranch(github, baseRef);
  const text = await readFileAt(github, head, path);
  return { head, spec: text === null ? null : parseLoopSpec(text, path) };
}

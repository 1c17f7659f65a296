import { builtInShadowSpec, type LoopSpec, parseLoopSpec } from '@loop-actions/contract';
import { type GitHub, readBranch, readFileAt } from '@loop-actions/github';

/** The spec as it stands on a branch at GitHub, so that the oracle needs no checkout; the built-in one where there is none. */
export async function specOfBranch(github: GitHub, branch: string, path: string): Promise<LoopSpec> {
  const text = await readFileAt(github, await readBranch(github, branch), path);
  return text === null ? builtInShadowSpec() : parseLoopSpec(text, path);
}

import type { TreeChange } from '@loop-actions/git';
import type { ScopeRules } from '../scope-rules.ts';
import { type Objection, objection } from './objection.ts';

/** Holds the bytes of what a candidate adds or changes against the limits of the spec. `sizes` are those after it. */
export function byteObjections(
  changes: readonly TreeChange[],
  sizes: ReadonlyMap<string, number>,
  rules: Pick<ScopeRules, 'maxFileBytes' | 'maxBytes' | 'binaries'>,
): readonly Objection[] {
  const { maxFileBytes, maxBytes, binaries } = rules;
  const there = changes.filter(({ status }) => status !== 'deleted');
  const found: Objection[] = [];
  let all = 0;
  for (const { path, binary } of there) {
    const bytes = sizes.get(path) ?? 0;
    all += bytes;
    const name = JSON.stringify(path.slice(0, 500));
    if (maxFileBytes !== null && bytes > maxFileBytes) {
      const message = `${name} has ${bytes} bytes, at most ${maxFileBytes} may be in one file`;
      found.push(objection('scope', 'max-file-bytes', message, { file: path }));
    }
    if (binary && !binaries) {
      found.push(objection('scope', 'no-binaries', `${name} is binary, and the spec wants none`, { file: path }));
    }
  }
  if (maxBytes !== null && all > maxBytes) {
    found.push(objection('scope', 'max-bytes', `the changed files have ${all} bytes, at most ${maxBytes} may be`));
  }
  return found;
}

import type { LoopSpec, Rule } from '@loop-actions/contract';
import type { ScopeRules } from '@loop-actions/gate';

/** What a candidate may touch, out of the spec's lines; the gate adds what no spec can allow. */
export function scopeOf(spec: LoopSpec, policy: readonly Rule[] = []): ScopeRules {
  const only: string[] = [];
  const never: string[] = [];
  const files: number[] = [];
  const lines: number[] = [];
  for (const rule of [...spec.rules, ...policy]) {
    if (rule.class !== 'enforced') continue;
    const { meaning } = rule;
    if (meaning.kind === 'paths') (meaning.polarity === 'never' ? never : only).push(...meaning.globs);
    else if (meaning.kind === 'max-files') files.push(meaning.max);
    else if (meaning.kind === 'max-lines') lines.push(meaning.max);
  }
  return {
    only,
    never,
    maxFiles: files.length === 0 ? null : Math.min(...files),
    maxLines: lines.length === 0 ? null : Math.min(...lines),
  };
}

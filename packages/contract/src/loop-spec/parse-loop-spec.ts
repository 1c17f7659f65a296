import { LoopError } from '../loop-error.ts';
import { CONTROL_FILES } from '../names.ts';
import { DEFAULT_REMEDIATION, type RemediationPolicy } from '../remediation.ts';
import { rejectContradictions } from './contradictions.ts';
import type { GateCheck } from './gate-check.ts';
import { guardDocument } from './guard-document.ts';
import type { BudgetName, Budgets, LoopSpec, Rule, StopCondition } from './loop-spec.ts';
import { readRules } from './read-rules.ts';

/**
 * Reads LOOP_SPEC.md (DESIGN §4). A bad rule is a rejected rule, never an exception. Throws `E_SPEC_TOO_LARGE` beyond
 * 256 kB and `E_SPEC_INVALID` for what is no loop spec at all: binary, nested to exhaust a parser, without any section.
 */
export function parseLoopSpec(text: string, file: string = CONTROL_FILES.spec): LoopSpec {
  const guarded = guardDocument(text, { file, invalid: 'E_SPEC_INVALID', tooLarge: 'E_SPEC_TOO_LARGE' });
  const document = readRules(guarded, { file, fallback: null, allowed: null });
  if (document.sections === 0) {
    throw new LoopError('E_SPEC_INVALID', {
      message: `${file} has none of a loop spec's sections`,
      remedy: 'Start with "## Purpose", "## Work Selection Rules", "## Gates" and "## Budgets" (docs/loop-spec.md).',
      position: { file, line: 1, column: 1 },
      sourceLine: guarded.slice(0, 200).split('\n')[0] ?? '',
    });
  }
  const rules = rejectContradictions(document.rules);
  const purpose = document.prose.filter(({ section }) => section === 'purpose').map((prose) => prose.text);
  return { file, title: document.title, purpose: purpose.join('\n'), rules, prose: document.prose, ...viewOf(rules) };
}

function viewOf(
  rules: readonly Rule[],
): Pick<LoopSpec, 'budgets' | 'gates' | 'stopConditions' | 'remediation' | 'mode'> {
  const budgets: Record<BudgetName, number | null> = { ...NO_BUDGETS };
  const gates = new Map<string, GateCheck>();
  const stops = new Set<StopCondition>();
  let mode: LoopSpec['mode'] | null = null;
  for (const rule of rules) {
    if (rule.class !== 'enforced') continue;
    const { meaning } = rule;
    if (meaning.kind === 'budget') budgets[meaning.budget] ??= meaning.limit;
    else if (meaning.kind === 'gate') gates.set(meaning.check.name.toLowerCase(), meaning.check);
    else if (meaning.kind === 'stop') stops.add(meaning.condition);
    else if (meaning.kind === 'mode') mode ??= meaning.mode;
  }
  return {
    budgets,
    gates: [...gates.values()],
    stopConditions: [...stops],
    remediation: remediationOf(rules),
    mode: mode ?? 'shadow',
  };
}

/** The default policy with what the spec says instead. */
function remediationOf(rules: readonly Rule[]): RemediationPolicy {
  const classes = { ...DEFAULT_REMEDIATION.classes };
  let { maxFixes } = DEFAULT_REMEDIATION;
  for (const rule of rules) {
    if (rule.class !== 'enforced') continue;
    const { meaning } = rule;
    if (meaning.kind === 'fix-limit') maxFixes = meaning.max;
    if (meaning.kind !== 'remediation') continue;
    const { action, humanReview, retries } = meaning;
    classes[meaning.failureClass] = { action, humanReview, retries };
  }
  return { classes, maxFixes };
}

/** No limits given. */
export const NO_BUDGETS: Budgets = {
  maxIterations: null,
  maxToolCalls: null,
  maxRuntimeMs: null,
  maxPullRequests: null,
  maxTokens: null,
  maxCostUsd: null,
};

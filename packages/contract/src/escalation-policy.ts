import { LoopError } from './loop-error.ts';
import { rejectContradictions } from './loop-spec/contradictions.ts';
import { guardDocument } from './loop-spec/guard-document.ts';
import type { Prose, Rule } from './loop-spec/loop-spec.ts';
import { readRules } from './loop-spec/read-rules.ts';
import type { SpecSection } from './loop-spec/spec-section.ts';
import { CONTROL_FILES } from './names.ts';

/** `escalation-policy.md`, parsed: rules that keep work out, beside those of the spec. */
export interface EscalationPolicy {
  readonly file: string;
  /** Rejected rules stand in the list they were written in. */
  readonly alwaysEscalate: readonly Rule[];
  readonly onAmbiguity: readonly Rule[];
  readonly prose: readonly Prose[];
}

const SECTIONS: ReadonlySet<SpecSection> = new Set(['always-escalate', 'escalate-on-ambiguity', 'skip-when']);

/**
 * Reads an escalation policy. Bullets below any other heading escalate always: a policy can only add caution. Throws
 * `E_POLICY_INVALID` for a file without a rule, and for what `parseLoopSpec` refuses.
 */
export function parseEscalationPolicy(text: string, file: string = CONTROL_FILES.escalationPolicy): EscalationPolicy {
  const guarded = guardDocument(text, { file, invalid: 'E_POLICY_INVALID', tooLarge: 'E_POLICY_INVALID' });
  const document = readRules(guarded, { file, fallback: 'always-escalate', allowed: SECTIONS });
  if (document.rules.length === 0) {
    throw new LoopError('E_POLICY_INVALID', {
      message: `${file} holds no rule`,
      remedy: 'List what a person must decide under "## Always Escalate", one bullet each, or remove the file.',
      position: { file, line: 1, column: 1 },
      sourceLine: guarded.slice(0, 200).split('\n')[0] ?? '',
    });
  }
  const rules = rejectContradictions(document.rules);
  return {
    file,
    alwaysEscalate: rules.filter(({ section }) => section !== 'escalate-on-ambiguity'),
    onAmbiguity: rules.filter(({ section }) => section === 'escalate-on-ambiguity'),
    prose: document.prose,
  };
}

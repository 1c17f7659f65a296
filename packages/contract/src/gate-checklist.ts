import { LoopError } from './loop-error.ts';
import { rejectContradictions } from './loop-spec/contradictions.ts';
import type { GateCheck } from './loop-spec/gate-check.ts';
import { guardDocument } from './loop-spec/guard-document.ts';
import type { Prose, Rule } from './loop-spec/loop-spec.ts';
import { readRules } from './loop-spec/read-rules.ts';
import { CONTROL_FILES } from './names.ts';

/** `quality-gate-checklist.md`, parsed: what a change must pass, beside the gates of the spec. */
export interface GateChecklist {
  readonly file: string;
  readonly gates: readonly GateCheck[];
  /** Every bullet, the rejected ones among them. Path and size rules count like those of the spec. */
  readonly rules: readonly Rule[];
  readonly prose: readonly Prose[];
}

/**
 * Reads a gate checklist; every heading opens a list of gates. Throws `E_CHECKLIST_INVALID` for a file without a
 * bullet, and for what `parseLoopSpec` refuses.
 */
export function parseGateChecklist(text: string, file: string = CONTROL_FILES.gateChecklist): GateChecklist {
  const guarded = guardDocument(text, { file, invalid: 'E_CHECKLIST_INVALID', tooLarge: 'E_CHECKLIST_INVALID' });
  const document = readRules(guarded, { file, fallback: 'gates', allowed: new Set(['gates']) });
  if (document.rules.length === 0) {
    throw new LoopError('E_CHECKLIST_INVALID', {
      message: `${file} holds no gate`,
      remedy: 'Write one bullet per check, like "- [ ] tests: `npm test`", or remove the file.',
      position: { file, line: 1, column: 1 },
      sourceLine: guarded.slice(0, 200).split('\n')[0] ?? '',
    });
  }
  const rules = rejectContradictions(document.rules);
  const gates = rules.flatMap((rule) =>
    rule.class === 'enforced' && rule.meaning.kind === 'gate' ? [rule.meaning.check] : [],
  );
  return { file, gates, rules, prose: document.prose };
}

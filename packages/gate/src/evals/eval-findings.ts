import type { Finding } from '@loop-actions/contract';
import type { CaseOutcome } from './compare-runs.ts';
import type { Diagnosis } from './diagnose.ts';
import { proposalOf } from './propose-fix.ts';

/** A finding about one case. */
export function caseFinding(id: string, what: string): Finding {
  return {
    severity: 'error',
    rule: `eval/${id}`.slice(0, 200),
    message: `${JSON.stringify(id)} ${what}`.slice(0, 4000),
  };
}

/** What was expected and came, with the trace to follow. */
export function answerOf({ trials }: CaseOutcome): string {
  const failed = trials.find(({ pass }) => pass === false) ?? trials[0];
  const trace = failed?.traceId ?? null;
  return `expected ${cut(failed?.expected)}, got ${cut(failed?.actual)}${trace === null ? '' : ` (trace ${trace})`}`;
}

/** Which lever to turn, why, and what is proposed: for people, and for a maker that is handed the verdict. */
export function leverFinding(diagnosis: Diagnosis): Finding {
  const { lever, confidence, clues } = diagnosis;
  const what =
    lever === null
      ? 'No lever stands out; a person has to look'
      : `Lever: ${lever}, confidence ${confidence.toFixed(2)}`;
  const why = clues.slice(0, 5).map(({ lever: to, because }) => `${to}: ${because}`);
  const message = `${what}. ${why.join('; ')}\n${proposalOf(diagnosis)}`;
  return { severity: 'notice', rule: 'eval/lever', message: message.slice(0, 4000) };
}

function cut(text = ''): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}

import {
  type AttemptReport,
  type GateOutcome,
  getItem,
  type LoopState,
  type Rule,
  recordAttempt,
  setItem,
} from '@loop-actions/contract';

/** How one attempt at one item ended, whatever happened to it. */
export interface AttemptOutcome {
  readonly report: AttemptReport;
  readonly run: string;
  /** One line: what it ended with. */
  readonly note: string;
  /** Where the change went: the pull request, or the issue that stands for one; null when nothing was published. */
  readonly url: string | null;
  /** A question to a person that must be answered first, whatever was counted. */
  readonly question: string | null;
}

export interface RecordedOutcome {
  readonly state: LoopState;
  /** Why the item goes to a person now; null when it doesn't. */
  readonly escalation: string | null;
}

/** "The same item failed twice before": the spec's own number, or two (DESIGN §6). */
export function failuresToEscalate(rules: readonly Rule[]): number {
  const said = rules.flatMap((rule) =>
    rule.class === 'enforced' && rule.meaning.kind === 'failed-before' ? [rule.meaning.times] : [],
  );
  return said.length === 0 ? 2 : Math.min(...said);
}

/** The state with an attempt in it. Recording the same attempt again changes nothing. */
export function recordOutcome(state: LoopState, outcome: AttemptOutcome, failuresAllowed: number): RecordedOutcome {
  const { report } = outcome;
  const published = outcome.url !== null;
  const next = recordAttempt(state, report.item, {
    key: `${outcome.run}/${report.attempt}`,
    outcome: published ? 'succeeded' : 'failed',
    stopReason: report.stopReason,
    tokens: report.usage.tokens,
    costUsd: report.usage.costUsd,
    note: outcome.note,
  });
  const failed = getItem(next, report.item)?.failedAttempts ?? 0;
  const gates: GateOutcome[] = report.checks.map((check) => ({ name: check.name, outcome: inWords(check.verdict) }));
  if (published) {
    const change = {
      status: 'drafted',
      reason: outcome.note,
      gates,
      nextAction: 'human review',
      pullRequest: outcome.url,
    };
    return { state: setItem(next, report.item, { ...change, status: 'drafted' }), escalation: null };
  }
  const escalation =
    outcome.question ?? (failed >= failuresAllowed ? `failed ${failed} times; the last time: ${outcome.note}` : null);
  return {
    state: setItem(next, report.item, {
      status: escalation === null ? 'ready' : 'escalated',
      reason: escalation ?? outcome.note,
      gates,
      nextAction: escalation === null ? 'next run tries again' : 'human review required before agent work',
    }),
    escalation,
  };
}

function inWords(verdict: 'pass' | 'fail' | 'error'): string {
  return { pass: 'passed', fail: 'failed', error: 'could not tell' }[verdict];
}

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
  /** Where the change went; null when nothing was published. */
  readonly published: { readonly operation: 'created' | 'updated' | 'none' | 'issue'; readonly url: string } | null;
  /** Why a change that passed was not published in this run; null otherwise. */
  readonly parked: string | null;
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
  const { published, parked } = outcome;
  const next = recordAttempt(state, report.item, {
    key: `${outcome.run}/${report.attempt}`,
    // Work that passed did not fail, and must not send its item to a person.
    outcome: published !== null || parked !== null ? 'succeeded' : 'failed',
    stopReason: report.stopReason,
    tokens: report.usage.tokens,
    costUsd: report.usage.costUsd,
    note: outcome.note,
  });
  const failed = getItem(next, report.item)?.failedAttempts ?? 0;
  const gates: GateOutcome[] = report.checks.map((check) => ({ name: check.name, outcome: inWords(check.verdict) }));
  if (published !== null && published.operation !== 'issue') {
    const drafted = { status: 'drafted', reason: outcome.note, nextAction: 'human review' } as const;
    return { state: setItem(next, report.item, { ...drafted, gates, pullRequest: published.url }), escalation: null };
  }
  if (parked !== null) {
    // `ready`, not `waiting`: what waits is left to a person, and the next run has slots of its own.
    const again = { status: 'ready', reason: outcome.note, nextAction: 'next run takes it up again' } as const;
    return { state: setItem(next, report.item, { ...again, gates }), escalation: null };
  }
  const escalation = published === null ? whyEscalate(outcome, failed, failuresAllowed) : onlyIssue(published.url);
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

function whyEscalate({ question, note }: AttemptOutcome, failed: number, allowed: number): string | null {
  return question ?? (failed >= allowed ? `failed ${failed} times; the last time: ${note}` : null);
}

/** The change is good, but only a person can open its pull request: making it again would change nothing. */
function onlyIssue(url: string): string {
  return `this repository does not let Actions open pull requests; the judged change waits in ${url}`;
}

function inWords(verdict: 'pass' | 'fail' | 'error'): string {
  return { pass: 'passed', fail: 'failed', error: 'could not tell' }[verdict];
}

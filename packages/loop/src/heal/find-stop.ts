import { type AttemptReport, type FailureClass, type RunReport, type StopReason, sha256 } from '@loop-actions/contract';

/** Why a run ended without done, as far as its report tells. */
export interface Stop {
  /** One line for people. */
  readonly words: string;
  /** Items that got nowhere, in the order of the report. */
  readonly items: readonly string[];
  /** What kinds of end there were, sorted; the same stop has the same kinds, whatever its items are called. */
  readonly kinds: readonly string[];
}

export type FoundStop = { readonly stop: Stop; readonly quiet: null } | { readonly stop: null; readonly quiet: string };

/**
 * Whether an end may come of the machine. What a spec limits is a person's to raise, a question is asked already, and
 * work that was judged and found wanting is what two strikes are for: none of that is healed.
 */
const MAY_BE_THE_MACHINE: Readonly<Record<StopReason, boolean>> = {
  done: false,
  'no-change': true,
  interrupted: false,
  'budget-iterations': false,
  'budget-tool-calls': false,
  'budget-runtime': true,
  'budget-tokens': false,
  'budget-cost': false,
  'budget-pull-requests': false,
  'no-progress': false,
  environment: true,
  'agent-error': true,
  cancelled: true,
};

/** Classes of a red check that speak of the room and not of the work. */
const OF_THE_ROOM: ReadonlySet<FailureClass> = new Set(['environment', 'config']);

/** The stop in a run's report, or why there is nothing to heal. The words of agents play no part in it. */
export function findStop(report: RunReport): FoundStop {
  if (report.oracle?.done === true) return { stop: null, quiet: 'the batch is done' };
  const stuck = report.attempts.filter(isStuck);
  if (stuck.length === 0) {
    const quiet = report.attempts.length === 0 ? 'nothing was attempted' : 'no attempt ended by a fault of the machine';
    return { stop: null, quiet };
  }
  const kinds = [...new Set(stuck.flatMap(kindsOf))].sort();
  const items = [...new Set(stuck.map(({ item }) => item))];
  const words = `run ${report.run} stopped without done: ${items.slice(0, 10).join(', ')} ended with ${kinds.join(', ')}`;
  return { stop: { words: words.slice(0, 1000), items, kinds }, quiet: null };
}

function isStuck(attempt: AttemptReport): boolean {
  if (attempt.pullRequest !== null) return false;
  return MAY_BE_THE_MACHINE[attempt.stopReason] || roomOf(attempt).length > 0;
}

function kindsOf(attempt: AttemptReport): readonly string[] {
  const own = MAY_BE_THE_MACHINE[attempt.stopReason] ? [attempt.stopReason] : [];
  return [...own, ...roomOf(attempt)];
}

/** Checks that could not tell, whatever the agent did. */
function roomOf({ checks }: AttemptReport): readonly string[] {
  return checks.flatMap(({ required, verdict, failureClass, name }) =>
    required && verdict === 'error' && failureClass !== null && OF_THE_ROOM.has(failureClass)
      ? [`${failureClass} in ${name}`]
      : [],
  );
}

/** One gap: the kinds of end, and the line with which the replay fails. Neither is an agent's to choose. */
export function fingerprintGap(stop: Pick<Stop, 'kinds'>, failure: string): string {
  return sha256([...stop.kinds, normalizeLine(failure)].join('\n'));
}

/** A line of output without what differs from run to run: numbers, ids, directories of the runner. */
export function normalizeLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/[a-z0-9_.-]*\/[^\s:'"]*\//g, '')
    .replace(/\b[0-9a-f]{7,64}\b/g, '0')
    .replace(/\d+/g, '0')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
}

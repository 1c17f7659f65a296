import type { AttemptReport, RunReport } from '../run-report.ts';
import { recordAttempt, setCurrentRun, setItem } from './change-state.ts';
import type { ItemStatus } from './loop-state.ts';
import { getItem } from './read-state.ts';
import { emptyLoopState, type LoopState } from './state-document.ts';

/**
 * The state as far as run reports remember it, oldest run first: statuses, attempts, pull requests, the last run. What
 * only the lost file knew (people's notes, resets) can't come back, so every attempt counts again: the cautious reading.
 */
export function rebuildState(reports: readonly RunReport[], title = 'rebuilt from run reports'): LoopState {
  const ordered = [...reports].sort((left, right) => Date.parse(left.startedAt) - Date.parse(right.startedAt));
  return ordered.reduce(replayReport, emptyLoopState(title));
}

function replayReport(state: LoopState, report: RunReport): LoopState {
  let next = state;
  for (const { item, outcome, reason } of report.decisions) {
    const known = getItem(next, item);
    // A later run that skips an item says nothing about what became of it before.
    if (outcome === 'skipped' && known !== null) continue;
    next = setItem(next, item, { status: outcome, reason });
  }
  for (const attempt of report.attempts) next = replayAttempt(next, report, attempt);
  for (const { item, question } of report.interrupts) {
    next = setItem(next, item, { status: 'waiting', nextAction: question });
  }
  return setCurrentRun(next, {
    runId: report.run,
    mode: report.mode,
    selectedItems: report.decisions.filter(({ outcome }) => outcome === 'selected').length,
    openedPullRequests: report.attempts.filter(({ pullRequest }) => pullRequest !== null).length,
    escalations: report.decisions.filter(({ outcome }) => outcome === 'escalated').length,
  });
}

function replayAttempt(state: LoopState, report: RunReport, attempt: AttemptReport): LoopState {
  const passed = attempt.verdict === 'pass';
  const drafted = passed && attempt.pullRequest !== null;
  const status: ItemStatus = drafted ? 'drafted' : passed ? 'waiting' : 'failed';
  const recorded = recordAttempt(state, attempt.item, {
    key: `${report.run}/${attempt.attempt}`,
    outcome: passed ? 'succeeded' : 'failed',
    stopReason: attempt.stopReason,
    tokens: attempt.usage.tokens,
    costUsd: attempt.usage.costUsd,
    note: '',
  });
  return setItem(recorded, attempt.item, {
    status,
    gates: attempt.checks.map(({ name, verdict }) => ({ name, outcome: verdict === 'pass' ? 'passed' : verdict })),
    ...(attempt.pullRequest === null ? {} : { pullRequest: attempt.pullRequest.url }),
  });
}

import type { AttemptReport, CheckResult, Decision } from '@loop-actions/contract';
import type { BaseCheck, DemoRun, DemoStory } from './demo-page-data.ts';
import { itemStatus } from './state-panel.ts';

/** What the page needs to know of one run of a story, found in its values. */
export interface RunReading {
  readonly run: DemoRun;
  readonly decision: Decision | null;
  readonly attempt: AttemptReport | null;
  readonly checks: readonly CheckResult[];
  readonly failedChecks: readonly CheckResult[];
  /** What LOOP_STATE.md says of the item after the run; null where it has no entry. */
  readonly itemStatus: string | null;
  /** Milliseconds from the start of the run to its end. */
  readonly durationMs: number;
}

/** Reads one run with the story's issue in mind. */
export function readRun(run: DemoRun, story: DemoStory): RunReading {
  const decision = run.report.decisions.find((candidate) => isAbout(candidate.item, story)) ?? null;
  const checks = run.verdict?.checks ?? [];
  return {
    run,
    decision,
    attempt: run.report.attempts.findLast((candidate) => isAbout(candidate.item, story)) ?? null,
    checks,
    failedChecks: checks.filter((check) => check.verdict !== 'pass'),
    itemStatus: decision === null ? null : itemStatus(run.stateText, decision.item),
    durationMs: Math.max(0, Date.parse(run.report.endedAt) - Date.parse(run.report.startedAt)),
  };
}

/** The answer of a check before the change. */
export function baseCheckOf(run: DemoRun, check: CheckResult): BaseCheck | null {
  return run.baseChecks.find((base) => base.name === check.name) ?? null;
}

function isAbout(item: string, story: DemoStory): boolean {
  return item === `#${story.issue.number}` || item.endsWith(`/#${story.issue.number}`);
}

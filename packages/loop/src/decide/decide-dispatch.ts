import type { StartedRun } from '@loop-actions/github';
import { type PassKey, parsePassKey } from './pass-key.ts';

/** Bounds on what the loop starts by itself. */
export interface PassLimits {
  readonly perDay: number;
  readonly perBatch: number;
  /** Passes from one and the same standing before a person has to look. */
  readonly withoutProgress: number;
}

export const DEFAULT_PASS_LIMITS: PassLimits = { perDay: 24, perBatch: 100, withoutProgress: 3 };

export interface DispatchQuestion {
  readonly batch: string;
  readonly state: string;
  /** What a pass could pick. */
  readonly ready: readonly string[];
  /** Whether the oracle says that the batch is done. */
  readonly done: boolean;
  /** What could not be read; nothing is started then. */
  readonly problems: readonly string[];
  /** The workflow's runs, newest first. */
  readonly runs: readonly StartedRun[];
  /** When the schedule of the spec was last due; null: it has none. */
  readonly due: number | null;
  /** The run that asks, which is under way itself; null: it is of another workflow. */
  readonly ownRun: number | null;
  readonly now: number;
  readonly limits: PassLimits;
}

export type DispatchDecision =
  | { readonly kind: 'start'; readonly key: PassKey; readonly reason: string }
  /** Nothing to start, and nothing wrong. */
  | { readonly kind: 'rest'; readonly reason: string }
  /** A person has to look: the loop would go round in circles. */
  | { readonly kind: 'stop'; readonly reason: string };

const DAY = 86_400_000;
/** GitHub starts scheduled runs late under load; only beyond this one was missed. */
const GRACE = 60 * 60_000;

/**
 * Whether the loop starts its next pass by itself: from GitHub's list of runs and the oracle's
 * answer alone. The first line that fits decides.
 */
export function decideDispatch(question: DispatchQuestion): DispatchDecision {
  const { limits, now } = question;
  if (question.done) return rest('the batch is done');
  if (question.problems.length > 0) return rest(`not everything could be read: ${question.problems[0]}`);
  const passes = question.runs.flatMap((run) => ({ run, key: parsePassKey(run.title) }));
  const running = question.runs.find(({ id, isCompleted }) => !isCompleted && id !== question.ownRun);
  if (running !== undefined) return rest('a pass is under way; the oracle is asked again after it');
  if (question.ready.length === 0 && !isOverdue(question)) return rest('nothing is ready');
  const own = passes.filter(({ key }) => key?.batch === question.batch);
  const sameState = own.findIndex(({ key }) => key?.state !== question.state);
  const turns = sameState === -1 ? own.length : sameState;
  if (turns >= limits.withoutProgress) {
    return { kind: 'stop', reason: `${turns} passes began from where the batch stands now, and none changed it` };
  }
  if (own.length >= limits.perBatch) {
    return { kind: 'stop', reason: `${own.length} passes were started for this batch, at most ${limits.perBatch} are` };
  }
  const today = passes.filter(({ key, run }) => key !== null && run.createdAt > now - DAY).length;
  if (today >= limits.perDay) return rest(`${today} passes were started in 24 hours, at most ${limits.perDay} are`);
  const key = { batch: question.batch, state: question.state, turn: turns + 1 };
  const overdue = question.ready.length === 0;
  return {
    kind: 'start',
    key,
    reason: overdue ? 'its schedule was missed' : `${question.ready.length} tickets are ready`,
  };
}

/** A schedule that no run has followed, by last success and never by the clock of the cron. */
function isOverdue({ due, now, runs }: DispatchQuestion): boolean {
  if (due === null || now - due < GRACE) return false;
  return !runs.some(({ createdAt, conclusion }) => createdAt >= due && conclusion === 'success');
}

const rest = (reason: string): DispatchDecision => ({ kind: 'rest', reason });

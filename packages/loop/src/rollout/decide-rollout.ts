import {
  CAUSE_OF_SIGNAL,
  type Demotion,
  describeSignal,
  lastResetOf,
  MODES,
  type Mode,
  openDemotions,
  ROLLOUT_SIGNALS,
  type RolloutEntry,
  sha256,
} from '@loop-actions/contract';
import type { Incident } from './incidents.ts';
import type { RolloutLimits } from './rollout-limits.ts';

/** Incidents older than this say nothing about the loop as it is now. */
const WINDOW_MS = 30 * 86_400_000;

export interface RolloutQuestion {
  /** The mode that would be in force without new demotions. */
  readonly mode: Mode;
  readonly incidents: readonly Incident[];
  readonly entries: readonly RolloutEntry[];
  readonly limits: RolloutLimits;
  readonly run: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * The authority that these incidents take: all of it for what is unsafe, one step for what is noisy or too expensive.
 * What a person looked at and forgave counts no more, nor does what is older than 30 days. Pure.
 */
export function newDemotions(question: RolloutQuestion): readonly Demotion[] {
  const { mode, entries, limits, run, now } = question;
  if (mode === 'shadow') return [];
  const standing = new Set(openDemotions(entries).map(({ signal }) => signal));
  return ROLLOUT_SIGNALS.flatMap((signal): readonly Demotion[] => {
    if (standing.has(signal)) return [];
    const since = lastResetOf(entries, signal);
    const counted = question.incidents
      .filter((one) => one.signal === signal && isCounted(one, since, now))
      .sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
    const limit = limits.demoteAfter[signal];
    if (counted.length < limit) return [];
    const cause = CAUSE_OF_SIGNAL[signal];
    return [
      {
        schemaVersion: 1,
        kind: 'demotion',
        // The same period gives the same id, whichever run sees it first.
        id: `${signal}/${sha256(since ?? 'start').slice(7, 19)}`,
        at: new Date(now).toISOString(),
        run,
        from: mode,
        to: cause === 'unsafe' ? 'shadow' : oneLower(mode),
        cause,
        signal,
        count: counted.length,
        limit,
        reason: `${describeSignal(signal, counted.length)} in 30 days; ${limit} is too ${adjective(cause)}`,
        evidence: counted.slice(-50).map(({ evidence }) => evidence.slice(0, 500)),
      },
    ];
  });
}

function isCounted({ at }: Incident, since: string | null, now: number): boolean {
  const time = Date.parse(at);
  return time > now - WINDOW_MS && (since === null || time > Date.parse(since));
}

function oneLower(mode: Mode): Mode {
  return MODES[Math.max(0, MODES.indexOf(mode) - 1)] ?? 'shadow';
}

function adjective(cause: Demotion['cause']): string {
  return cause === 'too-expensive' ? 'expensive to review' : cause;
}

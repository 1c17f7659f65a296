import type { Evidence, LiveProbe } from '@loop-actions/contract';

/** What a probe came to. */
export interface Measurement {
  readonly probe: LiveProbe;
  /**
   * `held`: everything it asks held; `failed`: production did not answer so; `under-way`: something that may still change
   * it is going on; `not-asked`: the job itself could not ask (a missing variable or permission), which says nothing of production.
   */
  readonly state: 'held' | 'failed' | 'under-way' | 'not-asked';
  /** The merged commits that it proves live; none unless it held. */
  readonly proven: ReadonlySet<string>;
  /** The full id of the commit that is said to run; null: nobody said. */
  readonly running: string | null;
  /** One sentence: why. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly tries: number;
}

/** What one try of a probe showed, before it is known which merges that proves. */
export interface Observation {
  readonly holds: boolean;
  /** The commit that is said to run, as it was said; null: the probe doesn't ask. */
  readonly running: string | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** Whether something newer is going on, by which it may change. */
  readonly isUnderWay: boolean;
  /** Whether no other try would change it. */
  readonly isFinal: boolean;
}

/** A try that did not hold. */
export function failed(
  reason: string,
  more: Partial<Pick<Observation, 'evidence' | 'isUnderWay' | 'isFinal'>> = {},
): Observation {
  return { holds: false, running: null, reason, evidence: [], isUnderWay: false, isFinal: false, ...more };
}

/** A try that held. */
export function held(
  reason: string,
  more: Pick<Observation, 'running' | 'evidence'> & Partial<Pick<Observation, 'isUnderWay'>>,
): Observation {
  return { holds: true, reason, isUnderWay: false, isFinal: false, ...more };
}

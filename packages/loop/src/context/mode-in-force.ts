import { type Demotion, lowestMode, type Mode, modeAfterDemotions } from '@loop-actions/contract';
import type { Readiness } from '@loop-actions/selection';

/** The mode in force, and why it is not higher. */
export interface ModeInForce {
  readonly mode: Mode;
  readonly reason: string;
}

export interface ModeClaims {
  /** What the spec's Autonomy section allows. */
  readonly spec: Mode;
  /** Whether the repository has no spec, so that the built-in one is in force. */
  readonly builtIn: boolean;
  /** What the input says; null when not given. It can only lower. */
  readonly input: Mode | null;
  /** The most this action may do, whatever spec and input say. */
  readonly ceiling: Mode;
  readonly readiness: Readiness;
  /** Recorded demotions that no person has lifted. */
  readonly demotions?: readonly Pick<Demotion, 'to' | 'reason'>[];
}

/** The lowest of spec, recorded demotion, input, ceiling and readiness (DESIGN rule 9: shadow first). */
export function modeInForce(claims: ModeClaims): ModeInForce {
  const [againstAuto] = claims.readiness.againstAuto ?? [];
  const byReadiness: Mode = !claims.readiness.ready ? 'shadow' : againstAuto === undefined ? 'auto' : 'propose';
  const demotions = claims.demotions ?? [];
  const recorded = modeAfterDemotions(demotions);
  const mode = lowestMode(claims.spec, claims.input ?? 'auto', claims.ceiling, byReadiness, recorded);
  if (claims.builtIn) return { mode, reason: 'there is no spec, and the built-in one only reports' };
  if (!claims.readiness.ready) return { mode, reason: `not ready: ${claims.readiness.problems[0] ?? ''}` };
  if (mode === claims.spec) return { mode, reason: 'the spec’s Autonomy section' };
  const demotion = demotions.find(({ to }) => to === mode);
  if (demotion !== undefined) return { mode, reason: `demoted: ${demotion.reason}` };
  if (againstAuto !== undefined && mode === 'propose' && claims.input !== 'propose' && claims.ceiling !== 'propose') {
    return { mode, reason: `no auto: ${againstAuto}` };
  }
  return { mode, reason: mode === claims.input ? 'the input mode' : 'the most this action does' };
}

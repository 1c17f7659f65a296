import type { AutonomyDecision, Mode, Verdict } from '@loop-actions/contract';
import { matchesQuarantine } from '@loop-actions/gate';

export interface MergeQuestion {
  /** The one in force. */
  readonly mode: Mode;
  /** The gate's, a pass. */
  readonly gate: Pick<Verdict, 'autonomy'>;
  /** Every path the change touches, old names included. */
  readonly paths: readonly string[];
  /** Globs in quarantine now; null: they could not be read. */
  readonly quarantined: readonly string[] | null;
}

export interface MergeDecision {
  readonly decision: AutonomyDecision;
  /** One sentence. */
  readonly because: string;
}

/**
 * How a change that passed gets in. The gate weighed it; what the state branch knows by now can only make it stricter
 * (DESIGN rule 9). Nothing was weighed, or the quarantine can't be read: a person looks.
 */
export function decideMerge({ mode, gate, paths, quarantined }: MergeQuestion): MergeDecision {
  const { autonomy } = gate;
  const caught = quarantined === null ? undefined : paths.find(matchesQuarantine(quarantined));
  if (caught !== undefined) return { decision: 'never', because: `${caught} is in quarantine` };
  if (autonomy === undefined) return { decision: 'human-review', because: 'its risk was not weighed' };
  const why = `its risk is ${autonomy.risk} (${autonomy.points})`;
  if (autonomy.decision !== 'auto-merge') return { decision: autonomy.decision, because: why };
  if (quarantined === null) return { decision: 'human-review', because: 'the quarantine could not be read' };
  if (mode !== 'auto') return { decision: 'human-review', because: `${why}, and the mode is ${mode}` };
  return { decision: 'auto-merge', because: why };
}

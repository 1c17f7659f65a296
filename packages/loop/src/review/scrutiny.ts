import { BUILT_IN_LENSES, REVIEW_LENS } from '@loop-actions/agent';
import { type Autonomy, LENS_NAME, LoopError, type LoopSpec } from '@loop-actions/contract';

/** How hard a change is looked at, and why. */
export interface Scrutiny {
  readonly level: 'normal' | 'raised';
  /** Names, each once, in the order they are reported. */
  readonly lenses: readonly string[];
  /** Under raised scrutiny a warning is enough for a person to look. */
  readonly blocksOn: 'error' | 'warning';
  /** One line per reason; empty for what is normal. */
  readonly reasons: readonly string[];
}

export interface ScrutinyQuestion {
  /** Input `lenses`. */
  readonly wanted: readonly string[];
  readonly spec: Pick<LoopSpec, 'rules'>;
  /** What went wrong before in the paths of the change, in words; null: nothing, or nobody knows. */
  readonly history: string | null;
}

/** What is looked for besides, where changes of these paths had to be taken back before. */
const RAISED = ['security', 'bugs'] as const;
const MAX_LENSES = 8;

/**
 * The lenses of a review: those of spec and input, else one whole reading. Where the paths of the change went wrong
 * before there are more of them, and they are harder to please. Pure. Throws E_INPUT_INVALID.
 */
export function decideScrutiny({ wanted, spec, history }: ScrutinyQuestion): Scrutiny {
  const named = wanted.map((name) => name.toLowerCase());
  const stranger = named.find((name) => !LENS_NAME.test(name));
  if (stranger !== undefined) throw odd(`${JSON.stringify(stranger.slice(0, 60))} is no name of a lens`);
  const asked = [...new Set([...lensesOf(spec), ...named])];
  const lenses = [...new Set([...(asked.length === 0 ? [REVIEW_LENS] : asked), ...(history === null ? [] : RAISED)])];
  if (lenses.length > MAX_LENSES) throw odd(`${lenses.length} lenses are more than ${MAX_LENSES}`);
  if (history === null) return { level: 'normal', lenses, blocksOn: 'error', reasons: [] };
  return {
    level: 'raised',
    lenses,
    blocksOn: 'warning',
    reasons: [`the paths of this change have a history: ${history}`],
  };
}

/** What a lens of this name asks by the spec; null: the spec has no such lens. */
export function questionOfLens(spec: Pick<LoopSpec, 'rules'>, name: string): string | null {
  for (const rule of spec.rules) {
    if (rule.class === 'enforced' && rule.meaning.kind === 'lens' && rule.meaning.name === name) {
      return rule.meaning.question;
    }
  }
  return null;
}

/** A lens that the spec describes is one that it wants. */
function lensesOf({ rules }: Pick<LoopSpec, 'rules'>): readonly string[] {
  return rules.flatMap((rule) => {
    if (rule.class !== 'enforced') return [];
    if (rule.meaning.kind === 'lenses') return rule.meaning.names;
    return rule.meaning.kind === 'lens' ? [rule.meaning.name] : [];
  });
}

/** The history of the paths as a gate weighed it. What is unknown says nothing of these paths. */
export function weighedHistory(autonomy: Pick<Autonomy, 'factors'>): string | null {
  const history = autonomy.factors.find(({ factor }) => factor === 'history');
  if (history === undefined || history.points === 0 || history.value === 'unknown') return null;
  return history.value;
}

function odd(message: string): LoopError {
  return new LoopError('E_INPUT_INVALID', {
    message: `lenses: ${message}`,
    remedy: `Name some of ${Object.keys(BUILT_IN_LENSES).join(', ')}, or lenses of your own (docs/checker.md).`,
  });
}

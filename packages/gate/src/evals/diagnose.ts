import type { EvalCase } from '@loop-actions/contract';
import type { CaseOutcome, PairedCase } from './compare-runs.ts';

/** What can be turned to mend an eval (seed 001): the code, a setting, or what an agent is told. */
export const LEVERS = ['logic', 'threshold', 'skill'] as const;
export type Lever = (typeof LEVERS)[number];

/** One thing that speaks for a lever. */
export interface Clue {
  readonly lever: Lever;
  readonly weight: number;
  /** One sentence, with the case and its trace. */
  readonly because: string;
}

export interface Diagnosis {
  /** null: nothing speaks for one lever more than for another; a person has to look. */
  readonly lever: Lever | null;
  /** Share of all weight that speaks for it, drawn towards one third where there are few clues. */
  readonly confidence: number;
  readonly clues: readonly Clue[];
}

/** How often each lever mended evals before, from the ledger of what was done. */
export type LeverHistory = Partial<Readonly<Record<Lever, number>>>;

const SKILL_TAG = /skill|prompt|instruction|persona|rubric/i;
/** Below this share a guess is no diagnosis. */
const ENOUGH = 0.5;
const NUMBER = /^[^\d-]*(-?\d+(?:\.\d+)?)[^\d]*$/;

/** Which lever the failing cases point to: from what was expected and came, their traces and tags, and history. */
export function diagnose(failing: readonly CaseOutcome[], history: LeverHistory = {}): Diagnosis {
  const clues = failing.flatMap(cluesOf);
  const past = LEVERS.flatMap((lever): Clue[] => {
    const times = history[lever] ?? 0;
    if (times === 0) return [];
    return [{ lever, weight: Math.min(times, 3) * 0.5, because: `it mended such failures ${times} times before` }];
  });
  const all = [...clues, ...past];
  const weights = LEVERS.map((lever) => all.reduce((sum, clue) => sum + (clue.lever === lever ? clue.weight : 0), 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const most = Math.max(...weights);
  const winner = weights.filter((weight) => weight === most).length === 1 ? LEVERS[weights.indexOf(most)] : undefined;
  // One clue alone is weak: three more that point everywhere are assumed.
  const confidence = (most + 1) / (total + 3);
  return {
    lever: winner !== undefined && clues.length > 0 && confidence >= ENOUGH ? winner : null,
    confidence,
    clues: all,
  };
}

/** The cases that got worse, as they are now. */
export function failingOf(worse: readonly PairedCase[]): readonly CaseOutcome[] {
  return worse.map(({ after }) => after);
}

function cluesOf({ id, trials }: CaseOutcome): Clue[] {
  const failed = trials.find(({ pass }) => pass === false);
  if (failed === undefined) return [];
  const place = `${JSON.stringify(id.slice(0, 100))}${failed.traceId === null ? '' : ` (trace ${failed.traceId})`}`;
  const clue = (lever: Lever, weight: number, because: string): Clue => ({
    lever,
    weight,
    because: `${place}: ${because}`,
  });
  const clues: Clue[] = [];
  const mixed = trials.some(({ pass }) => pass === true);
  if (mixed)
    clues.push(clue('skill', 1, 'the same question is answered right at times, as words are followed at times'));
  const tag = failed.tags.find((name) => SKILL_TAG.test(name));
  if (tag !== undefined) clues.push(clue('skill', 1, `the trace names ${JSON.stringify(tag)}`));
  const content = contentClue(failed);
  if (content !== null) clues.push(clue(...content));
  return clues;
}

/** What the difference between expected and actual looks like. */
function contentClue({ expected, actual, score }: EvalCase): readonly [Lever, number, string] | null {
  if (actual.trim() === '') return ['logic', 2, 'there is no answer at all'];
  const [want, got] = [NUMBER.exec(expected), NUMBER.exec(actual)].map((match) => Number(match?.[1] ?? Number.NaN));
  if (want !== undefined && got !== undefined && Number.isFinite(want) && Number.isFinite(got)) {
    const off = Math.abs(want - got) / Math.max(1, Math.abs(want));
    if (off <= 0.25) return ['threshold', 2, `${got} is near ${want}: a limit may be set too high or too low`];
    return ['logic', 2, `${got} is far from ${want}: it is computed wrongly`];
  }
  if (score !== null && score > 0.5 && score < 1) return ['threshold', 1, `its score ${score} nearly passes`];
  if (neighbours(expected, actual)) return ['threshold', 2, `${actual} is the level next to ${expected}`];
  if (looksParsed(expected)) return ['logic', 1, 'a value that is read or computed differs'];
  return ['skill', 1, 'the words of an answer differ'];
}

const SCALES = [
  ['none', 'low', 'moderate', 'considerable', 'high', 'very high', 'extreme'],
  ['low', 'medium', 'high', 'critical'],
  ['minor', 'major', 'critical', 'blocker'],
];

function neighbours(expected: string, actual: string): boolean {
  const [want, got] = [expected.trim().toLowerCase(), actual.trim().toLowerCase()];
  return SCALES.some((scale) => {
    const [left, right] = [scale.indexOf(want), scale.indexOf(got)];
    return left >= 0 && right >= 0 && Math.abs(left - right) === 1;
  });
}

/** A date, a number, an identifier or JSON: what code makes, not prose. */
function looksParsed(text: string): boolean {
  return /^[[{]/.test(text.trim()) || !/\s/.test(text.trim()) || /^\d{4}-\d{2}-\d{2}/.test(text.trim());
}

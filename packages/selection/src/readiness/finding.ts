import type { SourcePosition } from '@loop-actions/contract';

/** `blocks`: the loop only reports until it is mended; `warns`: it will disappoint; `advises`: it could be better. */
export type FindingLevel = 'blocks' | 'warns' | 'advises';

/** Something about a loop that a person should mend. */
export interface ReadinessFinding {
  readonly level: FindingLevel;
  /** What is wrong, in one sentence without its place. */
  readonly what: string;
  /** What to do about it; YAML or a line of the spec to paste is welcome. */
  readonly remedy: string;
  /** `file:line` or a path; null: it is about the whole. */
  readonly place: string | null;
}

export const finding = (
  level: FindingLevel,
  place: SourcePosition | string | null,
  what: string,
  remedy: string,
): ReadinessFinding => ({
  level,
  place: place === null || typeof place === 'string' ? place : `${place.file}:${place.line}`,
  what,
  remedy,
});

/** Points that a finding takes from a hundred. */
export const FINDING_POINTS: Readonly<Record<FindingLevel, number>> = { blocks: 25, warns: 7, advises: 2 };
/** A loop that is not ready has at most this many, whatever else is well. */
const MOST_WHEN_BLOCKED = 49;

/** From 100 down: what each finding takes stands in `FINDING_POINTS`. */
export function readinessScore(findings: readonly ReadinessFinding[]): number {
  const score = findings.reduce((left, { level }) => left - FINDING_POINTS[level], 100);
  return Math.max(0, findings.some(({ level }) => level === 'blocks') ? Math.min(score, MOST_WHEN_BLOCKED) : score);
}

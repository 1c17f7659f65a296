import type { Pattern } from '@loop-actions/contract';
import type { Occurrence } from '../pattern/occurrence.ts';

export interface Gap {
  readonly structural: boolean;
  /** Why, with the figures. */
  readonly evidence: string;
}

/** Whether a pattern is a gap of the system or one person’s afternoon: it takes enough occurrences in more than one place. */
export function assessGap(
  { places, state, firstAt, lastAt }: Pick<Pattern, 'places' | 'state' | 'firstAt' | 'lastAt'>,
  occurrences: readonly Occurrence[],
  minOccurrences: number,
): Gap {
  const count = occurrences.length;
  const people = new Set(occurrences.flatMap(({ by }) => by ?? [])).size;
  const evidence = `${count} times on ${places} changes or tickets, by ${people} people, from ${firstAt.slice(0, 10)} to ${lastAt.slice(0, 10)}`;
  if (state === 'covered')
    return { structural: false, evidence: `${evidence}; a fix is merged and it has not come back` };
  if (state === 'proposed') return { structural: false, evidence: `${evidence}; a fix is proposed already` };
  if (count < minOccurrences) return { structural: false, evidence: `${evidence}; ${minOccurrences} are needed` };
  if (places < 2) return { structural: false, evidence: `${evidence}; one place is a one-off` };
  return { structural: true, evidence };
}

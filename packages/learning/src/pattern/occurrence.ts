import type { Correction, FactOf, InterruptCategory } from '@loop-actions/contract';

/** One interrupt or correction, as patterns are made of it. */
export interface Occurrence {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly machine: boolean;
  /** The change or the ticket that it happened on. */
  readonly place: string;
  readonly by: string | null;
  readonly link: string | null;
  readonly path: string | null;
  readonly wrote: string;
  readonly became: string;
  readonly costUsd: number | null;
  readonly corrected: boolean;
  /** What a person answered; empty where nobody did in words. */
  readonly answer: string;
  readonly category: InterruptCategory;
}

export function ofInterrupt(fact: FactOf<'interrupt'>, answer = ''): Occurrence {
  const { id, at, text, machine, item, link, costUsd, category } = fact;
  return {
    id,
    at,
    text,
    machine,
    place: item,
    by: null,
    link,
    path: null,
    wrote: '',
    became: '',
    costUsd,
    corrected: false,
    answer,
    category,
  };
}

export function ofCorrection(correction: Correction): Occurrence {
  const { id, at, text, by, item, change, link, path, wrote, became } = correction;
  const place = change === null ? (item ?? `by ${by}`) : `#${change}`;
  return {
    id,
    at,
    text,
    machine: false,
    place,
    by,
    link,
    path,
    wrote,
    became,
    costUsd: null,
    corrected: true,
    answer: '',
    category: 'unclear',
  };
}

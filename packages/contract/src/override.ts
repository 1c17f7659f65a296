import * as z from 'zod';
import { ItemId, RunId, Timestamp } from './identifiers.ts';

/** The whole loop, where an override is not for one item. */
export const WHOLE_LOOP = 'loop';

/** A line of `overrides.jsonl`: a person with write access lifted a limit, for a reason and until a time. */
export const Override = z
  .strictObject({
    schemaVersion: z.literal(1),
    kind: z.literal('override'),
    id: z.string().min(1).max(600).describe('`<comment>/override`: recording it again changes nothing.'),
    scope: z.union([z.literal(WHOLE_LOOP), ItemId]).describe('`loop`, or the item.'),
    what: z
      .enum(['breaker', 'budget'])
      .describe('`breaker`: it counts afresh; `budget`: the limit is that much higher.'),
    tokens: z.int().positive().max(1e12).nullable().describe('Of a budget: more tokens; null: no more.'),
    costUsd: z.number().positive().max(1e6).nullable().describe('Of a budget: more US dollars; null: no more.'),
    person: z.string().min(1).max(200).describe('Login; had write access when that was read.'),
    reason: z.string().min(1).max(500).describe('The words, sanitised and without secrets.'),
    at: Timestamp.describe('By GitHub’s clock.'),
    until: Timestamp.describe('From then on it has no effect.'),
    url: z.url().describe('The comment.'),
    run: RunId.describe('The run that took it up.'),
  })
  .describe('A limit that a person lifted for a while.');
export interface Override extends z.infer<typeof Override> {}

/** How long an override holds where it does not say, and at most. */
export const OVERRIDE_MS = { usual: 7 * 86_400_000, longest: 30 * 86_400_000 } as const;

/** Whether an override has effect: from when it was given until it expires, and never longer than the longest. */
export function isInForce({ at, until }: Pick<Override, 'at' | 'until'>, now: number): boolean {
  const [from, to] = [Date.parse(at), Date.parse(until)];
  return from <= now && now < to && to - from <= OVERRIDE_MS.longest;
}

/** How much higher overrides in force put a limit. */
export function raisedBy(
  overrides: readonly Override[],
  { scope, now }: { readonly scope: string; readonly now: number },
): { readonly tokens: number; readonly costUsd: number } {
  const own = overrides.filter((one) => one.what === 'budget' && one.scope === scope && isInForce(one, now));
  return {
    tokens: own.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0),
    costUsd: own.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0),
  };
}

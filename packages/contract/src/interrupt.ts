import * as z from 'zod';
import { Evidence } from './finding.ts';
import { ItemId, RunId, Timestamp } from './identifiers.ts';

/** The three categories of seed 000, each with its structural fix, and an honest fourth. */
export const INTERRUPT_CATEGORIES = ['missing-context', 'policy-gap', 'tool-failure', 'unclear'] as const;
export const InterruptCategory = z.enum(INTERRUPT_CATEGORIES);
export type InterruptCategory = (typeof INTERRUPT_CATEGORIES)[number];

/** The moment a loop had to stop and ask a person. */
export const Interrupt = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z.string().min(1).max(200).describe('Stable: the same question on the same item has the same id.'),
    item: ItemId,
    run: RunId,
    raisedAt: Timestamp,
    raisedBy: z.enum(['triage', 'maker', 'gate', 'checker', 'publish', 'oracle', 'self-heal']),
    category: InterruptCategory.describe('A guess; a person may correct it.'),
    question: z.string().min(1).max(4000),
    tried: z.array(z.string().max(1000)).max(50).describe('What was tried before asking.'),
    evidence: z.array(Evidence).max(50),
    noOtherWay: z.string().max(2000).exactOptional().describe('Why nothing else is left to try.'),
    wall: z.string().max(2000).exactOptional().describe('What only a person can open, grant or decide.'),
  })
  .describe('One question to a person.');
export interface Interrupt extends z.infer<typeof Interrupt> {}

/** The parts by which an agent shows that it is blocked, in the words of its own file. */
export interface BlockClaim {
  readonly question: string;
  readonly tried: readonly string[];
  readonly evidence: readonly string[];
  readonly noOtherWay: string;
  readonly wall: string;
}

/**
 * What a claim to be blocked lacks (seed 004: "a real blocker has evidence, exhausted retries, no alternate path, and an
 * external wall a human has to walk through"); empty for one that a person should hear.
 */
export function missingFromBlock(claim: BlockClaim): readonly string[] {
  const said = new Set([claim.question, ...claim.tried].map(bare));
  const missing: readonly (readonly [boolean, string])[] = [
    [claim.tried.some(saysSomething), '`tried`: what you tried'],
    [
      claim.evidence.some((text) => saysSomething(text) && !said.has(bare(text))),
      '`evidence`: the output you saw, word for word',
    ],
    [saysSomething(claim.noOtherWay), '`noOtherWay`: why nothing else is left to try'],
    [saysSomething(claim.wall), '`wall`: what only a person can open, grant or decide'],
  ];
  return missing.flatMap(([isThere, what]) => (isThere ? [] : [what]));
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words, and not "n/a" or "none". */
function saysSomething(text: string): boolean {
  return bare(text).length >= 8 && !/^(?:not applicable|nothing(?: else)?|unknown|no other way)\W*$/i.test(text.trim());
}

import * as z from 'zod';
import { RunId, Timestamp } from './identifiers.ts';
import { lowestMode, Mode } from './mode.ts';

/** What can take authority from a loop, each counted since a person last gave it back. */
export const ROLLOUT_SIGNALS = [
  'closed-unmerged',
  'unanswered-questions',
  'reverts',
  'tripwires',
  'policy-findings',
  'open-too-long',
  'change-requests',
] as const;
export const RolloutSignal = z.enum(ROLLOUT_SIGNALS).describe('What takes authority from a loop; docs/rollout.md.');
export type RolloutSignal = (typeof ROLLOUT_SIGNALS)[number];

/** The three ways in which a loop shows that it has too much authority (seed 002). */
export const ROLLOUT_CAUSES = ['noisy', 'unsafe', 'too-expensive'] as const;
export type RolloutCause = (typeof ROLLOUT_CAUSES)[number];

/** Which cause each signal speaks for. */
export const CAUSE_OF_SIGNAL: Readonly<Record<RolloutSignal, RolloutCause>> = {
  'closed-unmerged': 'noisy',
  'unanswered-questions': 'noisy',
  reverts: 'unsafe',
  tripwires: 'unsafe',
  'policy-findings': 'unsafe',
  'open-too-long': 'too-expensive',
  'change-requests': 'too-expensive',
};

/** A line of `rollout.jsonl`: the loop lost authority. Only a reset that names it gives it back. */
export const Demotion = z
  .strictObject({
    schemaVersion: z.literal(1),
    kind: z.literal('demotion'),
    id: z.string().min(1).max(200).describe('Stable: recording it again changes nothing.'),
    at: Timestamp,
    run: RunId,
    from: Mode,
    to: Mode,
    cause: z.enum(ROLLOUT_CAUSES),
    signal: RolloutSignal,
    count: z.int().positive(),
    limit: z.int().positive(),
    reason: z.string().max(1000),
    evidence: z.array(z.string().max(500)).max(50).describe('Addresses on GitHub, or lines of the record.'),
  })
  .describe('Authority that was taken from the loop.');
export interface Demotion extends z.infer<typeof Demotion> {}

/** A line of `rollout.jsonl`: a person with write access took the label `loop:demoted` off. */
export const RolloutReset = z
  .strictObject({
    schemaVersion: z.literal(1),
    kind: z.literal('reset'),
    id: z.string().min(1).max(220).describe('`<demotion>/reset`'),
    demotion: z.string().min(1).max(200),
    at: Timestamp.describe('By GitHub’s clock.'),
    person: z.string().min(1).max(200),
    run: RunId.describe('The run that took it up.'),
  })
  .describe('Authority that a person gave back.');
export interface RolloutReset extends z.infer<typeof RolloutReset> {}

/** A line of `rollout.jsonl`. */
export const RolloutEntry = z.discriminatedUnion('kind', [Demotion, RolloutReset]);
export type RolloutEntry = Demotion | RolloutReset;

/** Demotions that no person has lifted yet, oldest first. */
export function openDemotions(entries: readonly RolloutEntry[]): readonly Demotion[] {
  const lifted = new Set(entries.flatMap((entry) => (entry.kind === 'reset' ? [entry.demotion] : [])));
  return entries.filter((entry): entry is Demotion => entry.kind === 'demotion' && !lifted.has(entry.id));
}

/** The most that recorded demotions allow; `auto` where there is none. */
export function modeAfterDemotions(demotions: readonly Pick<Demotion, 'to'>[]): Mode {
  return lowestMode('auto', ...demotions.map(({ to }) => to));
}

/** When a person last gave authority back after this signal; null: never. What came before counts no more. */
export function lastResetOf(entries: readonly RolloutEntry[], signal: RolloutSignal): string | null {
  const own = new Set(
    entries.flatMap((entry) => (entry.kind === 'demotion' && entry.signal === signal ? [entry.id] : [])),
  );
  const times = entries.flatMap((entry) => (entry.kind === 'reset' && own.has(entry.demotion) ? [entry.at] : []));
  return times.sort((left, right) => Date.parse(left) - Date.parse(right)).at(-1) ?? null;
}

/** How a loop's decisions in a lower mode agreed with what people then did, and whether that is enough to ask for more. */
export const PromotionEvidence = z
  .strictObject({
    from: Mode,
    to: Mode,
    decided: z.int().nonnegative().describe('Decisions that people have settled since.'),
    agreed: z.int().nonnegative(),
    lower: z.number().min(0).max(1).describe('Lower end of Wilson’s 95% interval.'),
    upper: z.number().min(0).max(1),
    needed: z.strictObject({ decided: z.int().positive(), agreement: z.number().min(0).max(1) }),
    proposed: z.boolean().describe('Whether the evidence is enough to propose it; a person changes the spec.'),
  })
  .describe('Evidence for more authority.');
export interface PromotionEvidence extends z.infer<typeof PromotionEvidence> {}

/** What a run found about its own authority. */
export const RolloutReport = z
  .strictObject({
    demotions: z.array(Demotion).max(50).describe('Those in force.'),
    promotion: PromotionEvidence.nullable().describe('null: there is no higher mode, or nothing was counted.'),
  })
  .describe('The rollout of a loop.');
export interface RolloutReport extends z.infer<typeof RolloutReport> {}

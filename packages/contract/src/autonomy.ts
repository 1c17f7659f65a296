import * as z from 'zod';

/** What a candidate that passed may become without a person, from most to least autonomy. */
export const AUTONOMY_DECISIONS = ['auto-merge', 'human-review', 'never'] as const;
export type AutonomyDecision = (typeof AUTONOMY_DECISIONS)[number];

/** How much a change puts at stake. */
export const RISK_CLASSES = ['low', 'medium', 'high'] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];

/** Kinds of path by what a fault in them costs, from least to most. */
export const PATH_TIERS = ['docs', 'tests', 'source', 'public-api', 'infrastructure', 'data', 'security'] as const;
export type PathTier = (typeof PATH_TIERS)[number];

/** One line of the explanation. */
export const RiskFactor = z
  .strictObject({
    axis: z.enum(['reversibility', 'blast-radius', 'decision']),
    factor: z.string().max(100),
    value: z.string().max(500),
    points: z.int().nonnegative().describe('What it adds to its axis; 0 for what only decides.'),
    because: z.string().max(500),
  })
  .describe('What a part of the change adds to its risk.');
export interface RiskFactor extends z.infer<typeof RiskFactor> {}

/** Risk = reversibility × blast radius, and what follows from it. */
export const Autonomy = z
  .strictObject({
    risk: z.enum(RISK_CLASSES),
    points: z.int().nonnegative().describe('Reversibility times blast radius.'),
    decision: z.enum(AUTONOMY_DECISIONS),
    factors: z.array(RiskFactor).max(50),
  })
  .describe('How far a change may go without a person, and why.');
export interface Autonomy extends z.infer<typeof Autonomy> {}

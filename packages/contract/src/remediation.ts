import * as z from 'zod';
import { FailureClass } from './finding.ts';

/** What is done about a red gate, from the least to the most that a person has to do with it. */
export const REMEDIATION_ACTIONS = ['none', 'fix', 'retry', 'propose', 'escalate'] as const;
export type RemediationAction = (typeof REMEDIATION_ACTIONS)[number];

/** Whether a person has to look at what was done about it; `depends` is settled by the size of the change. */
export const HUMAN_REVIEWS = ['no', 'depends', 'yes'] as const;
export const HumanReview = z.enum(HUMAN_REVIEWS).describe('Whether a person has to look.');
export type HumanReview = (typeof HUMAN_REVIEWS)[number];

/** What the policy says about one class of failure. */
export interface RemediationRule {
  readonly action: Exclude<RemediationAction, 'none'>;
  readonly humanReview: HumanReview;
  /** How often a `retry` is tried before a person is asked; 0 for the other actions. */
  readonly retries: number;
}

/** What is done about each class of failure, and how often at most. */
export interface RemediationPolicy {
  readonly classes: Readonly<Record<FailureClass, RemediationRule>>;
  /** Fixes by a fixer that one pull request may get. */
  readonly maxFixes: number;
}

const FIX = { action: 'fix', humanReview: 'no', retries: 0 } as const;
const PROPOSE = { action: 'propose', humanReview: 'yes', retries: 0 } as const;
const ESCALATE = { action: 'escalate', humanReview: 'yes', retries: 0 } as const;

/**
 * The policy where the spec says nothing (seed 001): what is deterministic gets a deterministic fix, what needs judgement
 * is proposed and goes to a person, and what decides is never anybody's to change.
 */
export const DEFAULT_REMEDIATION: RemediationPolicy = {
  classes: {
    lint: FIX,
    type: { ...PROPOSE, humanReview: 'depends' },
    test: PROPOSE,
    eval: PROPOSE,
    build: PROPOSE,
    scope: ESCALATE,
    policy: ESCALATE,
    config: ESCALATE,
    environment: { action: 'retry', humanReview: 'yes', retries: 2 },
    unknown: ESCALATE,
  },
  maxFixes: 3,
};

/** The fields of a `RemediationRule`, for the schemas that hold one. */
export const RemediationRuleShape = {
  action: z.enum(['fix', 'retry', 'propose', 'escalate']),
  humanReview: HumanReview,
  retries: z.int().nonnegative().describe('How often a `retry` is tried before a person is asked.'),
} as const;

/** Schema of `RemediationPolicy`. */
export const RemediationPolicySchema = z
  .strictObject({
    classes: z.record(FailureClass, z.strictObject(RemediationRuleShape)),
    maxFixes: z.int().positive().describe('Fixes by a fixer that one pull request may get.'),
  })
  .meta({ id: 'RemediationPolicy', description: 'What is done about each class of failure, and how often at most.' });

import * as z from 'zod';
import { Autonomy } from './autonomy.ts';
import { Evidence, FailureClass, Finding } from './finding.ts';
import { Digest, ItemId, ObjectId } from './identifiers.ts';

/** `error` means that the judge could not tell, and reads as not passed. */
export const VERDICT_VALUES = ['pass', 'fail', 'error'] as const;
export const VerdictValue = z.enum(VERDICT_VALUES).describe('pass, fail, or error when the judge could not tell.');
export type VerdictValue = (typeof VERDICT_VALUES)[number];

/** The answer of one check. */
export const CheckResult = z
  .strictObject({
    name: z.string().min(1).max(200),
    command: z.string().max(4000).nullable().describe('What was run, or null for a built-in check.'),
    required: z.boolean(),
    verdict: VerdictValue,
    failureClass: FailureClass.nullable().describe('null exactly when the verdict is pass.'),
    durationMs: z.int().nonnegative(),
    findings: z.array(Finding).max(1000),
    evidence: z.array(Evidence).max(100),
  })
  .describe('One check.');
export interface CheckResult extends z.infer<typeof CheckResult> {}

/** What the gate (or, later, a checker) says of one candidate. Bound to its subject by digest. */
export const Verdict = z
  .strictObject({
    schemaVersion: z.literal(1),
    judge: z.strictObject({
      action: z.string().max(100).describe('The action that judged, e.g. gate.'),
      version: z.string().max(100),
      model: z.string().max(200).nullable(),
    }),
    item: ItemId,
    subject: z.strictObject({
      candidateDigest: Digest,
      tree: ObjectId.describe('The tree that was judged; publish pushes exactly this one.'),
    }),
    verifier: z.strictObject({
      baseSha: ObjectId.describe('The commit from which everything that decides was read.'),
      digest: Digest.describe('Over the checks, commands and limits in force.'),
    }),
    checks: z.array(CheckResult).max(200),
    verdict: VerdictValue,
    failureClass: FailureClass.nullable(),
    autonomy: Autonomy.optional().describe('How far it may go without a person; absent reads as human review.'),
    digest: Digest.describe('Over everything else in this document.'),
  })
  .describe("A judge's verdict on one candidate.");
export interface Verdict extends z.infer<typeof Verdict> {}

/**
 * The overall verdict of a set of checks. Empty is red: a gate that checked nothing has proved nothing.
 * A required check that failed is `fail`; one that could not tell is `error`, and `fail` outranks it.
 */
export function overallVerdict(checks: readonly CheckResult[]): Pick<Verdict, 'verdict' | 'failureClass'> {
  const required = checks.filter((check) => check.required);
  if (required.length === 0) return { verdict: 'error', failureClass: 'config' };
  const worst =
    required.find((check) => check.verdict === 'fail') ?? required.find((check) => check.verdict === 'error');
  if (worst === undefined) return { verdict: 'pass', failureClass: null };
  return { verdict: worst.verdict, failureClass: worst.failureClass ?? 'unknown' };
}

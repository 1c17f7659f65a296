import { type IterationResult, type ParsedReview, REVIEW_RULES } from '@loop-actions/agent';
import {
  type Candidate,
  type CheckResult,
  canonicalJson,
  type Evidence,
  type Finding,
  NO_USAGE,
  overallVerdict,
  sha256,
  Usage,
  Verdict,
  withDigest,
} from '@loop-actions/contract';

/** The one lens there is: a whole reading of the change. Each lens is one check of the verdict. */
export const REVIEW_LENS = 'review';

const USAGE_LABEL = 'usage';

/** How one review ended. */
export interface ReviewEnd {
  /** `unsure` asks a person; whatever is no answer is `fail`. */
  readonly answer: 'pass' | 'fail' | 'unsure';
  readonly reason: string;
  readonly findings: readonly Finding[];
  /** Whether the reviewer itself said so; otherwise it gave no answer that counts. */
  readonly answered: boolean;
}

/** What a review process left, as the loop found it. */
export interface ReviewTraces {
  readonly result: Pick<IterationResult, 'outcome' | 'stopReason'>;
  /** null: there was no file. */
  readonly file: ParsedReview | null;
  /** What it changed in the tree, in words; null: nothing. */
  readonly touched: string | null;
}

/**
 * What a review comes to. Only a process that ended by itself with 0 and left a whole answer is heard; everything else
 * is a fail with the reason (DESIGN rule 3). What it printed plays no part (attacks O15).
 */
export function concludeReview(traces: ReviewTraces): ReviewEnd {
  const notes: readonly Finding[] =
    traces.touched === null
      ? []
      : [{ severity: 'warning', message: `A reviewer only reads, but ${traces.touched}. It was ignored.` }];
  const silence = whyUnheard(traces.result) ?? (traces.file === null ? 'it wrote no answer' : traces.file.problem);
  const review = traces.file?.review ?? null;
  if (silence !== null || review === null) {
    return {
      answer: 'fail',
      reason: `The reviewer gave no answer that counts: ${silence}.`,
      findings: notes,
      answered: false,
    };
  }
  const { verdict, reason, findings } = review;
  return { answer: verdict, reason, findings: [...findings, ...notes], answered: true };
}

function whyUnheard({ outcome, stopReason }: ReviewTraces['result']): string | null {
  switch (stopReason) {
    case 'budget-runtime':
      return `it was not done within ${Math.round(outcome.durationMs / 1000)} s`;
    case 'budget-tool-calls':
      return 'it used up its tool calls';
    case 'cancelled':
      return 'it was cancelled';
    case 'interrupted':
      return 'it asked a question; a reviewer that can not tell says unsure';
    case 'agent-error':
      return ['it could not work', ...outcome.problems].join(': ').slice(0, 1000);
    case null:
      break;
  }
  if (outcome.ended === 'exited' && outcome.exitCode === 0) return null;
  if (outcome.signal !== null) return `it was killed by ${outcome.signal}`;
  return outcome.exitCode === null ? `it ended by ${outcome.ended}` : `it exited with ${outcome.exitCode}`;
}

export interface ReviewParts {
  readonly candidate: Candidate;
  readonly version: string;
  readonly end: ReviewEnd;
  readonly usage: Usage;
  readonly evidence: readonly Evidence[];
  /** Command, model and limits in force, which the verdict is bound to beside the rules of the review. */
  readonly limits: Readonly<Record<string, string | number | null>>;
}

/** The verdict of a checker as a document, bound to candidate, tree and base. */
export function composeReview(parts: ReviewParts): Verdict {
  const { candidate } = parts;
  const checks = [reviewCheck(parts)];
  return Verdict.parse(
    withDigest({
      schemaVersion: 1,
      judge: { action: 'checker', version: parts.version, model: null },
      item: candidate.item,
      subject: { candidateDigest: candidate.digest, tree: candidate.tree },
      verifier: {
        baseSha: candidate.baseSha,
        digest: sha256(canonicalJson({ lens: REVIEW_LENS, rules: REVIEW_RULES, limits: parts.limits })),
      },
      checks,
      ...overallVerdict(checks),
    }),
  );
}

function reviewCheck({ end, usage, evidence }: ReviewParts): CheckResult {
  const passed = end.answer === 'pass';
  const why: readonly Finding[] = passed ? [] : [{ severity: 'error', message: end.reason.slice(0, 4000) }];
  return {
    name: REVIEW_LENS,
    command: null,
    required: true,
    verdict: end.answer === 'unsure' ? 'error' : end.answer,
    failureClass: passed ? null : end.answer === 'fail' && end.answered ? 'policy' : 'unknown',
    durationMs: usage.durationMs,
    findings: [...why, ...end.findings],
    evidence: [
      ...(passed ? [{ kind: 'quote' as const, label: 'the reviewer', value: end.reason }] : []),
      { kind: 'figure', label: USAGE_LABEL, value: JSON.stringify(usage) },
      ...evidence,
    ],
  };
}

/** What a checker's verdict says that it consumed; one that does not say is unknown, never zero (DESIGN rule 4). */
export function reviewUsage(verdict: Verdict): Usage {
  const figures = verdict.checks.flatMap(({ evidence }) => evidence).filter(({ label }) => label === USAGE_LABEL);
  const known = figures.map(({ value }) => Usage.safeParse(readJson(value)));
  const [first, ...others] = known;
  if (first?.success === true && others.length === 0) return first.data;
  return { ...NO_USAGE, toolCalls: null, tokens: null, costUsd: null };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

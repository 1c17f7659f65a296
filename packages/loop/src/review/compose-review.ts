import { type Lens, REVIEW_RULES } from '@loop-actions/agent';
import {
  addUsage,
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
import type { ReviewEnd } from './conclude-review.ts';
import type { MergedFinding } from './merge-findings.ts';

const USAGE_LABEL = 'usage';
const MAX_MERGED = 40;

/** How a change looked through one lens. Each is one check of the verdict. */
export interface LensReview {
  readonly lens: Lens;
  readonly end: ReviewEnd;
  readonly usage: Usage;
  readonly evidence: readonly Evidence[];
}

export interface ReviewParts {
  readonly candidate: Candidate;
  readonly version: string;
  /** The models that answered, as the gateway saw; null: nobody saw any. */
  readonly model: string | null;
  readonly lenses: readonly LensReview[];
  /** What was said by more than one lens. */
  readonly merged: readonly MergedFinding[];
  /** null: the lenses are of one mind, or there is one. */
  readonly dissent: string | null;
  /** Command, model, limits and scrutiny in force, which the verdict is bound to beside the rules of the review. */
  readonly limits: Readonly<Record<string, string | number | null>>;
}

/** The verdict of a checker as a document, bound to candidate, tree and base. */
export function composeReview(parts: ReviewParts): Verdict {
  const { candidate } = parts;
  const checks = parts.lenses.map((review) => lensCheck(review, parts));
  const lenses = parts.lenses.map(({ lens }) => lens);
  return Verdict.parse(
    withDigest({
      schemaVersion: 1,
      judge: { action: 'checker', version: parts.version, model: parts.model },
      item: candidate.item,
      subject: { candidateDigest: candidate.digest, tree: candidate.tree },
      verifier: {
        baseSha: candidate.baseSha,
        digest: sha256(canonicalJson({ lenses, rules: REVIEW_RULES, limits: parts.limits })),
      },
      checks,
      ...overallVerdict(checks),
    }),
  );
}

function lensCheck({ lens, end, usage, evidence }: LensReview, { merged, dissent }: ReviewParts): CheckResult {
  const passed = end.answer === 'pass';
  const why: readonly Finding[] = passed ? [] : [{ severity: 'error', message: end.reason.slice(0, 4000) }];
  return {
    name: lens.name,
    command: null,
    required: true,
    verdict: end.answer === 'unsure' ? 'error' : end.answer,
    failureClass: passed ? null : (end.failureClass ?? (end.answer === 'fail' && end.answered ? 'policy' : 'unknown')),
    durationMs: usage.durationMs,
    findings: [...why, ...end.findings],
    evidence: [
      ...(passed ? [{ kind: 'quote' as const, label: 'the reviewer', value: end.reason }] : []),
      { kind: 'figure', label: USAGE_LABEL, value: JSON.stringify(usage) },
      ...(dissent === null ? [] : [{ kind: 'quote' as const, label: 'dissent', value: dissent }]),
      ...evidence,
      ...mergedOf(lens.name, merged),
    ],
  };
}

/** Where what this lens said has gone, so that a finding that is missing here can be found. */
function mergedOf(lens: string, merged: readonly MergedFinding[]): readonly Evidence[] {
  return merged
    .filter((one) => one.lens === lens)
    .slice(0, MAX_MERGED)
    .map(({ into, finding: { file, line, message }, because }) => ({
      kind: 'quote',
      label: `merged into ${into}: ${because}`.slice(0, 200),
      value: `${file}${line === undefined ? '' : `:${line}`} ${message}`,
    }));
}

/** What a checker's verdict says that it consumed; a lens that does not say makes it unknown, never zero (rule 4). */
export function reviewUsage(verdict: Verdict): Usage {
  const unknown: Usage = { ...NO_USAGE, toolCalls: null, tokens: null, costUsd: null };
  if (verdict.checks.length === 0) return unknown;
  return verdict.checks.reduce((sum, { evidence }) => addUsage(sum, lensUsage(evidence) ?? unknown), NO_USAGE);
}

function lensUsage(evidence: readonly Evidence[]): Usage | null {
  const [figure, ...others] = evidence.filter(({ label }) => label === USAGE_LABEL);
  const read = figure === undefined ? null : Usage.safeParse(readJson(figure.value));
  return read?.success === true && others.length === 0 ? read.data : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { Finding, parseJsonDocument } from '@loop-actions/contract';
import { sanitizeInbound, sanitizeInboundLine } from '@loop-actions/text';
import * as z from 'zod';

/** The largest answer of a checker, bytes; a longer one is no answer. */
export const REVIEW_FILE_BYTES = 256 * 1024;

const MAX_FINDINGS = 200;
const MAX_REASON_CHARS = 4_000;

const ReviewFile = z.strictObject({
  verdict: z.enum(['pass', 'fail', 'unsure']),
  reason: z.string().trim().min(1).max(MAX_REASON_CHARS),
  findings: z.array(Finding).max(MAX_FINDINGS),
});

/** What a checker says of a change, sanitised. */
export interface Review extends z.infer<typeof ReviewFile> {}

export type ParsedReview =
  | { readonly review: Review; readonly problem: null }
  | { readonly review: null; readonly problem: string };

/**
 * Reads a checker's answer. What is malformed, ambiguous (a key twice), too long or contradicts itself is no answer:
 * the reason comes back, and the change does not pass (DESIGN rule 3).
 */
export function parseReviewFile(bytes: Uint8Array): ParsedReview {
  if (bytes.length > REVIEW_FILE_BYTES) return refuse(`it is longer than ${REVIEW_FILE_BYTES} bytes`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('it is not UTF-8');
  }
  if (text.trim() === '') return refuse('it is empty');
  let review: Review;
  try {
    review = parseJsonDocument(ReviewFile as z.ZodType<Review>, text, { name: 'verdict.json', code: 'E_JSON_INVALID' });
  } catch (error) {
    return refuse((error as Error).message);
  }
  const graves = review.findings.filter(({ severity }) => severity === 'error').length;
  if (review.verdict === 'pass' && graves > 0)
    return refuse(`it says pass and has ${graves} findings of severity error`);
  const cleaned = clean(review);
  return cleaned.reason.trim() === '' ? refuse('its reason has no visible text') : { review: cleaned, problem: null };
}

function refuse(problem: string): ParsedReview {
  return { review: null, problem };
}

function clean({ verdict, reason, findings }: Review): Review {
  const line = (text: string, maxChars: number): string => sanitizeInboundLine(text, { maxChars }).text;
  return {
    verdict,
    reason: sanitizeInbound(reason, { maxChars: MAX_REASON_CHARS }).text,
    findings: findings.map(({ severity, message, file, line: at, rule }) => ({
      severity,
      message: sanitizeInbound(message, { maxChars: 4000 }).text,
      ...(file === undefined ? {} : { file: line(file, 1000) }),
      ...(at === undefined ? {} : { line: at }),
      ...(rule === undefined ? {} : { rule: line(rule, 200) }),
    })),
  };
}

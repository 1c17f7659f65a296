import type { Evidence } from '@loop-actions/contract';
import { redactSecrets, sanitizeInbound } from '@loop-actions/text';

/** What is kept of an answer or of output. */
const MAX_EXCERPT_CHARS = 2_000;

/** A piece of evidence: without secrets, bounded, and made harmless. What production says is untrusted text. */
export function excerpt(
  kind: Evidence['kind'],
  label: string,
  text: string,
  secrets: readonly string[],
): readonly Evidence[] {
  const { text: value } = sanitizeInbound(redactSecrets(text, secrets).text, { maxChars: MAX_EXCERPT_CHARS });
  return value.trim() === '' ? [] : [{ kind, label: label.slice(0, 200), value }];
}

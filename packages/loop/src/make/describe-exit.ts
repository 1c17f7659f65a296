import type { IterationResult } from '@loop-actions/agent';
import { redactSecrets, sanitizeInboundLine } from '@loop-actions/text';

const MAX_WORDS_CHARS = 300;

/**
 * How an agent ended, with its last words where it says that it failed. They go into summaries and the state, so what it
 * holds of ours is taken out before they are cut, where a part of it would be left.
 */
export function describeExit(
  { outcome, report }: Pick<IterationResult, 'outcome' | 'report'>,
  secrets: readonly string[],
): string {
  const last = redactSecrets(report.finalText, secrets).text;
  const said = report.status === 'ok' ? '' : sanitizeInboundLine(last, { maxChars: MAX_WORDS_CHARS }).text.trim();
  const words = said === '' ? '' : `: ${said}`;
  if (outcome.ended !== 'exited') return `ended by ${outcome.ended}${words}`;
  return `${outcome.signal === null ? `exited with ${outcome.exitCode}` : `was killed by ${outcome.signal}`}${words}`;
}

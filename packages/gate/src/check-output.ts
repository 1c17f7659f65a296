import type { ProcessOutcome } from '@loop-actions/process';
import { neutralizeWorkflowCommands, removeInvisible } from '@loop-actions/text';

/** Takes the caller's secrets out of what a check printed; the rest is made inert here. */
export type CleanText = (text: string) => string;

const MAX_LINES = 40;
const MAX_LINE_CHARACTERS = 400;
const MAX_EXCERPT_CHARACTERS = 3900;

/** Bytes of each stream that are kept while a check runs, whatever it prints. */
export const KEPT_OUTPUT_BYTES = 128 * 1024;

/** The last meaningful lines of both streams, standard error after standard output; at most 3,900 characters. */
export function excerptOf(outcome: Pick<ProcessOutcome, 'stdout' | 'stderr'>, clean: CleanText): string {
  const streams = [outcome.stdout.text, outcome.stderr.text].map((text) =>
    lastLines(neutralizeWorkflowCommands(clean(removeInvisible(text).text))),
  );
  return streams
    .filter((text) => text !== '')
    .join('\n')
    .slice(-MAX_EXCERPT_CHARACTERS)
    .toWellFormed();
}

function lastLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')
    .slice(-MAX_LINES)
    .map((line) => (line.length > MAX_LINE_CHARACTERS ? `${line.slice(0, MAX_LINE_CHARACTERS)}…` : line))
    .join('\n')
    .slice(-Math.floor(MAX_EXCERPT_CHARACTERS / 2));
}

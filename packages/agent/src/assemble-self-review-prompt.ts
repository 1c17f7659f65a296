import type { PlanItem } from '@loop-actions/contract';
import { fenceUntrusted, type RandomHex, sanitizeInbound, sanitizeInboundLine } from '@loop-actions/text';
import { boundDiff } from './bound-diff.ts';
import { type FinishLineParts, finishLine, forbiddenPaths } from './finish-line.ts';

/** What a maker's fresh self is shown: the work, and none of what the one before it thought. */
export interface SelfReviewPromptParts extends FinishLineParts {
  readonly item: Pick<PlanItem, 'id' | 'title' | 'body'>;
  /** The change so far, as a patch. */
  readonly patch: string;
  readonly forbidden: readonly string[];
  readonly random: RandomHex;
}

const LIMITS = { title: 300, body: 32_000, diff: 120_000 } as const;

/** The prompt of a round of self-review: a change to be read as a stranger's, and mended before anyone sees it. Pure. */
export function assembleSelfReviewPrompt(parts: SelfReviewPromptParts): string {
  const { item, patch, random } = parts;
  const title = sanitizeInboundLine(item.title, { maxChars: LIMITS.title }).text;
  const body = sanitizeInbound(item.body, { maxChars: LIMITS.body }).text;
  const sections = [
    ['Task', `Review the change for the ticket ${item.id}, and mend what is wrong with it.\n${TASK}`],
    ['The ticket', fenceUntrusted(`ticket ${item.id}`, `${title}\n\n${body}`.trim(), random)],
    ['The change so far', fenceUntrusted('diff', boundDiff(patch, LIMITS.diff).text, random)],
    ['What to look for', LOOK_FOR],
    ['Finish line', finishLine(parts)],
    ['Not allowed', forbiddenPaths(parts.forbidden)],
    ['Notes', NOTES],
  ];
  return `${sections
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `# ${heading}\n\n${text}`)
    .join('\n\n')}\n`;
}

const TASK = [
  'The current directory holds the repository with the change in it. Read it as if somebody else had made it.',
  'Nobody answers while you work. Leave what you mend as edited files: do not commit, push or touch .git.',
  'Where nothing is wrong, change nothing: that is an answer as well.',
].join('\n');

const LOOK_FOR = [
  '- edge cases: an empty value, a first or last element, an end of input, a second call, two at once',
  '- security: data from outside in a command, a path, a query or a page; a secret; a new right',
  '- reasoning that stops half way: a cause that was not found, a caller that was not looked at',
  '- states that are not handled: an error, a timeout, a value that is not there',
  '- more than the ticket needs, and what was left behind while it was tried',
].join('\n');

const NOTES =
  'Write what you found and mended to the file named in LOOP_NOTES_FILE, in plain words. Whoever comes after you starts with an empty memory.';

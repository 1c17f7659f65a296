import type { CheckResult, LoopSpec, PlanItem } from '@loop-actions/contract';
import { fenceUntrusted, type RandomHex, sanitizeInbound, sanitizeInboundLine } from '@loop-actions/text';
import { boundDiff } from './bound-diff.ts';
import { type Lens, REVIEW_LENS } from './lenses.ts';

/** What the gate said, as far as a reviewer is shown it. */
export type GateEvidence = Pick<CheckResult, 'name' | 'command' | 'required' | 'verdict' | 'evidence'>;

/** Everything a checker learns. There is no room for the maker's notes, words or transcript (DESIGN rule 1). */
export interface ReviewPromptParts {
  readonly item: Pick<PlanItem, 'id' | 'title' | 'body'>;
  readonly spec: Pick<LoopSpec, 'purpose'>;
  /** The candidate's patch. */
  readonly patch: string;
  /** Where the whole patch lies for the agent, absolute. */
  readonly patchFile: string;
  /** Empty where no gate has judged it. */
  readonly gate: readonly GateEvidence[];
  readonly lens: Lens;
  readonly random: RandomHex;
}

const LIMITS = { title: 300, body: 32_000, diff: 120_000, evidence: 4_000, checks: 50 } as const;

/** The fixed words of a review, part of what a verdict is bound to. */
export const REVIEW_RULES = {
  task: [
    'Somebody else made the change below. You have not seen how, and they can not answer. You say whether it may go on.',
    'The current directory holds the repository with the change in it. Read what you need. Nothing that you change there is kept.',
    'Do not run the change or its tests: that is the gate’s to do, and code that you start could write your answer for you.',
  ].join('\n'),
  answer: [
    'Write JSON to the file named in LOOP_VERDICT_FILE, whole, as the last thing you do, and exit with 0. Nothing else is read: not what you print, and no other file.',
    '',
    '```json',
    '{"verdict": "pass | fail | unsure", "reason": "why, in a few sentences", "findings": [{"severity": "error | warning | notice", "message": "what is wrong and what would be right", "file": "src/a.js", "line": 12, "rule": "short-name"}]}',
    '```',
    '',
    'Each finding names its `file` from the root of the repository and its `line` in the changed file (of a removed line: in the old one); a place that is not there is taken away. `file`, `line` and `rule` may be left out; there are no other keys. An `error` must be mended first, so it does not go with pass. No answer counts as fail.',
  ].join('\n'),
} as const;

/**
 * The prompt of a review: one change, one ticket, what the gate saw. What came from outside is sanitised and fenced; the
 * diff is shown as it is, with invisible characters made visible. Pure.
 */
export function assembleReviewPrompt(parts: ReviewPromptParts): string {
  const sections = [
    ['Task', `Review the change for the ticket ${parts.item.id}.\n${REVIEW_RULES.task}`],
    ['Purpose of the loop', parts.spec.purpose.trim()],
    ['The ticket', ticket(parts)],
    ['The change', change(parts)],
    ['What the gate found', evidence(parts)],
    ['What to look for', lookFor(parts)],
    ['Your answer', REVIEW_RULES.answer],
  ];
  return `${sections
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `# ${title}\n\n${text}`)
    .join('\n\n')}\n`;
}

function lookFor({ lens }: ReviewPromptParts): string {
  if (lens.name === REVIEW_LENS) return lens.words;
  return `Others read the same change for other things. You look for ${lens.name} and nothing else.\n\n${lens.words}`;
}

function ticket({ item, random }: ReviewPromptParts): string {
  const title = sanitizeInboundLine(item.title, { maxChars: LIMITS.title }).text;
  const body = sanitizeInbound(item.body, { maxChars: LIMITS.body }).text;
  return fenceUntrusted(`ticket ${item.id}`, `${title}\n\n${body}`.trim(), random);
}

function change({ patch, patchFile, random }: ReviewPromptParts): string {
  const { text, complete } = boundDiff(patch, LIMITS.diff);
  const where = `The whole patch is in ${patchFile}.`;
  const note = complete ? where : `${where} Below, parts are left out; read them there or in the files themselves.`;
  return `${note}\n\n${fenceUntrusted('diff', text, random)}`;
}

function evidence({ gate, random }: ReviewPromptParts): string {
  if (gate.length === 0) return '';
  const checks = gate.slice(0, LIMITS.checks).map(({ name, command, required, verdict, evidence: seen }) => {
    const line = sanitizeInboundLine(`${name}: ${verdict}${required ? '' : ' (optional)'}`, { maxChars: 300 }).text;
    const run = command === null ? '' : `\n$ ${sanitizeInboundLine(command, { maxChars: 1000 }).text}`;
    const said = seen.map(({ value }) => sanitizeInbound(value, { maxChars: LIMITS.evidence }).text.trim());
    return [`${line}${run}`, ...said.filter((text) => text !== '')].join('\n');
  });
  return fenceUntrusted('checks of the gate and the ends of their outputs', checks.join('\n\n'), random);
}

import type { LearnReport } from '@loop-actions/contract';
import { sanitizeOutbound } from '@loop-actions/text';
import { inertTitle } from '../publish/pull-request-text.ts';

interface Page {
  readonly title: string;
  readonly body: string;
}

/** The pull request of a fix: which pattern, what is expected of it, what guards it. */
export function learnedPullRequest(report: LearnReport, runUrl: string): Page {
  return { title: inertTitle(report.title, 120), body: join([...story(report, runUrl), ...promise(report)]) };
}

/** The issue of a fix that only a person may make, with the text to put in. */
export function learnedIssue(report: LearnReport, runUrl: string): Page {
  const fence = '`'.repeat(Math.max(3, ...[...report.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return {
    title: inertTitle(report.title, 120),
    body: join([
      ...story(report, runUrl),
      `**Why you.** It touches what decides, and no loop may change that: ${inert(report.frozen)}. If you agree, make \`${report.paths[0] ?? ''}\` read so:`,
      `${fence}md\n${report.text.slice(0, 40_000)}\n${fence}`,
      '**How to answer:** commit it, or close this issue: then it is not proposed again.',
    ]),
  };
}

function story({ pattern, evidence, type }: LearnReport, runUrl: string): readonly string[] {
  const links = pattern.links.slice(0, 20).map((link, at) => `[${at + 1}](${encodeURI(link)})`);
  const history = pattern.fixes.map(
    ({ change, mergedAt, recurred, type: was }) =>
      `- #${change} (${was}, ${mergedAt.slice(0, 10)}): it came back ${recurred} times`,
  );
  return [
    `**The pattern.** ${inert(pattern.name)}: ${inert(evidence)}. Found in [this run](${runUrl}).`,
    `**Why these are one:** ${inert(pattern.why)}. Category *${pattern.category}* (confidence ${pattern.confidence.toFixed(2)}${pattern.quote === '' ? '' : `, from “${inert(pattern.quote)}”`}), so the fix is of type *${type}*.`,
    links.length === 0 ? '' : `**Occurrences:** ${links.join(' ')}`,
    history.length === 0 ? '' : `**It was fixed before, and came back:**\n\n${history.join('\n')}`,
  ];
}

function promise({ pattern, paths, digest, golden }: LearnReport): readonly string[] {
  const weeks = Math.max(1, (Date.parse(pattern.lastAt) - Date.parse(pattern.firstAt)) / (7 * 24 * 60 * 60 * 1000));
  return [
    `**Expected effect.** The class stops: ${(pattern.occurrences.length / weeks).toFixed(1)} fewer a week. The report counts it from the merge on; if it comes back, the pattern opens again.`,
    goldenText(golden),
    `**Guard.** \`${paths.at(-1) ?? ''}\` keeps the line in place: the ratchet is red for a change that drops or rewrites it.`,
    '**To undo.** Close this pull request and delete its branch; nothing else was changed.',
    `<sub>pattern \`${pattern.id}\` · learned \`${digest.slice(0, 19)}\`</sub>`,
  ];
}

/** A skill changes what agents do everywhere, so what the golden set says of it comes first (docs/evals.md). */
function goldenText(golden: LearnReport['golden']): string {
  if (golden === null) return '';
  if (golden.evals.length === 0)
    return '**Golden set.** There is none: the spec names no eval that may not fall, so nothing shows whether this skill makes another answer worse.';
  const lines = golden.evals.map(({ name, figures }) => `- ${inert(name)}: ${inert(figures)}`);
  return `**Golden set.** Run on the base and with this skill; no case got worse:\n\n${lines.join('\n')}`;
}

const inert = (text: string): string => sanitizeOutbound(text, { maxChars: 1000 }).text.replace(/\s+/g, ' ');
const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

import type { Candidate, HealReport } from '@loop-actions/contract';
import { sanitizeOutbound } from '@loop-actions/text';
import { checkTable, describeUsage, inertTitle } from '../publish/pull-request-text.ts';
import { sentenceOf } from './compose-heal.ts';

interface Page {
  readonly title: string;
  readonly body: string;
}

/** What is told beside the report. */
export interface Told {
  readonly runUrl: string;
  /** What earlier passes over the same gap came to; empty: it is new. */
  readonly before: string;
}

/** The pull request of a heal: what stopped, why it is safe to look at, what has to be looked at. */
export function healPullRequest(report: HealReport, candidate: Candidate, told: Told): Page {
  const { runUrl, before } = told;
  return {
    title: inertTitle(`Heal: ${report.reason}`, 120),
    body: join([
      `**The stop.** ${inert(report.stop)}. Looked at in [this run](${runUrl}).`,
      before,
      said('Why it is a gap in the harness', report.reason),
      evidence(report),
      `**Judged.** Only files of the harness differ, and none that decides: the tripwire was asked after the heal and again before this was opened. The replay of the stop is red on the base and green on the heal.\n\n${checkTable(report)}`,
      report.humanReview.length === 0 ? '' : `**To be looked at first.**\n\n${list(report.humanReview)}`,
      said('What the next heal should know', report.learned),
      `**Cost.** ${describeUsage({ usage: report.usage })}`,
      '**To undo.** Close this pull request and delete its branch; nothing else was changed.',
      `<sub>gap \`${report.gap.slice(0, 19)}\` · candidate \`${candidate.digest.slice(0, 19)}\` · tree \`${candidate.tree.slice(0, 12)}\` · heal \`${report.digest.slice(0, 19)}\`</sub>`,
    ]),
  };
}

const PATCH_CHARS = 20_000;

/** The issue of a stop that a person has to look at. */
export function healIssue(report: HealReport, why: string, { runUrl, before }: Told): Page {
  const tripped = report.checks.flatMap(({ name, findings }) => (name === 'tripwire' ? findings : []));
  const fence = '`'.repeat(Math.max(3, longestRun(report.patch) + 1));
  return {
    title: inertTitle(`The loop stopped: ${report.end}`, 120),
    body: join([
      `**The stop.** ${inert(report.stop)}. Looked at in [this run](${runUrl}).`,
      before,
      `**${sentenceOf(report.end)}** ${inert(why)}`,
      tripped.length === 0 ? '' : `**The wire tripped.**\n\n${list(tripped.map(({ message }) => message))}`,
      said('What the agent said of it', report.reason === why ? '' : report.reason),
      evidence(report),
      report.patch === ''
        ? ''
        : `**A patch, which nobody has judged.**\n\n${fence}diff\n${report.patch.slice(0, PATCH_CHARS)}\n${fence}`,
      '**How to answer:** take the reason away, then close this issue. The next run of the loop starts afresh.',
    ]),
  };
}

function evidence({ evidence: found }: HealReport): string {
  if (found.length === 0) return '';
  return `**Evidence**, looked up where it says.\n\n${list(found.map(({ label, value }) => `${label}: ${value}`))}`;
}

function said(what: string, words: string): string {
  if (words.trim() === '') return '';
  const quoted = inert(words)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  return `**${what}** (an agent’s words).\n\n${quoted}`;
}

const inert = (text: string): string => sanitizeOutbound(text, { maxChars: 4000 }).text;
const list = (lines: readonly string[]): string =>
  lines.map((line) => `- ${inert(line).replaceAll('\n', ' ')}`).join('\n');
const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

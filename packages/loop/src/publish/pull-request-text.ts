import type { Candidate, PlanItem, Verdict } from '@loop-actions/contract';
import { sanitizeOutbound } from '@loop-actions/text';
import { judgedBy } from '../record/compose-attempt.ts';
import type { MergeDecision } from './decide-merge.ts';
import { describeDecision, describeRisk } from './describe-risk.ts';

export interface PullRequestFacts {
  readonly item: PlanItem;
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  /** The checker's; null or absent: nothing was reviewed. */
  readonly checker?: Verdict | null;
  /** How it may get in; absent: nothing is said of it. */
  readonly merge?: MergeDecision;
  /** What the worker noted; an agent's words. */
  readonly notes: string | null;
  readonly runUrl: string;
}

/** Title and body: what, why, evidence, cost, and how to undo. Only the notes are an agent's words. */
export function describePullRequest(facts: PullRequestFacts): { readonly title: string; readonly body: string } {
  const { item, candidate, verdict, checker = null } = facts;
  const judges = [verdict, ...(checker === null ? [] : [checker])];
  return {
    title: `${inertTitle(item.title, 230)} (#${item.number})`,
    body: [
      `Closes #${item.number}.`,
      `**Why.** The loop selected [#${item.number}](${item.url}) by the rules of its spec; run [${candidate.run}](${facts.runUrl}), attempt ${candidate.attempt}.`,
      `**Evidence.** Judged by ${judges.map(({ judge }) => `\`${judge.action}\``).join(' and ')} with everything that decides taken from \`${verdict.verifier.baseSha.slice(0, 12)}\`:\n\n${checkTable({ checks: judgedBy(verdict, checker) })}`,
      describeMerge(facts),
      `**Cost.** ${describeUsage(candidate)}`,
      describeSelfReview(candidate),
      facts.notes === null || facts.notes.trim() === ''
        ? ''
        : `**The worker’s notes** (an agent’s words, not evidence).\n\n${quote(sanitizeOutbound(facts.notes, { maxChars: 4000 }).text)}`,
      '**To undo.** Close this pull request and delete its branch; nothing else was changed. After a merge: `git revert -m 1 <merge commit>` (or `git revert <commit>` for a squash).',
      `<sub>candidate \`${candidate.digest.slice(0, 19)}\` · tree \`${candidate.tree.slice(0, 12)}\` · ${judges.map(({ digest }) => `verdict \`${digest.slice(0, 19)}\``).join(' · ')}</sub>`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

function describeMerge({ merge, verdict }: PullRequestFacts): string {
  if (merge === undefined) return '';
  const said = `**Autonomy.** This change ${describeDecision(merge.decision)}: ${sanitizeOutbound(merge.because, { maxChars: 600 }).text}.`;
  return verdict.autonomy === undefined ? said : `${said}\n\n${describeRisk(verdict.autonomy)}`;
}

/** A ticket's title as one line of a commit or of a pull request, which a merge makes the line of a commit. */
export function inertTitle(title: string, maxChars: number): string {
  const inert = sanitizeOutbound(title.replace(/[\s\p{Cc}]+/gu, ' '), { maxChars, as: 'commit-message' }).text.trim();
  return inert === '' ? 'Change' : inert;
}

/** One row per check; the same table the summary shows. */
export function checkTable(verdict: Pick<Verdict, 'checks'>): string {
  const rows = verdict.checks.map(
    (check) =>
      `| ${cell(check.name)} | ${check.verdict}${check.required ? '' : ' (optional)'} | ${check.failureClass ?? ''} | ${seconds(check.durationMs)} |`,
  );
  return ['| check | verdict | class | time |', '| --- | --- | --- | ---: |', ...rows].join('\n');
}

function cell(text: string): string {
  return sanitizeOutbound(text, { maxChars: 200 }).text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Consumption in words; what is unknown is said, never shown as zero. */
export function describeUsage({ usage }: Pick<Candidate, 'usage'>): string {
  const known = (value: number | null, unit: string) => (value === null ? `${unit} unknown` : `${value} ${unit}`);
  const cost = usage.costUsd === null ? 'cost unknown' : `$${usage.costUsd.toFixed(2)}`;
  return [
    `${usage.iterations} ${usage.iterations === 1 ? 'iteration' : 'iterations'}`,
    known(usage.toolCalls, 'tool calls'),
    known(usage.tokens, 'tokens'),
    cost,
    seconds(usage.durationMs),
  ].join(', ');
}

/** What the reviews of its own work came to, in one line; empty where none was asked for. */
export function describeSelfReview({ selfReview }: Pick<Candidate, 'selfReview'>): string {
  if (selfReview === undefined) return '';
  const { rounds, changed, usage } = selfReview;
  if (rounds === 0) return '**Self-review.** No round: the attempt ended before it.';
  const did = changed === 0 ? 'none changed anything' : `${changed} changed something`;
  return `**Self-review.** ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${did} (of the cost: ${describeUsage({ usage })})`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

import type { RunReport, Usage } from '@loop-actions/contract';
import type { DemoMerge, DemoPullRequest } from './demo-page-data.ts';
import { asSentence, formatCount, formatDuration } from './figures.ts';
import { renderFolded, renderSource } from './folded.ts';
import { type Html, html, link } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderDiff } from './render-diff.ts';
import { chip } from './verdict-words.ts';

export interface Panel {
  readonly id: string;
  readonly title: string;
  /** One sentence for someone who never heard of this. */
  readonly lead: Html | string;
  readonly body: Html;
}

/** A titled section of the page. */
export function renderPanel(panel: Panel): Html {
  return html`<section class="panel" id="${panel.id}" aria-labelledby="${panel.id}-title">
<header><h2 id="${panel.id}-title">${panel.title}</h2><p>${panel.lead}</p></header>
${panel.body}
</section>
`;
}

/** The pull request: title, words and diff. */
export function renderPullRequest(pullRequest: DemoPullRequest): Html {
  return html`<div class="pull-request"><h3>${link(pullRequest.url, pullRequest.title)} <span class="quiet">#${pullRequest.number}</span></h3>
<p>${pullRequest.draft ? html`<span class="chip idle">Draft</span>` : html`<span class="chip pass">Open</span>`}</p>
${pullRequest.body.trim() !== '' && html`<div class="markdown card">${renderMarkdown(pullRequest.body, 4)}</div>`}</div>
${renderDiff(pullRequest.diff)}`;
}

/** Before, the merge, after: what the oracle said and what a person did. */
export function renderMerge(merge: DemoMerge, pullRequest: DemoPullRequest | null): Html {
  const what = pullRequest === null ? 'the change' : `pull request #${pullRequest.number}`;
  return html`<ol class="runs"><li><p><b>The oracle</b> ${chip('hold', 'not done')}</p><p>${asSentence(merge.before)}</p></li>
<li><p><b>${merge.by}</b> marked ${what} ready and merged it as <code>${merge.commit.slice(0, 12)}</code>.</p></li>
<li><p><b>The oracle, asked again</b> ${merge.done ? chip('pass', 'done') : chip('hold', 'not done')}</p><p>${asSentence(merge.reason)}</p></li></ol>`;
}

/** The job summary in the frame GitHub puts around it. */
export function renderSummary(markdown: string): Html {
  return html`<div class="github"><p class="bar"><span aria-hidden="true">▸</span> Job summary</p><div class="markdown">${renderMarkdown(markdown, 3)}</div></div>`;
}

/** The run report: what was used, what is left of each budget, and the JSON. */
export function renderReport(report: RunReport): Html {
  const ended = [
    ['Mode', report.mode],
    ['Stopped because', report.stopReason ?? 'nothing was left to do'],
  ] as const;
  const left = Object.entries(report.budgetLeft).map(
    ([name, value]) => [spaced(name), budgetLeft(name, value)] as const,
  );
  return html`<h3>Used</h3>${renderFigures([...usageFigures(report.usage), ...ended])}
${left.length > 0 && html`<h3>Left of the budgets</h3>${renderFigures(left)}`}
${renderFolded(`runs/${report.run}.json`, renderSource(JSON.stringify(report, null, 2), 'The run report'))}`;
}

function renderFigures(figures: readonly (readonly [string, string])[]): Html {
  return html`<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Unknown is said, never shown as zero. */
function usageFigures(usage: Usage): readonly (readonly [string, string])[] {
  return [
    ['Agent time', formatDuration(usage.durationMs)],
    ['Iterations', formatCount(usage.iterations)],
    ['Tool calls', usage.toolCalls === null ? 'not told' : formatCount(usage.toolCalls)],
    ['Tokens', usage.tokens === null ? 'not told' : formatCount(usage.tokens)],
    ['Cost', usage.costUsd === null ? 'not known' : `$${usage.costUsd.toFixed(2)}`],
  ];
}

function budgetLeft(name: string, left: number | null): string {
  if (left === null) return 'no limit';
  if (name.endsWith('Ms')) return formatDuration(left);
  return name.endsWith('Usd') ? `$${left.toFixed(2)}` : formatCount(left);
}

/** `maxPullRequests` → `Pull requests`. */
function spaced(name: string): string {
  const words = name
    .replace(/^max(?=[A-Z])/, '')
    .replace(/(?:Ms|Usd)$/, '')
    .replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { RunReport, Usage } from '@loop-actions/contract';
import type { DemoPullRequest } from './demo-page-data.ts';
import { clip, formatCount, formatDuration } from './figures.ts';
import { type Html, html, link } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderDiff } from './render-diff.ts';

/** Characters of any one raw document; more would make the page heavy, and the file itself is one command away. */
const RAW_LIMIT = 30_000;

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

/** A document that opens on demand. */
export function renderFolded(title: string, body: Html): Html {
  return html`<details><summary>${title}</summary>${body}</details>`;
}

/** The pull request: title, words and diff. */
export function renderPullRequest(pullRequest: DemoPullRequest): Html {
  return html`<div class="pull-request"><h3>${link(pullRequest.url, pullRequest.title)} <span class="quiet">#${pullRequest.number}</span></h3>
<p>${pullRequest.draft ? html`<span class="chip idle">Draft</span>` : html`<span class="chip pass">Open</span>`}</p>
${pullRequest.body.trim() !== '' && html`<div class="markdown card">${renderMarkdown(pullRequest.body, 3)}</div>`}</div>
${renderDiff(pullRequest.diff)}`;
}

/** LOOP_STATE.md, for reading and as it is. */
export function renderState(text: string): Html {
  return html`<div class="markdown state">${renderMarkdown(clip(text, RAW_LIMIT), 2)}</div>
${renderFolded('LOOP_STATE.md as it is', renderSource(text, 'LOOP_STATE.md'))}`;
}

/** The job summary in the frame GitHub puts around it. */
export function renderSummary(markdown: string): Html {
  return html`<div class="github"><p class="bar"><span aria-hidden="true">▸</span> Job summary</p><div class="markdown">${renderMarkdown(markdown, 2)}</div></div>`;
}

/** The run report: key figures, what is left of each budget, and the JSON. */
export function renderReport(report: RunReport): Html {
  const budgets = Object.entries(report.budgetLeft);
  return html`<dl class="figures">${usageFigures(report.usage).map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}<div><dt>Mode</dt><dd>${report.mode}</dd></div><div><dt>Stopped because</dt><dd>${report.stopReason ?? 'nothing was left to do'}</dd></div></dl>
${
  budgets.length > 0 &&
  html`<table class="budgets"><caption>Left of each budget</caption><thead><tr><th scope="col">Budget</th><th scope="col" class="figure">Left</th></tr></thead><tbody>${budgets.map(
    ([name, left]) =>
      html`<tr><th scope="row">${spaced(name)}</th><td class="figure">${budgetLeft(name, left)}</td></tr>`,
  )}</tbody></table>`
}
${renderFolded(`runs/${report.run}.json`, renderSource(JSON.stringify(report, null, 2), 'The run report'))}`;
}

function renderSource(text: string, label: string): Html {
  return html`<pre tabindex="0" role="region" aria-label="${label}"><code>${clip(text, RAW_LIMIT)}</code></pre>`;
}

/** Unknown is said, never shown as zero. */
function usageFigures(usage: Usage): readonly (readonly [string, string])[] {
  return [
    ['Took', formatDuration(usage.durationMs)],
    ['Iterations', formatCount(usage.iterations)],
    ['Tool calls', usage.toolCalls === null ? 'not told' : formatCount(usage.toolCalls)],
    ['Tokens', usage.tokens === null ? 'not told' : formatCount(usage.tokens)],
    ['Cost', usage.costUsd === null ? 'unknown' : `$${usage.costUsd.toFixed(2)}`],
  ];
}

function budgetLeft(name: string, left: number | null): string {
  if (left === null) return 'no limit';
  if (name.endsWith('Ms')) return formatDuration(left);
  return name.endsWith('Usd') ? `$${left.toFixed(2)}` : formatCount(left);
}

/** `maxPullRequests` → `pull requests`. */
function spaced(name: string): string {
  return name
    .replace(/^max(?=[A-Z])/, '')
    .replace(/(?:Ms|Usd)$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}

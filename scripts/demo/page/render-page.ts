import { createHash } from 'node:crypto';
import { BOUNDS, boundData } from './bound-data.ts';
import type { DemoPageData } from './demo-page-data.ts';
import { formatDuration, formatInstant } from './figures.ts';
import { type Html, html, trusted } from './html.ts';
import { type Panel, renderMerge, renderPanel, renderPullRequest, renderReport, renderSummary } from './panels.ts';
import { readRun } from './run-reading.ts';
import { renderState } from './state-panel.ts';
import { renderHeadline, renderStory } from './stories.ts';
import { STYLE } from './style.ts';
import { renderVerdictTable } from './verdict-table.ts';
import { chip } from './verdict-words.ts';

/** Bytes; a page beyond this is rendered again from less. */
const PAGE_BYTES = 300_000;

/** One HTML page that shows what a demo did: no script, nothing loaded, every text from outside escaped, ≤ 300 kB. */
export function renderDemoPage(data: DemoPageData): string {
  let page = '';
  for (const bounds of BOUNDS) {
    page = renderBounded(boundData(data, bounds), bounds !== BOUNDS[0]);
    if (Buffer.byteLength(page) <= PAGE_BYTES) break;
  }
  return page;
}

function renderBounded(data: DemoPageData, cut: boolean): string {
  const panels = headlinePanels(data);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash()}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>loop-actions demo: issue #${data.headline.issue.number}, ${data.headline.project}</title>
${trusted(`<style>${STYLE}</style>`)}
</head>
<body>
<a class="skip" href="#main">Skip to the story</a>
${renderMasthead(panels, data.stories.length > 0)}
<main id="main">
${data.differences.length > 0 && renderDifferences(data.differences)}
${renderHeadline(data.headline)}
<div class="panels">${panels.map(renderPanel)}</div>
${data.stories.length > 0 && renderOtherStories(data)}
</main>
${renderFooter(data, cut)}
</body>
</html>
`.markup;
}

/** Only this stylesheet may apply, so that markup which slipped in could not even restyle the page. */
function styleHash(): string {
  return createHash('sha256').update(STYLE).digest('base64');
}

function headlinePanels(data: DemoPageData): readonly Panel[] {
  const run = data.headline.runs[0];
  const last = data.headline.runs.at(-1) ?? run;
  const reading = readRun(run, data.headline);
  const panels: (Panel | null)[] = [
    run.verdict && {
      id: 'verdict',
      title: 'The verdict',
      lead: 'Every check and its command come from the base, where the agent cannot reach them. Each answers twice: before the change, and with it.',
      body: renderVerdictTable(reading, 'Verdict by check'),
    },
    run.pullRequest && {
      id: 'pull-request',
      title: 'The pull request',
      lead: 'Exactly the tree that was judged, as a draft. The loop merges nothing.',
      body: renderPullRequest(run.pullRequest),
    },
    data.headline.merge && {
      id: 'merge',
      title: 'The merge',
      lead: 'A person’s to do. Done is what GitHub’s own records say, whatever an agent says.',
      body: renderMerge(data.headline.merge, run.pullRequest),
    },
    {
      id: 'state',
      title: 'What it remembers',
      lead: 'One Markdown file on its own branch. The next run, and any person, reads this and not a chat history.',
      body: renderState(last.stateText),
    },
    {
      id: 'summary',
      title: 'What GitHub shows',
      lead: 'The summary of the workflow run, as it appears under the job.',
      body: renderSummary(run.summary),
    },
    {
      id: 'report',
      title: 'The run report',
      lead: 'What was used and what was left. Kept as JSON for every run.',
      body: renderReport(run.report),
    },
  ];
  return panels.filter((panel) => panel !== null);
}

function renderMasthead(panels: readonly Panel[], hasStories: boolean): Html {
  return html`<header class="masthead"><p class="mark">${LOOP_MARK}<span>loop-actions</span></p>
<nav aria-label="On this page"><ul>${panels.map((panel) => html`<li><a href="#${panel.id}">${panel.title}</a></li>`)}${
    hasStories && html`<li><a href="#stories">When it goes wrong</a></li>`
  }</ul></nav></header>
`;
}

function renderOtherStories(data: DemoPageData): Html {
  return html`<section id="stories" class="stories" aria-labelledby="stories-title">
<header><h2 id="stories-title">When it goes wrong</h2><p>A loop is worth what it does when the agent is wrong, or the ground is.</p></header>
<div>${data.stories.map(renderStory)}</div>
</section>
`;
}

/** A demo that went wrong says so before anything else. */
function renderDifferences(differences: readonly string[]): Html {
  return html`<section class="differences" aria-labelledby="differences"><h2 id="differences">${chip('fail', 'This demo did not end as it must')}</h2>
<ul>${differences.map((difference) => html`<li>${difference}</li>`)}</ul></section>`;
}

function renderFooter(data: DemoPageData, cut: boolean): Html {
  return html`<footer><h2>What was real</h2>
<dl>${data.facts.map((fact) => html`<div><dt>${fact.label}</dt><dd>${fact.value}</dd></div>`)}</dl>
<p class="quiet">loop-actions ${data.version}, ${formatInstant(data.createdAt)}, all of it in ${formatDuration(data.durationMs)}.${cut && ' Long texts and lists were cut to keep this page light.'}</p></footer>`;
}

/** An open ring with an arrow and a gate across it: a loop with an exit. */
const LOOP_MARK = trusted(
  '<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d="M19.5 9.2A8 8 0 1 0 20 12"/><path d="M20.5 4.5v5h-5"/><path d="M9 12h6"/></svg>',
);

import type { DemoEscalation, DemoStory, StoryKind } from './demo-page-data.ts';
import { asSentence, formatDuration, plural, spellDuration } from './figures.ts';
import { renderFolded } from './folded.ts';
import { type Html, html, link } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderDiff } from './render-diff.ts';
import { type RunReading, readRun } from './run-reading.ts';
import { renderState } from './state-panel.ts';
import { renderTimeline } from './timeline.ts';
import { renderVerdictTable } from './verdict-table.ts';
import { chip } from './verdict-words.ts';

interface StoryWords {
  readonly title: string;
  readonly lead: string;
}

/** What each kind of story is called and shows. */
export const STORY_WORDS: Readonly<Record<StoryKind, StoryWords>> = {
  fixed: {
    title: 'A bug, fixed',
    lead: 'The change answers the report and everything that was hidden from the agent.',
  },
  'wrong-change': {
    title: 'The wrong change',
    lead: 'It answers the example in the report and nothing more. The project’s own tests cannot tell; the hidden ones can.',
  },
  'red-base': {
    title: 'Red before it starts',
    lead: 'A test fails before anybody changed anything. Whatever an agent did here, nobody could judge it, so none is started.',
  },
};

/** A scenario in short: what each run did, and the documents folded away. */
export function renderStory(story: DemoStory, index: number): Html {
  const words = STORY_WORDS[story.kind];
  const readings = story.runs.map((run) => readRun(run, story));
  const id = `story-${index + 1}`;
  const judged = readings.findLast((reading) => reading.checks.length > 0 || reading.run.baseChecks.length > 0);
  const last = readings.at(-1);
  return html`<article class="story" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${words.title}</h3>
<p class="lead">${words.lead}</p>
<p class="quiet">${story.project}, issue ${link(story.issue.url, `#${story.issue.number}`)}: ${story.issue.title}</p>
<ol class="runs">${readings.map(renderRun)}</ol>
${judged !== undefined && renderVerdictTable(judged, `Verdict on ${words.title.toLowerCase()}`, 'short')}
${judged?.run.candidateDiff != null && renderFolded('The change that was judged', renderDiff(judged.run.candidateDiff))}
${story.escalation !== null && renderFolded('What the loop wrote on the issue', renderEscalation(story.escalation))}
${last !== undefined && renderFolded('What the loop remembers', renderState(last.run.stateText))}
</article>
`;
}

function renderEscalation({ labels, comment }: DemoEscalation): Html {
  return html`<div class="markdown card">${renderMarkdown(comment, 4)}</div>
<p class="labels"><span class="quiet">Labels</span> ${labels.map((label) => html`<span class="tag">${label}</span> `)}</p>`;
}

function renderRun(reading: RunReading, index: number): Html {
  const { decision, attempt } = reading;
  return html`<li><p><b>Run ${index + 1}</b> ${outcome(reading)} <span class="quiet">${formatDuration(reading.durationMs)}</span></p>
<p>${sentence(reading)}</p>
${decision?.outcome !== 'selected' && decision?.rule != null && html`<p class="quiet">Decided by <code>${decision.rule}</code>${attempt === null && '; no agent was started.'}</p>`}</li>`;
}

function outcome({ decision, run, itemStatus }: RunReading): Html {
  if (run.pullRequest !== null) return chip('pass', run.pullRequest.draft ? 'draft pull request' : 'pull request');
  if (decision?.outcome === 'escalated') return chip('hold', 'handed to a person');
  if (itemStatus === 'escalated') return html`${chip('fail', 'no pull request')}${chip('hold', 'handed to a person')}`;
  if (decision?.outcome === 'skipped') return chip('idle', 'skipped');
  return chip('fail', 'no pull request');
}

function sentence({ decision, attempt, failedChecks, checks, run, itemStatus }: RunReading): Html | string {
  if (attempt === null) return asSentence(decision?.reason ?? 'nothing was selected');
  const remembered = itemStatus === null ? '' : ` Remembered as ${itemStatus}.`;
  if (run.pullRequest !== null) return `${plural(checks.length, 'check')} green.${remembered}`;
  const names = failedChecks.map((check) => check.name).join(', ');
  return `${names === '' ? `Stopped: ${attempt.stopReason}` : `Red: ${names}`}.${remembered}`;
}

/** The story the page opens with: one sentence, then the way of its first run. */
export function renderHeadline(story: DemoStory): Html {
  const reading = readRun(story.runs[0], story);
  const hidden = reading.checks.filter(
    (check) =>
      check.verdict === 'pass' &&
      story.runs[0].baseChecks.some((base) => base.name === check.name && base.heldOut && base.verdict === 'fail'),
  );
  return html`<section class="hero" aria-labelledby="headline">
<h1 id="headline">${headline(story, reading)}</h1>
<p class="lead">An agent changed <b>${story.project}</b>. It had no say in whether the change counts.${
    hidden.length > 0 &&
    html` ${hidden.length === 1 ? 'A check' : 'Checks'} it could not see, red before the change, ${hidden.length === 1 ? 'is' : 'are'} green after it.`
  } A person decides the rest.</p>
<p class="issue"><span class="quiet">The issue</span> ${link(story.issue.url, html`#${story.issue.number} ${story.issue.title}`)} ${story.issue.labels.map((label) => html`<span class="tag">${label}</span> `)}</p>
${story.issue.body.trim() !== '' && html`<div class="report">${renderFolded('Read the issue', html`<div class="markdown">${renderMarkdown(story.issue.body, 2)}</div>`)}</div>`}
${renderTimeline(reading)}
</section>
`;
}

function headline(story: DemoStory, reading: RunReading): string {
  const took = spellDuration(reading.durationMs);
  const { pullRequest } = story.runs[0];
  if (pullRequest !== null) return `Issue #${story.issue.number} became a draft pull request in ${took}`;
  return `Issue #${story.issue.number} did not become a pull request, and the loop says why`;
}

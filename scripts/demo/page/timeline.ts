import { asSentence, formatDuration, plural } from './figures.ts';
import { type Html, html, link } from './html.ts';
import { diffFigures } from './render-diff.ts';
import type { RunReading } from './run-reading.ts';
import { sign, type Tone } from './verdict-words.ts';

interface Step {
  readonly name: string;
  readonly tone: Tone;
  readonly what: Html | string;
  readonly detail: Html | string | null;
}

/** What one run did, as the six steps that every run of the loop has, reached or not. */
export function renderTimeline(reading: RunReading): Html {
  const steps = [pick(reading), make(reading), judge(reading), propose(reading), ask(reading), remember(reading)];
  return html`<div class="track"><ol>${steps.map(
    (step) => html`<li class="${step.tone}">${sign(step.tone)}<h2>${step.name}</h2><p class="what">${step.what}</p>${
      step.detail !== null && html`<p class="detail">${step.detail}</p>`
    }</li>
`,
  )}</ol><p class="return"><span>The next run starts from what this one remembered</span></p></div>`;
}

function pick({ decision }: RunReading): Step {
  if (decision === null) return notReached('Pick', 'No decision was recorded');
  const words = { selected: 'Selected', skipped: 'Skipped', escalated: 'Handed to a person' } as const;
  return {
    name: 'Pick',
    tone: decision.outcome === 'selected' ? 'pass' : 'hold',
    what: html`${words[decision.outcome]}: issue ${decision.item}`,
    detail: html`${asSentence(decision.reason)}${decision.rule !== null && html` <code>${decision.rule}</code>`}`,
  };
}

function make({ attempt, run }: RunReading): Step {
  if (attempt === null) return notReached('Change', 'No agent was started');
  const { iterations, durationMs } = attempt.usage;
  const figures = run.candidateDiff === null ? null : diffFigures(run.candidateDiff);
  return {
    name: 'Change',
    tone: figures === null ? 'fail' : 'pass',
    what:
      figures === null
        ? 'No change came of it'
        : html`${plural(figures.files, 'file')}, <span class="plus">+${figures.added}</span> <span class="minus">−${figures.removed}</span>`,
    detail: `Agent: ${attempt.agent}, ${attempt.box} box, ${plural(iterations, 'iteration')}, ${formatDuration(durationMs)}`,
  };
}

function judge({ checks, failedChecks, run }: RunReading): Step {
  if (run.verdict === null) return notReached('Judge', 'There was nothing to judge');
  const took = checks.reduce((sum, check) => sum + check.durationMs, 0);
  const names = failedChecks.map((check) => check.name).join(', ');
  return {
    name: 'Judge',
    tone: run.verdict.verdict === 'pass' ? 'pass' : 'fail',
    what: failedChecks.length === 0 ? `${plural(checks.length, 'check')}, all green` : `Red: ${names}`,
    detail: `Checks read from the base, never from the change; ${formatDuration(took)}`,
  };
}

function propose({ run }: RunReading): Step {
  const { pullRequest } = run;
  if (pullRequest === null) {
    return { name: 'Propose', tone: 'idle', what: 'No pull request', detail: 'Only what was judged green is proposed' };
  }
  const kind = pullRequest.draft ? 'Draft pull request' : 'Pull request';
  return {
    name: 'Propose',
    tone: 'pass',
    what: link(pullRequest.url, `${kind} #${pullRequest.number}`),
    detail: 'Exactly the tree that was judged, for a person to review',
  };
}

function ask({ run }: RunReading): Step {
  const { oracle } = run.report;
  if (oracle === null) return notReached('Ask', 'The oracle was not asked');
  return {
    name: 'Ask',
    tone: oracle.done ? 'pass' : 'hold',
    what: oracle.done ? 'Done' : 'Not done yet',
    detail: asSentence(oracle.reason),
  };
}

function remember({ run, attempt, itemStatus }: RunReading): Step {
  if (run.stateText === '') return notReached('Remember', 'Nothing was written');
  return {
    name: 'Remember',
    tone: 'pass',
    what: itemStatus === null ? 'LOOP_STATE.md written' : html`Written down as <b>${itemStatus}</b>`,
    detail: attempt === null ? 'No attempt to record' : `Attempt ${attempt.attempt}, its verdict and what it used`,
  };
}

function notReached(name: string, what: string): Step {
  return { name, tone: 'idle', what, detail: null };
}

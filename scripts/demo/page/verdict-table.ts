import type { CheckResult, VerdictValue } from '@loop-actions/contract';
import { figureOf } from './check-figure.ts';
import type { BaseCheck } from './demo-page-data.ts';
import { clip, formatDuration, plural } from './figures.ts';
import { type Html, html } from './html.ts';
import { baseCheckOf, type RunReading } from './run-reading.ts';
import { chip, VERDICT_TONES, VERDICT_WORDS } from './verdict-words.ts';

const FINDINGS_SHOWN = 5;
const LINES_SHOWN = 5;

/** As TAP marks a failed assertion, and the sentence of our own hidden judge. */
const FAILED_LINE = /^\s*not ok\b|assertions hold/;

/** `full` has a column for the class of failure and the time; `short` fits half a page. */
export type VerdictColumns = 'full' | 'short';

/**
 * One row per check: what it said before the change, and with it. The roles repeat what the elements say because the
 * stylesheet turns rows into blocks on a phone, and browsers then forget that it is a table.
 */
export function renderVerdictTable(reading: RunReading, caption: string, columns: VerdictColumns = 'full'): Html {
  if (reading.checks.length === 0) return renderBaseTable(reading.run.baseChecks, caption);
  const names = ['Check', 'On the base', 'With the change', ...(columns === 'full' ? ['Class', 'Took'] : [])];
  return html`<div class="checks"><table class="verdicts" role="table">
<caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${reading.checks.map((check) => renderRow(reading, check, columns))}</tbody>
</table></div>${renderFindings(reading.checks)}`;
}

function renderRow(reading: RunReading, check: CheckResult, columns: VerdictColumns): Html {
  const base = baseCheckOf(reading.run, check);
  const heldOut = base?.heldOut === true;
  return html`<tr role="row">
<th scope="row" role="rowheader"><span class="name">${check.name}</span>${!check.required && html` <span class="tag">advisory</span>`}${heldOut && html` <span class="tag">hidden from the agent</span>`}
${check.command === null ? html`<span class="command">built in</span>` : html`<code class="command">${clip(check.command, 300)}</code>`}</th>
<td role="cell" data-label="On the base">${base === null ? html`<span class="quiet">not run</span>` : renderAnswer(base.verdict, base.figure)}</td>
<td role="cell" data-label="With the change">${renderAnswer(check.verdict, figureOf(check))}</td>
${
  columns === 'full' &&
  html`<td role="cell" data-label="Class">${check.failureClass ?? html`<span class="quiet">–</span>`}</td>
<td role="cell" data-label="Took">${formatDuration(check.durationMs)}</td>`
}
</tr>`;
}

/** What the checks said where there was no change to judge. */
function renderBaseTable(checks: readonly BaseCheck[], caption: string): Html {
  if (checks.length === 0) return html`<p class="quiet">No check ran.</p>`;
  return html`<table><caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">Check</th><th scope="col">On the base</th></tr></thead>
<tbody>${checks.map((check) => html`<tr><th scope="row">${check.name}</th><td>${renderAnswer(check.verdict, check.figure)}</td></tr>`)}</tbody></table>`;
}

function renderAnswer(verdict: VerdictValue, figure: string | null): Html {
  return html`${chip(VERDICT_TONES[verdict], VERDICT_WORDS[verdict])}${figure !== null && html`<span class="count">${figure}</span>`}`;
}

function renderFindings(checks: readonly CheckResult[]): Html | null {
  const findings = checks.flatMap((check) => check.findings.map((finding) => ({ check, finding })));
  if (findings.length === 0) return null;
  const hidden = findings.length - FINDINGS_SHOWN;
  return html`<ul class="findings">${findings
    .slice(0, FINDINGS_SHOWN)
    .map(
      ({ check, finding }) =>
        html`<li><b>${check.name}</b>${finding.file !== undefined && html` <code>${finding.file}${finding.line !== undefined && `:${finding.line}`}</code>`} ${renderMessage(withoutName(finding.message, check.name))}</li>`,
    )}${hidden > 0 && html`<li class="quiet">… and ${plural(hidden, 'more finding')}</li>`}</ul>`;
}

/** Messages of the gate begin with the name of the check, which stands in front of them here. */
function withoutName(message: string, name: string): string {
  return message.startsWith(`${name} `) ? message.slice(name.length + 1) : message;
}

/** The sentence, and below it the lines that say what failed, where the message quotes a test tool that marks them. */
function renderMessage(message: string): Html {
  const [sentence = '', ...output] = message.split('\n');
  const failed = output.filter((line) => FAILED_LINE.test(line)).slice(0, LINES_SHOWN);
  return html`${clip(sentence, 500)}${failed.length > 0 && html`<ul>${failed.map((line) => html`<li><code>${clip(line.trim(), 200)}</code></li>`)}</ul>`}`;
}

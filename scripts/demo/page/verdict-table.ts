import type { CheckResult } from '@loop-actions/contract';
import { clip, formatDuration, plural } from './figures.ts';
import { type Html, html } from './html.ts';
import { baseCheckOf, figureOf, type RunReading } from './run-reading.ts';
import { chip, VERDICT_TONES, VERDICT_WORDS } from './verdict-words.ts';

const FINDINGS_SHOWN = 5;

/** One row per check: what it said before the change, and with it. */
export function renderVerdictTable(reading: RunReading, caption: string): Html {
  if (reading.checks.length === 0) return html`<p class="quiet">No check ran.</p>`;
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="verdicts">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">Check</th><th scope="col">On the base</th><th scope="col">With the change</th><th scope="col">Class</th><th scope="col" class="figure">Took</th></tr></thead>
<tbody>${reading.checks.map((check) => renderRow(reading, check))}</tbody>
</table></div>${renderFindings(reading.checks)}`;
}

function renderRow(reading: RunReading, check: CheckResult): Html {
  const base = baseCheckOf(reading.run, check);
  const figure = figureOf(check);
  return html`<tr>
<th scope="row"><span class="name">${check.name}</span>${!check.required && html` <span class="tag">advisory</span>`}${
    base?.heldOut === true && html` <span class="tag">hidden from the agent</span>`
  }${check.command === null ? html`<span class="command">built in</span>` : html`<code class="command">${clip(check.command, 300)}</code>`}</th>
<td data-label="On the base">${base === null ? html`<span class="quiet">not run</span>` : html`${chip(VERDICT_TONES[base.verdict], VERDICT_WORDS[base.verdict])}${base.figure !== null && html`<span class="count">${base.figure}</span>`}`}</td>
<td data-label="With the change">${chip(VERDICT_TONES[check.verdict], VERDICT_WORDS[check.verdict])}${figure !== null && html`<span class="count">${figure}</span>`}</td>
<td data-label="Class">${check.failureClass ?? html`<span class="quiet">–</span>`}</td>
<td class="figure" data-label="Took">${formatDuration(check.durationMs)}</td>
</tr>`;
}

function renderFindings(checks: readonly CheckResult[]): Html | null {
  const findings = checks.flatMap((check) => check.findings.map((finding) => ({ check, finding })));
  if (findings.length === 0) return null;
  const hidden = findings.length - FINDINGS_SHOWN;
  return html`<ul class="findings">${findings
    .slice(0, FINDINGS_SHOWN)
    .map(
      ({ check, finding }) =>
        html`<li><b>${check.name}</b>${finding.file !== undefined && html` <code>${finding.file}${finding.line !== undefined && `:${finding.line}`}</code>`} ${clip(finding.message, 500)}</li>`,
    )}${hidden > 0 && html`<li class="quiet">… and ${plural(hidden, 'more finding')}</li>`}</ul>`;
}

import type { KpiResult } from '@loop-actions/contract';
import { formatDelta, formatFigure, formatInterval, MOVEMENTS } from '../pack/format-figure.ts';
import { isoWeek, type WeekFacts } from '../pack/weekly-pack.ts';
import { type TrendPoint, topOf, trendChart } from './chart.ts';
import { escapeHtml } from './html.ts';
import { STYLE } from './style.ts';

/** KPIs of the weeks up to and with this one, oldest first. */
export type Trend = readonly (readonly KpiResult[])[];

/** The dashboard as one page that needs nothing else: no script, no font, no request. */
export function renderDashboard(week: WeekFacts, trend: Trend, repository: string): string {
  const title = `Loop dashboard, ${isoWeek(week.span.to - 1)}`;
  const until = new Date(week.span.to).toISOString().slice(0, 10);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>`,
    `<a class="skip" href="#main">To the figures</a><header><h1>${escapeHtml(title)}</h1><p class="soft">${escapeHtml(repository)}, up to ${until}. Out of GitHub’s own records.</p></header><main id="main">`,
    problems(week),
    `<section aria-labelledby="kpis"><h2 id="kpis">Figures</h2>${glance(week.kpis)}<ul class="grid">${week.kpis.map((kpi) => card(kpi, trend)).join('')}</ul></section>`,
    section('patterns', 'What interrupts the loop', patternTable(week)),
    section('loops', 'Loops', standingTable(week)),
    section('lever', 'The one intervention', lever(week)),
    '</main><footer class="soft"><p>An interval is one of 95 %. A change counts as shown below p = 0.05; with fewer than five in a sample nothing is said.</p></footer></body></html>',
  ].join('\n');
}

const section = (id: string, title: string, body: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;

function problems({ problems: found }: WeekFacts): string {
  return found.length === 0
    ? ''
    : `<p role="note" class="card"><strong>Not everything could be read:</strong> ${escapeHtml(found.slice(0, 5).join('; ').slice(0, 600))}</p>`;
}

/** What somebody wants to know who looks for five seconds: what moved. */
function glance(kpis: readonly KpiResult[]): string {
  const known = kpis.filter(({ value }) => value !== null);
  const named = (movement: 'better' | 'worse'): string => {
    const names = known.filter((kpi) => kpi.movement === movement).map(({ name }) => escapeHtml(name));
    return names.length === 0 ? '' : `<span class="${movement}">${MOVEMENTS[movement]}:</span> ${names.join(', ')}. `;
  };
  const moved = `${named('worse')}${named('better')}`;
  const still = known.filter(({ movement }) => movement === 'not-shown').length;
  const few = known.filter(({ movement }) => movement === 'too-little-data').length;
  return `<p class="glance">${moved === '' ? 'Nothing is shown to have moved. ' : moved}<span class="soft">${still} without a change that is shown, ${few} with too little data.</span></p>`;
}

function card(kpi: KpiResult, trend: Trend): string {
  const points = trend.map((kpis): TrendPoint => {
    const one = kpis.find(({ id }) => id === kpi.id);
    return {
      label: one?.window.to.slice(0, 10) ?? '',
      value: one?.value ?? null,
      low: one?.interval?.[0] ?? null,
      high: one?.interval?.[1] ?? null,
    };
  });
  const goal = kpi.direction === 'down' ? 'should fall' : 'should rise';
  const words = points.map(({ label, value }) => `${label}: ${formatFigure(value, kpi.unit)}`).join(', ');
  // One week is no trend, and an empty frame says less than nothing.
  const isTrend = points.filter(({ value }) => value !== null).length > 1;
  const chart = isTrend ? `${trendChart(points, `${kpi.name} by week. ${words}`)}${scale(points, kpi)}` : '';
  const movement = `<span class="${kpi.movement}">${MOVEMENTS[kpi.movement]}</span>`;
  const p =
    kpi.p === null ? '' : `, p ${kpi.p < 0.001 ? '&lt; 0.001' : `= ${kpi.p.toFixed(3)}`} (${escapeHtml(kpi.test)})`;
  return `<li class="card"><h3>${escapeHtml(kpi.name)}</h3><p class="figure">${formatFigure(kpi.value, kpi.unit)}</p><p>${formatDelta(kpi)}: ${movement}</p>${chart}<p class="soft">${kpi.loop}, ${goal}; ${formatInterval(kpi)}; n = ${kpi.sample}${p}</p>${kpi.note === '' ? '' : `<p class="soft">${escapeHtml(kpi.note)}</p>`}</li>`;
}

/** What the chart’s edges stand for: its first and last week, and its height. */
function scale(points: readonly TrendPoint[], { unit }: KpiResult): string {
  const [first, last] = [points[0]?.label ?? '', points.at(-1)?.label ?? ''];
  return `<p class="scale soft"><span>${first}</span><span>0 to ${formatFigure(topOf(points), unit)}</span><span>${last}</span></p>`;
}

function patternTable({ patterns }: WeekFacts): string {
  if (patterns.length === 0) return '<p>Nothing interrupted the loop, and nobody corrected it.</p>';
  const rows = patterns.slice(0, 15).map(({ pattern }) => {
    const { name, occurrences, category, confidence, state, costUsd } = pattern;
    const cost = costUsd === null ? 'unknown' : `$${costUsd.toFixed(2)}`;
    return `<tr><th scope="row">${escapeHtml(name.slice(0, 1).toUpperCase() + name.slice(1))}</th><td class="number">${occurrences.length}</td><td class="number">${cost}</td><td>${category} (${confidence.toFixed(2)})</td><td>${state}</td></tr>`;
  });
  return table('The costliest first, then the most frequent', ['Class', 'Times', 'Cost', 'Category', 'State'], rows);
}

function standingTable({ standings }: WeekFacts): string {
  const rows = standings.map(({ name, loop, state, constraint, evidence, escalate }) => {
    const by = state === 'throttled' ? `${state} by ${constraint.replaceAll('-', ' ')}` : state;
    return `<tr><th scope="row">${escapeHtml(name)}</th><td>${loop}</td><td${state === 'throttled' ? ' class="worse"' : ''}>${by}</td><td>${escapeHtml(evidence)}${escalate ? '. <strong>It was so the week before.</strong>' : ''}</td></tr>`;
  });
  return table('Balancing loops make friction, reinforcing ones compound', ['Loop', 'Kind', 'State', 'Why'], rows);
}

function lever({ levers: [first], interventions: { effects, warning } }: WeekFacts): string {
  const before = effects
    .map(({ fix, told, words }) => `<p>Last one, #${fix.change}: <strong>${told}</strong>. ${escapeHtml(words)}.</p>`)
    .join('');
  const warned = warning === '' ? '' : `<p class="worse">${escapeHtml(warning)}</p>`;
  if (first === undefined) return `${before}${warned}<p>Nothing open that a fix would remove.</p>`;
  const { pattern, type, expectedRemoved, effortHours, score } = first;
  return `${before}${warned}<p><strong>${escapeHtml(pattern.name)}</strong> by a fix of type ${type}: ${expectedRemoved.toFixed(2)} fewer a week × confidence ${pattern.confidence.toFixed(2)} ÷ ${effortHours} h = ${score.toFixed(2)}.</p>`;
}

/** Columns of numbers, which stand below each other. */
const NUMBERS: ReadonlySet<string> = new Set(['Times', 'Cost']);

/** A wide table scrolls in a region that the keyboard reaches. */
function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((one) => `<th scope="col"${NUMBERS.has(one) ? ' class="number"' : ''}>${one}</th>`).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** A badge as shields.io’s endpoint reads it. */
export function badgeOf(kpis: readonly KpiResult[]): object {
  const kpi = kpis.find(({ id }) => id === 'autonomous-completion');
  const value = kpi?.value ?? null;
  const message = value === null ? 'no data' : formatFigure(value, 'share');
  return {
    schemaVersion: 1,
    label: 'autonomous completion',
    message,
    color: value === null ? 'lightgrey' : value >= 0.8 ? 'green' : value >= 0.5 ? 'yellow' : 'orange',
  };
}

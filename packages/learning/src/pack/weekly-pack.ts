import type { KpiResult, LoopStanding } from '@loop-actions/contract';
import { decideFix } from '../fix/decide-fix.ts';
import { inertLine } from '../fix/fix-text.ts';
import type { Span } from '../kpi/task-figures.ts';
import type { FoundPattern } from '../pattern/find-patterns.ts';
import type { CategoryOwner } from './category-owner.ts';
import { formatDelta, formatFigure, formatInterval, MOVEMENTS } from './format-figure.ts';
import type { Interventions, Lever } from './leverage.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** All that a week’s meeting looks at. */
export interface WeekFacts {
  readonly span: Span;
  readonly kpis: readonly KpiResult[];
  readonly patterns: readonly FoundPattern[];
  readonly standings: readonly LoopStanding[];
  readonly levers: readonly Lever[];
  readonly interventions: Interventions;
  /** Of the top three, by pattern; null where nothing on record says who. */
  readonly owners: ReadonlyMap<string, CategoryOwner | null>;
  /** What could not be read. */
  readonly problems: readonly string[];
}

/** ISO 8601’s week of a moment, such as `2026-W28`: the key by which a week has one issue. */
export function isoWeek(time: number): string {
  const day = new Date(time);
  const thursday = new Date(
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 4 - (day.getUTCDay() || 7)),
  );
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

/** The pack of a week: the five points of seed 000 with their minutes, for thirty minutes and somebody who was not there. */
export function weeklyPack(week: WeekFacts): { readonly title: string; readonly body: string } {
  const { span } = week;
  const days = `${new Date(span.from).toISOString().slice(0, 10)} to ${new Date(span.to - 1).toISOString().slice(0, 10)}`;
  return {
    title: `Loop meeting ${isoWeek(span.to - 1)}`,
    body: [
      `Thirty minutes on the week from ${days}. Figures are GitHub’s own records; what each means stands in docs/kpis.md.`,
      ...(week.problems.length === 0
        ? []
        : [`> **Not everything could be read:** ${inertLine(week.problems.slice(0, 5).join('; '), 600)}`]),
      `## 0:00 Dashboard review\n\nDeltas only. No storytelling.\n\n${kpiTable(week.kpis)}`,
      `## 0:05 Interrupt triage\n\nThe top three. Owner and fix type for each.\n\n${triage(week)}`,
      `## 0:15 Loop state check\n\n${standingList(week.standings)}`,
      `## 0:22 Highest-leverage intervention\n\nOne fix. That’s it.\n\n${intervention(week.levers, week.interventions)}`,
      `## 0:27 Constitution and ADR updates\n\n${updates(week)}`,
    ].join('\n\n'),
  };
}

/** The figures that moved or could be told, as a table. */
export function kpiTable(kpis: readonly KpiResult[]): string {
  const rows = kpis
    .filter(({ value, previous }) => value !== null || previous.value !== null)
    .map((kpi) => {
      const goal = kpi.direction === 'down' ? '↓' : '↑';
      const p = kpi.p === null ? '' : `, p ${kpi.p < 0.001 ? '< 0.001' : `= ${kpi.p.toFixed(3)}`}`;
      return `| ${kpi.name} ${goal} | ${formatDelta(kpi)} | ${formatFigure(kpi.value, kpi.unit)} (${formatInterval(kpi)}, n = ${kpi.sample}) | ${MOVEMENTS[kpi.movement]}${p} | ${kpi.note} |`;
    });
  if (rows.length === 0) return 'Nothing happened that could be measured.';
  return `| KPI, goal | change | now | shown | note |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

interface SeenClass {
  readonly found: FoundPattern;
  /** How often in the week. */
  readonly now: number;
}

/** The three costliest classes of the week. */
export const topThree = (patterns: readonly FoundPattern[], span: Span): readonly SeenClass[] =>
  seenIn(patterns, span).slice(0, 3);

function seenIn(patterns: readonly FoundPattern[], { from, to }: Span): readonly SeenClass[] {
  return patterns
    .map((found) => ({
      found,
      now: found.occurrences.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < to).length,
    }))
    .filter(({ now }) => now > 0);
}

function triage({ patterns, span, owners }: WeekFacts): string {
  const recent = topThree(patterns, span);
  if (recent.length === 0) return 'Nothing interrupted the loop this week.';
  const classes = seenIn(patterns, span);
  const unclear = classes.filter(({ found: { pattern } }) => pattern.category === 'unclear').length;
  const rest =
    unclear === 0 ? '' : `\n\nOf ${classes.length} classes this week ${unclear} are unclear: their words don’t say.`;
  const lines = recent
    .map(({ found: { pattern, occurrences }, now }, at) => {
      const links = pattern.links
        .slice(-3)
        .map((link) => `[case](${encodeURI(link)})`)
        .join(' ');
      const cost = pattern.costUsd === null ? 'cost unknown' : `$${pattern.costUsd.toFixed(2)}`;
      return `${at + 1}. **${inertLine(pattern.name, 120)}**: ${now} this week, ${occurrences.length} in all, ${cost}; *${pattern.category}* (${pattern.confidence.toFixed(2)}), ${pattern.state}. Fix type: **${decideFix(pattern, occurrences)}**. Owner: ${ownerLine(owners.get(pattern.id) ?? null)} ${links}`;
    })
    .join('\n');
  return `${lines}${rest}`;
}

/** A name in code is told and not called. */
function ownerLine(owner: CategoryOwner | null): string {
  if (owner === null) return '______';
  const names = owner.names.map((name) => `\`${name.replace(/[^\w@./+-]/g, '').slice(0, 100)}\``);
  return `**${names.join(', ')}** (${inertLine(owner.evidence, 160)}).`;
}

function standingList(standings: readonly LoopStanding[]): string {
  const order = ['throttled', 'absent', 'present'];
  return [...standings]
    .sort(
      (left, right) =>
        Number(right.escalate) - Number(left.escalate) || order.indexOf(left.state) - order.indexOf(right.state),
    )
    .slice(0, 3)
    .map(({ name, loop, state, constraint, evidence, escalate }) => {
      const by = state === 'throttled' ? ` by ${constraint.replaceAll('-', ' ')}` : '';
      return `- **${name}** (${loop}): **${state}**${by}. ${inertLine(evidence)}.${escalate ? ' **It was so last week: name who lifts it.**' : ''}`;
    })
    .join('\n');
}

function intervention([first, ...others]: readonly Lever[], { warning, effects, fixes }: Interventions): string {
  const last = effects.map(
    ({ fix, told, words }) => `Last week’s [#${fix.change}](${encodeURI(fix.link)}): **${told}**. ${words}.`,
  );
  const proposal =
    first === undefined
      ? 'There is nothing open that a fix would remove.'
      : `**${inertLine(first.pattern.name, 120)}** by a fix of type **${first.type}**: ${first.expectedRemoved.toFixed(2)} fewer a week × confidence ${first.pattern.confidence.toFixed(2)} ÷ ${first.effortHours} h = **${first.score.toFixed(2)}**.${others[0] === undefined ? '' : ` The next is “${inertLine(others[0].pattern.name, 80)}” with ${others[0].score.toFixed(2)}.`}`;
  const wait =
    fixes.length > 0
      ? `One intervention was merged this week already (#${fixes[0]?.change ?? ''}): a second one would hide its effect.`
      : '';
  return [...last, warning === '' ? wait : `> **${warning}**`, proposal].filter((part) => part !== '').join('\n\n');
}

function updates({ interventions, patterns, span }: WeekFacts): string {
  const shipped = interventions.fixes.map(
    ({ type, change, link }) => `- shipped: ${type}, [#${change}](${encodeURI(link)})`,
  );
  const waits = patterns
    .filter(({ pattern }) => pattern.state === 'proposed')
    .map(({ pattern }) => `- waits for a review: ${inertLine(pattern.name, 120)}`);
  const back = patterns
    .filter(({ pattern }) => pattern.state === 'reopened')
    .map(({ pattern }) => `- came back after its fix: ${inertLine(pattern.name, 120)}`);
  const covered = patterns
    .filter(({ pattern }) => pattern.state === 'covered')
    .map(({ pattern: { name, fixes } }) => {
      const last = fixes.at(-1);
      const days = Math.floor((span.to - Date.parse(last?.mergedAt ?? '')) / DAY_MS);
      return `- covered: ${inertLine(name, 120)}, by #${last?.change ?? ''} (${last?.type ?? ''}); none in the ${days} days since`;
    });
  const all = [...shipped, ...waits, ...back, ...covered.slice(0, 10)];
  return all.length === 0 ? 'Nothing shipped, and nothing waits.' : all.join('\n');
}

import type { Correction, LoopFact } from '@loop-actions/contract';
import {
  classesOf,
  composeWeek,
  computeKpis,
  FactBook,
  findPatterns,
  renderDashboard,
  type WeekFacts,
} from '@loop-actions/learning';
import { attempt, DAY, interrupt, START, story } from './facts.ts';

const WEEKS = 12;
const QUESTIONS = [
  'Which database should the order service write to, the shared one or its own?',
  'Are we allowed to delete customer data that is older than the retention period without an approval of the data protection officer?',
  'npm ERR! code ERESOLVE could not resolve dependency tree',
  'ein_sehr_langer_Bezeichner_ohne_Umbruch_'.repeat(6),
] as const;

/** Twelve weeks of a loop that gets better: fewer questions and more merges, with reverts, deployments and feedback. */
function facts(): readonly LoopFact[] {
  const lines: [number, Parameters<typeof story>[0][number][1]][] = [];
  for (let week = 0; week < WEEKS; week++) {
    for (let task = 0; task < 12; task++) {
      const number = week * 20 + task + 1;
      const item = `#${number}`;
      const at = week * 7 + task / 2;
      const run = String(1000 + number);
      lines.push([at, attempt(item, { run, costUsd: 2 - week / 10, stopReason: task === 3 ? 'interrupted' : 'done' })]);
      const interventions = {
        personOnWork: task % 3 === 0 ? 1 : 0,
        personOnMachine: 0,
        loopOnMachine: task === 5 ? 1 : 0,
      };
      lines.push([at, { kind: 'run', run, done: null, interventions }]);
      if (task < 8 - week / 2) {
        const text = QUESTIONS[task % QUESTIONS.length] ?? '';
        const id = `q${number}`;
        lines.push([at, interrupt(item, text, { id, machine: text.startsWith('npm'), costUsd: 0.5 })]);
        lines.push([at + 0.5 - week / 30, { kind: 'response', interrupt: id, by: 'ada', resolution: 'answered' }]);
      }
      lines.push([at + 0.2, { kind: 'change', item, change: number }]);
      if (task < 10) lines.push([at + 1, { kind: 'change-merged', item, change: number, by: 'person' }]);
      if (task < 10) lines.push([at + 1, { kind: 'task-closed', item, as: 'completed', by: 'person' }]);
      if (task === 9 && week % 2 === 0) lines.push([at + 2, { kind: 'change-reverted', item, change: number }]);
      if (task === 4) lines.push([at, { kind: 'feedback', id: `fb${week}`, item, by: 'ada', text: 'Larger.' }]);
      if (task === 4) lines.push([at + 2 - week / 8, { kind: 'demo', feedback: `fb${week}`, how: 'preview' }]);
      const state = task === 7 ? 'failure' : 'success';
      if (task < 9) lines.push([at + 1.1, { kind: 'deployment', environment: 'production', state }]);
    }
  }
  return story(lines);
}

const corrections: readonly Correction[] = Array.from({ length: 9 }, (_, at) => ({
  ...{ schemaVersion: 1, id: `review/${at}`, at: new Date(START + (60 + at) * DAY).toISOString(), source: 'review' },
  ...{ by: 'ada', item: `#${at}`, change: at + 1, path: 'src/cart.ts', wrote: '', became: '', link: null },
  text: at % 2 === 0 ? 'The error state is not handled' : '<img src=x onerror=alert(1)> & "quotes" are not escaped',
}));

/** The last of those weeks, and its dashboard with the trend of all. */
export function busyWeek(): { readonly week: WeekFacts; readonly page: string } {
  const all = facts();
  const span = { from: START + (WEEKS - 1) * 7 * DAY, to: START + WEEKS * 7 * DAY };
  const source = {
    ...{ facts: all, corrections, patterns: findPatterns({ facts: all, corrections, proposed: new Set() }) },
    proposedSince: [START + 60 * DAY],
    problems: ['3 lines of the ledgers could not be read'],
    ownersOf: () => new Map<string, readonly string[]>(),
  };
  const week = composeWeek(source, span);
  const kpis = { book: new FactBook(all), ...classesOf(source, week.patterns) };
  const trend = Array.from({ length: WEEKS }, (_, at) => {
    const back = (WEEKS - 1 - at) * 7 * DAY;
    return computeKpis(kpis, { from: span.from - back, to: span.to - back });
  });
  return { week, page: renderDashboard(week, trend, 'acme/shop') };
}

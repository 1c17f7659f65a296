import { readFileSync, writeFileSync } from 'node:fs';
import type { LoopFact } from '@loop-actions/contract';
import { computeKpis, FactBook, printFacts, readFacts } from '@loop-actions/learning';

const DAY = 24 * 60 * 60 * 1000;
const END = Date.UTC(2026, 6, 6);
const RUNS = 10_000;

/** One run’s facts: an attempt, now and then a question with its answer, a change, a merge, a closing. */
function factsOf(run: number): LoopFact[] {
  const start = END - (RUNS - run) * ((365 * DAY) / RUNS);
  const at = (hours: number): string => new Date(start + hours * 3_600_000).toISOString();
  const item = `#${run + 1}`;
  const id = (what: string): string => `${run}/${what}`;
  const asked = run % 4 === 0;
  const facts: object[] = [
    {
      kind: 'run',
      run: String(run),
      done: !asked,
      interventions: { personOnWork: asked ? 1 : 0, personOnMachine: 0, loopOnMachine: 0 },
    },
    { kind: 'attempt', run: String(run), item, stopReason: asked ? 'interrupted' : 'done', costUsd: (run % 17) / 10 },
    { kind: 'change', item, change: run + 1 },
    { kind: 'change-merged', item, change: run + 1, by: 'person' },
  ];
  if (asked) {
    const text = `Which of the ${run} settings belongs to service s${run % 40}?`;
    const more = {
      run: String(run),
      source: 'declared',
      category: 'unclear',
      machine: false,
      costUsd: 1,
      evidence: [],
      link: null,
    };
    facts.push({ kind: 'interrupt', item, text, ...more });
    facts.push({ kind: 'response', interrupt: id('4'), by: 'ada', resolution: 'answered' });
  } else facts.push({ kind: 'task-closed', item, as: 'completed', by: 'person' });
  return facts.map(
    (fact, hours) => ({ ...fact, schemaVersion: 1, id: id(String(hours)), at: at(hours) }) as unknown as LoopFact,
  );
}

const [what, file] = process.argv.slice(2);
if (what === 'write') {
  writeFileSync(file ?? '', printFacts(Array.from({ length: RUNS }, (_, run) => factsOf(run)).flat()));
} else {
  process.stdout.write(`${JSON.stringify(measure(readFileSync(file ?? '', 'utf8')))}\n`);
}

function measure(ledger: string) {
  const span = { from: END - 7 * DAY, to: END + DAY };
  const patternOf = new Map<string, string>();
  const started = process.cpuUsage();
  const book = new FactBook(readFacts(ledger).facts);
  computeKpis({ book, patternOf, corrections: [] }, span);
  const coldMs = cpuMs(started);
  const next = process.cpuUsage();
  book.addAll(factsOf(RUNS));
  computeKpis({ book, patternOf, corrections: [] }, span);
  const oneMoreMs = cpuMs(next);
  return { coldMs, oneMoreMs, peakMb: process.resourceUsage().maxRSS / 1024, facts: book.size };
}

/** Time on the processor: nothing here waits for anything, and a busy machine does not count. */
function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

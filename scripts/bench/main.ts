import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Bench, BenchResult } from './bench.ts';

/** Every module of figures, by name; each is loaded only when one of its figures is asked for. */
const MODULES: Readonly<Record<string, () => Promise<{ readonly benches: readonly Bench[] }>>> = {
  'start-up': () => import('./start-up.ts'),
  'dist-size': () => import('./dist-size.ts'),
  'agent-prompt': () => import('./agent-prompt.ts'),
  canaries: () => import('./canaries.ts'),
  'agent-output': () => import('./agent-output.ts'),
  'api-requests': () => import('./api-requests.ts'),
  'state-text': () => import('./state-text.ts'),
  'state-writers': () => import('./state-writers.ts'),
  ratchet: () => import('./ratchet.ts'),
  chain: () => import('./chain.ts'),
  tripwire: () => import('./tripwire.ts'),
  'self-heal': () => import('./self-heal.ts'),
  'git-attacks': () => import('./git-attacks.ts'),
  'gate-attacks': () => import('./gate-attacks.ts'),
  'attack-pairs': () => import('./attack-pairs.ts'),
  'chain-faults': () => import('./chain-faults.ts'),
  cheats: () => import('./cheats.ts'),
  'failure-reading': () => import('./failure-reading.ts'),
  live: () => import('./live.ts'),
  gateway: () => import('./gateway.ts'),
  'agent-limits': () => import('./agent-limits.ts'),
  'agent-processes': () => import('./agent-processes.ts'),
  'runner-channels': () => import('./runner-channels.ts'),
  'learning-kpis': () => import('./learning-kpis.ts'),
  'learning-records': () => import('./learning-records.ts'),
  'learning-pack': () => import('./learning-pack.ts'),
  'learning-judges': () => import('./learning-judges.ts'),
  'learning-words': () => import('./learning-words.ts'),
  mutants: () => import('./mutants.ts'),
  'triage-selection': () => import('./triage-selection.ts'),
  triage: () => import('./triage.ts'),
};

/** Columns of attacks, where a table has any. */
const TRIALS = ['tried', 'stopped', 'admitted', 'defence off'];

interface Chosen {
  readonly only?: readonly string[];
  readonly issue?: readonly string[];
}

interface Row {
  readonly bench: Bench;
  readonly result: BenchResult;
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    issue: { type: 'string', multiple: true },
  },
});
const rows: Row[] = [];
for (const bench of await chosenBenches(values)) {
  process.stderr.write(`${bench.id} …\n`);
  rows.push({ bench, result: await measure(bench) });
}
process.stdout.write(`${table(rows)}\n`);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows.map(toJson), null, 2)}\n`);

/** `--only` names figures, `--issue` parts of the project; both together give the figures that both name. */
async function chosenBenches({ only = [], issue = [] }: Chosen): Promise<readonly Bench[]> {
  const all: Bench[] = [];
  for (const load of Object.values(MODULES)) all.push(...(await load()).benches);
  const unknown = only.filter((id) => !all.some((bench) => bench.id === id));
  if (unknown.length > 0) {
    process.stderr.write(`--only ${unknown.join(', ')}: there is ${all.map(({ id }) => id).join(', ')}\n`);
    process.exit(2);
  }
  const parts = new Set<string>(all.map((bench) => bench.issue));
  const stranger = issue.filter((name) => !parts.has(name));
  if (stranger.length > 0) {
    process.stderr.write(`--issue ${stranger.join(', ')}: there is ${[...parts].join(', ')}\n`);
    process.exit(2);
  }
  const named = all.filter(({ id }) => only.length === 0 || only.includes(id));
  return named.filter((bench) => issue.length === 0 || issue.includes(bench.issue));
}

/** A bench that fails stays in the table as not met. */
async function measure(bench: Bench): Promise<BenchResult> {
  try {
    return await bench.run();
  } catch (error) {
    return { value: null, detail: error instanceof Error ? error.message : String(error), met: false };
  }
}

function toJson({ bench, result }: Row): object {
  const { id, issue, unit, reach } = bench;
  return {
    id,
    issue,
    value: result.value,
    unit,
    reach,
    met: result.met,
    reference: result.reference ?? null,
    trials: result.trials ?? null,
  };
}

function table(all: readonly Row[]): string {
  const tells = all.some(({ result }) => result.trials !== undefined);
  const head = ['', 'what', 'measured', 'reach', ...(tells ? TRIALS : []), 'beside it'];
  const lines = all.map(({ bench, result }) => [
    result.met ? '✓' : '✗',
    bench.what,
    result.value === null ? 'failed' : `${round(result.value)} ${bench.unit}`,
    bench.reach,
    ...(tells ? trialsOf(result) : []),
    result.reference === undefined ? '' : `${round(result.reference.value)} ${result.reference.what}`,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)));
  const print = (line: readonly string[]): string =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const details = all.flatMap(({ bench, result }) =>
    result.detail === undefined ? [] : [`${bench.id}: ${result.detail}`],
  );
  return [print(head), ...lines.map(print), '', ...details].join('\n').trimEnd();
}

function trialsOf({ trials }: BenchResult): readonly string[] {
  if (trials === undefined) return TRIALS.map(() => '');
  const { tried, stopped, admitted, controls, off } = trials;
  return [
    String(tried),
    String(stopped),
    controls === 0 ? '–' : `${admitted} of ${controls}`,
    off === null ? '–' : `${off} through`,
  ];
}

function round(value: number): string {
  return value === 0 || Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

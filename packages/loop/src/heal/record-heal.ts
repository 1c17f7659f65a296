import { type HealReport, type Intervention, type RunReport, STATE_PATHS } from '@loop-actions/contract';
import { appendJsonLine, readJsonLines, runReportFile, type StateSnapshot } from '@loop-actions/state';
import type { LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { readReport } from '../record/run-report.ts';
import { readInterventions } from './heal-caps.ts';

export interface HealToRecord {
  readonly report: HealReport;
  readonly end: Intervention['end'];
  readonly pullRequest: string | null;
}

/** One pass over one run's stop has one id, however often its job is run again. */
export function interventionId({ run, item }: Pick<HealReport, 'run' | 'item'>): string {
  return `heal/${run}/${item}`;
}

/**
 * Records a pass in the ledgers and in the report of the run that stopped, in one compare-and-swap. No item changes:
 * whatever self-heal says, an attempt that failed has failed (attacks V38).
 */
export async function recordHeal(
  deps: LoopDeps,
  { state }: Pick<LoopWriters, 'state'>,
  heal: HealToRecord,
): Promise<void> {
  const { report, end, pullRequest } = heal;
  const { run, gap, learned } = report;
  const at = new Date(deps.clock.now()).toISOString();
  const id = interventionId(report);
  const line: Intervention = {
    schemaVersion: 1,
    id,
    run,
    at,
    by: 'loop',
    on: 'machine',
    gap,
    end,
    learned,
    pullRequest,
  };
  await state.update(
    async (snapshot) => {
      const ledger = appendJsonLine(await snapshot.readFile(STATE_PATHS.interventions), { ...line }, 'id');
      const files = new Map<string, string>([[STATE_PATHS.interventions, ledger]]);
      if (report.interrupt !== null && end !== 'proposed' && end !== 'applied') {
        const before = await snapshot.readFile(STATE_PATHS.interrupts);
        files.set(STATE_PATHS.interrupts, appendJsonLine(before, { ...report.interrupt }, 'id'));
      }
      for (const [path, text] of await countedReport(snapshot, run, ledger)) files.set(path, text);
      return { files };
    },
    { message: `Run ${run}: ${report.item} ${end}` },
  );
}

async function countedReport(
  snapshot: Pick<StateSnapshot, 'readFile'>,
  run: string,
  ledger: string,
): Promise<readonly (readonly [string, string])[]> {
  const report = await readReport(snapshot, run);
  if (report === null) return [];
  const heals = readInterventions(readJsonLines(ledger)).filter((line) => line.run === run && line.by === 'loop');
  return [runReportFile(withHeals(report, heals.length))];
}

/** A report with the figure of how often the loop mended its machine. */
export function withHeals(report: RunReport, loopOnMachine: number): RunReport {
  const counted = report.interventions ?? { personOnWork: 0, personOnMachine: 0, loopOnMachine: 0 };
  return { ...report, interventions: { ...counted, loopOnMachine } };
}

import {
  Intervention,
  LABELS,
  lowestMode,
  type Mode,
  modeAfterDemotions,
  openDemotions,
  type RolloutEntry,
  type RolloutReport,
  type Rule,
  type RunReport,
  STATE_PATHS,
  type Ticket,
} from '@loop-actions/contract';
import { type GitHub, readLoopPullRequests, readPermission, readTracker } from '@loop-actions/github';
import { readJsonLines, type StateSnapshot } from '@loop-actions/state';
import { parseReport } from '../record/run-report.ts';
import { newDemotions } from './decide-rollout.ts';
import { findIncidents } from './incidents.ts';
import { liftedDemotions } from './lifted-demotions.ts';
import { agreedWith, mergedAsItWas, pickedInShadow, promotionEvidence } from './promotion.ts';
import { readRolloutLedger } from './rollout-ledger.ts';
import { rolloutLimits } from './rollout-limits.ts';
import { type CostEstimate, estimateCost } from './shadow-cost.ts';

/** The newest run reports that are looked at, and the tickets of theirs that GitHub is asked about. */
const NEWEST = { reports: 50, tickets: 100 } as const;

export interface RolloutSources {
  readonly github: GitHub;
  readonly snapshot: Pick<StateSnapshot, 'readFile' | 'readFiles' | 'listRunReports'>;
  readonly rules: readonly Rule[];
  /** The open tickets of the batch. */
  readonly tickets: readonly Ticket[];
  /** The mode that everything but the record allows. */
  readonly mode: Mode;
  readonly run: string;
  readonly now: number;
}

/** A loop's authority as the record and GitHub have it. */
export interface Rollout {
  /** The most it may do. */
  readonly mode: Mode;
  readonly report: RolloutReport;
  /** What is to be put on record. */
  readonly fresh: readonly RolloutEntry[];
  /** What items would cost; null: unknown. */
  readonly cost: CostEstimate | null;
}

/** Reads what became of the loop's work and what people said to it, and decides its authority by that. Writes nothing. */
export async function readRollout(sources: RolloutSources): Promise<Rollout> {
  const { github, snapshot, run, now } = sources;
  const limits = rolloutLimits(sources.rules);
  const recorded = await readRolloutLedger(snapshot);
  const resets = await readResets(sources, recorded);
  const entries = [...recorded, ...resets];
  const mode = lowestMode(sources.mode, modeAfterDemotions(openDemotions(entries)));
  const reports = await newestReports(snapshot, run);
  const pullRequests = mode === 'shadow' ? [] : await readLoopPullRequests(github);
  const interventions = readJsonLines(await snapshot.readFile(STATE_PATHS.interventions)).flatMap((line) => {
    const read = Intervention.safeParse(line);
    return read.success ? [read.data] : [];
  });
  const incidents = findIncidents({ pullRequests, tickets: sources.tickets, interventions, reports }, now);
  const demoted = newDemotions({ mode, incidents, entries, limits, run, now });
  const open = [...openDemotions(entries), ...demoted];
  const outcomes = mode === 'shadow' ? await shadowOutcomes(sources, reports) : pullRequests.map(mergedAsItWas);
  return {
    mode: lowestMode(mode, modeAfterDemotions(open)),
    fresh: [...resets, ...demoted],
    report: {
      demotions: [...open],
      promotion: mode === 'auto' || open.length > 0 ? null : promotionEvidence(mode, outcomes, limits),
    },
    cost: estimateCost(reports),
  };
}

async function readResets({ github, run }: RolloutSources, recorded: readonly RolloutEntry[]) {
  const demotions = openDemotions(recorded);
  if (demotions.length === 0) return [];
  // By the label that stays: the other one is what a person takes off.
  const { tickets } = await readTracker(github, { labels: [LABELS.stopped], state: 'all' });
  return liftedDemotions(demotions, tickets, { run, permission: (login) => readPermission(github, login) });
}

async function newestReports(snapshot: RolloutSources['snapshot'], run: string): Promise<readonly RunReport[]> {
  const ids = (await snapshot.listRunReports()).filter((id) => id !== run);
  const newest = ids.sort((left, right) => Number(right) - Number(left) || (left < right ? 1 : -1));
  const wanted = newest.slice(0, NEWEST.reports).map((id): [string, string] => [STATE_PATHS.runReport(id), id]);
  const texts = await snapshot.readFiles(wanted.map(([path]) => path));
  return wanted.flatMap(([path, id]) => parseReport(texts.get(path) ?? null, id) ?? []);
}

/** What people did with the tickets that the loop would have picked; only what is open no more has to be asked for. */
async function shadowOutcomes({ github, tickets }: RolloutSources, reports: readonly RunReport[]) {
  const picked = pickedInShadow(reports);
  const open = tickets.filter(({ id }) => picked.has(id));
  const known = new Set(open.map(({ id }) => id));
  const numbers = [...picked].flatMap((id) => {
    const number = /^#(\d+)$/.exec(id)?.[1];
    return number === undefined || known.has(id) ? [] : [Number(number)];
  });
  const asked = numbers.slice(0, NEWEST.tickets);
  const closed = asked.length === 0 ? [] : (await readTracker(github, { numbers: asked, state: 'all' })).tickets;
  return [...open, ...closed].map(agreedWith);
}

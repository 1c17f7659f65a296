import { ARTIFACTS, listItems, parseLoopState, RunReport, STATE_PATHS, type StateItem } from '@loop-actions/contract';
import { SMALL_SPEC, shellAgent, smallProject } from '../../integration/loop/small-project.ts';
import type { FakeArtifactService } from '../artifacts/index.ts';
import { createLoopWorld, type LoopWorld } from '../loop-world/index.ts';
import type { ActionRun } from '../runner/index.ts';
import { BLOCK_EVIDENCE } from '../values/block-claim.ts';
import { type ChainRun, openChain } from './chain-run.ts';

/**
 * What becomes of an item: an honest change; a wrong one; an agent that asks a person; an agent that never ends; a machine that dies with its maker,
 * so that no later job of the item runs; a candidate that is gone when the publisher wants it.
 */
export type Fate = 'honest' | 'red' | 'asking' | 'hanging' | 'killed' | 'lost';

export interface ChainItems {
  readonly artifacts: FakeArtifactService;
  readonly runId: string;
  /** One item each. */
  readonly fates: readonly Fate[];
  /** Items at work at the same time. */
  readonly atOnce: number;
}

export interface ParallelItems extends ChainItems {
  readonly maxPullRequests: number;
  readonly from?: 'dist' | 'source';
}

/** What GitHub and the state hold of a run's items after its last job. */
export interface RunEnd {
  readonly planned: readonly string[];
  /** Items whose pull request stands. */
  readonly published: readonly string[];
  /** Items that passed and found no slot for a pull request. */
  readonly parked: readonly StateItem[];
  /** Items with one attempt of this run in the state and one in the run report. */
  readonly recorded: readonly string[];
  readonly lost: readonly string[];
  /** What would be lost without the oracle's job. */
  readonly lostBeforeOracle: readonly string[];
  /** Items with more than one attempt, pull request or branch. */
  readonly doubled: readonly string[];
  /** What the oracle's job recorded, since no other job had. */
  readonly recordedByOracle: readonly string[];
  readonly items: ReadonlyMap<string, StateItem>;
  /** The steps of an item, those that did not run left out. */
  readonly steps: ReadonlyMap<string, readonly ActionRun[]>;
}

/** Triage once, then every item through maker, gate and publish in jobs of its own, then the oracle. */
export async function runParallelItems(options: ParallelItems): Promise<RunEnd> {
  const world = await openItemsWorld(options.fates.length, options.maxPullRequests);
  try {
    const chain = openChain(world, options);
    const { plan, planned, steps } = await runItems(chain, options);
    const { lost: lostBeforeOracle } = await endOf(world, planned, options.runId);
    const oracle = await chain.oracle(plan);
    world.github.assertClean();
    const recordedByOracle = JSON.parse(oracle.outputs['recorded-missing'] ?? '[]') as readonly string[];
    return { ...(await endOf(world, planned, options.runId)), lostBeforeOracle, recordedByOracle, steps };
  } finally {
    await world.close();
  }
}

/** A world of the small project with that many open tickets. The caller closes it. */
export async function openItemsWorld(count: number, maxPullRequests: number): Promise<LoopWorld> {
  const bug = smallProject({ spec: SMALL_SPEC.replace('per run: 2', `per run: ${maxPullRequests}`) });
  const world = await createLoopWorld({ bug });
  for (let more = 1; more < count; more++) {
    world.github.createIssue({ as: 'maria', ...bug.issue, labels: ['maintenance'] });
  }
  return world;
}

/** Triage and the items, without the oracle. Throws where triage is red. */
export async function runItems(
  chain: ChainRun,
  options: ChainItems,
): Promise<{
  readonly plan: ActionRun;
  readonly planned: readonly string[];
  readonly steps: ReadonlyMap<string, readonly ActionRun[]>;
}> {
  const plan = await chain.triage({ 'max-items': String(options.fates.length) });
  if (plan.exitCode !== 0) throw new Error(`triage ended with ${plan.exitCode}: ${plan.stdout.slice(-2000)}`);
  const planned = JSON.parse(plan.outputs.items ?? '[]') as readonly string[];
  const steps = new Map<string, readonly ActionRun[]>();
  const waiting = planned.map((item) => ({ item, fate: options.fates[Number(item.slice(1)) - 1] ?? 'honest' }));
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      steps.set(next.item, await runItem(chain, plan, next, options));
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, worker));
  return { plan, planned, steps };
}

const AGENTS: Readonly<Record<Fate, string>> = {
  honest: 'echo 42 > answer.txt',
  red: 'echo 43 > answer.txt',
  asking: `echo '${JSON.stringify({ category: 'unclear', question: 'Which answer?', ...BLOCK_EVIDENCE })}' > "$LOOP_INTERRUPT_FILE"`,
  hanging: ': > answer.txt; sleep 600',
  killed: 'sleep 20; echo 42 > answer.txt',
  lost: 'echo 42 > answer.txt',
};

async function runItem(
  chain: ChainRun,
  plan: ActionRun,
  { item, fate }: { readonly item: string; readonly fate: Fate },
  { artifacts, runId }: ChainItems,
): Promise<readonly ActionRun[]> {
  const made = await chain.maker(plan, item, shellAgent(AGENTS[fate]), {
    ...(fate === 'killed' ? { isKilled: true } : {}),
    ...(fate === 'hanging' ? { inputs: { 'max-runtime': '2s' } } : {}),
  });
  if (fate === 'killed') return [made];
  const judged = (made.outputs['candidate-digest'] ?? '') === '' ? null : await chain.gate(plan, made);
  if (fate === 'lost') artifacts.remove(runId, ARTIFACTS.candidate(item));
  const published = await chain.publish(plan, item, made, judged);
  return [made, ...(judged === null ? [] : [judged]), published];
}

async function endOf(world: LoopWorld, planned: readonly string[], run: string) {
  const items = new Map(listItems(parseLoopState((await world.readState()) ?? '')).map((item) => [item.id, item]));
  const report = RunReport.parse(JSON.parse((await world.readState(STATE_PATHS.runReport(run))) ?? 'null'));
  const branches = [...(await world.github.refs()).keys()];
  const times = (id: string) => ({
    entries: (items.get(id)?.entries ?? []).filter(({ key }) => key.startsWith(`${run}/`)).length,
    reported: report.attempts.filter(({ item }) => item === id).length,
    pulls: world.github.pulls.filter(({ pull }) => isBranchOf(id, pull.headRef)).length,
    branches: branches.filter((name) => isBranchOf(id, name.replace('refs/heads/', ''))).length,
  });
  const counted = planned.map((id) => ({ id, ...times(id) }));
  const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
  return {
    planned,
    published: idsOf(counted.filter(({ pulls, branches: made }) => pulls === 1 && made === 1)),
    parked: [...items.values()].filter(({ reason }) => reason?.startsWith('parked:') === true),
    recorded: idsOf(counted.filter(({ entries, reported }) => entries === 1 && reported === 1)),
    lost: idsOf(counted.filter(({ entries, reported }) => entries === 0 || reported === 0)),
    doubled: idsOf(counted.filter((count) => Math.max(count.entries, count.reported, count.pulls, count.branches) > 1)),
    items,
  };
}

/** Branches are named after the item's number and title. */
function isBranchOf(id: string, branch: string): boolean {
  return new RegExp(`^loop/${id.replace('#', '')}(?:-|$)`).test(branch);
}

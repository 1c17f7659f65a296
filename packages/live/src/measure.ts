import { assertNever, isLoopError, type LiveProbe, LoopError } from '@loop-actions/contract';
import type { LiveDeps, LiveTarget } from './live-deps.ts';
import type { Measurement, Observation } from './measurement.ts';
import { observeCommand } from './observe-command.ts';
import { observeDeployment, observeWorkflow } from './observe-github.ts';
import { type Filling, observeHttp } from './observe-http.ts';
import { observeReplay } from './observe-replay.ts';
import { poll } from './poll.ts';
import { variablesFor } from './variables.ts';

/**
 * Asks production by every probe: once for all merges together, whatever their number. What only reads goes side by
 * side; commands and replays one after another, since a box holds one at a time and two replays could meet.
 */
export async function measureLive(
  deps: LiveDeps,
  probes: readonly LiveProbe[],
  target: LiveTarget,
): Promise<readonly Measurement[]> {
  const inTurn = (probe: LiveProbe): boolean => probe.kind === 'command' || probe.kind === 'replay';
  const alone = async (): Promise<readonly Measurement[]> => {
    const measured: Measurement[] = [];
    for (const probe of probes.filter(inTurn)) measured.push(await measure(deps, probe, target));
    return measured;
  };
  const reads = probes.filter((probe) => !inTurn(probe)).map((probe) => measure(deps, probe, target));
  const [one, others] = await Promise.all([alone(), Promise.all(reads)]);
  const all = new Map([...one, ...others].map((measurement) => [measurement.probe, measurement]));
  return probes.flatMap((probe) => all.get(probe) ?? []);
}

/** One probe, until it proves every merge or its deadline has passed. Never throws for what production or GitHub says. */
export async function measure(deps: LiveDeps, probe: LiveProbe, target: LiveTarget): Promise<Measurement> {
  const { values, missing } = variablesFor(probe, deps);
  if (missing !== null) return notAsked(probe, `the variable ${missing} is not set in this job`);
  try {
    const { value, tries } = await poll(deps, probe.deadlineMs, async (left) => {
      const seen = await observe(deps, probe, target, { sha: target.head, id: null, values }, left);
      const proof = await proofOf(deps, seen, target);
      const all = target.merges.every((merge) => proof.proven.has(merge));
      return { value: { ...seen, ...proof }, final: seen.isFinal || (seen.holds && all) };
    });
    return conclude(probe, value, target, tries);
  } catch (error) {
    if (!isLoopError(error)) throw error;
    return notAsked(probe, `${error.message} ${error.remedy}`);
  }
}

function observe(
  deps: LiveDeps,
  probe: LiveProbe,
  target: LiveTarget,
  filling: Filling,
  left: number,
): Promise<Observation> {
  switch (probe.kind) {
    case 'http':
      return observeHttp(deps, probe, filling, left);
    case 'command':
      return observeCommand(deps, probe, filling, left);
    case 'deployment':
      return observeDeployment(deps, probe.environment);
    case 'workflow':
      return observeWorkflow(deps, probe.workflow, target);
    case 'replay':
      return observeReplay(deps, probe, filling);
    default:
      return assertNever(probe);
  }
}

type Proof = Pick<Measurement, 'proven' | 'running'> & { readonly isUnknown: boolean };

/** Which merges a try proves: those that the running commit holds, or all where the probe doesn't ask for the commit. */
async function proofOf({ history }: LiveDeps, seen: Observation, { merges }: LiveTarget): Promise<Proof> {
  if (!seen.holds) return { proven: new Set(), running: null, isUnknown: false };
  if (seen.running === null) return { proven: new Set(merges), running: null, isUnknown: false };
  const running = await history.resolve(seen.running);
  if (running === null) return { proven: new Set(), running: null, isUnknown: true };
  const proven = new Set<string>();
  for (const merge of merges) if (await history.holds(running, merge)) proven.add(merge);
  return { proven, running, isUnknown: false };
}

function conclude(probe: LiveProbe, seen: Observation & Proof, target: LiveTarget, tries: number): Measurement {
  const { proven, running, evidence } = seen;
  const all = seen.holds && target.merges.every((merge) => proven.has(merge));
  const state = all ? 'held' : seen.isUnderWay ? 'under-way' : 'failed';
  const waiting = seen.isUnderWay && !all ? '; something newer is still under way' : '';
  return { probe, state, proven, running, evidence, tries, reason: `${reasonOf(seen, all)}${waiting}` };
}

function reasonOf(seen: Observation & Proof, all: boolean): string {
  if (!seen.holds || all) return seen.reason;
  const said = seen.running?.slice(0, 12) ?? '';
  return seen.isUnknown
    ? `${said} runs, which is no commit of this repository`
    : `${said} runs, which does not hold the merged commit`;
}

function notAsked(probe: LiveProbe, reason: string): Measurement {
  return { probe, state: 'not-asked', proven: new Set(), running: null, reason, evidence: [], tries: 0 };
}

/** A probe whose line or tree can't be had at all. */
export function cannotAsk(message: string): LoopError {
  return new LoopError('E_BASE_UNKNOWN', {
    message,
    remedy: 'Check the repository out in the job that asks the oracle: commands of probes run on the base’s tree.',
  });
}

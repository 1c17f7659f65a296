import { type LiveProbe, liveRulesOf, parseLoopSpec } from '@loop-actions/contract';
import { type CommandOutcome, type LiveDeps, type LiveTarget, type Measurement, measure } from '@loop-actions/live';
import { createDeps } from '../../support/runner/create-deps.ts';

export const OLD = 'a'.repeat(40);
export const MERGE = 'b'.repeat(40);
export const HEAD = 'c'.repeat(40);
export const TARGET: LiveTarget = { baseRef: 'main', head: HEAD, merges: [MERGE] };

/** OLD ← MERGE ← HEAD. */
export const HISTORY: LiveDeps['history'] = {
  resolve: async (sha) => [OLD, MERGE, HEAD].find((one) => one.startsWith(sha)) ?? null,
  holds: async (commit, wanted) => [OLD, MERGE, HEAD].indexOf(commit) >= [OLD, MERGE, HEAD].indexOf(wanted),
};

export interface ProbeRoom {
  readonly deps: LiveDeps;
  /** Lines of the log. */
  readonly warnings: () => readonly string[];
  /** Milliseconds that were slept. */
  readonly slept: () => number;
}

/** What probes need, with a clock that only moves when someone sleeps. */
export function openProbeRoom(more: Partial<LiveDeps> = {}): ProbeRoom {
  const { clock, random, signal } = createDeps();
  const warnings: string[] = [];
  const start = clock.now();
  const refuse = () => Promise.reject(new Error('GitHub is not asked here'));
  const github = { read: refuse, query: refuse, write: refuse } as unknown as LiveDeps['github'];
  const deps: LiveDeps = {
    github,
    history: HISTORY,
    runCommand: async () => ({ exitCode: 0, stdout: '', stderr: '', problem: '' }),
    clock,
    random,
    signal,
    log: { info: () => {}, warning: (message) => void warnings.push(message) },
    variables: {},
    secrets: [],
    ...more,
  };
  return { deps, warnings: () => warnings, slept: () => clock.now() - start };
}

export function probeOf(bullet: string): LiveProbe {
  const { probes, problems } = liveRulesOf(parseLoopSpec(`## Live Verification\n\n- ${bullet}\n`));
  const [probe] = probes;
  if (probe === undefined) throw new Error(problems.join());
  return probe;
}

export const ask = (room: ProbeRoom, bullet: string, target = TARGET): Promise<Measurement> =>
  measure(room.deps, probeOf(bullet), target);

export const printed = (stdout: string, exitCode: number | null = 0): LiveDeps['runCommand'] => {
  return async (): Promise<CommandOutcome> => ({ exitCode, stdout, stderr: '', problem: '' });
};

import type { AgentRuntime, HealMaterial } from '@loop-actions/agent';
import { assembleHealPrompt } from '@loop-actions/agent';
import { addUsage, type Budgets, NO_USAGE, type RunReport, type Usage } from '@loop-actions/contract';
import type { Box } from '@loop-actions/process';
import { type FrozenLine, readFrozenLine } from '@loop-actions/verifier/frozen-line';
import { openMeter } from '../agent/open-meter.ts';
import { createTranscript } from '../agent/transcript.ts';
import { overspentBudget } from '../context/budgets.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { type Assessment, asExpectedRed, assessWork, HEAL_DEFENCES, type HealDefences } from './assess-work.ts';
import { findStop, fingerprintGap, type Stop } from './find-stop.ts';
import { askHealer, furnishWorkspace, type Healer } from './heal-agent.ts';
import { learnedBefore, whyCapped } from './heal-caps.ts';
import { probeJudges } from './probe-judges.ts';
import { failureLine, isSameStop, type Replay } from './replay-stop.ts';
import type { StoppedRun } from './stopped-run.ts';

export interface HealRequest {
  readonly stopped: StoppedRun;
  readonly harness: readonly string[];
  readonly frozen: readonly string[];
  readonly runtime: AgentRuntime;
  readonly box: Box;
  readonly limits: Budgets;
  readonly replay: Replay;
}

/** A pass over one stop. */
export interface HealPass extends Omit<Assessment, 'diagnosis' | 'retry'> {
  readonly stop: Stop;
  readonly run: RunReport;
  readonly gap: string;
  readonly diagnosis: 'harness-gap' | 'external-wall' | 'none';
  readonly usage: Usage;
  readonly transcript: string;
}

export type Healed =
  | { readonly pass: HealPass; readonly quiet: null }
  | { readonly pass: null; readonly quiet: string };

/**
 * Looks at the stop of one run: replays it, asks a fresh boxed agent what it is, and takes what comes of it through
 * evidence, frozen line and replay. Writes nothing but candidates of the trusted repository. Throws `E_GIT_*`.
 */
export async function healLoop(
  deps: LoopDeps,
  base: LoopBase,
  request: HealRequest,
  defences: HealDefences = HEAL_DEFENCES,
): Promise<Healed> {
  const { report } = request.stopped;
  if (report === null) return { pass: null, quiet: 'the run left no report' };
  const { stop, quiet } = findStop(report);
  if (stop === null) return { pass: null, quiet };
  if (report.baseSha !== base.sha) {
    return { pass: null, quiet: `the run stood on ${report.baseSha.slice(0, 12)}, and the base has moved since` };
  }
  const pass = await lookAt(deps, base, { ...request, report, stop }, defences);
  deps.log.info(`self-heal: ${pass.diagnosis}, ${pass.end}: ${pass.reason}`);
  return { pass, quiet: null };
}

interface Looking extends HealRequest {
  readonly report: RunReport;
  readonly stop: Stop;
}

async function lookAt(deps: LoopDeps, base: LoopBase, looking: Looking, defences: HealDefences): Promise<HealPass> {
  const { stop, report, stopped, box, replay } = looking;
  const baseTree = await base.repository.treeOf(base.sha);
  const before = await defences.replay(deps, base, { replay, box, tree: baseTree, name: 'base is red' });
  const gap = fingerprintGap(stop, failureLine(before.output));
  const checks = [asExpectedRed(before)];
  const unasked = (end: HealPass['end'], reason: string): HealPass => ({
    ...{ stop, run: report, gap, end, reason, checks, diagnosis: 'none', evidence: [], learned: '' },
    ...{ tripwire: null, tree: null, usage: NO_USAGE, transcript: '' },
  });
  if (before.found === 'green') return unasked('not-reproduced', 'the stop can not be replayed: the base passes');
  const logs = stopped.logs.map(({ text }) => text);
  if (!isSameStop(before.output, logs)) {
    return unasked('not-reproduced', 'the replay fails in a way that stands nowhere in the logs of the run');
  }
  const capped = whyCapped(stopped.ledger, { id: '', run: report.run, gap });
  if (capped !== null) return unasked('capped', capped);
  const material = [...materialOf(report, stopped), { name: 'replay', text: before.output }];
  const { harness, frozen } = looking;
  const line = await readFrozenLine(base.repository, { baseSha: base.sha, harness, frozen });
  const asked = await askInTurn(deps, base, { ...looking, line, material, gap, baseTree }, defences);
  return { ...asked, stop, run: report, gap, checks: [...checks, ...asked.checks] };
}

interface Asking extends Looking {
  readonly line: FrozenLine;
  readonly material: readonly HealMaterial[];
  readonly gap: string;
  readonly baseTree: string;
}

/** Healer after healer, each with an empty memory, until one's work ends the pass or a budget is used up. */
async function askInTurn(
  deps: LoopDeps,
  base: LoopBase,
  asking: Asking,
  defences: HealDefences,
): Promise<Omit<HealPass, 'stop' | 'run' | 'gap'>> {
  const { limits, box, runtime, material } = asking;
  const transcript = createTranscript(deps.secrets);
  const healer: Healer = { runtime, box, transcript, workspace: await furnishWorkspace(deps, base) };
  const probe = (judges: 'oracle' | 'all') => probeJudges(deps, base, judges === 'all' ? box : null);
  const room = { ...asking, quarantined: asking.stopped.quarantined, evidence: material, probe, defences };
  let usage: Usage = NO_USAGE;
  let replayed = '';
  let before = asking.baseTree;
  for (let iteration = 1; ; iteration++) {
    const work = await askHealer(deps, base, healer, {
      prompt: promptOf(deps, asking, replayed),
      before,
      iteration,
      deadlineMs: Math.max(1, (limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY) - usage.durationMs),
      maxToolCalls: limits.maxToolCalls,
      meter: openMeter(limits, usage),
    });
    usage = addUsage(usage, work.usage);
    const { diagnosis, retry, ...found } = await assessWork(deps, base, room, work);
    replayed = retry ?? '';
    before = work.tree ?? before;
    if (retry === null || work.stopReason !== null || overspentBudget(limits, usage) !== null) {
      return { ...found, diagnosis: diagnosis.diagnosis, usage, transcript: transcript.text() };
    }
  }
}

function promptOf(deps: LoopDeps, { stop, line, stopped, gap, harness, material }: Asking, replay: string): string {
  const frozen = [...line.tree.keys()].filter((path) => line.isHarness(path) && line.set.why(path) !== null);
  return assembleHealPrompt({
    stop: stop.words,
    material,
    harness,
    frozen,
    learned: learnedBefore(stopped.ledger, gap),
    replay,
    random: (bytes) => deps.random.token(bytes),
  });
}

function materialOf(report: RunReport, { notes, logs }: StoppedRun): readonly HealMaterial[] {
  return [{ name: 'report', text: JSON.stringify(report, null, 1) }, ...notes, ...logs];
}

import { isAbsolute } from 'node:path';
import type { CheckResult, Evidence, HealEnd } from '@loop-actions/contract';
import type { Box } from '@loop-actions/process';
import {
  type FrozenLine,
  type HealVerdict,
  inspectHealTree,
  type ProbeResult,
} from '@loop-actions/verifier/frozen-line';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { type AcceptedDiagnosis, acceptDiagnosis, type EvidenceRoom } from './accept-diagnosis.ts';
import type { HealWork } from './heal-agent.ts';
import { type Replay, type Replayed, replayStop } from './replay-stop.ts';

/** What stands between a healer's work and a candidate. Tests put another in the place of one, to see its attack pass. */
export interface HealDefences {
  readonly accept: typeof acceptDiagnosis;
  readonly inspect: typeof inspectHealTree;
  readonly replay: typeof replayStop;
}
export const HEAL_DEFENCES: HealDefences = { accept: acceptDiagnosis, inspect: inspectHealTree, replay: replayStop };

export interface AssessRoom {
  readonly line: FrozenLine;
  readonly box: Box;
  readonly replay: Replay;
  readonly evidence: EvidenceRoom['material'];
  readonly baseTree: string;
  readonly quarantined: readonly string[];
  /** Asked when a heal is to be held against the frozen line. */
  readonly probe: (judges: 'oracle' | 'all') => Promise<readonly ProbeResult[]>;
  readonly defences: HealDefences;
}

/** What one iteration's work amounts to. */
export interface Assessment {
  readonly end: HealEnd;
  readonly reason: string;
  readonly diagnosis: AcceptedDiagnosis;
  readonly evidence: readonly Evidence[];
  readonly learned: string;
  /** null: no tree was held against the frozen line. */
  readonly tripwire: HealVerdict | null;
  readonly checks: readonly CheckResult[];
  readonly tree: string | null;
  /** Where the fix did not go far enough: what the replay said, for the next iteration; null: this is the end. */
  readonly retry: string | null;
}

/** Takes a healer's answer and work tree through evidence, frozen line and replay, in that order; the first no is the end. */
export async function assessWork(
  deps: LoopDeps,
  base: LoopBase,
  room: AssessRoom,
  work: HealWork,
): Promise<Assessment> {
  const readFile = (path: string): Promise<string | null> => readBaseFile(base, path);
  const diagnosis = await room.defences.accept(work.answer, { material: room.evidence, readFile });
  if (diagnosis.diagnosis === 'none') return end('undiagnosed', diagnosis.reason, diagnosis);
  if (diagnosis.diagnosis === 'external-wall') return end('external-wall', diagnosis.reason, diagnosis);
  if (work.tree === null) return end('rejected', `its work tree can not be a change: ${work.problem}`, diagnosis);
  if (work.tree === room.baseTree) return end('elsewhere', diagnosis.reason, diagnosis);
  const changes = await base.repository.diffTrees(base.sha, work.tree);
  const paths = changes.flatMap(({ path, oldPath }) => [path, oldPath ?? path]);
  if (paths.every(isOfGitHub)) return { ...end('elsewhere', diagnosis.reason, diagnosis), tree: work.tree };
  return proveHeal(deps, base, room, { diagnosis, tree: work.tree });
}

/** Workflow files and actions are a person's to change, so that a fault in them ends as an issue with the patch. */
function isOfGitHub(path: string): boolean {
  return /^\.github\/(?:workflows|actions)\//i.test(path);
}

async function proveHeal(
  deps: LoopDeps,
  base: LoopBase,
  { line, box, replay, probe, defences, baseTree, quarantined }: AssessRoom,
  { diagnosis, tree }: { readonly diagnosis: AcceptedDiagnosis; readonly tree: string },
): Promise<Assessment> {
  const held = { baseSha: base.sha, tree, quarantined };
  const askWire = async (judges: 'oracle' | 'all') =>
    defences.inspect(base.repository, line, { ...held, probes: await probe(judges) });
  // The gate takes seconds to answer, and what the oracle's answers trip needs no more.
  let tripwire = await askWire('oracle');
  if (tripwire.tripwire === 'intact') tripwire = await askWire('all');
  const checks = [tripwireCheck(tripwire)];
  const found = { ...end('rejected', '', diagnosis), tripwire, tree };
  if (tripwire.tripwire !== 'intact') {
    const reason = tripwire.reasons.map(({ message }) => message).join('; ');
    return { ...found, tree: null, checks, reason: reason.slice(0, 4000) };
  }
  const after = await defences.replay(deps, base, { replay, box, tree, name: 'heal is green' });
  checks.push(after.result);
  if (after.found !== 'green') {
    const reason = `the stop is still there on the heal: ${after.result.findings[0]?.message ?? after.found}`;
    return { ...found, end: 'unproven', tree: null, checks, reason: reason.slice(0, 4000), retry: after.output };
  }
  // A stop that comes and goes would have healed itself just now, and proves nothing.
  const again = await defences.replay(deps, base, { replay, box, tree: baseTree, name: 'base is red again' });
  checks.push(asExpectedRed(again));
  if (again.found !== 'green') return { ...found, end: 'proposed', reason: diagnosis.reason, checks };
  const reason = 'the stop comes and goes: after the heal the base passes the replay as well';
  return { ...found, end: 'not-reproduced', tree: null, checks, reason };
}

function end(which: HealEnd, reason: string, diagnosis: AcceptedDiagnosis): Assessment {
  const [evidence, learned] = diagnosis.diagnosis === 'none' ? [[], ''] : [diagnosis.evidence, diagnosis.learned];
  return { end: which, reason, diagnosis, evidence, learned, tripwire: null, checks: [], tree: null, retry: null };
}

/** A quote may come from any file that the base has; a path that is none is no place to quote from. */
async function readBaseFile(base: LoopBase, path: string): Promise<string | null> {
  if (isAbsolute(path) || /(?:^|\/)\.\.?(?:\/|$)|[\p{Cc}\\:]/u.test(path)) return null;
  try {
    return await base.repository.readFile(base.sha, path);
  } catch {
    return null;
  }
}

function tripwireCheck({ tripwire, reasons }: HealVerdict): CheckResult {
  return {
    name: 'tripwire',
    command: null,
    required: true,
    verdict: tripwire === 'intact' ? 'pass' : 'fail',
    failureClass: tripwire === 'intact' ? null : 'policy',
    durationMs: 0,
    findings: reasons.map(({ path, rule, message }) => ({
      severity: 'error',
      message: message.slice(0, 4000),
      rule,
      ...(path === '' ? {} : { file: path.slice(0, 1000) }),
    })),
    evidence: [],
  };
}

/** A replay that must be red, as a check that passes when it is. */
export function asExpectedRed({ found, result }: Replayed): CheckResult {
  if (found !== 'green') return { ...result, verdict: 'pass', failureClass: null, findings: [] };
  const message = `${result.name} passes, so that it replays no stop`;
  return { ...result, verdict: 'fail', failureClass: 'config', findings: [{ severity: 'error', message }] };
}

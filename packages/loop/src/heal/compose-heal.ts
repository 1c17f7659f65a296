import {
  assertNever,
  type HealEnd,
  HealReport,
  type Interrupt,
  type InterruptCategory,
  sha256,
  withDigest,
} from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import type { HealPass } from './heal-loop.ts';

/** The item of a heal: the same for every stop of the same kind, so that there is one branch and one issue for it. */
export function healItem(gap: string): string {
  return `heal-${gap.slice(7, 19)}`;
}

export interface HealParts {
  readonly pass: HealPass;
  readonly agent: string;
  readonly box: Box;
  readonly candidate: CandidateOnDisk | null;
  /** Of a gap outside the harness; empty otherwise. */
  readonly patch: string;
}

/** What self-heal hands on of one pass, bound by a digest. */
export function composeHeal(deps: LoopDeps, base: LoopBase, parts: HealParts): HealReport {
  const { pass, agent, box, candidate, patch } = parts;
  const item = healItem(pass.gap);
  const at = new Date(deps.clock.now()).toISOString();
  return HealReport.parse(
    withDigest({
      schemaVersion: 1,
      repository: deps.context.repository,
      item,
      run: pass.run.run,
      healedBy: deps.context.runId,
      at,
      baseSha: base.sha,
      stop: pass.stop.words,
      gap: pass.gap,
      diagnosis: pass.diagnosis,
      end: pass.end,
      reason: pass.reason.slice(0, 4000),
      evidence: pass.evidence.slice(0, 50),
      learned: pass.learned,
      checks: pass.checks,
      humanReview: (pass.tripwire?.humanReview ?? []).map(({ message }) => message.slice(0, 1000)).slice(0, 200),
      box: box.strength,
      agent,
      usage: pass.usage,
      candidateDigest: candidate?.manifest.digest ?? null,
      patch: patch.slice(0, 60_000),
      interrupt: pass.end === 'proposed' ? null : interruptOf(pass, { item, at }),
    }),
  );
}

function interruptOf(pass: HealPass, { item, at }: { readonly item: string; readonly at: string }): Interrupt {
  const question = `${pass.stop.words}. ${sentenceOf(pass.end)} ${pass.reason}`;
  return {
    schemaVersion: 1,
    id: `${item}/${sha256(`${pass.run.run}\n${pass.end}`).slice(7, 19)}`,
    item,
    run: pass.run.run,
    raisedAt: at,
    raisedBy: 'self-heal',
    category: categoryOf(pass.end),
    question: question.slice(0, 4000),
    tried: [],
    evidence: pass.evidence.slice(0, 50),
  };
}

/** What a person reads first. */
export function sentenceOf(end: HealEnd): string {
  switch (end) {
    case 'proposed':
      return 'A heal was made, passed the tripwire and the replay of the stop, and is proposed:';
    case 'rejected':
      return 'A heal was made and rejected, because it touches what decides whether the work is done. Nothing of it is kept:';
    case 'unproven':
      return 'A heal was made, but the stop is still there with it, so nothing of it is kept:';
    case 'elsewhere':
      return 'It is a gap outside of what self-heal may change, so a person has to mend it:';
    case 'external-wall':
      return 'It is an external wall, which a person has to walk through:';
    case 'undiagnosed':
      return 'Nobody could say why, so a person has to look:';
    case 'not-reproduced':
      return 'It could not be replayed, so no heal could be proved:';
    case 'capped':
      return 'Self-heal has had its tries, so a person has to look:';
    default:
      return assertNever(end);
  }
}

function categoryOf(end: HealEnd): InterruptCategory {
  if (end === 'external-wall') return 'missing-context';
  return end === 'elsewhere' || end === 'capped' || end === 'unproven' ? 'tool-failure' : 'unclear';
}

import { identifyMakers, identifySeen, tightestDifference, whySameAgent } from '@loop-actions/contract';
import type { LoopBase } from '../context/loop-context.ts';
import { whyNotPassed } from '../publish/may-publish.ts';
import type { CheckRequest } from './check-request.ts';
import { demandedDifference } from './checker-role.ts';

/** Why nobody is asked, and what that comes to. */
export interface Refusal {
  readonly answer: 'fail' | 'unsure';
  readonly reason: string;
  readonly failureClass: 'unknown' | 'config';
}

type Question = Pick<CheckRequest, 'candidate' | 'gate' | 'checker'>;
type Base = Pick<LoopBase, 'control'>;

/** A red gate is no question any more; a checker that is not another one is for a person to replace. */
export function whyNotReviewed(base: Base, request: Question): Refusal | null {
  const { manifest } = request.candidate;
  const { gate } = request;
  const isPullRequest = manifest.pullRequest !== undefined;
  const red = gate === null && isPullRequest ? null : whyNotPassed(manifest, gate, 'gate');
  // People want a review of a red pull request as well; it decides nothing there.
  if (red !== null && !(isPullRequest && gate !== null && gate.subject.candidateDigest === manifest.digest)) {
    return { answer: 'fail', reason: `Nothing was reviewed: ${red}.`, failureClass: 'unknown' };
  }
  const same = whyNotAnother(base, request, null);
  return same === null ? null : { answer: 'unsure', reason: `Nothing was reviewed: ${same}.`, failureClass: 'config' };
}

/**
 * Why the checker is not another one than the maker, as demanded; null: it is. `seen` is what answered the checker by its
 * gateway, null before it was started; only where no gateway can stand does a name count that an agent was started with.
 */
export function whyNotAnother(
  { control }: Base,
  { candidate: { manifest }, checker }: Question,
  seen: readonly string[] | null,
): string | null {
  const { agent, pullRequest } = manifest;
  // Of a pull request nobody knows who made it: there is no maker of ours to differ from.
  if (pullRequest !== undefined && (agent === 'pull-request' || agent === 'fixer')) return null;
  return whySameAgent({
    demand: tightestDifference(demandedDifference(control.spec), checker.differsBy ?? null),
    maker: identifyMakers(manifest),
    checker: identifySeen(checker.runtime.name, checker.model, seen),
    seenLater: seen === null && checker.runtime.model?.access != null,
  });
}

import type { RolloutSignal } from '../rollout.ts';
import type { RolloutMeaning } from './rollout-meaning.ts';

/** Each signal in words, for one and for several. */
export const SIGNAL_WORDS: Readonly<Record<RolloutSignal, readonly [one: string, several: string]>> = {
  'closed-unmerged': ['pull request closed unmerged', 'pull requests closed unmerged'],
  'unanswered-questions': ['question unanswered for 7 days', 'questions unanswered for 7 days'],
  reverts: ['revert', 'reverts'],
  tripwires: ['tripped wire', 'tripped wires'],
  'policy-findings': ['policy finding', 'policy findings'],
  'open-too-long': ['pull request open for 14 days', 'pull requests open for 14 days'],
  'change-requests': ['change request', 'change requests'],
};

/** `3 reverts` */
export function describeSignal(signal: RolloutSignal, count: number): string {
  return `${count} ${SIGNAL_WORDS[signal][count === 1 ? 0 : 1]}`;
}

/** What a rule about the rollout means, in words. */
export function describeRollout(meaning: RolloutMeaning): string {
  return meaning.kind === 'demote-after'
    ? `loses authority after ${describeSignal(meaning.signal, meaning.count)}`
    : `asks for more authority after ${meaning.decided} settled decisions, of which surely ${Math.round(meaning.agreement * 100)}% agreed`;
}

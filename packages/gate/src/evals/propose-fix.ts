import { assertNever } from '@loop-actions/contract';
import type { Diagnosis, Lever } from './diagnose.ts';

/** What is proposed about a regression, and by what it is verified: the whole golden set, not the failing case. */
export function proposalOf({ lever }: Pick<Diagnosis, 'lever'>): string {
  const turn = lever === null ? 'A person has to say what to turn.' : wordsOf(lever);
  return `Propose: ${turn} Done when every case of the golden set is answered, none is worse than on the base, and none was dropped or rewritten.`;
}

function wordsOf(lever: Lever): string {
  switch (lever) {
    case 'logic':
      return 'mend the code; what is read or computed is wrong.';
    case 'threshold':
      return 'move a setting; a limit doesn’t match what the experts said.';
    case 'skill':
      return 'mend what the agent is told; a skill or prompt produces the wrong words.';
    default:
      return assertNever(lever);
  }
}

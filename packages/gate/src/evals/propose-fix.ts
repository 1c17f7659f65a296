import { assertNever } from '@loop-actions/contract';
import type { Diagnosis, Lever } from './diagnose.ts';
import type { EvalAnswer } from './judge-evals.ts';

/** What a maker is asked to do about a regression. */
export interface EvalProposal {
  readonly title: string;
  readonly body: string;
  /** Where no lever stands out, only a person can propose. */
  readonly ask: boolean;
}

/**
 * The regression as an item for the maker. What the cases say is data of the eval, not an order: the caller fences and
 * sanitises it like any ticket. null where nothing got worse.
 */
export function proposeFix({ result, diagnosis }: EvalAnswer): EvalProposal | null {
  if (diagnosis === null) return null;
  const cases = result.findings.filter(({ rule, severity }) => severity === 'error' && rule?.startsWith('eval/'));
  const title = `${result.name}: ${cases.length} cases got worse`;
  const body = [
    `## What got worse\n\n${cases
      .slice(0, 20)
      .map(({ message }) => `- ${message.replace(/\s+/g, ' ')}`)
      .join('\n')}`,
    `## What to turn\n\n${instruct(diagnosis)}`,
    `## Done when\n\n- every case of the golden set is answered, and none is worse than on the base\n- no case of the golden set is dropped or rewritten`,
    `## Figures\n\n${result.evidence.map(({ label, value }) => `- ${label}: ${value}`).join('\n')}`,
  ].join('\n\n');
  return { title: title.slice(0, 250), body: body.slice(0, 60_000), ask: diagnosis.lever === null };
}

function instruct({ lever, confidence, clues }: Diagnosis): string {
  if (lever === null) return 'Nothing speaks for one lever more than for another; a person has to look.';
  const why = clues
    .filter((clue) => clue.lever === lever)
    .slice(0, 10)
    .map(({ because }) => `- ${because.replace(/\s+/g, ' ')}`);
  return `${wordsOf(lever)} Confidence ${confidence.toFixed(2)}:\n\n${why.join('\n')}`;
}

function wordsOf(lever: Lever): string {
  switch (lever) {
    case 'logic':
      return 'The code: what is read or computed is wrong.';
    case 'threshold':
      return 'A setting: a limit doesn’t match what the experts said.';
    case 'skill':
      return 'What the agent is told: a skill or prompt produces the wrong words.';
    default:
      return assertNever(lever);
  }
}

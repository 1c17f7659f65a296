import type { Verdict } from '@loop-actions/contract';
import type { BugCounts } from '../../../test/support/real-bugs/index.ts';
import { figureOf } from '../page/check-figure.ts';
import type { BaseCheck } from '../page/demo-page-data.ts';

/** Check → what it said, e.g. `{ tests: 'pass, 144 of 144' }`. */
export type Answers = Readonly<Record<string, string>>;

/** What the checks with a command said of a change. */
export function answersOf(verdict: Verdict | null): Answers {
  const checks = (verdict?.checks ?? []).filter(({ command }) => command !== null);
  return Object.fromEntries(checks.map((check) => [check.name, `${check.verdict}, ${figureOf(check)}`]));
}

/** What the checks said of the base. */
export function baseAnswersOf(checks: readonly BaseCheck[]): Answers {
  return Object.fromEntries(checks.map(({ name, verdict, figure }) => [name, `${verdict}, ${figure}`]));
}

/** What the checks must say where `red` of the hidden assertions are red. */
export function answersByCounts({ base, acceptance }: BugCounts, red: number): Answers {
  return {
    tests: `pass, ${base} of ${base}`,
    acceptance: `${red === 0 ? 'pass' : 'fail'}, ${acceptance - red} of ${acceptance}`,
  };
}

/** `146 of 148`, out of `fail, 146 of 148`. */
export function countIn(answer: string | undefined): string {
  return answer?.split(', ')[1] ?? 'not counted';
}

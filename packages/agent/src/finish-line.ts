import type { GateCheck } from '@loop-actions/contract';

/** What a change is held against, in words that a machine checks. */
export interface FinishLineParts {
  readonly gates: readonly GateCheck[];
  /** Limits of the change, one line each: "at most 5 changed files". */
  readonly limits?: readonly string[];
}

/** The finish line of a change. Held-out checks are not named: who knows them can play to them. */
export function finishLine({ gates, limits = [] }: FinishLineParts): string {
  const open = gates.filter((gate) => gate.required && !gate.heldOut);
  const commands = open.flatMap((gate) =>
    gate.command === null ? [] : [`- \`${gate.command}\` exits 0 (${gate.name})`],
  );
  const builtIn = open.flatMap((gate) => (gate.command === null ? [`- the check "${gate.name}" passes`] : []));
  return [
    'The work is finished when all of this is true:',
    '',
    ...commands,
    ...builtIn,
    ...limits.map((limit) => `- the change: ${limit}`),
    '- the behaviour that the ticket asks for is there, for inputs you have not seen as well',
    '- the change holds what the ticket needs and no more',
    '',
    'Checks that you can not see will be run too. Changing, skipping or weakening a test or a check makes the attempt fail.',
  ].join('\n');
}

/** Paths that a change may not touch; empty where there are none. */
export function forbiddenPaths(globs: readonly string[]): string {
  if (globs.length === 0) return '';
  return ['A change to any of these paths is refused:', '', ...globs.map((glob) => `- \`${glob}\``)].join('\n');
}

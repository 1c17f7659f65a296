import type { Finding, Guard } from '@loop-actions/contract';
import type { ChangedFile } from '../changed-files.ts';
import { GUARD_STATES, type GuardState, type GuardView, viewGuard } from './guard-state.ts';

/** What lets a guard go: the spec names its id, or the very file it stands in. */
export interface GuardLeave {
  readonly retired: ReadonlySet<string>;
  /** Whether an "only" rule of the spec names this file, and doesn't merely cover it. */
  readonly named: (path: string) => boolean;
}

/**
 * Findings for every guard that a change drops, skips or weakens. A guard that is broken on the base already is not the
 * candidate's fault, as long as it doesn't make it worse.
 */
export function holdGuards(
  guards: readonly Guard[],
  files: readonly ChangedFile[],
  leave: GuardLeave,
): readonly Finding[] {
  return guards.flatMap((guard) => {
    if (leave.retired.has(guard.id) || (guard.kind !== 'pattern' && leave.named(guard.where))) return [];
    const before = viewGuard(guard, files, 'before');
    const after = viewGuard(guard, files, 'after');
    if (before === null || after === null || isHeld(guard, before, after)) return [];
    return [findingOf(guard, after.state)];
  });
}

function isHeld(guard: Guard, before: GuardView, after: GuardView): boolean {
  if (guard.kind === 'pattern') return Number(after.print) <= Number(before.print);
  const [was, is] = [GUARD_STATES.indexOf(before.state), GUARD_STATES.indexOf(after.state)];
  if (is !== was) return is > was;
  return after.print === before.print || after.state === 'missing' || after.state === 'intact';
}

function findingOf(guard: Guard, state: GuardState): Finding {
  const { kind, name, story } = guard;
  const what =
    kind === 'pattern'
      ? `${JSON.stringify(name)} is back`
      : `the ${WORDS[kind]} ${JSON.stringify(name)} ${DONE[state]}`;
  return {
    severity: 'error',
    rule: `guard/${guard.id}`,
    file: guard.where,
    message: `${what}. It guards ${tellStory(story)}`.slice(0, 4000),
  };
}

const WORDS: Readonly<Record<Exclude<Guard['kind'], 'pattern'>, string>> = {
  test: 'test',
  'golden-case': 'golden case',
  'lint-rule': 'lint rule',
  probe: 'probe',
};
const DONE: Readonly<Record<GuardState, string>> = {
  missing: 'is gone',
  skipped: 'is skipped',
  changed: 'says something else',
  intact: 'is weaker',
};

/** Where a guard comes from, in one sentence. */
export function tellStory({ item, run, date, failure, link }: Guard['story']): string {
  const origin = [
    item === null ? 'work without a ticket' : item,
    run === null ? null : `run ${run}`,
    date.slice(0, 10),
  ];
  const where = origin.filter((part) => part !== null).join(', ');
  return `against ${JSON.stringify(failure)} (${where}${link === null ? '' : `, ${link}`})`;
}

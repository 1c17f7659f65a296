import type { GateCheck } from '@loop-actions/contract';
import { finding, type ReadinessFinding } from './finding.ts';
import type { OwnJobFacts } from './own-job.ts';

/** A held-out source that a workflow names, and whether it lies in the repository that the maker works in. */
export interface HeldOutSource {
  readonly path: string;
  readonly inBase: boolean;
}

/** Held-out checks without a source, or with one that the maker can read. */
export function heldOutFindings(
  gates: readonly GateCheck[],
  jobs: readonly OwnJobFacts[],
  sources: readonly HeldOutSource[],
): readonly ReadinessFinding[] {
  const check = gates.find(({ heldOut }) => heldOut);
  const judges = jobs.filter(({ steps }) => steps.some(({ role }) => role === 'gate' || role === 'loop'));
  if (check === undefined || judges.length === 0) return [];
  const given = judges.flatMap((job) =>
    job.steps.flatMap(({ with: input }) => text(input['held-out']).map((path) => ({ job, path }))),
  );
  if (given.length === 0) {
    const what = `“${check.name}” is held out, but no job of the gate is given \`held-out\``;
    return [
      finding('warns', check.position, what, 'Check a private repository out and give its folder as `held-out`.'),
    ];
  }
  return given.flatMap(({ job, path }) => {
    if (sources.some((source) => source.path === path && source.inBase)) {
      return [
        finding(
          'blocks',
          job.path,
          `the held-out checks in ${path} lie in this repository, where the maker reads them`,
          'Move them into a private repository of their own.',
        ),
      ];
    }
    const from = job.checkouts.find((checkout) => `${path}/`.startsWith(`${checkout.path.replace(/\/+$/, '')}/`));
    if (from === undefined || from.withKey) return [];
    return [
      finding(
        'warns',
        job.path,
        `the held-out checks come from ${from.repository} without a token, so anybody can read them`,
        'Make that repository private, and check it out with a token of its own.',
      ),
    ];
  });
}

function text(value: unknown): readonly string[] {
  return typeof value === 'string' && value !== '' && !value.includes('${{') ? [value.replace(/^\.\//, '')] : [];
}

/** A use of one of the suite's actions by a tag or branch. */
export interface MovableAction {
  /** Path of the workflow. */
  readonly path: string;
  readonly uses: string;
}

/** Own actions by a name that can be pointed elsewhere. */
export function movableFindings(movable: readonly MovableAction[]): readonly ReadinessFinding[] {
  return movable.map(({ path, uses }) =>
    finding('advises', path, `${uses} can be moved to other code`, 'Pin it to a full commit id; `auto` needs that.'),
  );
}

/** A label that a rule names and the repository does not have. */
export interface UnknownLabel {
  readonly label: string;
  readonly place: string;
  readonly keepsOut: boolean;
}

/** A fence by a label that nobody can set is open. */
export function labelFindings(labels: readonly UnknownLabel[]): readonly ReadinessFinding[] {
  return labels.map(({ label, place, keepsOut }) => {
    const effect = keepsOut ? 'so it keeps nothing out' : 'so nothing is ever selected';
    return finding(
      keepsOut ? 'blocks' : 'warns',
      place,
      `the repository has no label "${label}", ${effect}`,
      'Create the label, or mend its name.',
    );
  });
}

import { isLoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import {
  type AutoMergeFacts,
  type Branch,
  findAutoMerge,
  findWaiting,
  MERGE_METHODS,
  type MergeMethod,
} from './find-auto-merge.ts';

export { MERGE_METHODS, type MergeMethod };

/** A pull request that GitHub shall merge by itself once its required checks have passed. */
export interface WantedAutoMerge {
  readonly number: number;
  /** The judged commit; any other head is left to a person. */
  readonly headSha: string;
  /** null: the first that the repository allows of merge, squash and rebase. */
  readonly method: MergeMethod | null;
}

export type EnsuredAutoMerge =
  | { readonly on: true; readonly operation: 'switched-on' | 'none' }
  /** GitHub does not do it as things stand: `because`, as the end of a sentence, and what a person can do. */
  | { readonly on: false; readonly because: string; readonly remedy: string };

export const ENABLE_AUTO_MERGE = `mutation EnableAutoMerge($id: ID!, $head: GitObjectID!, $method: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, expectedHeadOid: $head, mergeMethod: $method }) {
    pullRequest { autoMergeRequest { enabledAt } }
  }
}`;

export const DISABLE_AUTO_MERGE = `mutation DisableAutoMerge($id: ID!) {
  disablePullRequestAutoMerge(input: { pullRequestId: $id }) { pullRequest { number } }
}`;

const DONE = { done: true } as const;
const Enabled = z
  .object({
    enablePullRequestAutoMerge: z.object({
      pullRequest: z.object({ autoMergeRequest: z.object({ enabledAt: z.string().nullable() }) }),
    }),
  })
  .transform(() => DONE);
const Disabled = z
  .object({ disablePullRequestAutoMerge: z.object({ pullRequest: z.object({ number: z.int() }) }) })
  .transform(() => DONE);

/**
 * Switches GitHub's auto-merge on, once, for exactly the judged commit. What GitHub can't do as the repository is set up
 * is a value with its remedy; throws `E_GITHUB_PERMISSION` and the like for what is a fault.
 */
export function ensureAutoMerge(github: GitHub, wanted: WantedAutoMerge): Promise<EnsuredAutoMerge> {
  return github.alone(`auto-merge ${wanted.number}`, async () => {
    const facts = await findAutoMerge(github, wanted.number);
    const no = whyNot(facts, wanted);
    if (no !== null) return no;
    if (facts.on) return { on: true, operation: 'none' };
    const method = wanted.method ?? facts.methods[0] ?? 'merge';
    try {
      await github.mutate({
        name: 'switch on auto-merge',
        document: ENABLE_AUTO_MERGE,
        variables: { id: facts.id, head: wanted.headSha, method: method.toUpperCase() },
        data: Enabled,
        find: async () => ((await findAutoMerge(github, wanted.number)).on ? DONE : null),
      });
      return { on: true, operation: 'switched-on' };
    } catch (error) {
      if (!isLoopError(error, 'E_GITHUB_REFUSED')) throw error;
      return explain(error.message);
    }
  });
}

/** Switches it off on the open pull request of a branch, whoever switched it on: what it would merge is about to change. */
export function withdrawAutoMerge(github: GitHub, branch: Branch): Promise<'switched-off' | 'none'> {
  return github.alone(`auto-merge ${branch.head}`, async () => {
    const id = await findWaiting(github, branch);
    if (id === null) return 'none';
    await github.mutate({
      name: 'switch off auto-merge',
      document: DISABLE_AUTO_MERGE,
      variables: { id },
      data: Disabled,
      find: async () => ((await findWaiting(github, branch)) === null ? DONE : null),
    });
    return 'switched-off';
  });
}

function whyNot(facts: AutoMergeFacts, { headSha, method }: WantedAutoMerge): EnsuredAutoMerge | null {
  if (!facts.isOpen) return no('it is not open', 'Nothing is left to do.');
  if (facts.headSha !== headSha) {
    return no(
      `its branch is at ${facts.headSha.slice(0, 12)} and not at what was judged`,
      'A person looks at what came since.',
    );
  }
  if (!facts.allowed) return no('the repository does not allow it', ALLOW);
  if (facts.isDraft) return no('it is a draft', 'Mark it ready for review.');
  if (method !== null && !facts.methods.includes(method)) {
    return no(`the repository does not allow to ${method}`, `Name one of: ${facts.methods.join(', ')}.`);
  }
  return null;
}

const ALLOW = 'Switch on “Allow auto-merge” in the repository’s settings, under General.';
const PROTECT =
  'Protect the branch with a required check (Settings, Rules): GitHub waits for that one. Without it there is nothing to wait for.';

/** What GitHub says where it refuses, with what can be done; it has one code for all of these. */
const REFUSALS: readonly (readonly [said: RegExp, because: string, remedy: string])[] = [
  [/clean status/i, 'nothing is left that GitHub could wait for', PROTECT],
  [/protected branch rules not configured/i, 'the branch it goes to is not protected', PROTECT],
  [/auto.?merge is not allowed/i, 'the repository does not allow it', ALLOW],
  [/unstable status/i, 'a check of it has failed that is not required', 'Mend that check, or merge it by hand.'],
  [/draft/i, 'it is a draft', 'Mark it ready for review.'],
  [
    /head.*(?:modified|oid|mismatch)|expected head/i,
    'its branch has moved on since it was judged',
    'A person looks at what came since.',
  ],
];

function explain(message: string): EnsuredAutoMerge {
  const known = REFUSALS.find(([said]) => said.test(message));
  return known === undefined ? no(message, 'Correct what GitHub names, or merge it by hand.') : no(known[1], known[2]);
}

function no(because: string, remedy: string): EnsuredAutoMerge {
  return { on: false, because, remedy };
}

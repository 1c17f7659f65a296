import { COMMON_INPUTS, choice, digest, flag, list, PULL_REQUEST_INPUTS, path, text } from '@loop-actions/action-kit';
import { MODES } from '@loop-actions/contract';

export const inputs = {
  plan: path({
    description:
      'Artifact of this run, or directory, with the plan that triage wrote. Goes with `item`; without both the pull request of the event is updated.',
  }),
  'plan-digest': COMMON_INPUTS['plan-digest'],
  item: text({ description: 'Id of the item, as in the plan, e.g. `#12`.' }),
  'pull-request': COMMON_INPUTS['pull-request'],
  spec: COMMON_INPUTS.spec,
  candidate: path({
    description: 'Artifact of this run, or directory, with the candidate. Absent reads as a failed attempt.',
  }),
  'candidate-digest': digest({ description: 'Digest of the candidate as the maker gave it out.' }),
  'gate-verdict': path({
    description: 'Artifact of this run, or directory, with the gate’s verdict. Absent reads as not passed.',
  }),
  'gate-verdict-digest': digest({ description: 'Digest of the verdict as the gate gave it out.' }),
  'checker-verdict': path({
    description:
      'Artifact of this run, or directory, with the checker’s verdict. Absent reads as not passed where the spec names a checker; given, it must be a pass.',
  }),
  'checker-verdict-digest': digest({ description: 'Digest of the verdict as the checker gave it out.' }),
  review: flag({
    description:
      'Put the checker’s findings on the pull request as one comment, worst first, which the next review replaces.',
    default: 'false',
  }),
  heal: path({
    description:
      'Artifact of this run, or directory, with what self-heal found: published in place of an item, with `candidate` where it left one.',
  }),
  'heal-digest': digest({ description: 'Digest of what self-heal found, as it gave it out.' }),
  learned: path({
    description:
      'Artifact of this run, or directory, with a lesson of correction-to-pr: published in place of an item, with `candidate` where it left one.',
  }),
  'learned-digest': digest({ description: 'Digest of the lesson, as correction-to-pr gave it out.' }),
  harness: list({
    description:
      'For a heal: the globs of what it may change, where the spec’s Self-Heal section names none. The tripwire is asked again with these.',
  }),
  frozen: list({ description: 'For a heal or a lesson: the globs that are frozen besides what is anyway.' }),
  mode: choice(MODES, {
    description: 'Lowers what may be done without a person. It cannot raise it.',
    defaultFrom: 'the plan; for a heal or a lesson the Autonomy section of the spec',
  }),
  'auto-merge': choice(['merge', 'squash', 'rebase', 'off'], {
    description:
      'By which method GitHub merges what the spec’s Autonomy section lets be merged without a person, in mode `auto`; `off` leaves all of it to a person. It can allow nothing.',
    defaultFrom: 'what the repository allows, first of merge, squash and rebase',
  }),
  'state-branch': COMMON_INPUTS['state-branch'],
  'working-directory': COMMON_INPUTS['working-directory'],
  ...PULL_REQUEST_INPUTS,
  'dry-run': COMMON_INPUTS['dry-run'],
  'github-token': COMMON_INPUTS['github-token'],
};

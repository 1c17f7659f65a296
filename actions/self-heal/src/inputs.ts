import { AGENT_INPUTS, COMMON_INPUTS, duration, list, path, text } from '@loop-actions/action-kit';

export const inputs = {
  run: path({
    description:
      'Artifact of this run, or directory, with a copy of the state branch: `runs/<run>.json`, LOOP_STATE.md and the ledgers.',
    required: true,
  }),
  'run-id': text({
    description: 'The run that stopped.',
    defaultFrom: 'the run that started this one (`workflow_run`), or else this run',
  }),
  logs: path({ description: 'Directory with logs of that run. What the agent says is looked up in them as well.' }),
  harness: list({
    description:
      'Globs of what a heal may change: the loop’s own scripts and prompts, and nothing that decides. Needed where the spec’s Self-Heal section names none.',
  }),
  frozen: list({ description: 'Globs that are frozen besides what is anyway. They only add.' }),
  'smoke-command': text({
    description:
      'Replays the stop: red on the base, green on the heal, in the box as a check runs. The agent is not told; what it should not special-case belongs into `held-out`. Needed where the spec’s Self-Heal section has no replay.',
  }),
  'smoke-timeout': duration({
    description: 'Time for one replay.',
    defaultFrom: 'the Self-Heal section of the spec; else 5m',
  }),
  'held-out': path({
    description: 'Directory with files that the agent must not see; `smoke-command` finds it as `LOOP_HELD_OUT`.',
  }),
  plan: path({
    description:
      'Artifact of this run, or directory, with the plan that triage wrote, where the loop stopped in this run.',
  }),
  'plan-digest': COMMON_INPUTS['plan-digest'],
  spec: COMMON_INPUTS.spec,
  upload: COMMON_INPUTS.upload,
  'working-directory': COMMON_INPUTS['working-directory'],
  ...AGENT_INPUTS,
};

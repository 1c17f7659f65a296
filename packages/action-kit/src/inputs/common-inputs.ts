import { AGENT_NAMES, DIFFERENCES, MODES } from '@loop-actions/contract';
import { choice, count, digest, duration, flag, list, money, path, secret, sha, text } from './kinds.ts';

/** Inputs that several actions share, under one wording each. */
export const COMMON_INPUTS = {
  spec: path({
    description: 'Path of the loop spec in the repository. It is read from the base commit, never from the work tree.',
    default: 'LOOP_SPEC.md',
    inside: true,
  }),
  'state-branch': text({
    description: 'Branch that holds LOOP_STATE.md, the run reports and the ledgers. It is created when absent.',
    default: 'loop-state',
  }),
  base: sha({
    description: 'Commit that everything that decides is read from.',
    defaultFrom: 'the plan, or else the commit the event stands on',
  }),
  mode: choice(MODES, {
    description:
      'Lowers what the loop may do: `shadow` only reports, `propose` opens draft pull requests. It cannot raise it.',
    defaultFrom: 'the Autonomy section of the spec',
  }),
  'working-directory': path({
    description: 'Folder of the checkout, relative to the workspace.',
    default: '.',
    inside: true,
  }),
  plan: path({ description: 'Artifact of this run, or directory, with the plan that triage wrote.', required: true }),
  'plan-digest': digest({ description: 'Digest of the plan as triage gave it out. Hand it on from job to job.' }),
  'github-token': secret({ description: 'Token that reads and writes on GitHub.', default: '${{ github.token }}' }),
  'dry-run': flag({
    description: 'Decide everything and write nothing, neither to GitHub nor to the state branch.',
    default: 'false',
  }),
  'pull-request': count({
    description:
      'Number of the pull request that this is about, instead of a plan and a candidate. It needs no plan: what decides is read from the base of the event.',
    defaultFrom: 'the event, where no plan is given',
  }),
  upload: flag({
    description:
      'Upload what this step makes as an artifact of the run, for later jobs. Where there are no artifacts (GitHub Enterprise Server) it stays in its directory all the same.',
    default: 'true',
  }),
  item: text({ description: 'Id of the item, as in the plan, e.g. `#12`.', required: true }),
  batch: list({
    description:
      'Tickets of the batch: numbers (`12, 13`), labels (`label:maintenance`), a milestone (`milestone:v2`) or a parent issue (`parent:40`).',
    defaultFrom: 'the labels the spec requires',
  }),
  'held-out': path({
    description:
      'Directory with checks that the maker must not see. The gate gives it to checks marked `held out` as `LOOP_HELD_OUT`.',
  }),
} as const;

/** The agent and its budgets: of the maker and of the root action. */
export const AGENT_INPUTS = {
  agent: choice(AGENT_NAMES, {
    description: 'Which agent does the work; docs/agents.md has what each needs.',
    defaultFrom: 'the role in LOOP_SPEC.md, Roles, where no agent-command is given; else `command`',
  }),
  'agent-command': text({
    description:
      'Program and arguments of the agent, split like a shell splits words, run without a shell in the box. Needed by the agents `command` and `acp` where something is to be made.',
  }),
  'agent-version': text({
    description: 'Version of an agent from npm, instead of the one that this release was tried with.',
    defaultFrom: 'this release; docs/agents.md names them',
  }),
  model: text({
    description: 'Model, as its provider names it. `anthropic/`, `openai/` or `google/` before it says whose it is.',
    defaultFrom: 'the role in LOOP_SPEC.md, Roles; else the agent',
  }),
  'api-key': secret({
    description:
      'Key of the model’s provider. The agent never gets it: it stays with a gateway that counts and limits what is spent. For Copilot without a provider: a token with `copilot-requests: write`, which the agent does get.',
  }),
  'base-url': text({
    description: 'Address of another provider that speaks the agent’s wire, e.g. `https://openrouter.ai/api/v1`.',
    defaultFrom: 'the vendor of the model',
  }),
  'max-iterations': count({
    description: 'Agent processes per attempt.',
    defaultFrom: 'LOOP_SPEC.md, Budgets; else 3',
  }),
  'max-tool-calls': count({ description: 'Tool calls per iteration.', defaultFrom: 'LOOP_SPEC.md, Budgets' }),
  'max-runtime': duration({ description: 'Time per attempt.', defaultFrom: 'LOOP_SPEC.md, Budgets; else 30m' }),
  'max-tokens': count({ description: 'Tokens per attempt.', defaultFrom: 'LOOP_SPEC.md, Budgets' }),
  'max-cost': money({ description: 'US dollars per attempt.', defaultFrom: 'LOOP_SPEC.md, Budgets' }),
} as const;

/** The agent that reviews and its budgets: of the checker, and of the root action with `checker-` before each name. */
export const CHECKER_INPUTS = {
  agent: choice(AGENT_NAMES, {
    description: 'Which agent reviews, with tools that only read; docs/agents.md has what each needs.',
    defaultFrom: 'the checker in LOOP_SPEC.md, Roles, where no command is given; else `command`',
  }),
  'agent-command': text({
    description:
      'Program and arguments of the agent that reviews, as for the maker. Needed by the agents `command` and `acp`.',
  }),
  'agent-version': AGENT_INPUTS['agent-version'],
  model: text({
    description: 'The model that reviews, as its provider names it.',
    defaultFrom: 'the checker in LOOP_SPEC.md, Roles; else the agent',
  }),
  'api-key': secret({
    description: 'Key of the provider of the model that reviews. It stays with a gateway, as for the maker.',
  }),
  'base-url': AGENT_INPUTS['base-url'],
  lenses: list({
    description:
      'What to read the change for, each in a process of its own: `security`, `bugs`, `quality`, `review` (a whole reading), or lenses of your own (docs/checker.md). Added to those of the spec.',
    defaultFrom: 'LOOP_SPEC.md, Roles; else review',
  }),
  'differs-by': choice(DIFFERENCES, {
    description:
      'How much the reviewer has to differ from the maker, by the models that answered. The spec’s demand can be tightened, not loosened; what is not known does not differ.',
    defaultFrom: 'LOOP_SPEC.md, Roles; else refuses only what is known to be the same model',
  }),
  'max-tool-calls': count({ description: 'Tool calls per lens.', defaultFrom: 'LOOP_SPEC.md, Budgets' }),
  'max-runtime': duration({
    description: 'Time for the review; the tightest of this, the spec and the lease counts.',
    defaultFrom: 'LOOP_SPEC.md, Budgets; else 30m',
  }),
  'max-tokens': count({
    description: 'Tokens for the review, all lenses together.',
    defaultFrom: 'the checker in LOOP_SPEC.md, Roles; else what the attempt has left',
  }),
  'max-cost': money({
    description: 'US dollars for the review, all lenses together.',
    defaultFrom: 'the checker in LOOP_SPEC.md, Roles; else what the attempt has left',
  }),
} as const;

/** The same inputs with a word before each name. */
export function prefixInputs<P extends string, T extends object>(
  prefix: P,
  inputs: T,
): { readonly [K in keyof T & string as `${P}${K}`]: T[K] } {
  const renamed = Object.entries(inputs).map(([name, input]): [string, unknown] => [`${prefix}${name}`, input]);
  return Object.fromEntries(renamed) as { readonly [K in keyof T & string as `${P}${K}`]: T[K] };
}

/** What an agent is told, and how it looks at its own work: of the maker and of the root action. */
export const PROMPT_INPUTS = {
  instructions: text({
    description: 'Words of your own for the prompt, besides the spec and what the repository has written down.',
  }),
  context: list({
    description:
      'Globs of more files of the base to show, as far as there is room (docs/prompt.md). Constitution, decisions, skills and owners are found without.',
  }),
  'self-review': count({
    description:
      'Rounds in which a fresh process of the agent reads its own change as a reviewer and mends it, before any check. Each counts as an iteration.',
    default: '0',
  }),
} as const;

/** The model that judges what code can't: of triage and of the root action. */
export const CLASSIFIER_INPUTS = {
  'classifier-model': text({
    description:
      'Model that judges the rules of the spec that code can’t, as `provider/model`: `anthropic/…`, `google/…`, `openai/…` or `openai-compatible/…`. Without one such rules send a ticket to a person.',
    defaultFrom: 'the classifier of LOOP_SPEC.md, Roles',
  }),
  'classifier-api-key': secret({ description: 'Key of the classifier’s provider.' }),
  'classifier-base-url': text({
    description: 'Address of the classifier’s API, where it is not its provider’s own.',
    defaultFrom: 'the provider’s own',
  }),
} as const;

/** The model that sees what words don’t show: of what learns. */
export const LEARNING_INPUTS = {
  ...CLASSIFIER_INPUTS,
  'classifier-model': text({
    description:
      'Model that reads what corrections ask for, and which category a class is of where its words don’t say, as `provider/model`. Without one the words alone decide.',
    defaultFrom: 'the classifier of LOOP_SPEC.md, Roles, where the step reads the spec',
  }),
} as const;

/** The two models of a planning pass: of triage. */
export const PLANNING_INPUTS = {
  'plan-item': count({
    description:
      'Number of an issue to plan instead of selecting work: proposes sub-issues, and creates them once a person with write access has commented `/accept`.',
  }),
  'plan-message': text({ description: 'A requirement in words; an issue is opened for it and planned.' }),
  'planner-model': text({
    description: 'Model that drafts the plan, as `provider/model`.',
    defaultFrom: 'the planner of LOOP_SPEC.md, Roles',
  }),
  'planner-api-key': secret({ description: 'Key of the planner’s provider.' }),
  'planner-base-url': text({ description: 'Address of the planner’s API.', defaultFrom: 'the provider’s own' }),
  'plan-checker-model': text({
    description: 'Model that reviews the plan, as `provider/model`; another one than the planner.',
    defaultFrom: 'the reviewer of LOOP_SPEC.md, Roles',
  }),
  'plan-checker-api-key': secret({ description: 'Key of the plan checker’s provider.' }),
  'plan-checker-base-url': text({ description: 'Address of its API.', defaultFrom: 'the provider’s own' }),
} as const;

/** How a pull request is opened: of publish and of the root action. */
export const PULL_REQUEST_INPUTS = {
  'branch-prefix': text({ description: 'What the names of branches start with.', default: 'loop/' }),
  draft: flag({ description: 'Open pull requests as drafts.', default: 'true' }),
  labels: list({ description: 'More labels for the pull request, besides `loop:pull-request`.' }),
  reviewers: list({ description: 'Logins or `org/team` to ask for a review.' }),
  'dispatch-checks': list({
    description:
      'Files of workflows (`ci.yml`) to start on the pull request’s branch, once per commit: what a workflow’s token opens starts none by itself. They need `on: workflow_dispatch`, the job `actions: write`.',
  }),
} as const;

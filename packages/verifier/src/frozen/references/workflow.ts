import { isAgentJob, roleOf } from '../../workflow/roles.ts';
import { type Job, readWorkflow, type Step } from '../../workflow/workflow.ts';
import type { Reference } from './reference.ts';
import { findShellReferences } from './shell.ts';
import { asPaths, findPathWords } from './words.ts';

/** What an agent's step is told: the agent runs in its box, and is not what judges. */
const AGENT_INPUTS = new Set(['agent-command', 'instructions', 'context']);

/**
 * What a workflow calls. A job that only runs an agent, and may write nothing, is left out: what it makes is judged
 * elsewhere. Of a workflow that can't be read, every word counts.
 */
export function findWorkflowReferences(text: string, path: string): Reference[] {
  const workflow = readWorkflow(path, text);
  if (workflow.kind === 'unreadable') return findShellReferences(text, path);
  const jobs = workflow.jobs.filter((job) => !isAgentJob(job)).map(textOfJob);
  const head = JSON.stringify([workflow.env, workflow.defaults]);
  return [
    ...jobs.flatMap((job) => [...findShellReferences(job, path), ...asPaths(findPathWords(job))]),
    ...asPaths(findPathWords(head)),
  ];
}

function textOfJob(job: Job): string {
  const { steps, ...rest } = job;
  const told = steps.map((step) =>
    [
      step.run ?? '',
      step.shell ?? '',
      JSON.stringify([step.uses, judgedInputs(step), step.env, step.workingDirectory]),
    ].join('\n'),
  );
  return [...told, JSON.stringify(rest)].join('\n');
}

function judgedInputs(step: Step): Readonly<Record<string, unknown>> {
  const role = roleOf(step.uses);
  const isAgent = role === 'maker' || role === 'loop' || role === 'self-heal' || role === 'correction-to-pr';
  return isAgent
    ? Object.fromEntries(Object.entries(step.with).filter(([name]) => !AGENT_INPUTS.has(name)))
    : step.with;
}

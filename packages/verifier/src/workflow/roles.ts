import { permissionsOf } from './permissions.ts';
import type { Job, Step } from './workflow.ts';

/** The suite's actions; `loop` is the root action, which holds all of them. */
export type Role =
  | 'triage'
  | 'maker'
  | 'gate'
  | 'checker'
  | 'publish'
  | 'oracle'
  | 'self-heal'
  | 'correction-to-pr'
  | 'report'
  | 'signals'
  | 'loop';

const ROLES: ReadonlySet<string> = new Set([
  'triage',
  'maker',
  'gate',
  'checker',
  'publish',
  'oracle',
  'self-heal',
  'correction-to-pr',
  'report',
  'signals',
]);
/** Whoever hosts it: a fork is called the same. */
const OWN_ACTION = /^[^/\s]+\/loop-actions(?:\/(?:actions\/)?([\w-]+))?@[^\s]+$/i;
const AGENTS: readonly (Role | null)[] = ['maker', 'self-heal', 'correction-to-pr'];
const JUDGES: readonly (Role | null)[] = ['gate', 'checker', 'oracle', 'loop', 'self-heal'];
const JUDGE_WORD = /(?:^|[^a-z])(?:oracles?|gates?|checkers?|tripwires?|verif(?:y|ier|ies)|acceptance)(?:[^a-z]|$)/i;

/** Which of the suite's actions a step uses; null for any other. */
export function roleOf(uses: string | null): Role | null {
  const match = OWN_ACTION.exec(uses ?? '');
  if (match === null) return null;
  const name = match[1]?.toLowerCase();
  if (name === undefined) return 'loop';
  return ROLES.has(name) ? (name as Role) : null;
}

/** Whether a step judges: one of the suite's judges, or by its name one of the user's own. */
export function isJudgeStep(step: Step): boolean {
  const role = roleOf(step.uses);
  if (role !== null) return JUDGES.includes(role);
  return JUDGE_WORD.test([step.id, step.run, step.uses].filter((part) => part !== null).join('\n'));
}

/** Whether a step lets something out: the suite's `publish`, the root action, or a push by other means. */
export function isPublishStep(step: Step): boolean {
  const role = roleOf(step.uses);
  if (role === 'publish' || role === 'loop') return true;
  return /\bgit\s+(?:\S+\s+){0,4}push\b|\bgh\s+(?:pr\s+(?:create|merge)|release\s+create|api)\b|\b(?:npm|pnpm|yarn|cargo|twine|docker)\s+(?:publish|push|upload)\b/.test(
    step.run ?? '',
  );
}

/** Whether a job only makes: an agent in its box, nothing that judges or lets out, and no right to write. */
export function isAgentJob(job: Job): boolean {
  if (job.uses !== null || !job.steps.some((step) => AGENTS.includes(roleOf(step.uses)))) return false;
  const others = job.steps.filter((step) => !AGENTS.includes(roleOf(step.uses)));
  if (others.some((step) => isJudgeStep(step) || isPublishStep(step) || roleOf(step.uses) !== null)) return false;
  return [...permissionsOf(job.permissions).values()].every((level) => level !== 'write');
}

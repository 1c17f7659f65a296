import { LABELS, type Rule } from '@loop-actions/contract';
import { ensureIssue, type GitHub, listRuns, startPass } from '@loop-actions/github';
import type { OracleAnswer } from './ask-oracle.ts';
import { DEFAULT_PASS_LIMITS, type DispatchDecision, decideDispatch, type PassLimits } from './decide-dispatch.ts';
import { lastDue } from './last-due.ts';
import { batchDigest, formatPassKey, stateDigest } from './pass-key.ts';

export interface DispatchRequest {
  /** Input `dispatch`: a workflow file. */
  readonly workflow: string;
  readonly batch: readonly string[];
  readonly baseRef: string;
  readonly rules: readonly Rule[];
  readonly answer: OracleAnswer;
  /** The run that asks. */
  readonly runId: string;
}

export interface Dispatched {
  readonly started: boolean;
  /** One sentence: what was done, and why. */
  readonly reason: string;
}

/** How far back runs are looked at. */
const WINDOW = 30 * 86_400_000;
/** Tickets that one pass is given by number; a matrix holds no more. */
const MOST_READY = 256;

/**
 * Starts the next pass with the ready set, once per standing of the batch, within the caps of the spec. Where the loop
 * would go round in circles it stops and files one issue for a person; any change to a ticket sets it going again.
 */
export async function dispatchPass(github: GitHub, request: DispatchRequest): Promise<Dispatched> {
  const { batch, baseRef, answer } = request;
  const workflow = request.workflow.slice(request.workflow.lastIndexOf('/') + 1);
  const now = github.clock.now();
  const runs = await listRuns(github, { workflow, branch: baseRef, since: now - WINDOW });
  const decision = decideDispatch({
    batch: batchDigest(batch, baseRef),
    state: stateDigest(answer.tickets, answer.ready),
    ready: answer.ready,
    done: answer.done,
    problems: answer.problems,
    runs,
    due: dueOf(request.rules, now),
    ownRun: /^\d+$/.test(request.runId) ? Number(request.runId) : null,
    now,
    limits: passLimits(request.rules),
  });
  if (decision.kind === 'rest') return { started: false, reason: decision.reason };
  if (decision.kind === 'stop') return stopped(github, request, decision);
  const key = formatPassKey(decision.key);
  const ready = answer.ready.slice(0, MOST_READY).map((id) => id.replace('#', ''));
  // A missed schedule is caught up as it would have run: with whatever its spec selects.
  const inputs = { 'loop-pass': key, ...(ready.length === 0 ? {} : { batch: ready.join(',') }) };
  const done = await startPass(github, { workflow, branch: baseRef, key, inputs });
  const what = done === 'started' ? `started ${workflow}` : `${workflow} was started for this before`;
  return { started: done === 'started', reason: `${what}: ${decision.reason}` };
}

async function stopped(
  github: GitHub,
  { workflow, batch, baseRef, answer }: DispatchRequest,
  { reason }: Extract<DispatchDecision, { kind: 'stop' }>,
): Promise<Dispatched> {
  const state = stateDigest(answer.tickets, answer.ready);
  const { url } = await ensureIssue(github, {
    kind: 'stopped',
    key: `dispatch/${batchDigest(batch, baseRef)}/${state}`,
    title: 'The loop stopped itself: its passes change nothing',
    labels: [LABELS.stopped],
    body: [
      `The oracle no longer starts \`${workflow}\` by itself: ${reason}.`,
      `Ready: ${answer.ready.slice(0, 20).join(', ') || 'nothing'}. The oracle said: ${answer.reason}.`,
      '**What to do:** look at the newest runs, then change what keeps them from getting on: a ticket, a dependency, the spec. Any change to how a ticket of the batch stands sets the loop going again; closing this issue alone does not.',
    ].join('\n\n'),
  });
  return { started: false, reason: `stopped, ${url}: ${reason}` };
}

/** The caps of the spec; what it does not say is bounded all the same. */
export function passLimits(rules: readonly Rule[]): PassLimits {
  let { perDay, perBatch, withoutProgress } = DEFAULT_PASS_LIMITS;
  for (const rule of rules) {
    if (rule.class !== 'enforced') continue;
    const { meaning } = rule;
    if (meaning.kind === 'pass-limit' && meaning.per === 'day') perDay = meaning.max;
    if (meaning.kind === 'pass-limit' && meaning.per === 'batch') perBatch = meaning.max;
    if (meaning.kind === 'stop' && meaning.attempts !== null) withoutProgress = meaning.attempts;
  }
  return { perDay, perBatch, withoutProgress };
}

/** The latest time that one of the spec's schedules was due. */
function dueOf(rules: readonly Rule[], now: number): number | null {
  const due = rules.flatMap((rule) =>
    rule.class === 'enforced' && rule.meaning.kind === 'trigger' ? (lastDue(rule.meaning, now) ?? []) : [],
  );
  return due.length === 0 ? null : Math.max(...due);
}

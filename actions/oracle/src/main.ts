import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ActionDeps,
  describeFailure,
  escapeMarkdown,
  formatFailure,
  type InputValues,
  type OutputValues,
  type RedStep,
  red,
} from '@loop-actions/action-kit';
import { isLoopError, LoopError, type Plan } from '@loop-actions/contract';
import { baseOfEvent } from '@loop-actions/loop/context/base-of-event';
import { loopDeps } from '@loop-actions/loop/context/loop-deps';
import { openGitHub } from '@loop-actions/loop/context/open-github';
// One room at a time: the whole loop would cost the oracle more than its answer.
import { askOracle, type OracleAnswer } from '@loop-actions/loop/decide/ask-oracle';
import { readBaseSpec } from '@loop-actions/loop/decide/base-spec';
import type { DispatchRequest } from '@loop-actions/loop/decide/dispatch-pass';
import { oracleRules } from '@loop-actions/loop/decide/oracle-rules';
import { summarizeOracle } from '@loop-actions/loop/decide/oracle-summary';
import { openLive } from '@loop-actions/loop/live/open-live';
import { parseBatch } from '@loop-actions/loop/plan/parse-batch';
import { resolveBatch } from '@loop-actions/loop/plan/resolve-batch';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

type Result = OutputValues<typeof outputs>;
type Values = InputValues<typeof inputs>;
type GitHub = ReturnType<typeof openGitHub>;

export async function run(values: Values, deps: ActionDeps): Promise<Result | RedStep<Result>> {
  if (values.plan === undefined && values.batch.length === 0) {
    throw new LoopError('E_INPUT_MISSING', {
      message: 'neither batch nor plan was given, so there is nothing to ask about',
      remedy: 'Give `batch`, e.g. batch: label:maintenance, or the plan of this run.',
    });
  }
  const plan = values.plan === undefined ? null : await readPlanOf(values, values.plan, deps);
  const recordedMissing = plan === null ? [] : await settle(values, plan, deps);
  const query = parseBatch(values.batch, 'all') ?? { numbers: (plan?.items ?? []).map(({ number }) => number) };
  const baseRef = values.baseBranch ?? plan?.baseRef ?? baseOfEvent(deps.context).ref;
  const github = openGitHub(deps, values.githubToken);
  // The newest spec of the base, whatever a plan pinned: it decides now.
  const base = await readBaseSpec(github, baseRef, values.spec);
  const rules = base.spec?.rules ?? [];
  const batch = await resolveBatch(github, query);
  const verifyLive = openLive(loopDeps(deps, [values.githubToken]), github, {
    baseRef,
    base,
    verify: values.verify,
    mode: plan?.mode ?? null,
    openRoom: () => openRoom(values, deps, base.head),
  });
  const decision = await askOracle(github, { ...oracleRules(rules), batch, baseRef, verifyLive });
  deps.log.info(decision.reason);
  deps.summary.add(summarizeOracle(decision));
  const dispatched = await startNext(values, deps, github, { batch, baseRef, rules, answer: decision });
  return answer(values, decision, { recordedMissing, dispatched });
}

async function startNext(
  { dispatch }: Values,
  deps: ActionDeps,
  github: GitHub,
  request: Pick<DispatchRequest, 'batch' | 'baseRef' | 'rules' | 'answer'>,
): Promise<boolean> {
  if (dispatch === undefined || request.answer.fault !== null) return false;
  const { dispatchPass } = await import('@loop-actions/loop/decide/dispatch-pass');
  const { started, reason } = await dispatchPass(github, { ...request, workflow: dispatch, runId: deps.context.runId });
  deps.log.info(`Next pass: ${reason}.`);
  deps.summary.add(`Next pass: ${escapeMarkdown(reason)}.`);
  return started;
}

function answer(
  values: Values,
  decision: OracleAnswer,
  also: { readonly recordedMissing: readonly string[]; readonly dispatched: boolean },
): Result | RedStep<Result> {
  const result: Result = {
    done: decision.done,
    reason: decision.reason,
    ready: [...decision.ready],
    remaining: decision.remaining,
    blocked: decision.blocked,
    waiting: decision.waiting,
    recordedMissing: [...also.recordedMissing],
    humanGated: decision.humanGated,
    activationGaps: decision.activationGaps,
    dispatched: also.dispatched,
  };
  if (decision.fault !== null) {
    // Not done, and nobody should take that for an answer.
    const failure = describeFailure(decision.fault);
    return red(result, { title: failure.code, message: formatFailure(failure) });
  }
  if (decision.done || !values.failWhenNotDone) return result;
  return red(result, { title: 'Not done', message: decision.reason });
}

async function readPlanOf({ planDigest }: Values, plan: string, deps: ActionDeps): Promise<Plan> {
  const { openPlan } = await import('@loop-actions/loop/plan/open-plan');
  return openPlan({ plan, planDigest }, deps);
}

/** A checkout of the base, for commands of probes: its newest commit, else the event's; null where this job has neither. */
async function openRoom({ workingDirectory }: Values, action: ActionDeps, head: string) {
  const { openBase } = await import('@loop-actions/loop/context/open-base');
  const deps = loopDeps(action, []);
  for (const sha of [head, null]) {
    try {
      return await openBase(deps, { workingDirectory, sha, specPath: '', plan: null });
    } catch (error) {
      if (!isLoopError(error, 'E_BASE_UNKNOWN')) throw error;
    }
  }
  return null;
}

/** Bookkeeping before the question, never part of the answer: the oracle reads the tracker alone. */
async function settle(values: Values, plan: Plan, action: ActionDeps): Promise<readonly string[]> {
  const { openBase } = await import('@loop-actions/loop/context/open-base');
  const { openWriters } = await import('@loop-actions/loop/context/open-writers');
  const { takeLeftBehind } = await import('@loop-actions/loop/publish/left-behind');
  const { recordMissing } = await import('@loop-actions/loop/record/record-missing');
  const deps = loopDeps(action, [values.githubToken]);
  const workRoot = await mkdtemp(join(deps.context.tempDirectory, 'loop-oracle-'));
  const writers = openWriters(deps, { workRoot }, { token: values.githubToken, stateBranch: values.stateBranch });
  return recordMissing(deps, writers, plan, {
    openBase: () => openBase(deps, { workingDirectory: values.workingDirectory, sha: null, specPath: '', plan }),
    leftBehind: (item) => takeLeftBehind(action, plan, item),
  });
}

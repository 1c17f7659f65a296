import { join } from 'node:path';
import type { Verdict } from '@loop-actions/contract';
import {
  type ChangeScope,
  decideRemediation,
  type FixHistory,
  fingerprintOf,
  type RemediationDecision,
  writeVerdict,
} from '@loop-actions/gate';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import type { LoopDeps } from '../context/loop-context.ts';
import { checkRoom, openBox } from '../judge/check-room.ts';
import { judgeItem } from '../judge/judge-item.ts';
import { applyFixers } from './apply-fixers.ts';
import { keepCandidate, type PullRequestState } from './keep-candidate.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';
import { readFixHistory } from './read-fix-history.ts';

export interface JudgePullRequest {
  readonly only: readonly string[];
  readonly heldOut: string | null;
  /** `fix`: fixers run, and what they make is judged again. */
  readonly remediate: 'off' | 'fix';
  /** Candidate and verdict go below it. */
  readonly directory: string;
}

/** A pull request that was judged, with what is to be done about it. */
export interface JudgedPullRequest {
  readonly candidate: CandidateOnDisk;
  /** Of `candidate`, which holds fixes where `fixed` says so. */
  readonly verdict: Verdict;
  /** What its own commit got; the same as `verdict` unless something was fixed. */
  readonly own: Verdict;
  readonly decision: RemediationDecision;
  /** Checks that fixers turned green; 0 where nothing was fixed, or where it did not help. */
  readonly fixed: number;
  readonly box: Box;
}

interface Round {
  readonly state: PullRequestState;
  readonly candidate: CandidateOnDisk;
  readonly verdict: Verdict;
}

/**
 * Judges what merging a pull request would make of its base, with everything that decides from that base. Fixes count
 * only where all of it is green afterwards; otherwise the verdict on the pull request's own commit stands.
 */
export async function judgePullRequest(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  request: JudgePullRequest,
): Promise<JudgedPullRequest> {
  const box = await openBox(deps, request.heldOut === null ? [] : [request.heldOut]);
  const judge = async (state: PullRequestState, round: number): Promise<Round> => {
    const directory = join(request.directory, `candidate-${round}`);
    const candidate = await keepCandidate(deps, pull, { state, box, directory });
    const { only, heldOut } = request;
    return { state, candidate, verdict: await judgeItem(deps, pull.base, { candidate, box, only, heldOut }) };
  };
  const { headSha: commit, headTree, tree } = pull;
  const own = await judge({ commit, headTree, tree, fixes: [] }, 0);
  const { best, decision } = await remediate(deps, pull, request, { own, judge, box });
  await writeVerdict(join(request.directory, 'gate'), best.verdict);
  const fixed = new Set(best.state.fixes.map(({ check }) => check)).size;
  return { candidate: best.candidate, verdict: best.verdict, own: own.verdict, decision, fixed, box };
}

interface Remediation {
  readonly own: Round;
  readonly judge: (state: PullRequestState, round: number) => Promise<Round>;
  readonly box: Box;
}

async function remediate(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  request: JudgePullRequest,
  { own, judge, box }: Remediation,
): Promise<{ readonly best: Round; readonly decision: RemediationDecision }> {
  const room = checkRoom(deps, pull.base, box);
  const scope = await scopeOf(pull, own.state);
  let history = await readFixHistory(deps, pull);
  let round = own;
  for (let count = 1; ; count++) {
    const decision = decide(pull, round.verdict, scope, history);
    if (round.verdict.verdict === 'pass') return { best: round, decision };
    const goesOn = request.remediate === 'fix' && (decision.action === 'fix' || decision.action === 'retry');
    if (!goesOn) return { best: own, decision };
    deps.log.info(`Remediation: ${decision.action}. ${decision.reason}`);
    if (decision.action === 'retry') {
      round = await judge(round.state, count);
      history = { ...history, retries: history.retries + 1 };
      continue;
    }
    if (box.strength === 'weak') return { best: own, decision: stopped('propose', 'fixers run in a strong box only') };
    const fixed = await applyFixers(pull, { room, state: round.state, verdict: round.verdict });
    if ('refused' in fixed) return { best: own, decision: stopped('propose', fixed.refused) };
    if (history.trees.has(fixed.state.headTree)) {
      const reason = 'oscillation, the fixers make a tree that the pull request has had before';
      return { best: own, decision: stopped('escalate', reason) };
    }
    history = {
      ...history,
      fixes: history.fixes + 1,
      trees: new Set([...history.trees, round.state.headTree]),
      fixed: new Set([...history.fixed, ...fixed.state.fixes.map(({ fingerprint }) => fingerprint)]),
    };
    round = await judge(fixed.state, count);
  }
}

function stopped(action: 'propose' | 'escalate', reason: string): RemediationDecision {
  return { action, humanReview: 'yes', reason };
}

function decide(
  { base }: OpenedPullRequest,
  verdict: Verdict,
  scope: ChangeScope | null,
  history: FixHistory,
): RemediationDecision {
  const failures = verdict.checks
    .filter((check) => check.required && check.verdict !== 'pass')
    .map((check) => ({
      check: check.name,
      failureClass: check.failureClass ?? ('unknown' as const),
      hasFixer: base.control.gates.some(({ name, fix }) => name === check.name && fix !== undefined),
      fingerprint: fingerprintOf(check),
    }));
  return decideRemediation({ failures, policy: base.control.spec.remediation, scope, history });
}

async function scopeOf({ base }: OpenedPullRequest, { tree }: PullRequestState): Promise<ChangeScope> {
  const changes = await base.repository.diffTrees(base.sha, tree);
  const lines = changes.reduce((sum, { addedLines, deletedLines }) => sum + addedLines + deletedLines, 0);
  return { files: changes.length, lines: changes.some(({ binary }) => binary) ? null : lines };
}

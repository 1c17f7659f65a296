import {
  type Candidate,
  getItem,
  LABELS,
  LoopError,
  type Mode,
  marker,
  type PlanItem,
  type Verdict,
} from '@loop-actions/contract';
import { type CandidateOnDisk, verifyCandidateTree } from '@loop-actions/git';
import {
  dispatchChecks,
  type EnsuredPullRequest,
  ensureIssue,
  ensurePullRequest,
  type WantedChecks,
  type WantedPullRequest,
} from '@loop-actions/github';
import { BOT, findItemBranch, ITEM_TRAILER, remoteOf } from '../context/loop-branch.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { checkerRole } from '../review/checker-role.ts';
import { claimSlot } from './claim-slot.ts';
import type { MergeDecision } from './decide-merge.ts';
import { handToMerge, type MergeBy, withdrawMerge } from './hand-to-merge.ts';
import { mayPublish } from './may-publish.ts';
import type { Published } from './published.ts';
import { describePullRequest, inertTitle } from './pull-request-text.ts';
import { weighMerge } from './weigh-merge.ts';

/** How pull requests are opened. */
export interface PublishOptions {
  readonly branchPrefix: string;
  readonly draft: boolean;
  /** Besides `loop:pull-request`. */
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
  /** Files of workflows to start on the branch: a pull request that a workflow's token opens starts none. */
  readonly dispatchChecks: readonly string[];
}

export interface PublishRequest extends PublishOptions {
  readonly item: PlanItem;
  readonly candidate: CandidateOnDisk;
  /** The gate's. */
  readonly verdict: Verdict;
  /** null: nothing was reviewed. */
  readonly checker: Verdict | null;
  /** The mode in force for the run. */
  readonly mode: Mode;
  readonly mergeBy: MergeBy;
}

/** What became of a candidate that may be published; `parked` says why not in this run, and nobody is asked for it. */
export type Publishing =
  | { readonly published: Published; readonly parked: null }
  | { readonly published: null; readonly parked: string };

/**
 * Opens a draft pull request with exactly the judged tree on the judged base, once, if the run has a slot for it.
 * Throws `E_VERDICT_INVALID` for a verdict that is not this candidate's pass, `E_WORKFLOW_FILE`, `E_GIT_REFUSED` where
 * a branch holds others' commits.
 */
export async function publishCandidate(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: PublishRequest,
): Promise<Publishing> {
  const { item, candidate, verdict } = request;
  requirePass(base, request);
  const tree = await verifyCandidateTree(base.repository, candidate);
  await refuseWorkflowFiles(base, candidate.manifest);
  const commit = await base.repository.commitTree({
    tree,
    parent: candidate.manifest.baseSha,
    message: commitMessage(item, candidate.manifest),
    author: BOT,
    // The candidate's own time: publishing it again makes the same commit, so nothing is pushed twice.
    date: candidate.manifest.createdAt,
  });
  const { branch, tip } = await findItemBranch(base, writers, item, request.branchPrefix);
  const parked = await claimSlot(deps, base, writers, item);
  if (parked !== null) return { published: null, parked };
  const merge = await weighMerge(deps, base, writers, { candidate: candidate.manifest, verdict, mode: request.mode });
  if (tip !== null && tip !== commit) await withdrawMerge(deps, writers, { head: branch, base: base.ref });
  await base.repository.pushCommit({ ...remoteOf(writers), commit, tree, branch, expectedOld: tip });
  return { published: await openPullRequest(deps, base, writers, request, { branch, commit, merge }), parked: null };
}

async function openPullRequest(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: PublishRequest,
  { branch, commit, merge }: { readonly branch: string; readonly commit: string; readonly merge: MergeDecision },
): Promise<Published> {
  const { item, candidate, verdict, checker, labels, reviewers, mergeBy } = request;
  const merges = merge.decision === 'auto-merge' && mergeBy !== 'off';
  const text = describePullRequest({
    item,
    merge,
    candidate: candidate.manifest,
    verdict,
    checker,
    notes: candidate.notes,
    runUrl: deps.context.runUrl,
  });
  const opened = await openOnce(writers, item, {
    head: branch,
    headSha: commit,
    base: base.ref,
    ...text,
    // GitHub merges no draft.
    draft: request.draft && !merges,
    labels: [LABELS.pullRequest, ...labels],
    reviewers,
    marker: marker('pull-request', item.id),
  });
  if (opened.operation === 'forbidden')
    return publishAsIssue(writers, { item, branch, commit, base, text, reason: opened.reason });
  for (const warning of opened.warnings) deps.log.warning(warning);
  if (opened.state === 'closed') throw turnedDown(opened.number);
  const { operation, number, url } = opened;
  const place = { operation, number, url, branch, headSha: commit };
  if (opened.state !== 'open') return { ...place, fault: null };
  const checks = { workflows: request.dispatchChecks, branch, headSha: commit };
  return { ...place, ...(await setGoing(deps, writers, { checks, merge, mergeBy, number })) };
}

interface GoingOn {
  readonly checks: WantedChecks;
  readonly merge: MergeDecision;
  readonly mergeBy: MergeBy;
  readonly number: number;
}

/** The pull request stands by now and has to be recorded, so what goes wrong here is given, not thrown. */
async function setGoing(
  deps: LoopDeps,
  writers: LoopWriters,
  { checks, ...going }: GoingOn,
): Promise<Pick<Published, 'fault' | 'autoMerge'>> {
  try {
    for (const warning of await dispatchChecks(writers.github, checks)) deps.log.warning(warning);
    return { fault: null, autoMerge: await handToMerge(deps, writers, { ...going, headSha: checks.headSha }) };
  } catch (fault) {
    return { fault };
  }
}

/** Gate and, where the spec asks for one, checker must have passed this candidate on this base (DESIGN rule 3). */
function requirePass(base: LoopBase, { candidate: { manifest }, verdict, checker }: PublishRequest): void {
  const checkerRequired = checkerRole(base.control.spec) !== null;
  const decision = mayPublish({ candidate: manifest, gate: verdict, checker, checkerRequired });
  if (decision.publish && manifest.baseSha === base.sha) return;
  const reason = decision.publish ? `it stands on ${manifest.baseSha}, not on ${base.sha}` : decision.reason;
  throw new LoopError('E_VERDICT_INVALID', {
    message: `the candidate for ${manifest.item} may not be published: ${reason}`,
    remedy: 'Publish takes the verdicts that gate and checker gave on exactly this candidate; run them again.',
  });
}

/** GitHub refuses a push of workflow files by a workflow's token; found before the push, it can be explained. */
async function refuseWorkflowFiles(base: LoopBase, candidate: Candidate): Promise<void> {
  const changes = await base.repository.diffTrees(candidate.baseSha, candidate.tree);
  const touched = changes.find(({ path, oldPath }) =>
    [path, oldPath ?? ''].some((name) => name.normalize('NFKC').toLowerCase().startsWith('.github/workflows/')),
  );
  if (touched === undefined) return;
  throw new LoopError('E_WORKFLOW_FILE', {
    message: `the candidate changes the workflow file ${touched.path}, which a workflow’s token may not push`,
    remedy: 'A person has to make this change; the patch is in the candidate.',
  });
}

function commitMessage(item: PlanItem, candidate: Candidate): string {
  const title = inertTitle(item.title, 60).replaceAll('[', '(').replaceAll(']', ')');
  return `${title} (#${item.number})\n\n${ITEM_TRAILER}: ${item.id}\nLoop-Run: ${candidate.run}\nLoop-Candidate: ${candidate.digest}\n`;
}

/** Opens the pull request, or finds it. One that was closed is replaced only when a person has answered since. */
async function openOnce(
  writers: LoopWriters,
  item: PlanItem,
  wanted: Omit<WantedPullRequest, 'replaceClosed'>,
): Promise<EnsuredPullRequest> {
  const opened = await ensurePullRequest(writers.github, wanted);
  if (opened.operation === 'forbidden' || opened.state !== 'closed') return opened;
  const answers = getItem((await writers.state.read()).state, item.id)?.resets ?? [];
  const closedAt = Date.parse(opened.closedAt ?? '');
  if (!answers.some(({ at }) => Date.parse(at) > closedAt)) return opened;
  return ensurePullRequest(writers.github, { ...wanted, replaceClosed: true });
}

function turnedDown(number: number): LoopError {
  return new LoopError('E_GITHUB_REFUSED', {
    message: `pull request #${number}, which came from the same branch, was closed without being merged`,
    remedy:
      'Say on the ticket what should be different and take the label loop:escalated off: a new one is opened then.',
  });
}

interface IssueInstead {
  readonly item: PlanItem;
  readonly branch: string;
  readonly commit: string;
  readonly base: LoopBase;
  readonly text: { readonly title: string; readonly body: string };
  readonly reason: string;
}

/** Where Actions may not create pull requests, an issue links the branch, so that a person can with one click. */
async function publishAsIssue(writers: LoopWriters, instead: IssueInstead): Promise<Published> {
  const { github } = writers;
  const { branch, commit } = instead;
  const compare = `${github.serverUrl}/${github.repository}/compare/${instead.base.ref}...${branch}?expand=1`;
  const issue = await ensureIssue(github, {
    kind: 'pull-request',
    key: instead.item.id,
    title: `Open a pull request: ${instead.text.title}`,
    body: [
      `This repository does not let Actions open pull requests (${instead.reason}). The judged change is on the branch \`${branch}\`:`,
      `**[Open the pull request](${compare})**`,
      instead.text.body.replace(`Closes #${instead.item.number}.`, `For #${instead.item.number}.`),
    ].join('\n\n'),
    labels: [LABELS.pullRequest],
  });
  return { operation: 'issue', number: issue.number, url: issue.url, branch, headSha: commit, fault: null };
}

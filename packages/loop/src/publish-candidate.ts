import {
  branchName,
  type Candidate,
  LABELS,
  LoopError,
  marker,
  type PlanItem,
  type Verdict,
} from '@loop-actions/contract';
import { type CandidateOnDisk, type GitAuth, verifyCandidateTree } from '@loop-actions/git';
import { ensureIssue, ensurePullRequest, pushUrl } from '@loop-actions/github';
import type { LoopBase, LoopDeps, LoopWriters } from './loop-context.ts';
import { describePullRequest } from './pull-request-text.ts';

/** How pull requests are opened. */
export interface PublishOptions {
  readonly branchPrefix: string;
  readonly draft: boolean;
  /** Besides `loop:pull-request`. */
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
}

export interface PublishRequest extends PublishOptions {
  readonly item: PlanItem;
  readonly candidate: CandidateOnDisk;
  readonly verdict: Verdict;
}

/** What was published; named as users of create-pull-request expect. */
export interface Published {
  readonly operation: 'created' | 'updated' | 'none' | 'issue';
  /** Of the pull request, or of the issue where pull requests are forbidden. */
  readonly number: number;
  readonly url: string;
  readonly branch: string;
  readonly headSha: string;
}

/** Whom commits of the loop are by. */
export const BOT = { name: 'loop-actions', email: 'loop-actions@users.noreply.github.com' } as const;
const TRAILER = 'Loop-Item';

/**
 * Opens a draft pull request with exactly the judged tree on the judged base, once. Throws `E_VERDICT_INVALID` for a
 * verdict that is not this candidate's pass, `E_WORKFLOW_FILE`, `E_GIT_REFUSED` where a branch holds others' commits.
 */
export async function publishCandidate(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: PublishRequest,
): Promise<Published> {
  const { item, candidate, verdict } = request;
  requirePass(candidate.manifest, verdict);
  const tree = await verifyCandidateTree(base.repository, candidate);
  await refuseWorkflowFiles(base, candidate.manifest);
  const branch = branchName(item.id, item.title, request.branchPrefix);
  const commit = await base.repository.commitTree({
    tree,
    parent: candidate.manifest.baseSha,
    message: commitMessage(item, candidate.manifest),
    author: BOT,
    // The candidate's own time: publishing it again makes the same commit, so nothing is pushed twice.
    date: candidate.manifest.createdAt,
  });
  await pushBranch(base, writers, { branch, commit, tree, item });
  const text = describePullRequest({
    item,
    candidate: candidate.manifest,
    verdict,
    notes: candidate.notes,
    runUrl: deps.context.runUrl,
  });
  const opened = await ensurePullRequest(writers.github, {
    head: branch,
    headSha: commit,
    base: base.ref,
    ...text,
    draft: request.draft,
    labels: [LABELS.pullRequest, ...request.labels],
    reviewers: request.reviewers,
    marker: marker('pull-request', item.id),
  });
  if (opened.operation === 'forbidden')
    return publishAsIssue(writers, { item, branch, commit, base, text, reason: opened.reason });
  for (const warning of opened.warnings) deps.log.warning(warning);
  if (opened.state === 'closed') throw closedByPerson(opened.number);
  return { operation: opened.operation, number: opened.number, url: opened.url, branch, headSha: commit };
}

/** The verdict must be a pass, for this candidate, on this base. Anything else reads as not passed. */
function requirePass(candidate: Candidate, verdict: Verdict): void {
  const fits =
    verdict.verdict === 'pass' &&
    verdict.item === candidate.item &&
    verdict.subject.candidateDigest === candidate.digest &&
    verdict.subject.tree === candidate.tree &&
    verdict.verifier.baseSha === candidate.baseSha;
  if (fits) return;
  throw new LoopError('E_VERDICT_INVALID', {
    message: `the verdict (${verdict.verdict}) is not a pass of this candidate for ${candidate.item}`,
    remedy: 'Publish takes the verdict the gate gave on exactly this candidate; run the gate again.',
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
  const title = item.title.replace(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')').slice(0, 60);
  return `${title} (#${item.number})\n\n${TRAILER}: ${item.id}\nLoop-Run: ${candidate.run}\nLoop-Candidate: ${candidate.digest}\n`;
}

interface BranchPush {
  readonly branch: string;
  readonly commit: string;
  readonly tree: string;
  readonly item: PlanItem;
}

async function pushBranch(base: LoopBase, writers: LoopWriters, push: BranchPush): Promise<void> {
  const url = pushUrl(writers.github.serverUrl, writers.github.repository);
  const auth: GitAuth = { url, token: writers.token };
  const { branch, commit, tree } = push;
  const expectedOld = await ourEarlierCommit(base, url, auth, push);
  await base.repository.pushCommit({ url, auth, commit, tree, branch, expectedOld });
}

/** The commit a branch of this item is at, when it is one of ours; null when there is no such branch. */
async function ourEarlierCommit(base: LoopBase, url: string, auth: GitAuth, push: BranchPush): Promise<string | null> {
  const { git } = base.repository;
  const listed = await git.run(['ls-remote', '--refs', '--', url, `refs/heads/${push.branch}`], { auth: [auth] });
  const tip = listed.stdout.split('\t')[0] ?? '';
  if (tip === '') return null;
  if (tip === push.commit) return tip;
  await git.run(['fetch', '--quiet', '--no-tags', '--depth=1', '--', url, tip], { auth: [auth] });
  const { stdout } = await git.run(['log', '-1', '--format=%ce%n%(trailers:key=Loop-Item,valueonly)', tip]);
  const [committer, owner] = stdout.split('\n');
  if (committer === BOT.email && owner === push.item.id) return tip;
  throw new LoopError('E_GIT_REFUSED', {
    message: `the branch ${push.branch} holds a commit that isn’t the loop’s (${tip.slice(0, 12)})`,
    remedy: 'Somebody works there. Merge or delete the branch, or close the ticket.',
  });
}

function closedByPerson(number: number): LoopError {
  return new LoopError('E_GITHUB_REFUSED', {
    message: `a person closed pull request #${number}, which came from the same branch`,
    remedy: 'Say on the ticket what should be different, delete the branch, and take the loop:escalated label off.',
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
  return { operation: 'issue', number: issue.number, url: issue.url, branch, headSha: commit };
}

import { LABELS, type LearnReport, LoopError, type Mode, marker } from '@loop-actions/contract';
import { type CandidateOnDisk, verifyCandidateTree } from '@loop-actions/git';
import { ensureIssue, ensurePullRequest } from '@loop-actions/github';
import { assessReadiness } from '@loop-actions/selection';
import { readMovingRefs } from '@loop-actions/verifier/read-moving-refs';
import { BOT, findItemBranch, ITEM_TRAILER, remoteOf } from '../context/loop-branch.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { modeInForce } from '../context/mode-in-force.ts';
import type { PublishOptions } from '../publish/publish-candidate.ts';
import type { Published } from '../publish/published.ts';
import { inertTitle } from '../publish/pull-request-text.ts';
import { whyFrozen } from './compose-learned.ts';
import { goldenEvals } from './golden-set.ts';
import { learnedIssue, learnedPullRequest } from './learned-text.ts';
import { type LearnedAnswer, mayPublishLearned } from './may-publish-learned.ts';

export interface PublishLearnedRequest {
  readonly report: LearnReport;
  readonly candidate: CandidateOnDisk | null;
  /** The publishing job's own. */
  readonly frozen: readonly string[];
  readonly publish: PublishOptions;
  readonly mode: Mode | null;
  readonly dryRun: boolean;
}

export interface PublishedLearned {
  readonly published: Published | null;
  readonly note: string;
}

/** Publishes one lesson, once: a draft pull request, or an issue where only a person may write it down. */
export async function publishLearned(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: PublishLearnedRequest,
): Promise<PublishedLearned> {
  const { report, candidate } = request;
  const tree = candidate === null ? null : await verifyCandidateTree(base.repository, candidate);
  const changes = tree === null ? [] : await base.repository.diffTrees(base.sha, tree);
  const changed = changes.map(({ path, status }) => ({ path, isNew: status === 'added' }));
  const frozen = await whyFrozen(
    base,
    changed.map(({ path }) => path),
    request.frozen,
  );
  const mode = await modeOf(base, request.mode);
  const evals = goldenEvals(base.control.gates).map(({ name }) => name);
  const manifest = candidate?.manifest ?? null;
  const question = { report, candidate: manifest, baseSha: base.sha, changed, frozen, mode, evals };
  const answer: LearnedAnswer = mayPublishLearned(question);
  if (answer.publish === 'no') return { published: null, note: answer.reason };
  if (request.dryRun) return { published: null, note: 'dry run: nothing is published' };
  if (answer.publish === 'issue') return publishIssue(deps, writers, report);
  if (candidate === null || tree === null) {
    throw new LoopError('E_LEARNED_INVALID', {
      message: 'the lesson has no candidate',
      remedy: 'Run correction-to-pr again.',
    });
  }
  return {
    published: await propose(deps, base, writers, { request, candidate, tree }),
    note: 'the lesson is proposed',
  };
}

async function modeOf(base: LoopBase, input: Mode | null): Promise<Mode> {
  const { spec, policy, gates, pinned } = base.control;
  const moving = await readMovingRefs(base.repository, base.sha);
  const readiness = assessReadiness({ ...spec, gates }, policy, moving);
  return modeInForce({ spec: spec.mode, builtIn: pinned.spec === null, input, ceiling: 'propose', readiness }).mode;
}

async function publishIssue(deps: LoopDeps, { github }: LoopWriters, report: LearnReport): Promise<PublishedLearned> {
  const page = learnedIssue(report, deps.context.runUrl);
  const issue = await ensureIssue(github, { kind: 'learned', key: report.item, ...page, labels: [LABELS.learning] });
  const { number, url } = issue;
  return {
    published: { operation: 'issue', number, url, branch: '', headSha: '', fault: null },
    note: 'a person has to write it down',
  };
}

async function propose(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  parts: { readonly request: PublishLearnedRequest; readonly candidate: CandidateOnDisk; readonly tree: string },
): Promise<Published> {
  const { request, candidate, tree } = parts;
  const { report, publish } = request;
  const commit = await base.repository.commitTree({
    ...{ tree, parent: base.sha, author: BOT, date: candidate.manifest.createdAt },
    message: `${inertTitle(report.title, 70)}\n\n${ITEM_TRAILER}: ${report.item}\nLoop-Run: ${report.run}\nLoop-Candidate: ${candidate.manifest.digest}\n`,
  });
  const { branch, tip } = await findItemBranch(base, writers, { id: report.item, title: '' }, publish.branchPrefix);
  await base.repository.pushCommit({ ...remoteOf(writers), tree, commit, branch, expectedOld: tip });
  const text = learnedPullRequest(report, deps.context.runUrl);
  const opened = await ensurePullRequest(writers.github, {
    ...{ head: branch, headSha: commit, base: base.ref, ...text, draft: publish.draft },
    ...{ labels: [LABELS.pullRequest, ...publish.labels], reviewers: publish.reviewers },
    marker: marker('learned', report.item),
    // One that was closed has been answered: only the pattern’s return, which is another item, asks again.
    replaceClosed: false,
  });
  if (opened.operation === 'forbidden') {
    const compare = `${writers.github.serverUrl}/${writers.github.repository}/compare/${base.ref}...${branch}?expand=1`;
    const body = `This repository does not let Actions open pull requests (${opened.reason}). **[Open the pull request](${compare})**\n\n${text.body}`;
    const issue = await ensureIssue(writers.github, {
      kind: 'learned',
      key: report.item,
      title: text.title,
      body,
      labels: [LABELS.learning],
    });
    return { operation: 'issue', number: issue.number, url: issue.url, branch, headSha: commit, fault: null };
  }
  for (const warning of opened.warnings) deps.log.warning(warning);
  return { operation: opened.operation, number: opened.number, url: opened.url, branch, headSha: commit, fault: null };
}

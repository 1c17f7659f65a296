import type { CheckEvidence, CheckState, MergeEvidence, MergeRecords, WorkflowEvidence } from '@loop-actions/contract';
import { isLoopError } from '@loop-actions/contract';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { Base, type Context, MergedPull, Records, type Suite } from './answers.ts';
import { mergeRecords } from './documents.ts';

const PULLS_PER_QUERY = 50;
/** GitHub gives up on heavy queries after 10 s. */
const FEWER_PULLS = 10;

/**
 * What GitHub has on record of pull requests merged into a branch: what the branch requires, the checks of each last
 * head and merge commit, and the workflows that ran on it. One request per 50. What could not be read is missing, with
 * the reason in `problems`. Throws `LoopError` where there is nothing to give at all.
 */
export async function readMerges(
  github: GitHub,
  baseRef: string,
  pulls: readonly number[],
): Promise<MergeRecords & { readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const merges = new Map<number, MergeEvidence>();
  let requiredContexts: readonly string[] | null = null;
  let size = PULLS_PER_QUERY;
  for (let at = 0; at < pulls.length; ) {
    const some = pulls.slice(at, at + size);
    const answer = await ask(github, baseRef, some).catch((error: unknown) => {
      if (!isLoopError(error, 'E_GITHUB_UNAVAILABLE') || some.length <= FEWER_PULLS) throw error;
      return null;
    });
    if (answer === null) {
      size = FEWER_PULLS;
      continue;
    }
    at += some.length;
    problems.push(...answer.problems);
    const base = Base.safeParse(answer.repository.base);
    if (base.success) requiredContexts = contextsOf(base.data);
    else {
      requiredContexts = null;
      problems.push(`what ${baseRef} requires could not be read`);
    }
    for (const number of some) {
      const merged = MergedPull.safeParse(answer.repository[`pull${number}`]);
      // GitHub says null both for "no checks" and for "you may not see them"; beside the latter stands a problem.
      if (merged.success && !answer.problems.some((problem) => concerns(problem, number)))
        merges.set(number, evidenceOf(merged.data));
      else problems.push(`the checks of pull request #${number} could not be read`);
    }
  }
  return { requiredContexts, merges, problems };
}

/** Whether a problem is of this pull request, or of none in particular. */
function concerns(problem: string, number: number): boolean {
  const at = /\bpull(\d+)\b/.exec(problem)?.[1];
  return at === undefined || Number(at) === number;
}

async function ask(github: GitHub, baseRef: string, pulls: readonly number[]) {
  const { owner, repo: name } = parseRepository(github.repository);
  const variables = { owner, name, base: `refs/heads/${baseRef}` };
  const { data, problems } = await github.query('read checks', mergeRecords(pulls), variables, Records);
  return { repository: data.repository, problems };
}

function contextsOf({ refUpdateRule, rules }: Base): readonly string[] {
  const protection = refUpdateRule?.requiredStatusCheckContexts ?? [];
  const rulesets = rules.flatMap(({ parameters }) => parameters?.requiredStatusChecks?.map(({ context }) => context));
  return [...new Set([...protection, ...rulesets].filter((context) => context != null))];
}

function evidenceOf({ number, headRefOid, commits, mergeCommit }: MergedPull): MergeEvidence {
  const head = commits.nodes.at(-1)?.commit;
  return {
    pullRequest: number,
    headSha: headRefOid,
    mergeSha: mergeCommit.oid,
    // A list of commits that ends elsewhere says nothing of the head.
    head: head?.oid === headRefOid ? checksOf(head.statusCheckRollup?.contexts ?? []) : [],
    merge: checksOf(mergeCommit.statusCheckRollup?.contexts ?? []),
    workflows: workflowsOf(mergeCommit.checkSuites),
  };
}

function checksOf(contexts: readonly Context[]): readonly CheckEvidence[] {
  return contexts.map((context) =>
    context.__typename === 'CheckRun'
      ? { name: context.name, state: stateOf(context.status, context.conclusion), required: context.isRequired }
      : { name: context.context, state: STATUSES[context.state] ?? 'failed', required: context.isRequired },
  );
}

const STATUSES: Readonly<Record<string, CheckState>> = { SUCCESS: 'passed', PENDING: 'pending', EXPECTED: 'pending' };
const PASSED: ReadonlySet<string | null> = new Set(['SUCCESS', 'NEUTRAL', 'SKIPPED']);

function stateOf(status: string, conclusion: string | null): CheckState {
  if (status !== 'COMPLETED') return 'pending';
  return PASSED.has(conclusion) ? 'passed' : 'failed';
}

/** The newest suite of each workflow. A workflow that was skipped did nothing, so it has not passed. */
function workflowsOf(suites: readonly Suite[]): readonly WorkflowEvidence[] {
  const newest = new Map<string, Suite>();
  for (const suite of suites) {
    const path = suite.workflowRun?.file?.path;
    if (path === undefined) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if ((newest.get(name)?.databaseId ?? -1) < (suite.databaseId ?? 0)) newest.set(name, suite);
  }
  return [...newest].map(([workflow, { status, conclusion }]) => ({
    workflow,
    state: status !== 'COMPLETED' ? 'pending' : conclusion === 'SUCCESS' ? 'passed' : 'failed',
  }));
}

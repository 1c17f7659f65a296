import type { CheckRun, CommitStatus, PullRequest, Repository, WorkflowRun } from '../entities.ts';
import { iso, isoOrNull } from '../present/urls.ts';
import { connection, Plain } from './connection.ts';
import { type Arguments, demand, type Field, fields, type GraphqlContext } from './fields.ts';
import type { CommitNode, RefNode } from './pulls.ts';

type Reported =
  | { readonly kind: 'CheckRun'; readonly run: CheckRun; readonly repository: Repository }
  | { readonly kind: 'StatusContext'; readonly status: CommitStatus; readonly repository: Repository };

interface Rollup {
  readonly kind: 'StatusCheckRollup';
  readonly reported: readonly Reported[];
}

interface Suite {
  readonly kind: 'CheckSuite';
  readonly run: WorkflowRun;
  readonly repository: Repository;
}

/** The newest check run and status of each name on a commit. */
function reportedOn({ sha, repository }: CommitNode): readonly Reported[] {
  const newest = new Map<string, Reported>();
  for (const run of repository.checkRuns) {
    if (run.sha === sha) newest.set(`run ${run.name}`, { kind: 'CheckRun', run, repository });
  }
  for (const status of repository.statuses) {
    if (status.sha === sha) newest.set(`status ${status.context}`, { kind: 'StatusContext', status, repository });
  }
  return [...newest.values()];
}

/** What branch protection or a ruleset requires of the base of a pull request. */
export function requiredOf(repository: Repository, branch: string): readonly string[] {
  const { protectedBranches, rulesetChecks } = repository.settings;
  return [...(protectedBranches[branch]?.requiredChecks ?? []), ...(rulesetChecks[branch] ?? [])];
}

const isRequired =
  (nameOf: (source: Reported) => string): Field<Reported> =>
  (source, args: Arguments) => {
    const pull = source.repository.issues.get(Number(args.pullRequestNumber)) as PullRequest | undefined;
    return pull?.pull != null && requiredOf(source.repository, pull.pull.baseRef).includes(nameOf(source));
  };

const nameOf = (source: Reported): string => (source.kind === 'CheckRun' ? source.run.name : source.status.context);
const idOf = (source: Reported): string => (source.kind === 'CheckRun' ? source.run.nodeId : source.status.nodeId);

/** A rollup is only there once something reported; both kinds of report need their permission. */
export function statusCheckRollup(commit: CommitNode, context: GraphqlContext): Rollup | null {
  demand(context, commit.repository, 'checks');
  demand(context, commit.repository, 'statuses');
  const all = reportedOn(commit);
  return all.length === 0 ? null : { kind: 'StatusCheckRollup', reported: all };
}

export const StatusCheckRollup$ = fields<Rollup>({
  contexts: ({ reported }, args) => connection({ field: 'contexts', items: reported, id: idOf, args }),
});

export const CheckRun$ = fields<Extract<Reported, { kind: 'CheckRun' }>>({
  id: ({ run }) => run.nodeId,
  name: ({ run }) => run.name,
  status: ({ run }) => run.status.toUpperCase(),
  conclusion: ({ run }) => run.conclusion?.toUpperCase() ?? null,
  startedAt: ({ run }) => iso(run.startedAt),
  completedAt: ({ run }) => isoOrNull(run.completedAt),
  isRequired: isRequired(nameOf),
});

export const StatusContext$ = fields<Extract<Reported, { kind: 'StatusContext' }>>({
  id: ({ status }) => status.nodeId,
  context: ({ status }) => status.context,
  state: ({ status }) => status.state.toUpperCase(),
  description: ({ status }) => status.description,
  createdAt: ({ status }) => iso(status.createdAt),
  isRequired: isRequired(nameOf),
});

/** Each run of a workflow has a suite of its own. */
export function checkSuites(commit: CommitNode, args: Arguments, context: GraphqlContext): Plain {
  demand(context, commit.repository, 'checks');
  const items = commit.repository.workflowRuns
    .filter(({ headSha }) => headSha === commit.sha)
    .map((run): Suite => ({ kind: 'CheckSuite', run, repository: commit.repository }));
  return connection({ field: 'checkSuites', items, id: ({ run }) => run.nodeId, args });
}

export const CheckSuite$ = fields<Suite>({
  id: ({ run }) => `CS_${run.nodeId}`,
  databaseId: ({ run }) => run.id,
  status: ({ run }) => run.status.toUpperCase(),
  conclusion: ({ run }) => run.conclusion?.toUpperCase() ?? null,
  workflowRun: ({ run }) =>
    new Plain({ event: run.event, file: new Plain({ path: `.github/workflows/${run.workflow}` }) }),
});

/** "Branch protection rules that are viewable by non-admins": https://docs.github.com/en/graphql/reference/objects#ref */
export function refUpdateRule({ ref, repository }: RefNode): Plain | null {
  const rule = repository.settings.protectedBranches[branchOf(ref)];
  return rule === undefined ? null : new Plain({ requiredStatusCheckContexts: rule.requiredChecks });
}

/** Rules of active rulesets that apply to a branch. */
export function branchRules({ ref, repository }: RefNode, args: Arguments): Plain {
  const contexts = repository.settings.rulesetChecks[branchOf(ref)];
  const rule = new Plain({
    type: 'REQUIRED_STATUS_CHECKS',
    parameters: new Plain({
      __typename: 'RequiredStatusChecksParameters',
      requiredStatusChecks: (contexts ?? []).map((context) => new Plain({ context })),
    }),
  });
  return connection({ field: 'rules', items: contexts === undefined ? [] : [rule], id: () => 'RR_1', args });
}

const branchOf = (ref: string): string => ref.replace(/^refs\/heads\//, '');

import type { LoopFact, RunReport } from '@loop-actions/contract';
import { type ChangeRecord, changeFacts, itemOfChange } from './change-facts.ts';
import { type DeploymentRecord, deploymentFacts, previewsOf } from './deployment-facts.ts';
import { mergeFacts } from './fact-ledger.ts';
import { type IssueRecord, issueFacts } from './issue-facts.ts';

/** What GitHub recorded of a loop, as the github package reads it. */
export interface HistoryRecords {
  readonly repository: string;
  readonly issues: readonly IssueRecord[];
  readonly changes: readonly ChangeRecord[];
  readonly deployments: readonly DeploymentRecord[];
}

/** The facts in GitHub’s records. The same records give the same facts, so that a ledger that was lost is read again. */
export function factsOfHistory({ repository, issues, changes, deployments }: HistoryRecords): readonly LoopFact[] {
  const byItem = Map.groupBy(changes, (change) => itemOfChange(change, repository));
  const ofChanges = changes.flatMap((change) => changeFacts(change, repository));
  const ofIssues = issues.flatMap((issue) => {
    const own = byItem.get(`#${issue.number}`) ?? [];
    const mergedAt = own.flatMap(({ mergedAt: at }) => (at === null ? [] : [at]));
    const commits = new Set(own.flatMap((change) => change.commits.map(({ commit }) => commit.oid)));
    const previews = previewsOf(deployments, commits);
    return issueFacts(issue, repository, { workedOn: own.length > 0, mergedAt, previews });
  });
  return mergeFacts(ofChanges, ofIssues, deploymentFacts(deployments));
}

/** The facts that only the runner knows: how attempts ended, and what they cost. */
export function factsOfReport(report: RunReport): readonly LoopFact[] {
  const { run, endedAt, attempts } = report;
  const facts: LoopFact[] = [
    {
      ...{ schemaVersion: 1, kind: 'run', id: `run/${run}`, at: endedAt, run },
      done: report.oracle?.done ?? null,
      interventions: report.interventions ?? null,
    },
  ];
  for (const { item, attempt, startedAt, stopReason, usage, checks } of attempts) {
    const id = `${run}/${item}/${attempt}`;
    const { costUsd } = usage;
    facts.push({
      schemaVersion: 1,
      kind: 'attempt',
      id: `attempt/${id}`,
      at: startedAt,
      run,
      item,
      stopReason,
      costUsd,
    });
    if (!stopReason.startsWith('budget-')) continue;
    const failed = checks.filter(({ verdict }) => verdict !== 'pass').map(({ name, verdict }) => `${name}: ${verdict}`);
    facts.push({
      ...{ schemaVersion: 1, kind: 'interrupt', id: `budget/${id}`, at: startedAt, item, run, source: 'budget-stop' },
      ...{ category: 'unclear', text: `attempt ended with ${stopReason}`, machine: true, costUsd, link: report.url },
      evidence: failed.slice(0, 20),
    });
  }
  return facts;
}

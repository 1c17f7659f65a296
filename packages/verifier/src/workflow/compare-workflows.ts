import { canonicalJson } from '@loop-actions/contract';
import { compareJobs } from './compare-jobs.ts';
import { compareTriggers } from './compare-triggers.ts';
import { comparePublishing } from './publish-order.ts';
import type { Workflow } from './workflow.ts';
import type { Report, WorkflowFiles, WorkflowFinding } from './workflow-finding.ts';

/**
 * Compares the meaning of workflows and actions before and after a change: comments, names and layout may change, what
 * judges and what it says may not. Gives nothing where the judges stand as they stood.
 */
export function compareWorkflows(before: WorkflowFiles, after: WorkflowFiles): WorkflowFinding[] {
  const findings: WorkflowFinding[] = [];
  const now = new Map(after.map((workflow) => [workflow.path, workflow]));
  const known = new Set(before.map(({ path }) => path));
  for (const old of before) {
    const report: Report = (rule, message) => findings.push({ path: old.path, rule, message });
    const next = now.get(old.path);
    if (next === undefined) report('workflow-removed', 'is gone');
    else if (next.kind === 'unreadable') report('workflow-unreadable', next.problem);
    else if (old.kind === 'unreadable') report('workflow-unreadable', `was not readable before: ${old.problem}`);
    else compareOne(old, next, report);
  }
  for (const fresh of after) {
    if (known.has(fresh.path)) continue;
    if (fresh.kind !== 'unreadable' && fresh.jobs.every(({ steps, uses }) => steps.length === 0 && uses === null))
      continue;
    findings.push({
      path: fresh.path,
      rule: 'trigger-added',
      message: 'is a new workflow or action, which a person has to add',
    });
  }
  const report =
    (path: string): Report =>
    (rule, message) =>
      findings.push({ path, rule, message });
  comparePublishing(before, after, report);
  return findings;
}

function compareOne(before: Workflow, after: Workflow, report: Report): void {
  compareTriggers(before, after, report);
  if (canonicalJson(before.entry) !== canonicalJson(after.entry)) {
    report('entry-changed', 'starts other code than before (`runs`)');
  }
  if (canonicalJson(before.interface) !== canonicalJson(after.interface)) {
    report('judge-interface-changed', 'takes or gives other values than before');
  }
  if (canonicalJson(before.concurrency ?? null) !== canonicalJson(after.concurrency ?? null)) {
    report('judge-room-changed', 'has another `concurrency`, by which runs are cancelled');
  }
  compareJobs(before, after, report);
}

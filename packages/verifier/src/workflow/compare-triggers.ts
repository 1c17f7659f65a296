import { canonicalJson } from '@loop-actions/contract';
import type { Workflow } from './workflow.ts';
import type { Report } from './workflow-finding.ts';

/** Events whose runs hold secrets or rights though strangers can cause them. */
const PRIVILEGED = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'discussion',
  'discussion_comment',
  'issues',
  'fork',
  'watch',
  'repository_dispatch',
]);

/** An event that is gone or filtered more runs the judge less often; a privileged one that is new runs it for strangers. */
export function compareTriggers(before: Workflow, after: Workflow, report: Report): void {
  for (const [event, was] of Object.entries(before.triggers)) {
    if (!Object.hasOwn(after.triggers, event)) {
      report('trigger-narrowed', `no longer runs on ${event}`);
      continue;
    }
    const problem =
      event === 'schedule' ? scheduleLost(was, after.triggers[event]) : filtersNarrower(was, after.triggers[event]);
    if (problem !== null && event !== 'workflow_call')
      report('trigger-narrowed', `runs on ${event} less often: ${problem}`);
  }
  for (const event of Object.keys(after.triggers)) {
    if (!Object.hasOwn(before.triggers, event) && PRIVILEGED.has(event)) {
      report('trigger-added', `newly runs on ${event}, which strangers can cause`);
    }
  }
}

function scheduleLost(before: unknown, after: unknown): string | null {
  const now = new Set((Array.isArray(after) ? after : []).map((entry) => canonicalJson(entry)));
  const lost = (Array.isArray(before) ? before : []).find((entry) => !now.has(canonicalJson(entry)));
  return lost === undefined ? null : `${canonicalJson(lost)} is gone`;
}

function filtersNarrower(before: unknown, after: unknown): string | null {
  const old = filters(before);
  const now = filters(after);
  for (const [name, values] of now) {
    const was = old.get(name);
    if (name.endsWith('-ignore')) {
      const more = values.find((value) => !(was ?? []).includes(value));
      if (more !== undefined) return `${name} has ${more}`;
    } else if (was === undefined) return `it is limited by ${name}`;
  }
  for (const [name, values] of old) {
    if (name.endsWith('-ignore')) continue;
    const now_ = now.get(name);
    if (now_ === undefined) continue;
    const lost = values.find((value) => !now_.includes(value));
    if (lost !== undefined) return `${name} lacks ${lost}`;
    const against = now_.find((value) => value.startsWith('!') && !values.includes(value));
    if (against !== undefined) return `${name} has ${against}`;
    if (canonicalJson(now_.filter((value) => values.includes(value))) !== canonicalJson(values)) {
      return `${name} has another order, and the last match wins`;
    }
  }
  return null;
}

function filters(value: unknown): ReadonlyMap<string, readonly string[]> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value)
      .filter(([name]) => /^(?:types|branches|tags|paths|workflows)(?:-ignore)?$/.test(name))
      .map(([name, list]) => [name, Array.isArray(list) ? list.map(String) : [String(list)]]),
  );
}

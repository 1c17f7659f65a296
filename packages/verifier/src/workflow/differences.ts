import { canonicalJson } from '@loop-actions/contract';
import type { Step } from './workflow.ts';
import type { Report } from './workflow-finding.ts';

/** The longest a judge may take, in minutes: what GitHub gives a job. */
const MAX_MINUTES = 360;

/** A judge without an end is no judge; one with a shorter time is red sooner. */
export function compareTimeout(where: string, before: unknown, after: unknown, report: Report): void {
  if (same(before, after)) return;
  const bounded = typeof after === 'number' && after > 0 && after <= MAX_MINUTES;
  if (!bounded || (typeof before === 'number' && after > before * 2)) {
    report(
      'judge-unbounded',
      `${where} has the time limit ${String(after ?? 'none')}, not ${String(before ?? 'none')}`,
    );
  }
}

/** `${{ x }}` and `x` mean the same in an `if`. */
export function conditionOf(condition: string | null): string {
  return (condition ?? 'success()')
    .replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a `continue-on-error` is on, or might be. */
export function isOn(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== 'false';
}

export function same(left: unknown, right: unknown): boolean {
  return canonicalJson(left ?? null) === canonicalJson(right ?? null);
}

/** Names of the keys that differ, for a message. */
export function changedKeys(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return (
    [...names]
      .filter((name) => !same(before[name], after[name]))
      .slice(0, 5)
      .join(', ') || 'order'
  );
}

/** What a step is called in messages. */
export function nameOf(step: Step): string {
  return step.id ?? step.uses ?? (step.run ?? 'a step').split('\n')[0]?.slice(0, 60) ?? 'a step';
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Example {
  readonly on: object;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, ExampleJob>>;
}
interface ExampleJob {
  readonly uses?: string;
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly concurrency?: unknown;
  readonly environment?: string;
}

const read = (name: string) => parse(readFileSync(`workflows-examples/${name}`, 'utf8')) as Example;
const names = readdirSync('workflows-examples').filter((name) => name.endsWith('.yml'));
const anyTime = { workflow_dispatch: null };
const weekdays = { schedule: [{ cron: '0 6 * * 1-5' }], ...anyTime };
const labeled = { issues: { types: ['labeled'] } };

/** act starts a workflow whatever its filters say, so that what starts each example is held here. */
const STARTS: Readonly<Record<string, object>> = {
  'approval.yml': { schedule: [{ cron: '0 7 * * 1-5' }], ...anyTime },
  'ci-failure-grouping.yml': { schedule: [{ cron: '30 5 * * 1-5' }], ...anyTime },
  'closed-loop.yml': { ...weekdays, ...labeled },
  'correction-to-pr.yml': { schedule: [{ cron: '0 5 * * 1-5' }], ...anyTime },
  'dependency-update.yml': { schedule: [{ cron: '0 4 * * 2' }], ...anyTime, ...labeled },
  'docs-links.yml': { schedule: [{ cron: '0 6 * * 1' }], ...anyTime, ...labeled },
  'eval-replay.yml': {
    schedule: [{ cron: '0 3 * * *' }],
    ...anyTime,
    push: { branches: ['main'], paths: ['prompts/**', 'evals/**'] },
  },
  'feedback.yml': { issue_comment: { types: ['created'] } },
  'issue-to-pr.yml': labeled,
  'maintenance-loop.yml': {
    ...weekdays,
    ...labeled,
    workflow_dispatch: {
      inputs: {
        batch: { description: 'Tickets to look at, by number; empty for what the spec selects', type: 'string' },
        'loop-pass': { description: 'Set by the oracle when it starts a pass', type: 'string' },
      },
    },
  },
  'multi-lens-review.yml': { pull_request: null },
  'oracle.yml': {
    schedule: [{ cron: '30 9 * * 1-5' }],
    workflow_run: { workflows: ['maintenance-loop'], types: ['completed'] },
    pull_request: { types: ['closed'] },
    issues: { types: ['closed', 'reopened', 'labeled', 'unlabeled'] },
    ...anyTime,
  },
  'planning.yml': {
    issue_comment: { types: ['created'] },
    workflow_dispatch: {
      inputs: { message: { description: 'The requirement, in plain language', required: true, type: 'string' } },
    },
  },
  'pr-quality-gate.yml': { pull_request: null, merge_group: null },
  'pr-quality-gate-suggestions.yml': { workflow_run: { workflows: ['pr-quality-gate'], types: ['completed'] } },
  'replay.yml': {
    workflow_dispatch: {
      inputs: { 'run-id': { description: 'Id of the run, as in its address', required: true, type: 'string' } },
    },
  },
  'self-heal.yml': { workflow_run: { workflows: ['maintenance-loop'], types: ['completed'] } },
  'weekday-triage.yml': { schedule: [{ cron: '0 8 * * 1-5' }], ...anyTime },
  'weekly-loop-meeting.yml': { schedule: [{ cron: '0 6 * * 1' }], ...anyTime },
};

describe('what starts an example', () => {
  it.each(names.filter((name) => name !== 'loop-item.yml'))('%s is as written here', (name) => {
    expect(read(name).on).toEqual(STARTS[name]);
  });

  it('is a call alone for the workflow of one item', () => {
    expect(Object.keys(read('loop-item.yml').on)).toEqual(['workflow_call']);
  });

  it.each(names)('%s is dropped by no concurrency group, and only approval waits for a person', (name) => {
    const { concurrency, jobs } = read(name);
    const groups = [concurrency, ...Object.values(jobs).map((job) => job.concurrency)];
    expect(groups.filter((group) => group !== undefined)).toEqual([]);
    const waits = Object.entries(jobs).flatMap(([id, { environment }]) => (environment === undefined ? [] : [id]));
    expect(waits).toEqual(name === 'approval.yml' ? ['loop'] : []);
  });
});

describe('a workflow that is called', () => {
  it('is granted the union of what its jobs declare, and no more', () => {
    const callers = Object.values(read('maintenance-loop.yml').jobs).filter(({ uses }) =>
      uses?.endsWith('loop-item.yml'),
    );
    const union = Object.values(read('loop-item.yml').jobs).reduce<Record<string, string>>((all, { permissions }) => {
      for (const [name, level] of Object.entries(permissions)) if (all[name] !== 'write') all[name] = level;
      return all;
    }, {});
    expect(callers.map(({ permissions }) => permissions)).toEqual([union]);
  });
});

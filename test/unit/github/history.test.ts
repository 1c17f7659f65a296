import { readLoopHistory } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';
import { pagedGitHub } from '../../support/learning/paged-github.ts';

const NOW = Date.UTC(2026, 6, 20);
const since = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString();

describe('The history of a loop', () => {
  it('of 500 changes, 500 tickets and 100 deployments is read in 21 requests', async () => {
    const { github, requests } = pagedGitHub(NOW, { issues: 500, changes: 500, deployments: 100 });
    const history = await readLoopHistory(github, { since: since(10_000) });
    const { issues, changes, deployments, problems } = history;
    expect([issues.length, changes.length, deployments.length, problems]).toEqual([500, 500, 100, []]);
    expect(requests()).toBe(21);
  });

  it('is read no further back than was asked', async () => {
    const { github, requests } = pagedGitHub(NOW, { issues: 500, changes: 500 });
    const history = await readLoopHistory(github, { since: since(60) });
    expect([history.issues.length, history.changes.length]).toEqual([61, 61]);
    expect(requests()).toBe(5);
  });

  it('stays below 40 requests whatever there is, and says what it left out', async () => {
    const { github, requests } = pagedGitHub(NOW, { issues: 5000, changes: 5000, deployments: 5000 });
    const { problems } = await readLoopHistory(github, { since: since(10_000) });
    expect(requests()).toBe(34);
    expect(problems).toEqual([
      'only the newest 800 of a longer list were read',
      'only the newest 800 of a longer list were read',
      'only the newest 200 of a longer list were read',
    ]);
  });
});

import { KpiResult } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { fillWithChanges } from '../../support/learning/many-changes.ts';
import { openLearningRoom } from './learning-room.ts';

/** Fifty tickets, fifty changes or a hundred deployments a request. */
const pages = (changes: number): number => 2 * Math.ceil(changes / 50) + Math.ceil(changes / 100);

describe('The weekly pack of a repository with many changes', () => {
  // The bench runs it with 500; a hundred and twenty show as well what one more costs.
  it('asks for pages and for nothing by the change, so that 500 of them take at most 40 requests', async () => {
    await using room = await openLearningRoom();
    await fillWithChanges(room.github, 120);
    const api = () => room.github.requests.filter(({ kind }) => kind !== 'git');
    const before = api().length;
    const run = await room.report({ meeting: 'true' });
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.outputs['meeting-issue-url']).toMatch(/\/issues\/\d+$/);
    const kpis = KpiResult.array().parse(JSON.parse(run.outputs.kpis ?? '[]'));
    // What reviewers said is one class, and each of three amendments one, however many ways it is known.
    expect(kpis.find(({ id }) => id === 'context-coverage')).toMatchObject({ sample: 4 });
    expect(kpis.find(({ id }) => id === 'deployment-frequency')).toMatchObject({ sample: 120 });
    const asked = api().slice(before);
    expect(asked.length - pages(120) + pages(500)).toBeLessThanOrEqual(40);
    expect(asked.every(({ status }) => status < 400)).toBe(true);
    room.github.assertClean();
  });

  it('goes without deployments where the token may not read them, and warns of nothing', async () => {
    await using room = await openLearningRoom();
    room.github.jobs.declare('loop', { contents: 'write', issues: 'write', 'pull-requests': 'read' });
    room.github.deploy({ environment: 'production', sha: 'f'.repeat(40), state: 'success' });
    const run = await room.report();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.log.annotations).toEqual([]);
    const kpis = KpiResult.array().parse(JSON.parse(run.outputs.kpis ?? '[]'));
    expect(kpis.find(({ id }) => id === 'deployment-frequency')).toMatchObject({
      value: null,
      note: expect.stringContaining('no deployments are recorded'),
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeArtifactService, startArtifactService } from '../../support/artifacts/index.ts';
import { runParallelItems } from '../../support/chain/index.ts';

let artifacts: FakeArtifactService;
beforeAll(async () => {
  artifacts = await startArtifactService();
});
afterAll(() => artifacts[Symbol.asyncDispose]());

describe('items in parallel, each in jobs of its own', () => {
  it('lose nothing and double nothing when one is wrong, one hangs, one dies and one loses its change', async () => {
    const end = await runParallelItems({
      artifacts,
      runId: '1',
      fates: ['honest', 'red', 'hanging', 'killed', 'lost', 'honest'],
      maxPullRequests: 6,
      atOnce: 3,
    });
    expect(end.planned).toEqual(['#1', '#2', '#3', '#4', '#5', '#6']);
    expect(end).toMatchObject({ published: ['#1', '#6'], parked: [], recorded: end.planned, lost: [], doubled: [] });
    const [red, hanging, killed, lost] = ['#2', '#3', '#4', '#5'].map((item) => end.steps.get(item) ?? []);
    expect(red?.map(({ outputs }) => outputs.verdict ?? outputs.status)).toEqual([
      'candidate',
      'fail',
      'not-published',
    ]);
    expect(hanging?.[0]?.outputs).toMatchObject({ status: 'stopped', 'stopped-reason': 'budget-runtime' });
    expect(killed).toMatchObject([{ signal: 'SIGKILL', outputs: {} }]);
    expect(lost?.at(-1)).toMatchObject({ exitCode: 1 });
    expect(end.items.get('#5')?.reason).toContain('E_ARTIFACT_MISSING');
    expect([...end.items.values()].map(({ failedAttempts }) => failedAttempts)).toEqual([0, 1, 1, 1, 1, 0]);
    expect(end.lostBeforeOracle).toEqual(['#4']);
    expect(end.recordedByOracle).toEqual(['#4']);
  });
});

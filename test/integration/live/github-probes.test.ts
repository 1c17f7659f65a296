import { describe, expect, it } from 'vitest';
import { type GapRoom, openGapRoom } from './gap-room.ts';

const DEPLOYED = 'deployed: deployment to `production` succeeds, within 2s';
const E2E = 'e2e: workflow `e2e.yml` passes, within 2s';

const run = (
  room: GapRoom,
  headSha: string,
  more: Partial<{ event: string; branch: string; status: string; conclusion: string | null }> = {},
) =>
  room.github.addWorkflowRun({
    workflow: 'e2e.yml',
    branch: 'main',
    headSha,
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    ...more,
  });

describe('a deployment', () => {
  it.each<[string, (room: GapRoom, shas: { old: string; merged: string }) => void, boolean, number, string]>([
    [
      'of the merge succeeded',
      (room, { merged }) => room.github.deploy({ environment: 'production', sha: merged, state: 'success' }),
      true,
      0,
      'done',
    ],
    [
      'of an older commit succeeded',
      (room, { old }) => room.github.deploy({ environment: 'production', sha: old, state: 'success' }),
      false,
      1,
      'does not hold the merged commit',
    ],
    ['is none at all', () => undefined, false, 1, 'nothing was ever deployed'],
    [
      'went elsewhere',
      (room, { merged }) => room.github.deploy({ environment: 'staging', sha: merged, state: 'success' }),
      false,
      1,
      'nothing was ever deployed',
    ],
    [
      'failed',
      (room, { merged }) =>
        room.github.deploy({ environment: 'production', sha: merged, state: 'failure', description: 'no permission' }),
      false,
      1,
      'the newest is failure',
    ],
    [
      'of the merge failed after an older one succeeded',
      (room, { old, merged }) => {
        room.github.deploy({ environment: 'production', sha: old, state: 'success' });
        room.github.deploy({ environment: 'production', sha: merged, state: 'error' });
      },
      false,
      1,
      'does not hold the merged commit',
    ],
    [
      'is under way',
      (room, { merged }) => room.github.deploy({ environment: 'production', sha: merged, state: 'in_progress' }),
      false,
      0,
      'under way',
    ],
    [
      'was succeeded and is inactive now',
      (room, { merged }) => {
        const { id } = room.github.deploy({ environment: 'production', sha: merged, state: 'success' });
        room.github.deploy({ id, environment: 'production', sha: merged, state: 'inactive' });
      },
      false,
      1,
      'the newest is inactive',
    ],
  ])('%s', async (_name, deploy, done, gaps, reason) => {
    await using room = await openGapRoom({ probes: [DEPLOYED] });
    const old = (await room.github.refs()).get('refs/heads/main') ?? '';
    const { sha: merged } = await room.merged();
    deploy(room, { old, merged });
    const answer = await room.ask();
    expect(answer.reason).toContain(reason);
    expect(answer).toMatchObject({ done, activationGaps: gaps });
    room.github.assertClean();
  });

  it('of a later commit counts for every merge that it holds', async () => {
    await using room = await openGapRoom({ probes: [DEPLOYED] });
    await room.merged('one');
    const { sha } = await room.merged('two');
    room.github.deploy({ environment: 'production', sha, state: 'success' });
    expect(await room.ask()).toMatchObject({ done: true });
  });
});

describe('a workflow run', () => {
  it.each<[string, (room: GapRoom, sha: string, old: string) => void, boolean, number, string]>([
    ['passed on the merge', (room, sha) => run(room, sha), true, 0, 'done'],
    ['passed on an older commit', (room, _sha, old) => run(room, old), false, 1, 'does not hold'],
    ['never was', () => undefined, false, 1, 'never ran'],
    ['failed', (room, sha) => run(room, sha, { conclusion: 'failure' }), false, 1, 'ended with failure'],
    [
      'was skipped: it checked nothing',
      (room, sha) => run(room, sha, { conclusion: 'skipped' }),
      false,
      1,
      'gave an answer',
    ],
    [
      'was cancelled: it checked nothing',
      (room, sha) => run(room, sha, { conclusion: 'cancelled' }),
      false,
      1,
      'gave an answer',
    ],
    ['is under way', (room, sha) => run(room, sha, { status: 'in_progress', conclusion: null }), false, 0, 'under way'],
    [
      'passed for a pull request from a branch of the same name',
      (room, sha) => run(room, sha, { event: 'pull_request' }),
      false,
      1,
      'never ran',
    ],
    [
      'failed after it had passed',
      (room, sha) => {
        run(room, sha);
        run(room, sha, { conclusion: 'failure' });
      },
      false,
      1,
      'ended with failure',
    ],
  ])('%s', async (_name, happen, done, gaps, reason) => {
    await using room = await openGapRoom({ probes: [E2E] });
    const old = (await room.github.refs()).get('refs/heads/main') ?? '';
    const { sha } = await room.merged();
    happen(room, sha, old);
    const answer = await room.ask();
    expect(answer.reason).toContain(reason);
    expect(answer).toMatchObject({ done, activationGaps: gaps });
    room.github.assertClean();
  });
});

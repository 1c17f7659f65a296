import { execFileSync } from 'node:child_process';
import { STATE_PATHS } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JudgedItem, judgeOneItem, openPublishRoom, type PublishRoom } from './publish-room.ts';
import { SMALL_SPEC, smallProject } from './small-project.ts';

const CI = { '.github/workflows/ci.yml': 'on: [pull_request, workflow_dispatch]\njobs: {}\n' };
const AUTO = smallProject({ spec: SMALL_SPEC.replace('mode: propose', 'mode: auto'), files: CI });

let judged: JudgedItem;

beforeAll(async () => {
  judged = await judgeOneItem({ bug: AUTO });
});

afterAll(async () => {
  await judged[Symbol.asyncDispose]();
});

async function openRoom(allowAutoMerge = true): Promise<PublishRoom> {
  const room = await openPublishRoom(judged);
  const { settings } = room.github.repository();
  settings.allowAutoMerge = allowAutoMerge;
  settings.protectedBranches = { main: { requiredChecks: ['ci'] } };
  return room;
}

const pullOf = ({ github }: PublishRoom) => {
  const [pull, ...others] = github.pulls;
  expect(others).toEqual([]);
  return pull?.pull;
};
const switchedOn = ({ github }: PublishRoom) =>
  github.requests.filter(({ operationId }) => operationId === 'graphql:EnableAutoMerge').length;

describe('a change of low risk in mode auto', () => {
  it('is opened ready for review and handed to GitHub’s auto-merge, once in three runs', async () => {
    await using room = await openRoom();
    for (let time = 1; time <= 3; time++) {
      const { published, fault } = await room.publish();
      expect(fault).toBeNull();
      expect(published?.autoMerge?.on).toBe(true);
    }
    const pull = pullOf(room);
    expect(pull).toMatchObject({ draft: false, autoMerge: { method: 'merge' }, mergedAt: null });
    expect(switchedOn(room)).toBe(1);
    await room.github.createStatus({ sha: pull?.headSha ?? '', context: 'ci', state: 'success' });
    expect(pullOf(room)?.mergedAt).not.toBeNull();
    room.github.assertClean();
  });

  it.each([
    ['a lower mode', { mode: 'propose' }, /mode is propose/],
    ['an input that leaves it to a person', { mergeBy: 'off' }, /auto-merge is off/],
  ] as const)('stays a draft for a person with %s', async (_what, merge, words) => {
    await using room = await openRoom();
    const { published } = await room.publish([], merge);
    expect(published?.autoMerge).toEqual({ on: false, note: expect.stringMatching(words) });
    expect(pullOf(room)).toMatchObject({ draft: true, autoMerge: null });
    expect(switchedOn(room)).toBe(0);
  });

  it('is for a person where its path got into quarantine since it was judged', async () => {
    await using room = await openRoom();
    const paths = [{ glob: 'answer.*', reason: 'andon', since: '2026-07-01T00:00:00Z', until: null }];
    const files = new Map([[STATE_PATHS.quarantine, JSON.stringify({ schemaVersion: 1, paths })]]);
    await room.work('1', null, ({ writers }) => writers.state.update(async () => ({ files }), { message: 'Andon' }));
    const { published } = await room.publish();
    expect(published?.autoMerge).toEqual({ on: false, note: expect.stringContaining('in quarantine') });
    expect(pullOf(room)).toMatchObject({ draft: true, autoMerge: null });
  });

  it('stands all the same where the repository has no auto-merge, and the warning says what to switch on', async () => {
    await using room = await openRoom(false);
    const { published, recorded, fault } = await room.publish();
    expect({ recorded, fault }).toEqual({ recorded: true, fault: null });
    expect(published?.autoMerge?.on).toBe(false);
    expect(room.warnings.join('\n')).toContain('Allow auto-merge');
  });

  it('loses an auto-merge that was meant for an earlier commit of its branch', async () => {
    await using room = await openRoom();
    await room.publish();
    const branch = room.github.pulls[0]?.pull.headRef ?? '';
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', room.github.gitPath(), ...args], { encoding: 'utf8' }).trim();
    const [message, name, email] = ['%B', '%cn', '%ce'].map((format) => git('log', '-1', `--format=${format}`, branch));
    const by = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
    const args = ['-C', room.github.gitPath(), 'commit-tree', 'main^{tree}', '-p', 'main', '-m', message ?? ''];
    const earlier = execFileSync('git', args, { encoding: 'utf8', env: { ...process.env, ...by } }).trim();
    git('update-ref', `refs/heads/${branch}`, earlier);
    await room.github.sync();
    expect(pullOf(room)?.autoMerge).not.toBeNull();
    const { fault } = await room.publish([], { mode: 'propose' });
    expect(fault).toBeNull();
    expect(pullOf(room)?.autoMerge).toBeNull();
  });
});

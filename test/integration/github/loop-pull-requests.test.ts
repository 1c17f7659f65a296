import { readLoopPullRequests } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';
import { createClient, startScriptedGitHub } from './scripted-github.ts';

const AT = '2026-07-01T08:00:00Z';
const SHA = 'c'.repeat(40);
const own = {
  ...{ number: 7, url: 'https://github.test/octo/demo/pull/7', state: 'MERGED', createdAt: AT, closedAt: AT },
  ...{ viewerDidAuthor: true, mergeCommit: { oid: SHA }, reviews: { nodes: [] } },
};

/** Whether the loop's merged pull request counts as taken back by another one that was merged. */
async function isTakenBack(other: { readonly body?: string; readonly messages?: readonly string[] }) {
  const { body = '', messages = [] } = other;
  const commits = { nodes: messages.map((message) => ({ commit: { message } })) };
  const merged = { url: 'https://github.test/octo/demo/pull/8', mergedAt: AT, body, commits };
  const repository = { loop: { nodes: [own] }, merged: { nodes: [merged] } };
  await using server = await startScriptedGitHub(() => ({ body: { data: { repository } } }));
  const [pull] = await readLoopPullRequests(createClient(server.url).github);
  return pull?.revert !== null;
}

describe('a pull request of the loop is taken back', () => {
  it.each([
    ['GitHub’s button, from this repository', { body: 'Reverts octo/demo#7' }],
    ['GitHub’s button, with words around it', { body: 'Reverts octo/demo#7\r\n\nIt broke the docs.' }],
    ['its number alone', { body: 'Reverts #7' }],
    ['a commit of git revert', { messages: ['Other', `Revert "Fix"\n\nThis reverts commit ${SHA}.`] }],
    ['a body that a commit of git revert made', { body: `This reverts commit ${SHA.toUpperCase()}.` }],
  ])('by %s', async (_how, other) => {
    expect(await isTakenBack(other)).toBe(true);
  });

  it.each([
    ['another number', { body: 'Reverts octo/demo#70' }],
    ['another repository', { body: 'Reverts octo/other#7' }],
    ['talk about it', { body: 'This does what #7 does; it never reverts it.' }],
    ['another commit', { messages: [`This reverts commit ${'d'.repeat(40)}.`] }],
    ['an abbreviated id, which names no one commit', { messages: [`This reverts commit ${SHA.slice(0, 12)}.`] }],
  ])('not by %s', async (_how, other) => {
    expect(await isTakenBack(other)).toBe(false);
  });
});

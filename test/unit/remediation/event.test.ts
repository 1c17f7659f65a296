import { baseOfEvent, pullRequestOfEvent } from '@loop-actions/loop';
import { describe, expect, it } from 'vitest';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const context = (eventName: string, event: object) => ({
  eventName,
  event: () => event as Record<string, unknown>,
  sha: HEAD,
  ref: 'refs/heads/x',
});
const group = (head_ref: string) => ({
  merge_group: { head_sha: HEAD, head_ref, base_sha: BASE, base_ref: 'refs/heads/main' },
});
const QUEUED = 'refs/heads/gh-readonly-queue/main/pr-12-abcdef';

describe('the pull request of an event', () => {
  it('is the one of the payload, at the commit of the payload', () => {
    const event = context('pull_request', {
      pull_request: { number: 3, head: { sha: HEAD }, title: 'Say hello', body: null },
    });
    const words = { title: 'Say hello', body: '' };
    expect(pullRequestOfEvent(event, undefined)).toEqual({ number: 3, headSha: HEAD, queued: false, ...words });
    expect(pullRequestOfEvent(event, 3).number).toBe(3);
    expect(() => pullRequestOfEvent(event, 4)).toThrow(/4 was asked for, but the event is about #3/);
  });

  it('is named by the branch of a merge queue, whose base is the queue’s and never its own commit', () => {
    const event = context('merge_group', group(QUEUED));
    expect(pullRequestOfEvent(event, undefined)).toEqual({
      number: 12,
      headSha: HEAD,
      queued: true,
      title: '',
      body: '',
    });
    expect(baseOfEvent(event)).toEqual({ sha: BASE, ref: 'main' });
  });

  it.each([
    ['push', {}],
    ['pull_request', { pull_request: { number: 0, head: { sha: HEAD } } }],
    ['pull_request', { pull_request: { number: 1, head: { sha: '--upload-pack=x' } } }],
    ['merge_group', group('refs/heads/pr-12-abcdef')],
    ['merge_group', group('refs/heads/gh-readonly-queue/main/pr-12-../x')],
    ['merge_group', {}],
  ])('is none for a %s event with %o', (name, payload) => {
    expect(() => pullRequestOfEvent(context(name, payload), undefined)).toThrow(
      /about no pull request|which pull request/,
    );
  });
});

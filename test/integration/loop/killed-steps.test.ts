import { afterAll, describe, expect, it } from 'vitest';
import { killAndRunAgain, undisturbed } from './kill-points.ts';
import { openKillStories } from './kill-stories.ts';

const worlds = await openKillStories();
const stories = await Promise.all(worlds.stories.map(async (story) => ({ story, ...(await undisturbed(story)) })));
const points = stories.flatMap(({ story, end, points: own }) => own.map((point) => ({ story, end, point })));

afterAll(() => worlds[Symbol.asyncDispose]());

describe('publish and triage, killed with SIGKILL at each of their writes and run again', () => {
  it('has at least sixty points', () => expect(points.length).toBeGreaterThanOrEqual(60));
});

describe.concurrent.each(stories)('$story.title', ({ story, end, points: own }) => {
  it.each(own)('ends as if nothing had been: $operation, $after before it, applied $isApplied', async (point) => {
    expect(await killAndRunAgain(story, point)).toEqual(end);
  });
});

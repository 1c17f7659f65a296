import { describe, expect, it } from 'vitest';
import { GOLDEN_GATE, goldenFiles, type SecondAnswer } from '../../support/learning/golden-project.ts';
import { SMALL_SPEC } from '../loop/small-project.ts';
import { correct, lessonsOf, openLearningRoom, patternsOf } from './learning-room.ts';

const SPEC = SMALL_SPEC.replace('## Budgets', `${GOLDEN_GATE}\n\n## Budgets`);

describe('The golden set, before a skill is proposed', () => {
  it('holds on the base and with the skill: the pull request shows its figures', async () => {
    await using room = await openLearningRoom({ spec: SPEC, files: goldenFiles('right') });
    await correct(room);
    const learned = await room.learn();
    const [lesson] = lessonsOf(learned);
    expect(lesson, learned.stdout).toMatchObject({ type: 'skill' });
    expect(learned.outputs.box).toMatch(/^(?:strong|weak)$/);
    await room.publish(lesson ?? never());
    const [pull] = room.github.pulls.filter(({ pull: one }) => one?.headRef.startsWith('loop/learn-'));
    expect(pull?.body).toMatch(/\*\*Golden set\.\*\* Run on the base and with this skill; no case got worse/);
    expect(pull?.body).toContain('- evals: pass-rate 100 % (2 of 2)');
    room.github.assertClean();
  });

  it.each<[string, SecondAnswer, string]>([
    ['a case gets worse', 'wrong', 'evals is fail, pass-rate fell from 100 % (2 of 2) to 50 % (1 of 2)'],
    [
      'it can’t tell',
      'error',
      'evals is fail, pass-rate fell from 100 % (2 of 2) to 50 % (1 of 2, 1 without an answer)',
    ],
  ])('keeps the skill from being proposed where %s', async (_, second, why) => {
    await using room = await openLearningRoom({ spec: SPEC, files: goldenFiles(second) });
    await correct(room);
    const learned = await room.learn();
    expect(lessonsOf(learned), learned.stdout).toEqual([]);
    expect(patternsOf(learned)[0]?.why).toContain(`the golden set does not hold with it: ${why}`);
  });

  it('that the spec does not name is said to be missing', async () => {
    await using room = await openLearningRoom();
    await correct(room);
    const [lesson] = lessonsOf(await room.learn());
    await room.publish(lesson ?? never());
    const [pull] = room.github.pulls.filter(({ pull: one }) => one?.headRef.startsWith('loop/learn-'));
    expect(pull?.body).toContain('There is none: the spec names no eval that may not fall');
  });
});

function never(): never {
  throw new Error('there is no lesson');
}

import { LABELS, parseGuards } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { askGit, writesOf } from '../loop/loop-room.ts';
import { correct, lessonsOf, openLearningRoom, patternsOf } from './learning-room.ts';

describe('Corrections, as steps of the loop', () => {
  it('become one pattern and one draft pull request with a skill and its guard, which stays one', async () => {
    await using room = await openLearningRoom();
    await correct(room);
    const learned = await room.learn();
    expect(learned.exitCode, learned.stdout).toBe(0);
    expect(writesOf(room.world)).toEqual([]);
    const [lesson, ...others] = lessonsOf(learned);
    expect(others).toEqual([]);
    expect(lesson).toMatchObject({ type: 'skill', item: expect.stringMatching(/^learn-[0-9a-f]{12}$/) });
    for (let time = 1; time <= 2; time++) {
      const published = await room.publish(lesson ?? never());
      expect(published.exitCode, published.stdout).toBe(0);
      expect(published.outputs.status, published.summary).toBe('published');
    }
    const pulls = room.github.pulls.filter(({ pull }) => pull?.headRef.startsWith('loop/learn-'));
    expect(pulls).toHaveLength(1);
    const [pull] = pulls;
    expect(pull?.pull?.draft).toBe(true);
    expect(pull?.body).toContain('3 times on 2 changes or tickets');
    const head = pull?.pull?.headSha ?? '';
    const files = (await askGit(room.world, 'diff', '--name-only', 'refs/heads/main', head)).split('\n');
    expect(files).toEqual(
      [`.loop/guards/${lesson?.item}.jsonl`, '.claude/skills/handle-the-error/SKILL.md'].sort((a, b) =>
        a < b ? -1 : 1,
      ),
    );
    const skill = await askGit(room.world, 'show', `${head}:.claude/skills/handle-the-error/SKILL.md`);
    const [guard] = parseGuards(await askGit(room.world, 'show', `${head}:.loop/guards/${lesson?.item}.jsonl`), 'g');
    expect(skill).toContain(guard?.name);
    // While it waits for a person, the same pattern is not proposed again.
    const again = await room.learn();
    expect(lessonsOf(again)).toEqual([]);
    expect(patternsOf(again)[0]).toMatchObject({ state: 'proposed' });
    room.github.assertClean();
  });

  it('are covered once the fix is merged, and open again, with the next fix, when they come back', async () => {
    await using room = await openLearningRoom();
    await correct(room);
    const [lesson] = lessonsOf(await room.learn());
    await room.publish(lesson ?? never());
    const pull = room.github.pulls.find(({ pull: one }) => one?.headRef.startsWith('loop/learn-'));
    room.github.markReady({ number: pull?.number ?? 0, as: 'maria' });
    await room.github.mergePullRequest({ number: pull?.number ?? 0, as: 'maria' });
    await room.checkOut();
    const covered = await room.learn();
    expect(patternsOf(covered)[0], covered.stdout).toMatchObject({ id: lesson?.pattern, state: 'covered' });
    expect([lessonsOf(covered), covered.outputs.recurred]).toEqual([[], '0']);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    room.review(await room.change(room.issue('Poll again')), 'The error is not handled here');
    const reopened = await room.learn();
    expect(patternsOf(reopened)[0]).toMatchObject({ id: lesson?.pattern, state: 'reopened' });
    expect(reopened.outputs.recurred).toBe('1');
    expect(lessonsOf(reopened)).toMatchObject([{ type: 'rule', item: `${lesson?.item}-2` }]);
  });

  it('end in an issue with the text where only a person may write it down: a rule of the constitution', async () => {
    await using room = await openLearningRoom();
    const said = ['You must never ignore errors here', 'The error is not handled', 'Please handle the error'];
    for (const text of said) room.review(await room.change(room.issue(`Task ${text.length}`)), text);
    const [lesson] = lessonsOf(await room.learn());
    expect(lesson).toMatchObject({ type: 'rule', candidate: '' });
    const published = await room.publish(lesson ?? never());
    expect(published.outputs).toMatchObject({ status: 'published', 'pull-request-operation': 'issue' });
    await room.publish(lesson ?? never());
    const issues = room.github.issues.filter(({ labels }) => labels.some(({ name }) => name === LABELS.learning));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.body).toContain('is a control file of the loop');
    expect(issues[0]?.body).toContain('## Rules learned');
  });

  it('teach nothing in shadow mode, and nothing of another base or another digest', async () => {
    await using room = await openLearningRoom();
    await correct(room);
    const [lesson] = lessonsOf(await room.learn());
    const shadow = await room.publish(lesson ?? never(), { mode: 'shadow' });
    expect(shadow.outputs.status).toBe('not-published');
    const forged = await room.publish({ ...(lesson ?? never()), learnedDigest: `sha256:${'0'.repeat(64)}` });
    expect(forged.exitCode).not.toBe(0);
    expect(forged.stdout).toContain('E_LEARNED_INVALID');
    expect(room.github.pulls.filter(({ pull }) => pull?.headRef.startsWith('loop/learn-'))).toEqual([]);
  });
});

function never(): never {
  throw new Error('there is no lesson');
}

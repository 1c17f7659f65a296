import { LABELS } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';
import { realBugs } from '../../support/real-bugs/index.ts';
import { BLOCK_EVIDENCE } from '../../support/values/block-claim.ts';
import {
  askGit,
  branchesOf,
  isEscalated,
  labelsOf,
  openWorld,
  readInterrupts,
  readItem,
  readRunReport,
  runStep,
  tipOf,
  writesOf,
} from './loop-room.ts';
import { ASKING_SPEC, shellAgent, smallProject } from './small-project.ts';

describe.concurrent.each(realBugs)('an agent that brings the fix of $name', (bug) => {
  it('ends in one draft pull request with exactly the judged tree; a person who merges it makes the oracle say done', async () => {
    await using world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run).toMatchObject({ exitCode: 0, signal: null });
    const report = await readRunReport(world, '1');
    const base = await tipOf(world, 'main');
    const [pull] = world.github.pulls;
    if (pull === undefined) throw new Error('there is no pull request');

    // On the judged base, the judged tree and nothing else.
    const { tree } = report.attempts[0] ?? {};
    expect(await askGit(world, 'log', '-1', '--format=%P %T', pull.pull.headSha)).toBe(`${base} ${tree}`);
    expect(report).toMatchObject({ baseSha: base, mode: 'propose', stopReason: null });
    expect(world.github.pulls).toHaveLength(1);
    expect(pull.pull).toMatchObject({ draft: true, baseRef: 'main' });
    expect(await branchesOf(world)).toEqual([pull.pull.headRef, 'main']);
    expect(pull.labels.map(({ name }) => name)).toEqual([LABELS.pullRequest]);

    // What was judged, what it cost, how to undo it.
    expect(pull.body).toContain('Closes #1.');
    for (const check of ['scope', 'tests', 'acceptance']) expect(pull.body).toContain(`| ${check} | pass |`);
    expect(pull.body).toMatch(/\*\*Cost\.\*\* 1 iteration, \d+ tool calls, 0 tokens, \$0\.00/);
    expect(pull.body).toContain('**To undo.**');
    expect(run.summary).toContain('1 pull request');
    const pullRequests = expect.stringContaining('"number":2');
    const outputs = { status: 'selected', 'stopped-reason': '', done: 'false', ready: '[]', remaining: '1' };
    expect(run.outputs).toMatchObject({ ...outputs, 'pull-requests': pullRequests });
    expect(await readItem(world)).toMatchObject({
      status: 'drafted',
      attempts: 1,
      failedAttempts: 0,
      pullRequest: `${world.github.url}/acme/project/pull/2`,
      gates: ['scope', 'tests', 'acceptance', 'ratchet'].map((name) => ({ name, outcome: 'passed' })),
    });

    const ask = async () => {
      const step = { inputs: { batch: '1' }, job: 'loop', token: 'ghs_loop' };
      return (await runStep(world, 'oracle', step)).outputs;
    };
    expect(await ask()).toMatchObject({ done: 'false', remaining: '1' });
    world.github.markReady({ number: 2, as: 'maria' });
    await world.github.mergePullRequest({ number: 2, as: 'maria' });
    expect(await ask()).toMatchObject({ done: 'true', remaining: '0' });
    world.github.assertClean();
  });
});

describe.concurrent('an agent whose change the gate turns down', () => {
  it.each(realBugs)('opens nothing and leaves its attempt on record: $name', async (bug) => {
    await using world = await openWorld({ bug });
    const run = await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    expect(run.exitCode).toBe(0);
    expect(world.github.pulls).toEqual([]);
    expect(world.github.comments).toEqual([]);
    expect(await branchesOf(world)).toEqual(['main']);
    expect(await readItem(world)).toMatchObject({
      status: 'ready',
      failedAttempts: 1,
      entries: [{ key: '1/1', outcome: 'failed', note: 'the gate says fail: acceptance' }],
    });
    expect((await readRunReport(world, '1')).attempts).toMatchObject([{ verdict: 'fail', pullRequest: null }]);
  });

  it('goes to a person the second time, with one comment, one label and one line in the ledger', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    const second = await world.runLoop({ runId: '2', agent: bug.wrongAgent });
    expect(second.exitCode).toBe(0);
    expect(second.outputs).toMatchObject({ waiting: '1', ready: '[]' });
    expect(await readItem(world)).toMatchObject({ status: 'escalated', failedAttempts: 2 });
    expect(labelsOf(world)).toEqual(['maintenance', LABELS.escalated]);
    expect(world.github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('failed 2 times')]);
    expect(await readInterrupts(world)).toHaveLength(1);

    const third = await world.runLoop({ runId: '3', agent: bug.honestAgent });
    expect(third.summary).toContain('nothing to do');
    expect(third.stdout).not.toContain('iteration');
    expect(world.github.comments).toHaveLength(1);
    expect(await readItem(world)).toMatchObject({ status: 'escalated', attempts: 2 });
  });
});

describe.concurrent('a question that waits for a person', () => {
  const bug = smallProject({ spec: ASKING_SPEC });

  it('is answered by a person who may write, by taking the label off: the loop starts afresh', async () => {
    await using world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    world.github.removeLabel({ number: 1, as: 'maria' }, LABELS.escalated);
    await world.runLoop({ runId: '2', agent: bug.honestAgent });
    const item = await readItem(world);
    expect(item).toMatchObject({ status: 'drafted', attempts: 1, failedAttempts: 0, resets: [{ person: 'maria' }] });
    expect(item.entries.map(({ key }) => key)).toEqual(['1/1', '2/1']);
    expect(world.github.pulls).toHaveLength(1);
  });

  it('is answered neither by a bot nor by someone who may not write: it still waits, and shows it again', async () => {
    await using world = await openWorld({ bug });
    world.github.setPermission('tess', 'triage');
    world.github.world.addUser('tidy-bot', 'Bot');
    await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    for (const [runId, as] of [
      ['2', 'tess'],
      ['3', 'tidy-bot'],
    ] as const) {
      world.github.removeLabel({ number: 1, as }, LABELS.escalated);
      const run = await world.runLoop({ runId, agent: bug.honestAgent });
      expect(run.stdout).not.toContain('iteration');
      expect(await readItem(world)).toMatchObject({ status: 'escalated', resets: [] });
      expect(isEscalated(world)).toBe(true);
    }
    expect(world.github.pulls).toEqual([]);
    expect(world.github.comments).toHaveLength(1);
  });

  it('is a new one when it comes up again after an answer, and one answer answers once', async () => {
    await using world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    world.github.removeLabel({ number: 1, as: 'maria' }, LABELS.escalated);
    await world.runLoop({ runId: '2', agent: bug.wrongAgent });
    expect(await readItem(world)).toMatchObject({ status: 'escalated', failedAttempts: 1, attempts: 1 });
    expect(world.github.comments).toHaveLength(2);
    expect(await readInterrupts(world)).toHaveLength(2);
    expect(isEscalated(world)).toBe(true);
  });
});

describe.concurrent('what the loop leaves to people', () => {
  it('a base whose tests are red before the change starts: escalated, and no agent is started', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug, brokenBase: true });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).not.toContain('iteration');
    expect(await readItem(world)).toMatchObject({ status: 'escalated', attempts: 0 });
    expect(world.github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('before any change, tests is'),
    ]);
    expect(isEscalated(world)).toBe(true);
  });

  it('a ticket that a person took over: skipped, and settled for the oracle', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    world.github.addLabel({ number: 1, as: 'maria' }, LABELS.humanGated);
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run.outputs).toMatchObject({ status: 'nothing-to-do', 'human-gated': '1', done: 'true' });
    expect(world.github.pulls).toEqual([]);
  });

  it('a pull request that was closed unmerged: asked about, not opened again until a person answers', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: bug.honestAgent });
    world.github.closeIssue({ number: 2, as: 'maria' });
    const second = await world.runLoop({ runId: '2', agent: bug.honestAgent });
    expect(second.stdout).not.toContain('iteration');
    expect(await readItem(world)).toMatchObject({ status: 'escalated' });
    expect(world.github.pulls).toHaveLength(1);
    // GitHub keeps its time in whole seconds, and the answer has to come after the closing.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    world.github.removeLabel({ number: 1, as: 'maria' }, LABELS.escalated);
    await world.runLoop({ runId: '3', agent: bug.honestAgent });
    expect(world.github.pulls.map(({ state }) => state)).toEqual(['closed', 'open']);

    const [, next] = world.github.pulls;
    world.github.closeIssue({ number: next?.number ?? 0, as: 'maria' });
    await world.runLoop({ runId: '4', agent: bug.honestAgent });
    expect(world.github.pulls.map(({ state }) => state)).toEqual(['closed', 'closed']);
    expect(isEscalated(world)).toBe(true);
  });

  it('a repository that lets no workflow open pull requests: one issue with the link, and no second try', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    world.github.repository().settings.actionsMayCreatePullRequests = false;
    for (const runId of ['1', '2']) await world.runLoop({ runId, agent: bug.honestAgent });
    const issues = world.github.issues.filter(({ number }) => number !== 1);
    expect(issues.map(({ body }) => body)).toEqual([expect.stringContaining('/compare/main...loop/1-')]);
    expect(await readItem(world)).toMatchObject({ status: 'escalated', attempts: 1, failedAttempts: 0 });
  });

  it('an agent’s own question: asked once, nothing judged, nothing opened', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const question = { category: 'policy-gap', question: 'Is 42 or 43 right? @maria Closes #1', ...BLOCK_EVIDENCE };
    const asking = shellAgent(
      `echo 42 > answer.txt; printf '%s' '${JSON.stringify(question)}' > "$LOOP_INTERRUPT_FILE"`,
    );
    await world.runLoop({ runId: '1', agent: asking });
    expect(await readItem(world)).toMatchObject({ status: 'escalated' });
    expect(await readInterrupts(world)).toMatchObject([{ question: question.question, category: 'policy-gap' }]);
    const [comment] = world.github.comments;
    expect(comment?.body).toContain('Is 42 or 43 right?');
    expect(comment?.body).not.toMatch(/(?<!`)@maria|Closes #1/);
    expect(world.github.pulls).toEqual([]);
  });

  const BLOCKED = `printf '{"question": "I am blocked, what should I do?"}' > "$LOOP_INTERRUPT_FILE"`;

  it('“blocked” without evidence goes back to work, and the figure of it is kept', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const script = `if [ "$LOOP_ITERATION" = 1 ]; then ${BLOCKED}; else grep -q 'Your question was not put to anybody' "$LOOP_PROMPT_FILE" && echo 42 > answer.txt; fi`;
    await world.runLoop({ runId: '1', agent: shellAgent(script) });
    expect(world.github.pulls).toHaveLength(1);
    expect(world.github.comments).toEqual([]);
    const report = await readRunReport(world, '1');
    expect(report).toMatchObject({
      politeEndings: 1,
      interrupts: [],
      attempts: [{ politeEndings: 1, usage: { iterations: 2 } }],
    });
  });

  it('“blocked” without evidence twice is a failed attempt, and nobody is asked', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: shellAgent(BLOCKED) });
    expect(await readItem(world)).toMatchObject({ status: 'ready', failedAttempts: 1 });
    expect(await readInterrupts(world)).toEqual([]);
    expect(world.github.comments).toEqual([]);
    expect(await readRunReport(world, '1')).toMatchObject({
      politeEndings: 2,
      attempts: [{ stopReason: 'no-progress' }],
    });
  });

  it('a polite ending without a change is counted', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    await world.runLoop({ runId: '1', agent: shellAgent('echo "I have completed the task. Let me know!"') });
    expect(await readRunReport(world, '1')).toMatchObject({
      politeEndings: 1,
      attempts: [{ stopReason: 'no-change' }],
    });
  });
});

describe.concurrent('three runs', () => {
  it('of the same event make the same objects as one', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const objects = async () => ({
      pulls: world.github.pulls.map(({ number, body, labels }) => ({ number, body, labels: labels.length })),
      comments: world.github.comments.map(({ body }) => body),
      labels: labelsOf(world),
      branches: await askGit(
        world,
        'for-each-ref',
        '--format=%(refname) %(objectname)',
        'refs/heads/loop/',
        'refs/heads/main',
      ),
      state: await world.readState(),
      attempts: (await readRunReport(world, '1')).attempts,
    });
    await world.runLoop({ runId: '1', agent: bug.honestAgent });
    const once = await objects();
    for (const attempt of ['2', '3']) {
      await world.runLoop({ runId: '1', agent: bug.honestAgent, env: { GITHUB_RUN_ATTEMPT: attempt } });
    }
    expect(await objects()).toEqual(once);
  });

  it('of the same event in which the agent fails ask the same question once', async () => {
    const bug = smallProject({ spec: ASKING_SPEC });
    await using world = await openWorld({ bug });
    for (let time = 0; time < 3; time++) await world.runLoop({ runId: '1', agent: bug.wrongAgent });
    expect(world.github.comments).toHaveLength(1);
    expect(await readInterrupts(world)).toHaveLength(1);
    expect(await readItem(world)).toMatchObject({ status: 'escalated', attempts: 1 });
  });
});

describe('a dry run', () => {
  it('decides, makes and judges, and writes nothing at all', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const before = await askGit(world, 'for-each-ref');
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent, inputs: { 'dry-run': 'true' } });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('acceptance | pass');
    expect(writesOf(world)).toEqual([]);
    expect(await askGit(world, 'for-each-ref')).toBe(before);
  });
});

describe('a cancelled job', () => {
  it('keeps what the agent noted and how it ended, is gone within five seconds, and the next run goes on', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    const slow = shellAgent('echo "half way" > "$LOOP_NOTES_FILE"; echo 42 > answer.txt; echo "::noticed::"; sleep 60');
    const cancel = new AbortController();
    let cancelledAt = 0;
    const onLine = (line: string) => {
      if (!line.includes('iteration 1 starts')) return;
      setTimeout(() => {
        cancelledAt = performance.now();
        cancel.abort();
      }, 700);
    };
    const run = await world.runLoop({ runId: '1', agent: slow, signal: cancel.signal, onLine });
    expect(performance.now() - cancelledAt).toBeLessThan(5000);
    expect(run.signal).toBeNull();
    expect(world.github.pulls).toEqual([]);
    expect(await readItem(world)).toMatchObject({
      status: 'ready',
      entries: [{ key: '1/1', stopReason: 'cancelled' }],
    });
    expect((await readRunReport(world, '1')).attempts).toMatchObject([{ stopReason: 'cancelled' }]);

    await world.runLoop({ runId: '1', agent: bug.honestAgent, env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(await readItem(world)).toMatchObject({ status: 'drafted' });
    expect(world.github.pulls).toHaveLength(1);
  });
});

import { LABELS, marker } from '@loop-actions/contract';
import { ensureIssue, ensureLabels, ensurePullRequest, type WantedIssue } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';
import { createWorld, pullFields, SHA, type StoredPull, startWorld } from './pull-request-world.ts';
import { createClient, FAULTS } from './scripted-github.ts';

const wanted = {
  head: 'loop/12-fix-it',
  base: 'main',
  title: 'Fix it (#12)',
  body: 'Closes #12.',
  draft: true,
  labels: [LABELS.pullRequest, 'bug'],
  reviewers: ['mona'],
  marker: marker('pull-request', '#12'),
  headSha: SHA,
};

const pull = (fields: Partial<StoredPull>): StoredPull => ({
  number: 40,
  url: 'https://github.test/octo/demo/40',
  state: 'OPEN',
  title: 'Fix it (#12)',
  body: `${wanted.marker}\nCloses #12.`,
  viewerDidAuthor: true,
  labelNames: [LABELS.pullRequest, 'bug'],
  ...pullFields({ head: wanted.head, base: wanted.base, draft: true }),
  ...fields,
});

describe('a pull request is opened exactly once', () => {
  it('with its labels, as a draft, within five requests', async () => {
    const world = createWorld();
    await using server = await startWorld(world);
    const { github } = createClient(server.url);
    const made = await ensurePullRequest(github, wanted);
    expect(made).toMatchObject({ operation: 'created', number: 1, headSha: SHA, state: 'open', warnings: [] });
    expect(world.pulls).toHaveLength(1);
    expect(world.pulls[0]).toMatchObject({ draft: true, labelNames: wanted.labels, reviewers: ['mona'] });
    expect([...world.labels.keys()]).toEqual([LABELS.pullRequest]);
    expect(github.requests()).toEqual({ rest: 4, graphql: 1, total: 5, writes: 4 });
    const again = createClient(server.url);
    expect(await ensurePullRequest(again.github, wanted)).toMatchObject({ operation: 'none', number: 1 });
    expect(again.github.requests().total).toBe(1);
  });

  it.each([
    ['502 after it was made', FAULTS.appliedThen(FAULTS.badGateway)],
    ['a dropped connection after it was made', FAULTS.appliedThenDropped],
    ['502 before it was made', FAULTS.notApplied(FAULTS.badGateway)],
    ['a hang after it was made', FAULTS.appliedThenHangs],
  ])('through %s, at every write', async (_name, fault) => {
    const world = createWorld();
    await using server = await startWorld(
      world,
      ['POST', '/pulls', fault],
      ['POST', '/demo/labels', fault],
      ['POST', '/issues/1/labels', fault],
      ['POST', '/requested_reviewers', fault],
    );
    const { github } = createClient(server.url, { requestTimeoutMs: 250 });
    expect(await ensurePullRequest(github, wanted)).toMatchObject({ operation: 'created', number: 1 });
    expect(world.pulls).toHaveLength(1);
    expect(new Set(world.pulls[0]?.labelNames)).toEqual(new Set(wanted.labels));
    expect(new Set(world.pulls[0]?.reviewers)).toEqual(new Set(['mona']));
  });

  it.each(['/pulls', '/demo/labels', '/issues/1/labels', '/requested_reviewers'])(
    'when the run before was killed right after its write to %s',
    async (part) => {
      const world = createWorld();
      const abort = new AbortController();
      await using server = await startWorld(world, [
        'POST',
        part,
        async (apply) => {
          await apply();
          abort.abort(new Error('killed'));
        },
      ]);
      const killed = createClient(server.url, { signal: abort.signal });
      await expect(ensurePullRequest(killed.github, wanted)).rejects.toThrow('killed');
      expect(world.pulls).toHaveLength(1);
      const next = await ensurePullRequest(createClient(server.url).github, wanted);
      expect(next).toMatchObject({ number: 1, state: 'open' });
      expect(world.pulls).toHaveLength(1);
      expect(world.pulls[0]).toMatchObject({ labelNames: wanted.labels, reviewers: ['mona'] });
      expect(await ensurePullRequest(createClient(server.url).github, wanted)).toMatchObject({ operation: 'none' });
    },
  );

  it('when somebody opened it between the look and the write', async () => {
    const world = createWorld();
    const refusal = {
      message: 'Validation Failed',
      errors: [{ message: 'A pull request already exists for octo:x.' }],
    };
    await using server = await startWorld(world, [
      'POST',
      '/pulls',
      FAULTS.appliedThen({ status: 422, body: refusal }),
    ]);
    expect(await ensurePullRequest(createClient(server.url).github, wanted)).toMatchObject({ number: 1 });
    expect(world.pulls).toHaveLength(1);
  });

  it('though a fork has a branch and a pull request of that name, with our marker in it', async () => {
    const world = createWorld();
    world.pulls.push(pull({ isCrossRepository: true, viewerDidAuthor: false }));
    await using server = await startWorld(world);
    expect(await ensurePullRequest(createClient(server.url).github, wanted)).toMatchObject({ operation: 'created' });
    expect(world.pulls).toHaveLength(2);
  });
});

describe('a pull request that is there', () => {
  const ensureWith = async (existing: StoredPull, change: Partial<typeof wanted> = {}) => {
    const world = createWorld();
    world.labels.set(LABELS.pullRequest, {});
    world.pulls.push(existing);
    await using server = await startWorld(world);
    const { github } = createClient(server.url);
    const result = await ensurePullRequest(github, { ...wanted, ...change });
    return { result, world, writes: github.requests().writes };
  };

  it('is brought up to date when it is ours', async () => {
    const { result, world } = await ensureWith(pull({ reviewers: ['mona'] }), { body: 'Closes #12. New evidence.' });
    expect(result).toMatchObject({ operation: 'updated', number: 40 });
    expect(world.pulls[0]?.body).toMatch(/New evidence/);
  });

  it('and was opened by somebody else keeps its words', async () => {
    const { result, world } = await ensureWith(pull({ viewerDidAuthor: false, body: 'mine', reviewers: ['mona'] }));
    expect(result).toMatchObject({ operation: 'none', warnings: [expect.stringContaining('somebody else')] });
    expect(world.pulls[0]?.body).toBe('mine');
  });

  it('and was closed by a person is neither reopened nor replaced', async () => {
    const { result, writes } = await ensureWith(pull({ state: 'CLOSED' }));
    expect(result).toMatchObject({ operation: 'none', state: 'closed', number: 40 });
    expect(writes).toBe(0);
  });

  it('and was closed is replaced, once, when a person has answered since', async () => {
    const world = createWorld();
    world.pulls.push(pull({ state: 'CLOSED', number: 1 }));
    await using server = await startWorld(world);
    const again = { ...wanted, replaceClosed: true };
    const operations = [];
    for (let run = 0; run < 3; run++) {
      operations.push((await ensurePullRequest(createClient(server.url).github, again)).operation);
    }
    expect(operations).toEqual(['created', 'none', 'none']);
    expect(world.pulls.map(({ state }) => state)).toEqual(['CLOSED', 'OPEN']);
  });

  it('and was merged with this very commit is the one; with another one, a new one is due', async () => {
    expect((await ensureWith(pull({ state: 'MERGED' }))).result).toMatchObject({ operation: 'none', state: 'merged' });
    const other = await ensureWith(pull({ state: 'MERGED', headRefOid: 'b'.repeat(40) }));
    expect(other.result).toMatchObject({ operation: 'created' });
  });

  it('asks no reviewer a second time', async () => {
    const { world } = await ensureWith(pull({ reviewers: ['Mona'] }), { reviewers: ['mona', 'hubot'] });
    expect(world.pulls[0]?.reviewers).toEqual(['Mona', 'hubot']);
  });
});

describe('what a repository does not let us do', () => {
  it('opening pull requests from workflows: said as a value, so that an issue can link the branch', async () => {
    const message = 'GitHub Actions is not permitted to create or approve pull requests.';
    const world = createWorld();
    await using server = await startWorld(world, [
      'POST',
      '/pulls',
      FAULTS.notApplied({ status: 403, body: { message } }),
    ]);
    const result = await ensurePullRequest(createClient(server.url).github, wanted);
    expect(result).toMatchObject({ operation: 'forbidden', reason: expect.stringContaining(message) });
  });

  it('any other refusal is an error', async () => {
    const world = createWorld();
    const body = { message: 'Validation Failed', errors: [{ message: 'No commits between main and loop/12-fix-it' }] };
    await using server = await startWorld(world, ['POST', '/pulls', FAULTS.notApplied({ status: 422, body })]);
    await expect(ensurePullRequest(createClient(server.url).github, wanted)).rejects.toMatchObject({
      code: 'E_GITHUB_REFUSED',
      message: expect.stringContaining('No commits between'),
    });
  });

  it('a reviewer that is refused costs a warning, not the pull request', async () => {
    const world = createWorld();
    const body = { message: 'Reviews may only be requested from collaborators.' };
    await using server = await startWorld(world, [
      'POST',
      '/requested_reviewers',
      FAULTS.notApplied({ status: 422, body }),
    ]);
    const result = await ensurePullRequest(createClient(server.url).github, wanted);
    expect(result).toMatchObject({ operation: 'created', warnings: [expect.stringContaining('collaborators')] });
  });
});

describe('an issue is opened exactly once', () => {
  const issue: WantedIssue = {
    kind: 'escalation',
    key: '#12',
    title: 'Help',
    body: 'Stuck.',
    labels: [LABELS.escalated],
  };

  it.each([
    ['when nothing goes wrong', []],
    ['through 502 after it was made', [['POST', '/demo/issues', FAULTS.appliedThen(FAULTS.badGateway)] as const]],
    ['through a dropped connection', [['POST', '/demo/issues', FAULTS.appliedThenDropped] as const]],
  ])('%s, in three runs', async (_name, faults) => {
    const world = createWorld();
    await using server = await startWorld(world, ...faults);
    const operations = [];
    for (let run = 0; run < 3; run++) {
      operations.push((await ensureIssue(createClient(server.url).github, issue)).operation);
    }
    expect(operations).toEqual(['created', 'none', 'none']);
    expect(world.issues).toHaveLength(1);
    expect(world.labels.get(LABELS.escalated)).toMatchObject({ color: 'd93f0b', description: expect.any(String) });
  });

  it('though a person took its label off', async () => {
    const world = createWorld();
    await using server = await startWorld(world);
    await ensureIssue(createClient(server.url).github, issue);
    world.issues[0]?.labelNames.splice(0);
    expect(await ensureIssue(createClient(server.url).github, issue)).toMatchObject({
      number: 1,
      operation: 'updated',
    });
    expect(world.issues[0]?.labelNames).toEqual([LABELS.escalated]);
  });

  it('and stays as it is once a person closed it', async () => {
    const world = createWorld();
    await using server = await startWorld(world);
    await ensureIssue(createClient(server.url).github, issue);
    for (const one of world.issues) one.state = 'CLOSED';
    const again = await ensureIssue(createClient(server.url).github, { ...issue, body: 'More.' });
    expect(again).toMatchObject({ number: 1, state: 'closed', operation: 'none' });
    expect(world.issues).toHaveLength(1);
  });

  it('though an outsider wrote one with our marker and label', async () => {
    const world = createWorld();
    const forged = { ...pull({}), body: `${marker('escalation', '#12')}\nforged`, viewerDidAuthor: false };
    world.issues.push({ ...forged, labelNames: [LABELS.escalated] });
    await using server = await startWorld(world);
    expect(await ensureIssue(createClient(server.url).github, issue)).toMatchObject({ operation: 'created' });
    expect(world.issues[0]?.body).toMatch(/forged/);
  });
});

describe('labels', () => {
  it('are created and added once, whatever their case', async () => {
    const world = createWorld();
    world.issues.push(pull({ number: 3, labelNames: ['Bug'] }));
    await using server = await startWorld(world);
    const { github } = createClient(server.url);
    const labels = [LABELS.escalated, 'bug', 'LOOP:ESCALATED'.toLowerCase()];
    expect(await ensureLabels(github, 3, labels)).toEqual({ operation: 'updated' });
    expect(await ensureLabels(github, 3, labels)).toEqual({ operation: 'none' });
    expect(world.issues[0]?.labelNames).toEqual(['Bug', LABELS.escalated]);
    expect(github.requests()).toEqual({ rest: 2, graphql: 2, total: 4, writes: 2 });
  });

  it('of an issue that is not there are an error', async () => {
    await using server = await startWorld(createWorld());
    await expect(ensureLabels(createClient(server.url).github, 9, ['bug'])).rejects.toMatchObject({
      code: 'E_GITHUB_NOT_FOUND',
    });
  });
});

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LABELS, RunReport } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportRelease, leavesOutWorkflowTests } from '../../support/act/index.ts';
import { serveClassifier } from '../../support/classifier-server/index.ts';
import {
  commentOn,
  createExampleWorld,
  type ExampleWorld,
  type ExampleWorldOptions,
  serveRegistry,
} from '../../support/example-world/index.ts';
import { packageDirectory } from '../../support/real-bugs/package-bug.ts';

const TEST = { scripts: { test: 'node check.cjs' } };
const scheduled = { name: 'schedule', payload: { schedule: '0 6 * * 1' } };
const labeled = (label: string, issue: { readonly number: number }) => ({
  name: 'issues',
  payload: { action: 'labeled', label: { name: label }, issue: { number: issue.number } },
});

describe.skipIf(leavesOutWorkflowTests())('workflows-examples under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  const suite = join(folder, 'suite');
  const open: { close(): Promise<void> }[] = [];

  beforeAll(() => {
    exportRelease(suite);
  });
  afterAll(async () => {
    for (const one of open) await one.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const openWorld = async (options: ExampleWorldOptions): Promise<ExampleWorld> => {
    const world = await createExampleWorld(options);
    open.push(world);
    return world;
  };
  const labelsOf = (world: ExampleWorld, { number }: { readonly number: number }) =>
    world.github.issue(number).labels.map(({ name }) => name);

  it('docs-links mends a broken link and opens a draft pull request once the links hold', async () => {
    const world = await openWorld({
      example: 'docs-links',
      gitJob: 'loop',
      files: {
        'README.md': '# Project\n\nSee the [guide](docs/start.md) and the [site](https://example.com/nowhere.md).\n',
        'docs/guide/start.md': '# Start\n\nBack to the [readme](../../README.md).\n',
      },
    });
    const issue = world.github.createIssue({ title: 'The guide is not found', body: '', labels: ['docs-links'] });
    const agent = ['mend-links.mjs'] as const;
    const act = await world.run({ runId: '11', suite, event: labeled('docs-links', issue), agent });
    expect(act.exitCode, act.log.slice(-4000)).toBe(0);
    const [pull] = world.github.pulls;
    expect(pull?.pull.draft).toBe(true);
    expect(pull?.body).toMatch(/\| links \| pass \|/);
    expect(pull?.labels.map(({ name }) => name).sort()).toEqual(['documentation', LABELS.pullRequest]);
    expect(await world.read(`refs/pull/${pull?.number}/head`, 'README.md')).toContain('[guide](docs/guide/start.md)');
    world.github.assertClean();
  });

  it('weekday-triage says what it would take and what is a person’s, and asks and changes nothing', async () => {
    const world = await openWorld({
      example: 'weekday-triage',
      gitJob: 'triage',
      files: {
        'package.json': JSON.stringify({ scripts: { ...TEST.scripts, lint: 'node check.cjs' } }),
        'check.cjs': "require('node:assert').equal(1 + 1, 2);\n",
        '.github/workflows/weekday-triage.yml': readFileSync('workflows-examples/weekday-triage.yml', 'utf8'),
      },
    });
    const quote = 'The guide points to a page that has moved.';
    const classifier = await serveClassifier(({ text }) => ({
      says: {
        answers: [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => ({
          ...{ question: Number(number), answer: 'no', quote, why: 'It is about a link.' },
        })),
      },
    }));
    open.push(classifier);
    const criteria = '## Acceptance criteria\n\n- all links in `docs/guide.md` resolve';
    const file = (title: string, body: string) => world.github.createIssue({ title, body, labels: ['maintenance'] });
    const good = file('A dead link in the guide', `${quote}\n\n${criteria}`);
    const login = file('The login page is blank', criteria);
    file('Something is odd', 'Please look.');
    world.github.createIssue({ title: 'A wish', body: criteria, labels: [] });
    const act = await world.run({
      ...{ runId: '18', suite, event: { name: 'schedule', payload: { schedule: '0 8 * * 1-5' } } },
      vars: { CLASSIFIER_BASE_URL: classifier.url },
      secrets: { CLASSIFIER_API_KEY: 'classifier-key-0123456789' },
    });
    expect(act.exitCode, act.log.slice(-4000)).toBe(0);
    const summary = act
      .job('triage')
      .steps.map((step) => step.summary)
      .join('\n');
    expect(summary).toContain('would pick 1');
    expect(summary).toMatch(new RegExp(`#${good.number}\\].*selected`.replace('#', '&#35;')));
    expect(summary).toMatch(/The login page is blank \| escalated \| speaks of authentication/);
    expect(summary).toMatch(/Something is odd \| escalated \| does not say when it is done/);
    expect(summary).toMatch(/Judged by openai\/gpt-5-mini: 1 calls.*1100 tokens, \$/);
    expect(summary).toMatch(/Readiness: \d+ of 100, ready/);
    expect(classifier.calls).toHaveLength(1);
    const report = RunReport.parse(JSON.parse((await world.readState('runs/18.json')) ?? 'null'));
    expect(report).toMatchObject({ mode: 'shadow', judging: [{ calls: 1, tokens: 1100 }] });
    expect(labelsOf(world, login)).toEqual(['maintenance']);
    expect(world.github.comments).toEqual([]);
    world.github.assertClean();
  });

  it('ci-failure-grouping groups by cause, mends one low-risk failure and puts the other cause to a person', async () => {
    const world = await openWorld({
      example: 'ci-failure-grouping',
      gitJob: 'reproduce',
      files: {
        'package.json': JSON.stringify(TEST),
        'check.cjs': "require('node:assert').equal(require('./src/add.cjs')(2, 2), 4);\n",
        'src/add.cjs': 'module.exports = (a, b) => a - b;\n',
      },
    });
    const failure = (run: number, error: string, ...labels: string[]) =>
      world.github.createIssue({
        title: `CI is red in run ${run}`,
        body: `Run ${run}:\n\n\`\`\`text\n${error}\n    at check.cjs:${run}\n\`\`\`\n`,
        labels: ['ci-failure', ...labels],
      });
    const first = failure(101, 'AssertionError: 0 == 4 after 12 ms', 'low-risk');
    const again = failure(102, 'AssertionError: 0 == 4 after 15 ms', 'low-risk');
    const risky = failure(103, 'Error: deployment 7f3a9c1d2e of `web` | refused');
    const agent = ['replace-text.mjs', 'src/add.cjs', 'a - b', 'a + b'] as const;
    const act = await world.run({ runId: '12', suite, event: scheduled, agent });
    expect(act.exitCode, act.log.slice(-4000)).toBe(0);
    const summary = act
      .job('group')
      .steps.map((step) => step.summary)
      .join('\n');
    expect(summary).toContain(`| \`AssertionError: N == N after N ms\` | #${first.number}, #${again.number} |`);
    expect(summary).toContain(`| \`Error: deployment N of  web    refused\` | #${risky.number} |`);
    expect(summary).toContain('Mode `shadow`');
    expect(world.github.pulls.map(({ title }) => title)).toEqual([`CI is red in run 101 (#${first.number})`]);
    expect(labelsOf(world, risky)).toContain(LABELS.escalated);
    expect(world.github.issue(risky.number).comments).toHaveLength(1);
    expect(world.github.issue(again.number).comments).toEqual([]);
    expect(world.overreach('group')).toEqual([]);
    world.github.assertClean();
  });

  describe('dependency-update', () => {
    const packages = ['before', 'after'].map((version) => packageDirectory({ name: 'minimist' }, version as 'before'));

    const openUpdate = async () => {
      const registry = await serveRegistry(packages);
      open.push(registry);
      const manifest = { name: 'project', version: '1.0.0', ...TEST, dependencies: { minimist: '1.2.5' } };
      const { name, version, dependencies } = manifest;
      const root = { name, version, dependencies };
      const lock = { '': root, 'node_modules/minimist': registry.entryOf('1.2.5') };
      const world = await openWorld({
        example: 'dependency-update',
        gitJob: 'loop',
        files: {
          '.npmrc': `registry=${registry.url}\n`,
          'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
          'package-lock.json': `${JSON.stringify({ name, version, lockfileVersion: 3, requires: true, packages: lock }, null, 2)}\n`,
          'check.cjs': "require('node:assert').equal(require('minimist')(['--n', '4']).n, 4);\n",
        },
      });
      world.github.createLabel({ name: 'major' });
      const title = 'Update minimist to 1.2.6';
      const issue = world.github.createIssue({ title, body: '', labels: ['dependencies'] });
      return { world, event: labeled('dependencies', issue) };
    };

    it('leaves a diff of package.json and lockfile, tested on a clean install', async () => {
      const { world, event } = await openUpdate();
      const agent = ['bump-dependency.mjs', 'minimist@1.2.6'] as const;
      const act = await world.run({ runId: '13', suite, event, agent });
      expect(act.exitCode, act.log.slice(-4000)).toBe(0);
      expect(world.github.pulls).toHaveLength(1);
      const head = `refs/pull/${world.github.pulls[0]?.number}/head`;
      expect(await world.read(head, 'package.json')).toContain('"minimist": "1.2.6"');
      expect(await world.read(head, 'package-lock.json')).toContain('minimist-1.2.6.tgz');
      world.github.assertClean();
    });

    it('opens nothing for an update that also rewrites the test script', async () => {
      const { world, event } = await openUpdate();
      const agent = ['bump-dependency.mjs', 'minimist@1.2.6', 'cheat'] as const;
      const act = await world.run({ runId: '14', suite, event, agent });
      expect(act.exitCode, act.log.slice(-4000)).toBe(0);
      expect(world.github.pulls).toEqual([]);
      const report = RunReport.parse(JSON.parse((await world.readState('runs/14.json')) ?? 'null'));
      // Its own tests say yes; only the scope says no.
      expect(report.attempts[0]?.checks).toMatchObject([
        { name: 'scope', verdict: 'fail', failureClass: 'policy' },
        { name: 'tests', verdict: 'pass' },
        { name: 'ratchet', verdict: 'pass' },
      ]);
    });
  });

  it('issue-to-pr makes a draft of an issue that is labelled ready-for-pr, and of no other', async () => {
    const world = await openWorld({
      example: 'issue-to-pr',
      gitJob: 'loop',
      files: {
        'package.json': JSON.stringify(TEST),
        'check.cjs': "require('node:assert').equal(typeof require('./src/greet.cjs')(), 'string');\n",
        'src/greet.cjs': "module.exports = () => 'Helo';\n",
      },
    });
    const title = 'Typo in the greeting';
    const issue = world.github.createIssue({ title, body: '', labels: ['ready-for-pr'] });
    world.github.createIssue({ title: 'Another typo', body: '', labels: ['bug'] });
    const agent = ['replace-text.mjs', 'src/greet.cjs', 'Helo', 'Hello'] as const;
    const act = await world.run({ runId: '18', suite, event: labeled('ready-for-pr', issue), agent });
    expect(act.exitCode, act.log.slice(-4000)).toBe(0);
    expect(world.github.pulls.map((pull) => pull.title)).toEqual([`${title} (#${issue.number})`]);
    expect(world.github.pulls[0]?.pull.draft).toBe(true);
    const report = RunReport.parse(JSON.parse((await world.readState('runs/18.json')) ?? 'null'));
    expect(report.attempts).toMatchObject([{ selfReview: { rounds: 1, changed: 0 } }]);
    world.github.assertClean();
  });

  it('eval-replay goes red when an answer got worse, and keeps a report and one issue with the trace', async () => {
    const prompt = 'Answer politely: {{input}}\n';
    const key = createHash('sha256').update(prompt.replace('{{input}}', 'Refund?')).digest('hex');
    const evaluation = { name: 'refund', prompt: 'prompts/answer.md', input: 'Refund?', expect: 'please' };
    const world = await openWorld({
      example: 'eval-replay',
      gitJob: 'replay',
      files: {
        'prompts/answer.md': prompt,
        'evals/cases.json': JSON.stringify([{ ...evaluation, recorded: { [key]: 'No.' } }]),
      },
    });
    const issue = world.github.createIssue({ title: 'Prompt evals', body: '', labels: ['prompt-evals'] });
    const act = await world.run({ runId: '15', suite, event: scheduled });
    expect(act.exitCode, act.log.slice(-4000)).toBe(1);
    expect(act.log).toContain("refund: the answer doesn't match please");
    const report = RunReport.parse(JSON.parse((await world.readState('runs/15.json')) ?? 'null'));
    const reason = 'before any change, eval tests is red';
    expect(report.decisions).toMatchObject([{ item: `#${issue.number}`, outcome: 'escalated', reason }]);
    expect(report.mode).toBe('shadow');
    expect(world.github.comments).toEqual([]);
    expect(world.github.pulls).toEqual([]);
    expect(labelsOf(world, issue)).toEqual(['prompt-evals']);
    const regressions = () => world.github.issues.filter((one) => labelsOf(world, one).includes('loop:regression'));
    expect(regressions()).toHaveLength(1);
    expect(regressions()[0]?.body).toContain(`(trace ${key})`);
    await world.run({ runId: '16', suite, event: scheduled });
    expect(regressions()).toHaveLength(1);
    world.github.assertClean();
  });

  it('feedback becomes an item and a draft pull request, and the run says how long that took', async () => {
    const world = await openWorld({
      example: 'feedback',
      gitJob: 'loop',
      collaborators: { maria: 'write' },
      files: {
        'package.json': JSON.stringify(TEST),
        'check.cjs':
          "require('node:assert').match(require('node:fs').readFileSync('site/index.html', 'utf8'), /h1/);\n",
        'site/index.html': '<h1>Helo</h1>\n',
      },
    });
    const trap = join(folder, 'trap');
    const words = `/feedback It says "Helo"; touch ${trap}; $(touch ${trap}) \`touch ${trap}\`\n@everyone <!-- x -->`;
    const { comment, event } = commentOn(world, 'maria', words);
    const agent = ['replace-text.mjs', 'site/index.html', 'Helo', 'Hello'] as const;
    const act = await world.run({ runId: '16', suite, event, agent });
    expect(act.exitCode, act.log.slice(-4000)).toBe(0);
    const item = world.github.issues.find(({ labels }) => labels.some(({ name }) => name === 'feedback'));
    expect(item?.body).toMatch(new RegExp(`<!-- loop-actions:feedback:${comment.id} -->$`));
    expect(item?.body).not.toContain('@everyone');
    const [pull] = world.github.pulls;
    expect(pull?.body).toContain(`Closes #${item?.number}.`);
    const [time] = act
      .job('loop')
      .steps.flatMap(
        ({ summary }) => /From feedback to a draft to look at: (\d+) min (\d+) s/.exec(summary ?? '') ?? [],
      );
    const measured = act.job('loop').steps.find(({ id }) => id === 'demo')?.outputs.seconds;
    expect(time).toBeDefined();
    expect(Number(measured)).toBeGreaterThanOrEqual(((pull?.createdAt ?? 0) - comment.createdAt) / 1000 - 1);
    expect(Number(measured)).toBeLessThan(120);
    expect(() => readFileSync(trap)).toThrow('ENOENT');
    expect(world.overreach('item')).toEqual([]);
    world.github.assertClean();
  });

  it('approval lets a person decide over what was picked, then works on exactly that', async () => {
    const world = await openWorld({
      example: 'approval',
      gitJob: 'loop',
      files: {
        'package.json': JSON.stringify(TEST),
        'check.cjs': "require('node:assert').equal(typeof require('./src/greet.cjs')(), 'string');\n",
        'src/greet.cjs': "module.exports = () => 'Helo';\n",
      },
    });
    const picked = world.github.createIssue({ title: 'Typo in the greeting', body: '', labels: ['maintenance'] });
    world.github.createIssue({ title: 'Login is broken', body: '', labels: ['maintenance', 'security'] });
    const agent = ['replace-text.mjs', 'src/greet.cjs', 'Helo', 'Hello'] as const;
    const act = await world.run({ runId: '17', suite, event: scheduled, agent });
    expect(act.exitCode, act.log.slice(-4000)).toBe(0);
    // act knows no environments: that the job waits is GitHub's doing, that it names one is seen here.
    expect(world.jobs.loop?.environment).toBe('loop-approval');
    expect(Object.values(world.jobs.triage?.permissions ?? {})).not.toContain('write');
    expect(
      act
        .job('triage')
        .steps.map((step) => step.summary)
        .join('\n'),
    ).toContain('Typo in the greeting');
    expect(world.github.pulls.map(({ title }) => title)).toEqual([`Typo in the greeting (#${picked.number})`]);
    const asked = world.github.requests.filter(({ job, kind }) => job === 'triage' && kind === 'rest');
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    const report = RunReport.parse(JSON.parse((await world.readState('runs/17.json')) ?? 'null'));
    expect(report.decisions.map(({ item }) => item)).toEqual([`#${picked.number}`]);
    world.github.assertClean();
  });
});

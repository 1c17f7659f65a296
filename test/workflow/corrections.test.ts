import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KpiResult, LABELS, parseGuards } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lessonsOf, openLearningRoom, patternsOf } from '../integration/learning/learning-room.ts';
import { askGit } from '../integration/loop/loop-room.ts';
import { SMALL_SPEC } from '../integration/loop/small-project.ts';
import { exportRelease, leavesOutWorkflowTests, runAct } from '../support/act/index.ts';
import { type FakeArtifactService, startArtifactService } from '../support/artifacts/index.ts';
import { declaredPermissions, EXAMPLES } from '../support/chain/index.ts';
import { serveClassifier } from '../support/classifier-server/index.ts';
import { GOLDEN_GATE, goldenFiles } from '../support/learning/golden-project.ts';
import { REPOSITORY } from '../support/loop-world/index.ts';

const WORKFLOWS = ['correction-to-pr.yml', 'weekly-loop-meeting.yml'];
const HOME = `${REPOSITORY.owner}/${REPOSITORY.name}`;
const TOKEN = 'ghs_shared_by_all_jobs';
const DAY = 24 * 60 * 60 * 1000;
const SPEC = SMALL_SPEC.replace('## Budgets', `${GOLDEN_GATE}\n\n## Budgets`);

type Room = Awaited<ReturnType<typeof openLearningRoom>>;
type Given = Pick<Parameters<typeof runAct>[0], 'vars' | 'secrets'>;

/** Wishes for a clearer name that share no word with each other. */
const NAMES = ['What does n stand for, apples or orders?', 'One letter tells me nothing.', 'Reads like a temperature.'];

describe.skipIf(leavesOutWorkflowTests())('three corrections of one kind, under act', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  const suite = join(folder, 'suite');
  // GitHub’s clock: the story begins two weeks ago, and the runner’s clock stands at its end.
  let time = Date.now() - 14 * DAY;
  const daysAgo = (days: number): void => {
    time = Date.now() - days * DAY;
  };
  let artifacts: FakeArtifactService;
  let room: Room;

  beforeAll(async () => {
    exportRelease(suite);
    artifacts = await startArtifactService();
    room = await openLearningRoom({ spec: SPEC, files: goldenFiles('right') }, () => time);
    for (const [job, permissions] of Object.entries(declaredPermissions(WORKFLOWS)))
      room.github.jobs.declare(job, permissions);
    room.github.addToken(TOKEN, { job: null, repository: HOME });
  });
  afterAll(async () => {
    await room[Symbol.asyncDispose]();
    await artifacts[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (workflow: string, job: string, runId: string, given: Given = {}) => {
    const { workspace } = room.world;
    const git = (...args: string[]) => execFileSync('git', ['-C', workspace, ...args]);
    git('fetch', '--quiet', '--depth=1', room.github.gitPath(), '+refs/heads/main:refs/remotes/origin/main');
    git('checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main');
    const place = join(workspace, '.github', 'workflows');
    mkdirSync(place, { recursive: true });
    for (const name of WORKFLOWS) cpSync(join(EXAMPLES, name), join(place, name));
    const act = await runAct({
      repositoryDir: workspace,
      workflow: `.github/workflows/${workflow}`,
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
      ...{ repository: HOME, runId, github: room.github, token: TOKEN },
      localRepositories: { 'org/loop-actions@v1': suite },
      env: { ACTIONS_RUNTIME_TOKEN: artifacts.token(runId), ACTIONS_RESULTS_URL: artifacts.url },
      ...given,
    });
    expect(act.exitCode, act.log.slice(-6000)).toBe(0);
    const outputs = act.job(job).steps.find(({ outputs: given }) => 'recurred' in given)?.outputs ?? {};
    return { outputs };
  };
  const learn = (runId: string) => run('correction-to-pr.yml', 'learn', runId);

  /** The week’s report: its figures, and the issue that the meeting reads. */
  const meet = async (runId: string, given: Given = {}) => {
    const { outputs } = await run('weekly-loop-meeting.yml', 'report', runId, given);
    const number = Number(/\d+$/.exec(outputs['meeting-issue-url'] ?? '')?.[0]);
    const kpis = KpiResult.array().parse(JSON.parse(outputs.kpis ?? '[]'));
    return {
      outputs,
      pack: room.github.issue(number).body ?? '',
      kpi: (id: string) => kpis.find((one) => one.id === id),
    };
  };
  const lessonPulls = () => room.github.pulls.filter(({ pull }) => pull?.headRef.startsWith('loop/learn-'));

  it('are one pattern and one draft with a skill and a guard; merged, the class is covered and stays away', async () => {
    daysAgo(13);
    const orders = await room.change(room.issue('Poll orders'));
    room.review(orders, 'The error state is not handled', 'You need to handle the error here as well');
    daysAgo(12);
    room.review(await room.change(room.issue('Poll carts')), 'Error not handled when polling fails');
    daysAgo(11);
    const learned = await learn('801');
    expect(patternsOf(learned)).toMatchObject([{ name: 'Handle the error', occurrences: 3, state: 'open' }]);
    expect(lessonsOf(learned)).toMatchObject([{ type: 'skill' }]);
    const [pull, ...others] = lessonPulls();
    expect(others).toEqual([]);
    expect(pull?.pull?.draft).toBe(true);
    expect(pull?.body).toContain('3 times on 2 changes or tickets');
    expect(pull?.body).toContain('no case got worse:\n\n- evals: pass-rate 100 % (2 of 2)');
    const head = pull?.pull?.headSha ?? '';
    const skill = await askGit(room.world, 'show', `${head}:.claude/skills/handle-the-error/SKILL.md`);
    const guards = `${head}:.loop/guards/${lessonsOf(learned)[0]?.item}.jsonl`;
    const [guard] = parseGuards(await askGit(room.world, 'show', guards), 'guards');
    expect(skill).toContain(guard?.name);

    daysAgo(9);
    const number = pull?.number ?? 0;
    room.github.markReady({ as: 'maria', number });
    await room.github.mergePullRequest({ as: 'maria', number });

    daysAgo(0);
    const week = await meet('802');
    expect(week.pack).toContain(`- covered: Handle the error, by #${number} (skill); none in the 9 days since`);
    expect(week.pack).toMatch(new RegExp(`Last week’s \\[#${number}\\].*3 in the 9 days before, 0 in as many after`));
    expect(week.kpi('context-coverage')).toMatchObject({ value: 1, sample: 1 });
    expect(week.outputs.recurred).toBe('0');
    room.github.assertClean();
  }, 300_000);

  it('and its twin, where it comes back: the pattern opens again, and asks for another fix with that history', async () => {
    const [first] = lessonPulls();
    room.review(await room.change(room.issue('Poll stock')), 'The error is not handled here');
    daysAgo(-1 / 24);
    const learned = await learn('803');
    expect(patternsOf(learned)).toMatchObject([{ name: 'Handle the error', occurrences: 4, state: 'reopened' }]);
    expect(learned.outputs.recurred).toBe('1');
    expect(lessonsOf(learned)).toMatchObject([{ type: 'rule', item: expect.stringMatching(/-2$/) }]);
    const rules = room.github.issues.filter(({ title }) => title.startsWith('Rule:'));
    expect(rules).toMatchObject([{ labels: [{ name: LABELS.learning }] }]);
    expect(rules[0]?.body).toMatch(new RegExp(`- #${first?.number} \\(skill, .*\\): it came back 1 times`));
    const week = await meet('804');
    expect(week.pack).toContain('- came back after its fix: Handle the error');
    expect(week.pack).not.toContain('- covered:');
    expect(week.kpi('context-coverage')).toMatchObject({ value: 0, sample: 1 });
    expect(week.outputs.recurred).toBe('1');
    room.github.assertClean();
  }, 300_000);

  it('and others that share no word, where a classifier reads them: once, for every run after', async () => {
    const classifier = await serveClassifier(({ text }) => ({
      says: {
        readings: [...text.matchAll(/Comment:\n(.*)/g)].map(([, comment = ''], at) => ({
          ...{ number: at + 1, agree: 90, quote: comment },
          kind: NAMES.includes(comment) ? 'rename' : 'none',
        })),
      },
    }));
    try {
      room.review(await room.change(room.issue('Count apples')), ...NAMES.slice(0, 2));
      room.review(await room.change(room.issue('Count pears')), ...NAMES.slice(2));
      const names = (learned: Awaited<ReturnType<typeof learn>>) =>
        patternsOf(learned).filter(({ name }) => name === 'A clearer name');
      expect(names(await learn('805'))).toEqual([]);
      const week = await meet('806', {
        vars: { CLASSIFIER_MODEL: 'openai-compatible/small', CLASSIFIER_BASE_URL: classifier.url },
        secrets: { CLASSIFIER_API_KEY: 'classifier-key-0123456789' },
      });
      expect(Number(week.outputs.tokens)).toBeGreaterThan(0);
      const asked = classifier.calls.length;
      expect(asked).toBeGreaterThan(0);
      expect(names(await learn('807'))).toMatchObject([{ occurrences: 3 }]);
      expect(lessonPulls().at(-1)?.body).toContain('as openai-compatible/small read it');
      expect(classifier.calls).toHaveLength(asked);
      room.github.assertClean();
    } finally {
      await classifier.close();
    }
  }, 300_000);
});

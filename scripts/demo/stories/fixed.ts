import { REPOSITORY } from '../../../test/support/loop-world/index.ts';
import { runAction } from '../../../test/support/runner/index.ts';
import { differencesOf, type Expectation } from '../expectations.ts';
import type { DemoMerge, DemoPullRequest } from '../page/demo-page-data.ts';
import { itemStatus } from '../page/state-panel.ts';
import { STORY_WORDS } from '../page/stories.ts';
import { parseUnifiedDiff } from '../page/unified-diff.ts';
import { headTree, readIssue } from '../run-records.ts';
import { type Performance, playOn, type Stage } from '../stage.ts';
import type { TellOptions, ToldStory } from '../told-story.ts';
import { answersByCounts, answersOf, baseAnswersOf, countIn } from './answers.ts';

/** The person of this story. */
const PERSON = 'maria';

/** What the oracle reads: the spec of the base, tickets, and the checks of what was merged. */
const ASKED_WITH = {
  checks: 'read',
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
  statuses: 'read',
} as const;

/** An honest agent: the change becomes a draft pull request, a person merges it, and the oracle says done. */
export function tellFixed(options: TellOptions): Promise<ToldStory> {
  const { title } = STORY_WORDS.fixed;
  return playOn({ ...options, title, brokenBase: false }, async (stage) => {
    const { world } = stage;
    const { name, versions, counts, fixedFiles } = options.part.bug;
    const issue = readIssue(world);
    const performance = await stage.perform('1');
    const { pullRequest } = performance.run;
    const facts = pullRequest === null ? [] : await expectPullRequest(stage, performance, pullRequest, fixedFiles);
    const merge = pullRequest === null ? null : await mergeAndAsk(stage, performance, pullRequest.number, options);
    const base = baseAnswersOf(stage.baseChecks);
    const answers = answersOf(performance.run.verdict);
    return {
      story: {
        kind: 'fixed',
        project: `${name} ${versions.before}`,
        issue,
        runs: [performance.run],
        merge,
        escalation: null,
      },
      differences: differencesOf([
        ['exit code of the run', performance.exitCode, 0],
        ['checks on the base', base, answersByCounts(counts, counts.redOnBase)],
        ['checks with the change', answers, answersByCounts(counts, 0)],
        ['pull requests', world.github.pulls.length, 1],
        ...facts,
        ['status in LOOP_STATE.md', itemStatus(performance.run.stateText, `#${issue.number}`), 'drafted'],
        ['the oracle before the merge', performance.run.report.oracle?.done, false],
        ['the oracle after the merge', merge?.done, true],
        ['objections of the GitHub side', world.github.takeViolations(), []],
      ]),
      lines: [
        `${name} ${versions.before}: hidden tests ${countIn(base.acceptance)} before, ${countIn(answers.acceptance)} with the change`,
        `draft pull request #${pullRequest?.number}; ${merge?.by} merged it; the oracle, asked again, says ${merge?.done === true ? 'done' : 'not done'}`,
      ],
      requests: world.github.requests.length,
      box: performance.box,
    };
  });
}

/** A draft that closes the issue and whose head is the tree that was judged, with the files of the public fix. */
async function expectPullRequest(
  { world }: Stage,
  { run }: Performance,
  { number, diff, draft, body }: DemoPullRequest,
  fixedFiles: readonly string[],
): Promise<readonly Expectation[]> {
  const files = parseUnifiedDiff(diff).map(({ path }) => path);
  return [
    ['the pull request is a draft', draft, true],
    ['it closes the issue', body.includes(`Closes #${world.issueNumber}`), true],
    ['tree of its head', await headTree(world, number), run.verdict?.subject.tree],
    ['files it changes', files.toSorted(), fixedFiles.toSorted()],
  ];
}

/** What happens to a good draft: a person marks it ready and merges it, and the oracle reads the tracker again. */
async function mergeAndAsk(
  { world, step }: Stage,
  { run }: Performance,
  number: number,
  { from, signal }: TellOptions,
): Promise<DemoMerge> {
  const { github, issueNumber } = world;
  const commit = await step(`${PERSON} merges #${number}`, async () => {
    github.markReady({ number, as: PERSON });
    return github.mergePullRequest({ number, as: PERSON });
  });
  const asked = await step('the oracle is asked again', () =>
    runAction({
      action: 'oracle',
      from,
      inputs: { batch: String(issueNumber) },
      event: { name: 'schedule', payload: { repository: { default_branch: 'main' } } },
      repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
      job: 'oracle',
      token: github.jobs.declare('oracle', ASKED_WITH),
      runId: '2',
      sha: commit,
      github,
      signal,
    }),
  );
  return {
    by: PERSON,
    commit,
    before: run.report.oracle?.reason ?? '',
    done: asked.outputs.done === 'true',
    reason: asked.outputs.reason ?? `the oracle ended with exit code ${asked.exitCode}`,
  };
}

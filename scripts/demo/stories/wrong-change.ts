import { getItem, parseLoopState } from '@loop-actions/contract';
import type { BugCounts } from '../../../test/support/real-bugs/index.ts';
import { differencesOf, type Expectation } from '../expectations.ts';
import { STORY_WORDS } from '../page/stories.ts';
import { readIssue, workBranches } from '../run-records.ts';
import { type Performance, playOn } from '../stage.ts';
import type { TellOptions, ToldStory } from '../told-story.ts';
import { answersByCounts, answersOf, baseAnswersOf, countIn } from './answers.ts';
import { escalationOf, expectEscalated } from './escalation-on-issue.ts';

/** An agent that satisfies the tests it can see: no pull request, an attempt on record, and a person after the second. */
export function tellWrongChange(options: TellOptions): Promise<ToldStory> {
  const { title } = STORY_WORDS['wrong-change'];
  return playOn({ ...options, title, brokenBase: false }, async (stage) => {
    const { world } = stage;
    const { name, versions, counts } = options.part.bug;
    const issue = readIssue(world);
    const first = await stage.perform('1');
    const silent = world.github.issue(issue.number).comments.length;
    const second = await stage.perform('2');
    const answers = answersOf(second.run.verdict);
    return {
      story: {
        kind: 'wrong-change',
        project: `${name} ${versions.before}`,
        issue,
        runs: [first.run, second.run],
        merge: null,
        escalation: escalationOf(world),
      },
      differences: differencesOf([
        ['checks on the base', baseAnswersOf(stage.baseChecks), answersByCounts(counts, counts.redOnBase)],
        ...expectRefused('first run', first, counts),
        ['first run, in LOOP_STATE.md', remembered(first), { status: 'ready', attempts: 1, failed: 1 }],
        ['comments on the issue after the first run', silent, 0],
        ...expectRefused('second run', second, counts),
        ['second run, in LOOP_STATE.md', remembered(second), { status: 'escalated', attempts: 2, failed: 2 }],
        ['pull requests', world.github.pulls.length, 0],
        ['branches of the loop', await workBranches(world), []],
        ...expectEscalated(world),
        ['objections of the GitHub side', world.github.takeViolations(), []],
      ]),
      lines: [
        `${name} ${versions.before}: its own tests ${countIn(answers.tests)}, hidden ones ${countIn(answers.acceptance)}: no pull request`,
        `the attempt is on record; the second time ${second.run.report.interrupts.length > 0 ? 'a person is asked, by label and comment' : 'nobody is asked'}`,
      ],
      requests: world.github.requests.length,
      box: second.box,
    };
  });
}

function expectRefused(what: string, { run, exitCode }: Performance, counts: BugCounts): readonly Expectation[] {
  return [
    [`${what}, exit code`, exitCode, 0],
    [`${what}, verdict`, run.verdict?.verdict, 'fail'],
    [`${what}, checks with the change`, answersOf(run.verdict), answersByCounts(counts, counts.redAfterWrongChange)],
  ];
}

function remembered({ run }: Performance) {
  const item = run.stateText === '' ? null : getItem(parseLoopState(run.stateText), '#1');
  return item && { status: item.status, attempts: item.attempts, failed: item.failedAttempts };
}

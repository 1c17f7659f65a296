import { differencesOf } from '../expectations.ts';
import { itemStatus } from '../page/state-panel.ts';
import { STORY_WORDS } from '../page/stories.ts';
import { readIssue, workBranches } from '../run-records.ts';
import { playOn } from '../stage.ts';
import type { TellOptions, ToldStory } from '../told-story.ts';
import { escalationOf, expectEscalated } from './escalation-on-issue.ts';

/** Tests that are red before anybody changed anything: a person is asked, and no agent is started. */
export function tellRedBase(options: TellOptions): Promise<ToldStory> {
  const { title } = STORY_WORDS['red-base'];
  return playOn({ ...options, title, brokenBase: true }, async (stage) => {
    const { world } = stage;
    const { name, versions } = options.part.bug;
    const issue = readIssue(world);
    const performance = await stage.perform('1');
    const { run, agentStarted, exitCode } = performance;
    // What the loop could go by; the hidden tests are for judging a change.
    const seen = run.baseChecks.filter(({ heldOut }) => !heldOut);
    const [decision] = run.report.decisions;
    return {
      story: {
        kind: 'red-base',
        project: `${name} ${versions.before}, one test broken`,
        issue,
        runs: [{ ...run, baseChecks: seen }],
        merge: null,
        escalation: escalationOf(world),
      },
      differences: differencesOf([
        ['exit code of the run', exitCode, 0],
        ['its own tests on the base', seen.map(({ verdict }) => verdict), ['fail']],
        ['decision', decision?.outcome, 'escalated'],
        ['an agent was started', agentStarted, false],
        ['attempts', run.report.attempts.length, 0],
        ['status in LOOP_STATE.md', itemStatus(run.stateText, `#${issue.number}`), 'escalated'],
        ['pull requests', world.github.pulls.length, 0],
        ['branches of the loop', await workBranches(world), []],
        ...expectEscalated(world),
        ['objections of the GitHub side', world.github.takeViolations(), []],
      ]),
      lines: [
        `${name} ${versions.before}: its own tests ${seen.map(({ figure }) => figure).join('; ')} before anybody changed anything`,
        `${decision?.outcome === 'escalated' ? 'a person is asked' : 'nobody is asked'}; ${agentStarted ? 'an agent was started' : 'no agent was started'}`,
      ],
      requests: world.github.requests.length,
      box: performance.box,
    };
  });
}

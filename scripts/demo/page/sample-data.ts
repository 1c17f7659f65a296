import { emptyLoopState, parseLoopState } from '@loop-actions/contract';
import type { DemoIssue, DemoPageData, DemoRun, DemoStory } from './demo-page-data.ts';
import { SAMPLE_DIFF, SAMPLE_WRONG_DIFF } from './sample-diffs.ts';
import { type CheckSketch, sampleRun } from './sample-run.ts';

const FRESH = emptyLoopState('Small Fixes From The Tracker');

const ISSUE: DemoIssue = {
  number: 1,
  title: 'Prototype pollution through constructor keys (CVE-2021-44906)',
  url: 'http://github.localhost:4902/octo-org/minimist/issues/1',
  body: "`setKey()` refuses `__proto__`, but a dotted key can still walk to a prototype:\n\n```js\nrequire('minimist')('--_.constructor.constructor.prototype.foo bar'.split(' '));\nconsole.log((function () {}).foo); // 'bar', expected undefined\n```\n\nReference: https://nvd.nist.gov/vuln/detail/CVE-2021-44906\n",
  labels: ['maintenance'],
};

const TESTS: CheckSketch = {
  name: 'tests',
  command: 'npm test',
  verdict: 'pass',
  figure: '144 of 144',
  base: '144 of 144',
  baseVerdict: 'pass',
  durationMs: 612,
};
const ACCEPTANCE: CheckSketch = {
  name: 'acceptance',
  command: 'node "$LOOP_HELD_OUT/run.mjs"',
  verdict: 'pass',
  figure: '148 of 148',
  base: '146 of 148',
  baseVerdict: 'fail',
  durationMs: 388,
};
const SCOPE: CheckSketch = {
  name: 'scope',
  command: null,
  verdict: 'pass',
  figure: '2',
  base: null,
  baseVerdict: null,
  durationMs: 9,
};
const FAILING_ACCEPTANCE: CheckSketch = { ...ACCEPTANCE, verdict: 'fail', figure: '147 of 148' };

const SELECTED = { outcome: 'selected', reason: 'the issue is labeled maintenance', rule: 'LOOP_SPEC.md:16' } as const;
const HEADLINE: DemoStory = {
  kind: 'fixed',
  project: 'minimist 1.2.5',
  issue: ISSUE,
  runs: [
    sampleRun({
      run: '1001',
      issue: ISSUE,
      before: FRESH,
      atMs: 0,
      durationMs: 4_870,
      decision: SELECTED,
      attempt: 1,
      checks: [TESTS, ACCEPTANCE, SCOPE],
      diff: SAMPLE_DIFF,
      oracle: 'the pull request of #1 is open, so the ticket is not closed as completed',
    }),
  ],
  merge: {
    by: 'maria',
    commit: '7c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d',
    before: 'not done: #1: its pull request #2 is open',
    done: true,
    reason: 'done: #1 is closed as completed and its pull request #2 is merged',
  },
  escalation: null,
};

function wrongRun(number: number, before: DemoRun | null): DemoRun {
  return sampleRun({
    run: String(2000 + number),
    issue: ISSUE,
    before: before === null ? FRESH : parseLoopState(before.stateText),
    atMs: number * 6_000,
    durationMs: 4_410,
    decision: SELECTED,
    attempt: 1,
    checks: [TESTS, FAILING_ACCEPTANCE, { ...SCOPE, figure: '1' }],
    diff: SAMPLE_WRONG_DIFF,
    oracle: '#1 is open',
  });
}

const FIRST_WRONG = wrongRun(1, null);
const SECOND_WRONG = wrongRun(2, FIRST_WRONG);
const WRONG: DemoStory = {
  kind: 'wrong-change',
  project: 'minimist 1.2.5',
  issue: ISSUE,
  runs: [
    FIRST_WRONG,
    SECOND_WRONG,
    sampleRun({
      run: '2003',
      issue: ISSUE,
      before: parseLoopState(SECOND_WRONG.stateText),
      atMs: 18_000,
      durationMs: 1_030,
      decision: { outcome: 'escalated', reason: 'the same item failed twice before', rule: 'LOOP_SPEC.md:23' },
      attempt: null,
      checks: [],
      diff: null,
      oracle: '#1 waits for a person',
    }),
  ],
  merge: null,
  escalation: {
    labels: ['maintenance', 'loop:escalated'],
    comment: '**The loop needs a person.** What should happen here?\n\n<!-- loop-actions:escalation:1 -->\n',
  },
};

const QUOTING: DemoIssue = {
  ...ISSUE,
  title: 'quote() leaves a backtick unescaped before a colon (CVE-2021-42740)',
  url: 'http://github.localhost:4902/octo-org/shell-quote/issues/1',
};
const RED_BASE: DemoStory = {
  kind: 'red-base',
  project: 'shell-quote 1.7.2',
  issue: QUOTING,
  runs: [
    sampleRun({
      run: '3001',
      issue: QUOTING,
      before: FRESH,
      atMs: 0,
      durationMs: 1_620,
      decision: {
        outcome: 'escalated',
        reason: 'tests are red before the change starts: 5 of 101 fail',
        rule: 'LOOP_SPEC.md:24',
      },
      attempt: null,
      checks: [],
      base: [{ name: 'tests', verdict: 'fail', figure: '96 of 101', heldOut: false }],
      diff: null,
      oracle: '#1 waits for a person',
    }),
  ],
  merge: null,
  escalation: {
    labels: ['maintenance', 'loop:escalated'],
    comment: '**The loop needs a person.** What should happen here?\n\n<!-- loop-actions:escalation:1 -->\n',
  },
};

/** Values like a demo's, for looking at the page while working on it (`preview.ts`) and for its tests. */
export const SAMPLE_DATA: DemoPageData = {
  version: '0.1.0',
  createdAt: '2026-11-20T08:00:31.000Z',
  durationMs: 24_300,
  headline: HEADLINE,
  stories: [WRONG, RED_BASE],
  facts: [
    { label: 'The bugs', value: 'minimist 1.2.5 and shell-quote 1.7.2 as published, with their public reports' },
    { label: 'The judge', value: 'the tests of minimist 1.2.6 and shell-quote 1.7.3, which the agent never sees' },
    { label: 'The git side', value: 'a bare repository served by git’s own HTTP server' },
    { label: 'The GitHub side', value: 'a stand-in on this machine, held to GitHub’s published API description' },
  ],
  differences: [],
};

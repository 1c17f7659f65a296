import type { AttemptReport, CheckResult, Decision, RunReport, Verdict, VerdictValue } from '@loop-actions/contract';
import type { BaseCheck, DemoIssue, DemoPageData, DemoRun, DemoStory } from './demo-page-data.ts';

const SHA = { base: '4f1a6c0e9b7d35c2a8e4f60b1d2c3e4f5a6b7c8d', tree: '9d8c7b6a5f4e3d2c1b0a99887766554433221100' };
const DIGEST = `sha256:${'5c'.repeat(32)}`;
const STARTED = Date.parse('2026-11-20T08:00:00.000Z');

/** A candidate as git prints it: the public fix of minimist 1.2.6, shortened to its two code hunks and the readme. */
export const SAMPLE_DIFF = `diff --git a/index.js b/index.js
index d2afe5e4da2f..4a65c70ffa92 100644
--- a/index.js
+++ b/index.js
@@ -70,7 +70,7 @@ module.exports = function (args, opts) {
         var o = obj;
         for (var i = 0; i < keys.length-1; i++) {
             var key = keys[i];
-            if (key === '__proto__') return;
+            if (isConstructorOrProto(o, key)) return;
             if (o[key] === undefined) o[key] = {};
             if (o[key] === Object.prototype || o[key] === Number.prototype
                 || o[key] === String.prototype) o[key] = {};
@@ -243,3 +243,7 @@ function isNumber (x) {
     return /^[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(e[-+]?\\d+)?$/.test(x);
 }
 
+
+function isConstructorOrProto (obj, key) {
+    return key === 'constructor' && typeof obj[key] === 'function' || key === '__proto__';
+}
diff --git a/readme.markdown b/readme.markdown
index 5fd97ab11ef9..d4c24c5ae8d4 100644
--- a/readme.markdown
+++ b/readme.markdown
@@ -34,7 +34,10 @@ $ node example/parse.js -a beep -b boop
 Previous versions had a prototype pollution bug that could cause privilege
 escalation in some circumstances when handling untrusted user input.
 
-Please use version 1.2.3 or later: https://snyk.io/vuln/SNYK-JS-MINIMIST-559764
+Please use version 1.2.6 or later:
+
+* https://security.snyk.io/vuln/SNYK-JS-MINIMIST-2429795 (version <=1.2.5)
+* https://snyk.io/vuln/SNYK-JS-MINIMIST-559764 (version <=1.2.3)
 
 # methods
 
`;

const WRONG_DIFF = `diff --git a/index.js b/index.js
index d2afe5e4da2f..0c71e2ab66d1 100644
--- a/index.js
+++ b/index.js
@@ -67,6 +67,7 @@ module.exports = function (args, opts) {
     }
 
     function setKey (obj, keys, value) {
+        if (keys.join('.').indexOf('constructor.constructor') !== -1) return;
         var o = obj;
         for (var i = 0; i < keys.length-1; i++) {
             var key = keys[i];
`;

const ISSUE: DemoIssue = {
  number: 1,
  title: 'Prototype pollution through constructor keys (CVE-2021-44906)',
  url: 'http://github.localhost:4902/octo-org/minimist/issues/1',
  body: '`setKey()` refuses `__proto__`, but a dotted key can still walk to a prototype.',
  labels: ['maintenance'],
};

interface CheckSketch {
  readonly name: string;
  readonly command: string | null;
  readonly verdict: VerdictValue;
  readonly figure: string | null;
  readonly base: string | null;
  readonly baseVerdict: VerdictValue | null;
  readonly durationMs: number;
}

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
  figure: '2 of at most 4 files',
  base: null,
  baseVerdict: null,
  durationMs: 9,
};
const FAILING_ACCEPTANCE: CheckSketch = { ...ACCEPTANCE, verdict: 'fail', figure: '147 of 148' };

function checkResult(sketch: CheckSketch): CheckResult {
  const failed = sketch.verdict !== 'pass';
  return {
    name: sketch.name,
    command: sketch.command,
    required: true,
    verdict: sketch.verdict,
    failureClass: failed ? 'test' : null,
    durationMs: sketch.durationMs,
    findings: failed
      ? [
          {
            severity: 'error',
            message: 'proto pollution (constructor function): should be equal',
            file: 'test/proto.js',
            line: 49,
          },
        ]
      : [],
    evidence: sketch.figure === null ? [] : [{ kind: 'figure', label: 'assertions', value: sketch.figure }],
  };
}

function baseChecks(sketches: readonly CheckSketch[]): BaseCheck[] {
  return sketches.flatMap(({ name, base, baseVerdict }) =>
    baseVerdict === null ? [] : [{ name, verdict: baseVerdict, figure: base, heldOut: name === 'acceptance' }],
  );
}

interface RunSketch {
  readonly run: string;
  readonly atMs: number;
  readonly durationMs: number;
  readonly decision: Pick<Decision, 'outcome' | 'reason' | 'rule'>;
  readonly attempt: number | null;
  readonly checks: readonly CheckSketch[];
  readonly diff: string | null;
  readonly state: string;
  readonly oracle: string;
}

function verdictOf(sketch: RunSketch): Verdict | null {
  if (sketch.checks.length === 0) return null;
  const checks = sketch.checks.map(checkResult);
  const failed = checks.find((check) => check.verdict !== 'pass');
  return {
    schemaVersion: 1,
    judge: { action: 'gate', version: '0.1.0', model: null },
    item: '#1',
    subject: { candidateDigest: DIGEST, tree: SHA.tree },
    verifier: { baseSha: SHA.base, digest: DIGEST },
    checks,
    verdict: failed?.verdict ?? 'pass',
    failureClass: failed?.failureClass ?? null,
    digest: DIGEST,
  };
}

function attemptOf(sketch: RunSketch, verdict: Verdict | null, pullRequest: DemoRun['pullRequest']): AttemptReport[] {
  if (sketch.attempt === null) return [];
  return [
    {
      item: '#1',
      attempt: sketch.attempt,
      agent: 'command',
      box: 'strong',
      startedAt: at(sketch.atMs + 900),
      usage: { iterations: 1, toolCalls: null, tokens: null, costUsd: null, durationMs: 1_140 },
      stopReason: 'done',
      candidateDigest: DIGEST,
      tree: SHA.tree,
      verdict: verdict?.verdict ?? null,
      checks: (verdict?.checks ?? []).map(({ name, required, verdict: value, failureClass, durationMs }) => ({
        name,
        required,
        verdict: value,
        failureClass,
        durationMs,
      })),
      pullRequest: pullRequest === null ? null : { number: pullRequest.number, url: pullRequest.url },
    },
  ];
}

function run(sketch: RunSketch): DemoRun {
  const verdict = verdictOf(sketch);
  const pullRequest = verdict?.verdict === 'pass' && sketch.diff !== null ? pullRequestOf(sketch.diff) : null;
  const attempts = attemptOf(sketch, verdict, pullRequest);
  const escalated = sketch.decision.outcome === 'escalated';
  const report: RunReport = {
    schemaVersion: 1,
    repository: 'octo-org/minimist',
    run: sketch.run,
    url: null,
    mode: 'propose',
    startedAt: at(sketch.atMs),
    endedAt: at(sketch.atMs + sketch.durationMs),
    baseSha: SHA.base,
    specSha256: DIGEST,
    planDigest: DIGEST,
    decisions: [{ item: '#1', title: ISSUE.title, url: ISSUE.url, ...sketch.decision }],
    attempts,
    interrupts: [],
    oracle: { done: false, reason: sketch.oracle, remaining: 1, waiting: escalated ? 1 : 0, humanGated: 0 },
    stopReason: null,
    usage: attempts[0]?.usage ?? { iterations: 0, toolCalls: 0, tokens: 0, costUsd: 0, durationMs: sketch.durationMs },
    budgetLeft: {
      maxIterations: 3 - attempts.length,
      maxRuntimeMs: 598_860,
      maxPullRequests: pullRequest ? 1 : 2,
      maxCostUsd: null,
    },
  };
  return {
    report,
    verdict,
    baseChecks: baseChecks(sketch.checks),
    candidateDiff: sketch.diff,
    pullRequest,
    stateText: sketch.state,
    summary: summaryOf(sketch),
  };
}

function pullRequestOf(diff: string): DemoRun['pullRequest'] {
  return {
    number: 2,
    title: 'Refuse constructor keys when an argument is set',
    url: 'http://github.localhost:4902/octo-org/minimist/pull/2',
    body: 'Closes #1\n\nKeys that lead to a constructor function or to `__proto__` are no longer followed when an argument is set.\n\n| check | verdict |\n|---|---|\n| tests | pass |\n| acceptance | pass |\n| scope | pass |\n\n<!-- loop-actions:pull-request:1 -->\n',
    diff,
    draft: true,
  };
}

function summaryOf(sketch: RunSketch): string {
  const rows = sketch.checks.map((check) => `| ${check.name} | ${check.verdict} | ${check.durationMs} ms |`);
  const table = rows.length === 0 ? '' : `\n| check | verdict | took |\n|---|---|---:|\n${rows.join('\n')}\n`;
  return `## Loop run ${sketch.run}\n\n**#1** ${sketch.decision.outcome}: ${sketch.decision.reason}\n${table}\n<details><summary>Budgets</summary>\n\n1 of 3 iterations, 1 of 2 pull requests.\n\n</details>\n`;
}

function state(runId: string, escalations: number, item: string): string {
  return `# Loop State: Small Fixes From The Tracker\n\n## Current Run\n\n- run_id: ${runId}\n- mode: propose\n- selected_items: ${1 - escalations}\n- opened_pull_requests: ${item.includes('drafted') ? 1 : 0}\n- escalations: ${escalations}\n\n## Items\n\n### #1\n\n${item}`;
}

function at(offsetMs: number): string {
  return new Date(STARTED + offsetMs).toISOString();
}

const SELECTED = { outcome: 'selected', reason: 'the issue is labeled maintenance', rule: 'LOOP_SPEC.md:16' } as const;
const HEADLINE: DemoStory = {
  kind: 'fixed',
  project: 'minimist 1.2.5',
  issue: ISSUE,
  runs: [
    run({
      run: '1001',
      atMs: 0,
      durationMs: 4_870,
      decision: SELECTED,
      attempt: 1,
      checks: [TESTS, ACCEPTANCE, SCOPE],
      diff: SAMPLE_DIFF,
      state: state(
        '1001',
        0,
        '- status: drafted\n- reason: all required gates passed\n- attempts: 1\n- gates:\n  - tests: passed\n  - acceptance: passed\n  - scope: passed\n- pull_request: 2\n- next_action: human review\n',
      ),
      oracle: 'the pull request of #1 is open, so the ticket is not closed as completed',
    }),
  ],
};

function wrongRun(number: number): DemoRun {
  return run({
    run: String(2000 + number),
    atMs: number * 6_000,
    durationMs: 4_410,
    decision: SELECTED,
    attempt: number,
    checks: [TESTS, FAILING_ACCEPTANCE, SCOPE],
    diff: WRONG_DIFF,
    state: state(String(2000 + number), 0, `- status: failed\n- attempts: ${number}\n- next_action: try again\n`),
    oracle: '#1 is open',
  });
}

const WRONG: DemoStory = {
  kind: 'wrong-change',
  project: 'minimist 1.2.5',
  issue: ISSUE,
  runs: [
    wrongRun(1),
    wrongRun(2),
    run({
      run: '2003',
      atMs: 18_000,
      durationMs: 1_030,
      decision: { outcome: 'escalated', reason: 'the same item failed twice before', rule: 'LOOP_SPEC.md:23' },
      attempt: null,
      checks: [],
      diff: null,
      state: state(
        '2003',
        1,
        '- status: escalated\n- reason: failed twice before\n- attempts: 2\n- next_action: human review required before agent work\n',
      ),
      oracle: '#1 waits for a person',
    }),
  ],
};

const RED_BASE: DemoStory = {
  kind: 'red-base',
  project: 'shell-quote 1.7.2',
  issue: { ...ISSUE, title: 'quote() leaves a backtick unescaped before a colon (CVE-2021-42740)' },
  runs: [
    run({
      run: '3001',
      atMs: 0,
      durationMs: 1_620,
      decision: {
        outcome: 'escalated',
        reason: 'tests are red before the change starts: 5 of 101 fail',
        rule: 'LOOP_SPEC.md:24',
      },
      attempt: null,
      checks: [],
      diff: null,
      state: state(
        '3001',
        1,
        '- status: escalated\n- reason: tests are red before the change starts\n- attempts: 0\n- next_action: repair the base\n',
      ),
      oracle: '#1 waits for a person',
    }),
  ],
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
};

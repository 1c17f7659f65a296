import {
  type AttemptReport,
  type CheckResult,
  type Decision,
  type Evidence,
  type LoopState,
  printLoopState,
  type RunReport,
  recordAttempt,
  setCurrentRun,
  setItem,
  type Verdict,
  type VerdictValue,
} from '@loop-actions/contract';
import type { BaseCheck, DemoIssue, DemoRun } from './demo-page-data.ts';

const SHA = { base: '4f1a6c0e9b7d35c2a8e4f60b1d2c3e4f5a6b7c8d', tree: '9d8c7b6a5f4e3d2c1b0a99887766554433221100' };
const DIGEST = `sha256:${'5c'.repeat(32)}`;
const STARTED = Date.parse('2026-11-20T08:00:00.000Z');

/** A check in short: what it says with the change and on the base. */
export interface CheckSketch {
  readonly name: string;
  readonly command: string | null;
  readonly verdict: VerdictValue;
  readonly figure: string | null;
  readonly base: string | null;
  readonly baseVerdict: VerdictValue | null;
  readonly durationMs: number;
}

/** A run in short. */
export interface RunSketch {
  readonly run: string;
  readonly issue: DemoIssue;
  /** Milliseconds after the demo began. */
  readonly atMs: number;
  readonly durationMs: number;
  readonly decision: Pick<Decision, 'outcome' | 'reason' | 'rule'>;
  readonly attempt: number | null;
  readonly checks: readonly CheckSketch[];
  /** What the base said, where nothing was judged. */
  readonly base?: readonly BaseCheck[];
  readonly diff: string | null;
  /** The state before the run. */
  readonly before: LoopState;
  readonly oracle: string;
}

/** A run with every value a real one has. */
export function sampleRun(sketch: RunSketch): DemoRun {
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
    decisions: [{ item: '#1', title: sketch.issue.title, url: sketch.issue.url, ...sketch.decision }],
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
    baseChecks: sketch.base ?? baseChecks(sketch.checks),
    candidateDiff: sketch.diff,
    pullRequest,
    stateText: printLoopState(stateAfter(sketch, verdict, pullRequest)),
    summary: summaryOf(sketch),
  };
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
    evidence: sketch.figure === null ? [] : [evidenceOf(sketch.figure)],
  };
}

/** As the gate keeps it: the end of a check's output, or what a built-in check counted. */
function evidenceOf(figure: string): Evidence {
  const [, pass, all] = /^(\d+) of (\d+)$/.exec(figure) ?? [];
  if (pass === undefined) return { kind: 'figure', label: 'changed files', value: figure };
  const counts = `1..${all}\n# tests ${all}\n# pass  ${pass}\n`;
  return { kind: 'log', label: 'end of the output', value: pass === all ? `${counts}\n# ok` : counts };
}

function baseChecks(sketches: readonly CheckSketch[]): BaseCheck[] {
  return sketches.flatMap(({ name, base, baseVerdict }) =>
    baseVerdict === null ? [] : [{ name, verdict: baseVerdict, figure: base, heldOut: name === 'acceptance' }],
  );
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

function stateAfter(sketch: RunSketch, verdict: Verdict | null, pullRequest: DemoRun['pullRequest']): LoopState {
  const escalated = sketch.decision.outcome === 'escalated';
  const run = setCurrentRun(sketch.before, {
    runId: sketch.run,
    mode: 'propose',
    selectedItems: escalated ? 0 : 1,
    openedPullRequests: pullRequest === null ? 0 : 1,
    escalations: escalated ? 1 : 0,
  });
  const passed = verdict?.verdict === 'pass';
  const changed = setItem(run, '#1', {
    status: escalated ? 'escalated' : passed ? 'drafted' : 'failed',
    reason: escalated ? sketch.decision.reason : passed ? 'all required gates passed' : 'acceptance failed',
    gates: (verdict?.checks ?? []).map((check) => ({ name: check.name, outcome: check.verdict })),
    pullRequest: pullRequest?.url ?? null,
    nextAction: escalated ? 'human review required before agent work' : passed ? 'human review' : 'try again',
  });
  if (sketch.attempt === null) return changed;
  return recordAttempt(changed, '#1', {
    key: `${sketch.run}/${sketch.attempt}`,
    outcome: passed ? 'succeeded' : 'failed',
    stopReason: 'done',
    tokens: null,
    costUsd: null,
    note: passed ? 'all required gates passed' : 'acceptance failed',
  });
}

function at(offsetMs: number): string {
  return new Date(STARTED + offsetMs).toISOString();
}

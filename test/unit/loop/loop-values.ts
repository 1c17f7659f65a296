import {
  type AttemptReport,
  type Budgets,
  type Candidate,
  type CheckResult,
  type Interrupt,
  NO_USAGE,
  type Plan,
  type PlanItem,
  type RunReport,
  type StateItem,
  type Verdict,
} from '@loop-actions/contract';
import type { Rollout } from '../../../packages/loop/src/rollout/read-rollout.ts';

/** Values of the loop with what a test cares about set. */
export const NO_BUDGETS: Budgets = {
  maxIterations: null,
  maxToolCalls: null,
  maxRuntimeMs: null,
  maxPullRequests: null,
  maxTokens: null,
  maxCostUsd: null,
};

/** A loop whose authority nobody touched. */
export const NO_ROLLOUT: Rollout = {
  mode: 'auto',
  report: { demotions: [], promotion: null },
  fresh: [],
  cost: null,
};

const DIGEST = `sha256:${'1'.repeat(64)}`;
const SHA = 'a'.repeat(40);
export const AT = '2026-11-02T08:00:00.000Z';

export function attempt(differences: Partial<AttemptReport> = {}): AttemptReport {
  return {
    item: '#1',
    attempt: 1,
    agent: 'command',
    box: 'strong',
    startedAt: AT,
    usage: { ...NO_USAGE, iterations: 1, tokens: 100, costUsd: 0.5 },
    stopReason: 'done',
    candidateDigest: DIGEST,
    tree: SHA,
    verdict: 'fail',
    checks: [],
    pullRequest: null,
    ...differences,
  };
}

export function interrupt(differences: Partial<Interrupt> = {}): Interrupt {
  return {
    schemaVersion: 1,
    id: '#1/abc',
    item: '#1',
    run: '1',
    raisedAt: AT,
    raisedBy: 'publish',
    category: 'unclear',
    question: 'What now?',
    tried: [],
    evidence: [],
    ...differences,
  };
}

export function report(differences: Partial<RunReport> = {}): RunReport {
  return {
    schemaVersion: 1,
    repository: 'acme/widgets',
    run: '1',
    url: 'https://github.com/acme/widgets/actions/runs/1',
    mode: 'propose',
    startedAt: AT,
    endedAt: AT,
    baseSha: SHA,
    specSha256: DIGEST,
    planDigest: DIGEST,
    decisions: [],
    attempts: [],
    interrupts: [],
    oracle: null,
    stopReason: null,
    usage: NO_USAGE,
    budgetLeft: {},
    ...differences,
  };
}

export function planItem(differences: Partial<PlanItem> = {}): PlanItem {
  const lease = { id: '1/1/#1', tokens: null, costUsd: null, runtimeMs: null, pullRequest: true, expiresAt: AT };
  return {
    id: '#1',
    number: 1,
    title: 'The parser drops the last flag',
    body: 'It does.',
    bodySha256: DIGEST,
    url: 'https://github.com/acme/widgets/issues/1',
    labels: ['maintenance'],
    lineage: '#1',
    attempt: 1,
    previousAttempts: [],
    lease,
    ...differences,
  };
}

export function plan(differences: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    repository: 'acme/widgets',
    run: '1',
    createdAt: AT,
    mode: 'propose',
    baseRef: 'main',
    baseSha: SHA,
    spec: null,
    escalationPolicy: null,
    gateChecklist: null,
    items: [],
    digest: DIGEST,
    ...differences,
  };
}

export function check(name: string, differences: Partial<CheckResult> = {}): CheckResult {
  return {
    name,
    command: `npm run ${name}`,
    required: true,
    verdict: 'pass',
    failureClass: null,
    durationMs: 1234,
    findings: [],
    evidence: [],
    ...differences,
  };
}

export function verdict(checks: readonly CheckResult[], differences: Partial<Verdict> = {}): Verdict {
  return {
    schemaVersion: 1,
    judge: { action: 'gate', version: '1.0.0', model: null },
    item: '#1',
    subject: { candidateDigest: DIGEST, tree: SHA },
    verifier: { baseSha: SHA, digest: DIGEST },
    checks: [...checks],
    verdict: 'pass',
    failureClass: null,
    digest: DIGEST,
    ...differences,
  };
}

export function candidate(differences: Partial<Candidate> = {}): Candidate {
  return {
    schemaVersion: 1,
    repository: 'acme/widgets',
    item: '#1',
    lineage: '#1',
    run: '1',
    attempt: 1,
    baseSha: SHA,
    tree: SHA,
    createdAt: AT,
    agent: 'command',
    box: 'strong',
    usage: { ...NO_USAGE, iterations: 2, toolCalls: 7, tokens: 1200, costUsd: 0.25, durationMs: 61_000 },
    stopReason: 'done',
    files: {},
    digest: DIGEST,
    ...differences,
  };
}

export function stateItem(differences: Partial<StateItem> = {}): StateItem {
  return {
    id: '#1',
    status: 'escalated',
    reason: 'failed 2 times',
    attempts: 2,
    failedAttempts: 2,
    entries: [],
    resets: [],
    gates: [],
    nextAction: null,
    pullRequest: null,
    ...differences,
  };
}

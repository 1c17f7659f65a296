import {
  type CheckResult,
  canonicalJson,
  type GateCheck,
  LoopError,
  overallVerdict,
  sha256,
  Verdict,
  withDigest,
} from '@loop-actions/contract';
import { type CandidateOnDisk, verifyCandidateTree } from '@loop-actions/git';
import { checkScope } from './check-scope.ts';
import { coverageExemptions } from './checks/coverage-exemptions.ts';
import { type JudgedChange, openChange } from './checks/judged-change.ts';
import { type BuiltInRoom, isSuiteCheck, runBuiltIn, standingObjections } from './checks/run-built-in.ts';
import { type ComparedRun, compareWithBase, needsBase, objectTo, runCompared } from './checks/run-compared.ts';
import { failureClassOf } from './classify-outcome.ts';
import { digestHeldOut } from './held-out.ts';
import { checkPackageManifests } from './package-manifest.ts';
import { type BaseCheck, baseCheck } from './run-base-checks.ts';
import type { CheckRoom, CheckRun } from './run-check.ts';
import type { ScopeRules } from './scope-rules.ts';

export interface JudgeRequest extends CheckRoom, BuiltInRoom {
  readonly candidate: Pick<CandidateOnDisk, 'manifest' | 'patch'>;
  /** From the base ref, like everything that decides. */
  readonly checks: readonly GateCheck[];
  readonly scope: ScopeRules;
  /** Who judges: action and version. */
  readonly judge: { readonly action: string; readonly version: string };
}

/**
 * Judges one candidate by scope and by every check, on the tree that its patch makes of the base. Red is data; throws
 * E_CANDIDATE_INVALID for a candidate of another base or whose patch and manifest don't belong together.
 */
export async function judgeCandidate(request: JudgeRequest): Promise<Verdict> {
  const { candidate, repository, baseSha } = request;
  requireBase(candidate.manifest.baseSha, baseSha);
  const tree = await verifyCandidateTree(repository, candidate);
  const changes = await repository.diffTrees(baseSha, tree);
  const change = openChange({ repository, baseSha, tree, changes, scope: request.scope });
  const checks: CheckResult[] = [await judgeScope(change, request.checks)];
  const base = new BaseAnswers(request);
  for (const check of request.checks) {
    if (check.builtIn?.kind === 'scope') continue;
    const run = isSuiteCheck(check) ? runBuiltIn(request, check, change) : judgeByCheck(request, check, change, base);
    checks.push(await run);
    request.log.info(`${check.name}: ${checks.at(-1)?.verdict}`);
  }
  if (!request.checks.some(provesSomething)) checks.push(NOTHING_REQUIRED);
  return Verdict.parse(
    withDigest({
      schemaVersion: 1,
      judge: { ...request.judge, model: null },
      item: candidate.manifest.item,
      subject: { candidateDigest: candidate.manifest.digest, tree },
      verifier: { baseSha, digest: await digestVerifier(request) },
      checks,
      ...overallVerdict(checks),
    }),
  );
}

/** Scope, and what every judgement looks for beside it. */
async function judgeScope(change: JudgedChange, checks: readonly GateCheck[]): Promise<CheckResult> {
  const { repository, baseSha, tree, changes, scope } = change;
  const manifests = await checkPackageManifests(repository, { base: baseSha, candidate: tree }, changes, scope);
  const standing = await standingObjections(change, checks.filter(isSuiteCheck));
  return checkScope(changes, scope, [...manifests, ...standing]);
}

/** What is kept by a change that does nothing, like scope, proves nothing. */
function provesSomething({ required, builtIn }: GateCheck): boolean {
  return required && (builtIn === null || builtIn.kind === 'schema' || builtIn.kind === 'links');
}

/** Absent is red (DESIGN rule 3): a scope that is kept says nothing about whether the change works. */
const NOTHING_REQUIRED: CheckResult = {
  name: 'checks',
  command: null,
  required: true,
  verdict: 'error',
  failureClass: 'config',
  durationMs: 0,
  findings: [
    {
      severity: 'error',
      message:
        'No required check is in force that proves anything. Name one under Gates in LOOP_SPEC.md, such as `npm test`.',
    },
  ],
  evidence: [],
};

function requireBase(made: string, planned: string): void {
  if (made === planned) return;
  throw new LoopError('E_CANDIDATE_INVALID', {
    message: `the candidate was made from ${made}, but the base to judge it on is ${planned}`,
    remedy: 'Make the candidate again from the base that the plan names.',
  });
}

/** Runs on the base, each at most once and only when something hangs on it. */
class BaseAnswers {
  readonly #request: JudgeRequest;
  readonly #known = new Map<GateCheck, { readonly answer: BaseCheck; readonly run: ComparedRun }>();

  constructor(request: JudgeRequest) {
    this.#request = request;
  }

  async of(check: GateCheck): Promise<{ readonly answer: BaseCheck; readonly run: ComparedRun }> {
    const known = this.#known.get(check);
    if (known !== undefined) return known;
    const tree = await this.#request.repository.treeOf(this.#request.baseSha);
    const run = await runCompared(this.#request, check, tree);
    const found = { answer: baseCheck(check, run), run };
    this.#known.set(check, found);
    return found;
  }
}

async function judgeByCheck(
  request: JudgeRequest,
  check: GateCheck,
  change: JudgedChange,
  base: BaseAnswers,
): Promise<CheckResult> {
  const run = await runCompared(request, check, change.tree);
  if (run.result.verdict === 'pass') return proveGreen(check, run, change, base);
  if (run.classification.failureClass !== 'environment') return run.result;
  return blameEnvironment(check, run, (await base.of(check)).answer);
}

/** What a green run has to show beside the base. */
async function proveGreen(
  check: GateCheck,
  run: ComparedRun,
  change: JudgedChange,
  base: BaseAnswers,
): Promise<CheckResult> {
  const exempted = check.kind === 'coverage' ? coverageExemptions(await change.addedLines()) : [];
  if (exempted.length > 0) return objectTo(run, exempted).result;
  if (needsBase(check)) {
    const compared = compareWithBase(check, run, (await base.of(check)).run);
    if (compared.verdict !== 'pass') return compared;
  }
  return check.onBase === 'red' ? proveAcceptance(run, (await base.of(check)).answer) : run.result;
}

/** An acceptance check that the base passes too, or that can't tell there, proves nothing (attacks T24). */
function proveAcceptance(run: CheckRun, base: BaseCheck): CheckResult {
  if (base.found === 'red') return run.result;
  const message = `${base.name} passes, but on the base it is ${base.found} and not red, so that proves nothing`;
  return { ...run.result, verdict: 'error', failureClass: 'config', findings: [{ severity: 'error', message }] };
}

/**
 * A candidate can hang, kill its judge or print ENOSPC to look like bad luck and be tried again for free (attacks
 * V38). The machine is only to blame when the base gets no answer from it either.
 */
function blameEnvironment(check: GateCheck, run: CheckRun, base: BaseCheck): CheckResult {
  if (base.found === 'unknown' || base.found === 'missing') return run.result;
  const note = `${check.name}: the base answers (${base.found}) on the same machine, so the change is to blame`;
  const findings = [...run.result.findings, { severity: 'error' as const, message: note }];
  return { ...run.result, failureClass: failureClassOf(check.kind), findings };
}

/** Over the checks, commands and limits in force; where a check stands in the file doesn't matter. */
async function digestVerifier(request: JudgeRequest): Promise<string> {
  const checks = request.checks.map(({ position: _position, ...rest }) => rest);
  const heldOut = request.heldOut === undefined ? null : await digestHeldOut(request.heldOut.directory);
  return sha256(canonicalJson({ checks, scope: request.scope, heldOut }));
}

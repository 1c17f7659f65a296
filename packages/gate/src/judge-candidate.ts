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
import { type AutonomyRules, DEFAULT_AUTONOMY } from './autonomy/autonomy-rules.ts';
import { checkScope } from './check-scope.ts';
import { failureClassOf } from './classify-outcome.ts';
import { digestHeldOut } from './held-out.ts';
import { checkPackageManifests } from './package-manifest.ts';
import { type RatchetRules, STRICT_RATCHET } from './ratchet/ratchet-rules.ts';
import { type BaseCheck, baseCheck } from './run-base-checks.ts';
import { type CheckRoom, type CheckRun, runCheck } from './run-check.ts';
import type { ScopeRules } from './scope-rules.ts';
import { weighChange } from './weigh-change.ts';

export interface JudgeRequest extends CheckRoom {
  readonly candidate: Pick<CandidateOnDisk, 'manifest' | 'patch'>;
  /** From the base ref, like everything that decides. */
  readonly checks: readonly GateCheck[];
  readonly scope: ScopeRules;
  /** Absent: counts may only fall, and no guard is let go. */
  readonly ratchet?: RatchetRules;
  /** Absent: the built-in tiers and classes. */
  readonly autonomy?: AutonomyRules;
  /** Globs in quarantine, where they are known here. */
  readonly quarantined?: readonly string[];
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
  const manifests = await checkPackageManifests(repository, { base: baseSha, candidate: tree }, changes, request.scope);
  const { work, ratchet, autonomy } = await weighChange(request, tree, changes);
  const checks: CheckResult[] = [checkScope(work, request.scope, manifests)];
  const base = new BaseAnswers(request);
  const commands = request.checks.filter(({ kind, command }) => !(kind === 'scope' && command === null));
  for (const check of commands) {
    checks.push(await judgeByCheck(request, check, tree, base));
    request.log.info(`${check.name}: ${checks.at(-1)?.verdict}`);
  }
  checks.push(ratchet);
  if (!commands.some(({ required }) => required)) checks.push(NOTHING_REQUIRED);
  return Verdict.parse(
    withDigest({
      schemaVersion: 1,
      judge: { ...request.judge, model: null },
      item: candidate.manifest.item,
      subject: { candidateDigest: candidate.manifest.digest, tree },
      verifier: { baseSha, digest: await digestVerifier(request) },
      checks,
      ...overallVerdict(checks),
      autonomy,
    }),
  );
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
        'No required check with a command is in force. Name one under Gates in LOOP_SPEC.md, such as `npm test`.',
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
  readonly #known = new Map<GateCheck, BaseCheck>();

  constructor(request: JudgeRequest) {
    this.#request = request;
  }

  async of(check: GateCheck): Promise<BaseCheck> {
    const known = this.#known.get(check);
    if (known !== undefined) return known;
    const tree = await this.#request.repository.treeOf(this.#request.baseSha);
    const found = baseCheck(check, await runCheck(this.#request, check, tree));
    this.#known.set(check, found);
    return found;
  }
}

async function judgeByCheck(
  request: JudgeRequest,
  check: GateCheck,
  tree: string,
  base: BaseAnswers,
): Promise<CheckResult> {
  const run = await runCheck(request, check, tree);
  if (run.result.verdict === 'pass' && check.onBase === 'red') return proveAcceptance(run, await base.of(check));
  if (run.classification.failureClass !== 'environment') return run.result;
  return blameEnvironment(check, run, await base.of(check));
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
  const rules = request.ratchet ?? STRICT_RATCHET;
  const ratchet = { ...rules, retired: [...rules.retired].sort() };
  const autonomy = request.autonomy ?? DEFAULT_AUTONOMY;
  return sha256(canonicalJson({ checks, scope: request.scope, ratchet, autonomy, heldOut }));
}

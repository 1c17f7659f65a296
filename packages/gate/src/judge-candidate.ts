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
import { verifyCandidateTree } from '@loop-actions/git';
import { DEFAULT_AUTONOMY } from './autonomy/autonomy-rules.ts';
import { checkScope } from './check-scope.ts';
import { type JudgedChange, openChange } from './checks/judged-change.ts';
import type { Objection } from './checks/objection.ts';
import { isSuiteCheck, runBuiltIn, standingObjections } from './checks/run-built-in.ts';
import { Dependencies } from './dependencies/installed-dependencies.ts';
import { checkLockfiles } from './dependencies/lockfile-policy.ts';
import { digestHeldOut } from './held-out.ts';
import { CheckJudge } from './judge/check-judge.ts';
import { makeJudgedTrees } from './judge/judged-trees.ts';
import { checkRunnerTalk } from './judge/runner-talk.ts';
import { findVerifierFiles, type VerifierFiles } from './judge/verifier-files.ts';
import type { JudgeRequest } from './judge-request.ts';
import { checkPackageManifests } from './package-manifest.ts';
import { STRICT_RATCHET } from './ratchet/ratchet-rules.ts';
import { weighChange } from './weigh-change.ts';

/**
 * Judges one candidate by scope and by every check, on the tree that its patch makes of the base. Red is data; throws
 * E_CANDIDATE_INVALID for a candidate of another base or whose patch and manifest don't belong together.
 */
export async function judgeCandidate(request: JudgeRequest): Promise<Verdict> {
  const { candidate, repository, baseSha } = request;
  requireBase(candidate.manifest.baseSha, baseSha);
  const tree = await verifyCandidateTree(repository, candidate);
  const changes = await repository.diffTrees(baseSha, tree);
  const { work, ratchet, autonomy } = await weighChange(request, tree, changes);
  const change = openChange({ repository, baseSha, tree, changes: work, scope: request.scope });
  const verifier = await findVerifierFiles(repository, baseSha, request.checks, request.scope);
  const checks: CheckResult[] = [await judgeScope(change, request.checks, verifier)];
  checks.push(...(await runChecks(request, change, verifier)), ratchet);
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
      autonomy,
    }),
  );
}

/** Scope, and what every judgement looks for beside it. */
async function judgeScope(
  change: JudgedChange,
  checks: readonly GateCheck[],
  verifier: VerifierFiles,
): Promise<CheckResult> {
  const { repository, baseSha, tree, changes, scope } = change;
  const commits = { base: baseSha, candidate: tree };
  const sources = [
    ...(await checkLockfiles(repository, commits, changes)),
    ...(await checkRunnerTalk(repository, commits, changes, { verifier, named: scope.only.flat() })),
  ];
  const against: Objection[] = [
    ...(await checkPackageManifests(repository, commits, changes, scope)),
    ...sources.map((finding) => ({ failureClass: 'policy' as const, finding })),
    ...(await standingObjections(change, checks.filter(isSuiteCheck))),
  ];
  return checkScope(changes, scope, against, verifier);
}

/** What is kept by a change that does nothing, like scope, proves nothing. */
function provesSomething({ required, builtIn }: GateCheck): boolean {
  return required && (builtIn === null || builtIn.kind === 'schema' || builtIn.kind === 'links');
}

async function runChecks(request: JudgeRequest, change: JudgedChange, verifier: VerifierFiles): Promise<CheckResult[]> {
  const { repository, baseSha, tree, changes, scope } = change;
  const commits = { base: baseSha, candidate: tree };
  const trees = await makeJudgedTrees(repository, commits, changes, { verifier, named: scope.only.flat() });
  const dependencies = new Dependencies();
  const isVerifier = (path: string): boolean => verifier.protectionOf(path) !== null;
  const judge = new CheckJudge({ dependencies, isVerifier, ...request }, { trees, change }, verifier.texts);
  const results: CheckResult[] = [];
  try {
    for (const check of request.checks) {
      if (check.builtIn?.kind === 'scope') continue;
      const result = await (isSuiteCheck(check) ? runBuiltIn(request, check, change) : judge.judge(check));
      request.log.info(`${check.name}: ${result.verdict}`);
      results.push(result);
    }
  } finally {
    await dependencies.remove();
  }
  return results;
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

/** Over the checks, commands and limits in force; where a check stands in the file doesn't matter. */
async function digestVerifier(request: JudgeRequest): Promise<string> {
  const checks = request.checks.map(({ position: _position, ...rest }) => rest);
  const heldOut = request.heldOut === undefined ? null : await digestHeldOut(request.heldOut.directory);
  const rules = request.ratchet ?? STRICT_RATCHET;
  const ratchet = { ...rules, retired: [...rules.retired].sort() };
  const autonomy = request.autonomy ?? DEFAULT_AUTONOMY;
  return sha256(canonicalJson({ checks, scope: request.scope, ratchet, autonomy, heldOut }));
}

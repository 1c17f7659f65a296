import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgentRuntime, assemblePrompt, type IterationResult, runIteration } from '@loop-actions/agent';
import { type Budgets, isLoopError, NO_USAGE, type StopReason, type Usage, type Verdict } from '@loop-actions/contract';
import { fingerprintOf, scopeRulesOf, whyFixRefused } from '@loop-actions/gate';
import { type CandidateOnDisk, mergeCommits } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import { agentEnvironment } from '../agent/agent-environment.ts';
import { iterationUsage } from '../agent/iteration-usage.ts';
import { modelsSeen } from '../agent/metering.ts';
import { openMeter } from '../agent/open-meter.ts';
import { createTranscript, type Transcript } from '../agent/transcript.ts';
import type { LoopDeps } from '../context/loop-context.ts';
import type { Guidance } from '../make/attempt.ts';
import { failuresOf } from '../make/failures-of-verdict.ts';
import { gatherContext } from '../make/gather-context.ts';
import { boundsOf } from '../make/run-maker.ts';
import { reviewTree } from '../review/review-tree.ts';
import { commitFix } from './fix-commit.ts';
import { keepCandidate, type MadeFix, type PullRequestState } from './keep-candidate.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';
import { readFixHistory } from './read-fix-history.ts';

export interface MendRequest {
  /** What a checker (or a gate) says is wrong with it. */
  readonly verdict: Verdict;
  readonly runtime: AgentRuntime;
  readonly model: string | null;
  readonly box: Box;
  readonly limits: Budgets;
  readonly guidance: Guidance;
  /** The candidate goes here. */
  readonly directory: string;
}

/** What a maker made of the findings on a pull request. Without a change the candidate is the pull request as it is. */
export interface MendedPullRequest {
  readonly candidate: CandidateOnDisk;
  readonly changed: boolean;
  readonly stopReason: StopReason;
  readonly usage: Usage;
  readonly note: string;
}

/**
 * Has a maker mend what a review found in a pull request, before a person looks. Like a fixer it may only edit files
 * that the pull request touches, within the limits of fixes that the base sets; nothing of it is pushed here.
 */
export async function mendPullRequest(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  request: MendRequest,
): Promise<MendedPullRequest> {
  const { base, headSha, headTree, tree } = pull;
  const directory = join(base.workRoot, `mend-${deps.random.token(8)}`);
  await mkdir(directory, { mode: 0o711 });
  const workspace = join(directory, 'repository');
  // What a pull request tells agents is nothing that this one obeys.
  const trees = { base: base.sha, candidate: headTree };
  const shown = await reviewTree(base.repository, trees, join(directory, 'scratch'));
  await base.repository.exportTree(shown, workspace);
  const transcript = createTranscript(deps.secrets);
  const result = await runMender(deps, pull, request, { workspace, directory, transcript });
  const made = await takeFix(deps, pull, request, { workspace, shown, result });
  const own: PullRequestState = { commit: headSha, headTree, tree, fixes: [] };
  const { state = own, stopReason, note } = made;
  const usage = iterationUsage(result);
  const { runtime, model, box } = request;
  const models = modelsSeen(result, null);
  const seen = models === null ? {} : { models: [...models] };
  const maker = { agent: runtime.name, model, ...seen, usage, stopReason };
  const files = { 'transcript.jsonl': transcript.text(), 'notes.md': result.notes };
  const candidate = await keepCandidate(deps, pull, { state, box, directory: request.directory, maker, files });
  return { candidate, changed: state !== own, stopReason, usage, note };
}

interface Mending {
  readonly workspace: string;
  readonly directory: string;
  readonly transcript: Transcript;
}

async function runMender(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  { verdict, runtime, model, box, limits, guidance }: MendRequest,
  { workspace, directory, transcript }: Mending,
): Promise<IterationResult> {
  const { base, title, body, number } = pull;
  const item = { id: `#${number}`, title, body };
  const exchange = join(directory, 'exchange');
  await mkdir(exchange);
  const { pack, index } = await gatherContext(base, {
    item,
    globs: guidance.context ?? [],
    maxTokens: limits.maxTokens,
  });
  const indexFile = join(exchange, 'context.md');
  await writeFile(indexFile, index);
  const prompt = assemblePrompt({
    item,
    spec: { purpose: base.control.spec.purpose, gates: base.control.gates },
    previousAttempts: [],
    failures: failuresOf(verdict, { gates: base.control.gates, maxTokens: limits.maxTokens, secrets: deps.secrets }),
    ...boundsOf(base),
    earlier: { inTree: true },
    context: { pack, indexFile },
    ...(guidance.instructions === undefined ? {} : { instructions: guidance.instructions }),
    random: (bytes) => deps.random.token(bytes),
  });
  deps.log.progress(`${item.id}: iteration 1 starts`);
  return runIteration({
    runtime,
    box,
    task: { prompt, workspace, exchange, iteration: 1, role: 'maker', model, env: agentEnvironment(deps) },
    budgets: {
      deadlineMs: limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY,
      maxToolCalls: limits.maxToolCalls,
      meter: openMeter(limits, NO_USAGE),
    },
    signal: deps.signal,
    log: (event) => transcript.add(1, event),
  });
}

interface Made {
  readonly state?: PullRequestState;
  readonly stopReason: StopReason;
  readonly note: string;
}

interface LeftWork {
  readonly workspace: string;
  readonly shown: string;
  readonly result: IterationResult;
}

async function takeFix(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  { verdict }: MendRequest,
  { workspace, shown, result }: LeftWork,
): Promise<Made> {
  if (result.stopReason !== null) return { stopReason: result.stopReason, note: `it stopped: ${result.stopReason}` };
  const { base, headSha, headTree } = pull;
  const { repository, control } = base;
  try {
    const left = (await repository.snapshot(workspace, headSha)).tree;
    const replaced = (await repository.diffTrees(headTree, shown)).flatMap(({ path, oldPath }) => [
      path,
      oldPath ?? path,
    ]);
    const fixed = await repository.restorePaths({ tree: left, source: headSha }, [...new Set(replaced)]);
    if (fixed === headTree) return { stopReason: 'no-change', note: 'nothing was changed' };
    const scope = scopeRulesOf({ ...control.spec, rules: [...control.spec.rules, ...control.policy] });
    const touched = await repository.diffTrees(base.sha, pull.tree);
    const refused = whyFixRefused(await repository.diffTrees(headTree, fixed), touched, scope);
    if (refused !== null) return { stopReason: 'agent-error', note: refused };
    const fixes = fixesOf(verdict);
    const capped = await whyCapped(deps, pull, { fixed, fixes });
    if (capped !== null) return { stopReason: 'no-progress', note: capped };
    const commit = await commitFix(base, { headSha, tree: fixed, fixes });
    const { tree } = await mergeCommits(repository.git, base.sha, commit);
    return { state: { commit, headTree: fixed, tree, fixes }, stopReason: 'done', note: 'what was found is answered' };
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    return { stopReason: 'agent-error', note: error.message };
  }
}

function fixesOf({ checks }: Verdict): readonly MadeFix[] {
  return checks
    .filter((check) => check.required && check.verdict !== 'pass')
    .map((check) => ({ check: check.name, fingerprint: fingerprintOf(check) }));
}

/** The same bounds as for fixers: so many fixes, no tree twice, and no finding that a fix was made for before. */
async function whyCapped(
  deps: LoopDeps,
  pull: OpenedPullRequest,
  { fixed, fixes }: { readonly fixed: string; readonly fixes: readonly MadeFix[] },
): Promise<string | null> {
  const history = await readFixHistory(deps, pull);
  const { maxFixes } = pull.base.control.spec.remediation;
  if (history.fixes >= maxFixes) return `the pull request has had ${history.fixes} fixes, and may get ${maxFixes}`;
  if (history.trees.has(fixed)) return 'oscillation, this makes a tree that the pull request has had before';
  const again = fixes.find(({ fingerprint }) => history.fixed.has(fingerprint));
  return again === undefined ? null : `${again.check} finds again what a fix was made for before`;
}

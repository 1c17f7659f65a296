import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AgentRuntime,
  assembleReviewPrompt,
  EXCHANGE_FILES,
  parseReviewFile,
  REVIEW_FILE_BYTES,
  runIteration,
} from '@loop-actions/agent';
import {
  type Evidence,
  isLoopError,
  LoopError,
  NO_USAGE,
  type PlanItem,
  sha256,
  type Usage,
  type Verdict,
} from '@loop-actions/contract';
import { type CandidateOnDisk, readRegularFile, verifyCandidateTree } from '@loop-actions/git';
import type { Box } from '@loop-actions/process';
import { agentEnvironment } from '../agent/agent-environment.ts';
import { iterationUsage } from '../agent/iteration-usage.ts';
import { createTranscript } from '../agent/transcript.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { checkRoom } from '../judge/check-room.ts';
import { whyNotPassed } from '../publish/may-publish.ts';
import {
  composeReview,
  concludeReview,
  type ReviewEnd,
  type ReviewParts,
  type ReviewTraces,
} from './compose-review.ts';
import { reviewTree } from './review-tree.ts';

/** The agent that reviews, and its limits. */
export interface Checker {
  readonly runtime: AgentRuntime;
  /** The command line as it was given. */
  readonly command: string;
  /** The model that the spec names; the agent `command` learns it as `LOOP_MODEL`, and nobody can check it. */
  readonly model: string | null;
  readonly maxRuntimeMs: number;
}

export interface CheckRequest {
  readonly item: PlanItem;
  readonly candidate: Pick<CandidateOnDisk, 'manifest' | 'patch'>;
  /** The gate's verdict on this candidate. */
  readonly gate: Verdict;
  readonly checker: Checker;
  readonly box: Box;
}

export interface CheckedCandidate {
  readonly verdict: Verdict;
  readonly answer: ReviewEnd['answer'];
  readonly reason: string;
  readonly usage: Usage;
  /** What the agent was told and what it printed, for people; empty when no agent was started. */
  readonly prompt: string;
  readonly transcript: string;
}

/**
 * Has a second agent look at a candidate that the gate let pass. It can say no; a red gate it can't overrule, for then
 * it isn't asked (DESIGN rule 1, attacks O16). Throws `E_CANDIDATE_INVALID` for a candidate whose patch and manifest
 * don't belong together.
 */
export async function checkCandidate(deps: LoopDeps, base: LoopBase, request: CheckRequest): Promise<CheckedCandidate> {
  const { manifest } = request.candidate;
  if (manifest.item !== request.item.id || manifest.baseSha !== base.sha) throw notOfThisPlan(request, base);
  const tree = await verifyCandidateTree(base.repository, request.candidate);
  const refusal = whyNotPassed(manifest, request.gate, 'gate');
  if (refusal !== null) {
    const reason = `Nothing was reviewed: ${refusal}.`;
    const end: ReviewEnd = { answer: 'fail', reason, findings: [], answered: false };
    return { ...conclude(deps, request, { end, usage: NO_USAGE, evidence: [] }), prompt: '', transcript: '' };
  }
  const directory = join(base.workRoot, `check-${deps.random.token(8)}`);
  await mkdir(directory);
  // Others may pass through: the box may be another user.
  await chmod(directory, 0o711);
  try {
    return await review(deps, base, request, { directory, tree });
  } finally {
    await rm(directory, { recursive: true, force: true }).catch((error: Error) =>
      deps.log.warning(`${directory} could not be removed: ${error.message}`),
    );
  }
}

function notOfThisPlan({ candidate: { manifest }, item }: CheckRequest, base: LoopBase): LoopError {
  return new LoopError('E_CANDIDATE_INVALID', {
    message: `the candidate is for ${manifest.item} on ${manifest.baseSha}, not for ${item.id} on ${base.sha}`,
    remedy: 'Hand over the candidate that this run’s maker made for this item.',
  });
}

async function review(
  deps: LoopDeps,
  base: LoopBase,
  request: CheckRequest,
  place: { readonly directory: string; readonly tree: string },
): Promise<CheckedCandidate> {
  const { item, checker, box } = request;
  const room = await furnish(deps, base, request, place);
  deps.log.progress(`${item.id}: the review starts`);
  const transcript = createTranscript(deps.secrets);
  const result = await runIteration({
    runtime: checker.runtime,
    box,
    task: {
      prompt: room.prompt,
      workspace: room.workspace,
      exchange: room.exchange,
      iteration: 1,
      role: 'checker',
      model: checker.model,
      env: agentEnvironment(deps),
    },
    budgets: { deadlineMs: checker.maxRuntimeMs, maxToolCalls: null },
    signal: deps.signal,
    log: (event) => transcript.add(1, event),
  });
  const file = await readAnswer(join(room.exchange, EXCHANGE_FILES.verdict));
  const touched = await whatWasTouched(base, room.workspace, room.tree);
  const usage = iterationUsage(result);
  const evidence: readonly Evidence[] = [
    { kind: 'figure', label: 'digest of the prompt', value: sha256(room.prompt) },
    { kind: 'figure', label: 'box', value: box.strength },
  ];
  const end = cleanEnd(checkRoom(deps, base, box).clean, concludeReview({ result, file, touched }));
  const concluded = conclude(deps, request, { end, usage, evidence });
  return { ...concluded, prompt: room.prompt, transcript: transcript.text() };
}

interface ReviewRoom {
  readonly workspace: string;
  readonly exchange: string;
  readonly prompt: string;
  /** What lies in the workspace. */
  readonly tree: string;
}

/** A fresh copy of the candidate without any `.git`, and a folder through which the agent is asked and answers. */
async function furnish(
  deps: LoopDeps,
  base: LoopBase,
  { item, candidate, gate }: CheckRequest,
  place: { readonly directory: string; readonly tree: string },
): Promise<ReviewRoom> {
  const { directory } = place;
  const trees = { base: base.sha, candidate: place.tree };
  const tree = await reviewTree(base.repository, trees, join(directory, 'scratch'));
  const workspace = join(directory, 'repository');
  await base.repository.exportTree(tree, workspace);
  const exchange = join(directory, 'exchange');
  await mkdir(exchange);
  const patchFile = join(exchange, 'change.patch');
  await writeFile(patchFile, candidate.patch);
  const prompt = assembleReviewPrompt({
    item,
    spec: base.control.spec,
    patch: candidate.patch.toString('utf8'),
    patchFile,
    gate: gate.checks,
    random: (bytes) => deps.random.token(bytes),
  });
  return { workspace, exchange, prompt, tree };
}

function conclude(
  deps: LoopDeps,
  { candidate, checker, box }: CheckRequest,
  found: Pick<ReviewParts, 'end' | 'usage' | 'evidence'>,
): Omit<CheckedCandidate, 'prompt' | 'transcript'> {
  const verdict = composeReview({
    candidate: candidate.manifest,
    version: deps.context.actionVersion,
    ...found,
    limits: {
      agent: checker.runtime.name,
      command: checker.command,
      model: checker.model,
      maxRuntimeMs: checker.maxRuntimeMs,
      box: box.strength,
    },
  });
  return { verdict, answer: found.end.answer, reason: found.end.reason, usage: found.usage };
}

/** A secret that the reviewer read is no more fit to be kept than one that it was given. */
function cleanEnd(clean: (text: string) => string, end: ReviewEnd): ReviewEnd {
  const findings = end.findings.map((finding) => ({ ...finding, message: clean(finding.message).slice(0, 4000) }));
  return { ...end, reason: clean(end.reason), findings };
}

/** null: there is no file. A link, a pipe, a directory or too long a file is an answer that can't be read. */
async function readAnswer(path: string): Promise<ReviewTraces['file']> {
  try {
    const code = 'E_VERDICT_INVALID';
    return parseReviewFile(await readRegularFile({ path, name: 'its answer', maxBytes: REVIEW_FILE_BYTES, code }));
  } catch (error) {
    if (!isLoopError(error, 'E_VERDICT_INVALID')) throw error;
    return error.message.endsWith(': missing') ? null : { review: null, problem: error.message };
  }
}

async function whatWasTouched(base: LoopBase, workspace: string, tree: string): Promise<string | null> {
  try {
    const after = (await base.repository.snapshot(workspace, base.sha)).tree;
    if (after === tree) return null;
    const changes = await base.repository.diffTrees(tree, after);
    const names = changes.slice(0, 5).map(({ path }) => JSON.stringify(path.slice(0, 200)));
    return `it changed ${names.join(', ')}${changes.length > 5 ? ` and ${changes.length - 5} more` : ''}`;
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_REFUSED')) throw error;
    return `it left a tree that can not be read (${error.message})`;
  }
}

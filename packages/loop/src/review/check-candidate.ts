import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { composeLens, type Lens, REVIEW_LENS } from '@loop-actions/agent';
import {
  addUsage,
  describeAgent,
  identifyAgent,
  LoopError,
  NO_USAGE,
  type Usage,
  type Verdict,
} from '@loop-actions/contract';
import { readPathHistory } from '@loop-actions/gate';
import { verifyCandidateTree } from '@loop-actions/git';
import { hasNamespaces } from '@loop-actions/process';
import { type Metering, meteringOf } from '../agent/metering.ts';
import { openMeter } from '../agent/open-meter.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import type { CheckRequest } from './check-request.ts';
import { composeReview, type LensReview } from './compose-review.ts';
import { concludeLenses, type ReviewEnd } from './conclude-review.ts';
import { mergeFindings } from './merge-findings.ts';
import { openLenses } from './open-lenses.ts';
import { reviewTree } from './review-tree.ts';
import { type LensRun, runLens } from './run-lens.ts';
import { decideScrutiny, type Scrutiny, weighedHistory } from './scrutiny.ts';
import { type Refusal, whyNotAnother, whyNotReviewed } from './why-not-reviewed.ts';

export interface CheckedCandidate {
  readonly verdict: Verdict;
  readonly answer: ReviewEnd['answer'];
  readonly reason: string;
  /** How the lenses differ; null: they do not. */
  readonly dissent: string | null;
  readonly usage: Usage;
  /** Who counted it; null: no agent was started. */
  readonly metering: Metering | null;
  /** What the agents were told and what they printed, for people; empty when none was started. */
  readonly prompt: string;
  readonly transcript: string;
}

/** Lenses that look at the same time, where the box lets several. */
const AT_ONCE = 4;

/**
 * Has a second agent look at a candidate that the gate let pass, through each lens in a process of its own. It can say
 * no; a red gate it can't overrule, for then it isn't asked (DESIGN rule 1, attacks O16). Throws `E_CANDIDATE_INVALID`
 * for a candidate whose patch and manifest don't belong together, `E_INPUT_INVALID` for a lens that nobody describes.
 */
export async function checkCandidate(deps: LoopDeps, base: LoopBase, request: CheckRequest): Promise<CheckedCandidate> {
  const { manifest } = request.candidate;
  if (manifest.item !== request.item.id || manifest.baseSha !== base.sha) throw notOfThisPlan(request, base);
  const tree = await verifyCandidateTree(base.repository, request.candidate);
  const { checker, gate } = request;
  const scrutiny = decideScrutiny({
    wanted: checker.lenses ?? [],
    spec: base.control.spec,
    history: gate?.autonomy === undefined ? await pathHistory(base, tree) : weighedHistory(gate.autonomy),
  });
  const lenses = await openLenses(base, scrutiny.lenses);
  for (const reason of scrutiny.reasons) deps.log.info(`Scrutiny is ${scrutiny.level}: ${reason}.`);
  const refusal = whyNotReviewed(base, request);
  if (refusal !== null) return conclude(deps, request, scrutiny, [unread(refusal)]);
  const directory = join(base.workRoot, `check-${deps.random.token(8)}`);
  await mkdir(directory);
  // Others may pass through: the box may be another user.
  await chmod(directory, 0o711);
  try {
    const trees = { base: base.sha, candidate: tree };
    const shown = await reviewTree(base.repository, trees, join(directory, 'scratch'));
    const runs = await readThroughAll(deps, base, request, { directory, tree: shown, lenses, scrutiny });
    return conclude(deps, request, scrutiny, withoutSame(base, request, runs));
  } finally {
    await rm(directory, { recursive: true, force: true }).catch((error: Error) =>
      deps.log.warning(`${directory} could not be removed: ${error.message}`),
    );
  }
}

interface Reading {
  readonly directory: string;
  readonly tree: string;
  readonly lenses: readonly Lens[];
  readonly scrutiny: Scrutiny;
}

/** The lenses at the same time, or one after the other within the same time where the box lets no two. */
function readThroughAll(
  deps: LoopDeps,
  base: LoopBase,
  request: CheckRequest,
  { directory, tree, lenses, scrutiny }: Reading,
): Promise<readonly LensRun[]> {
  const startedAt = deps.clock.now();
  const { limits } = request.checker;
  // One budget for all of them: what one leaves another may spend, and together they spend no more than it.
  const meter = openMeter(limits, NO_USAGE);
  return inBatches(lenses, hasNamespaces(request.box) ? AT_ONCE : 1, (lens, index) =>
    runLens(deps, base, request, {
      lens,
      tree,
      directory: join(directory, lens.name),
      blocksOn: scrutiny.blocksOn,
      deadlineMs: (limits.maxRuntimeMs ?? Number.POSITIVE_INFINITY) - (deps.clock.now() - startedAt),
      meter: meter.part(),
      number: index + 1,
    }),
  );
}

/** A checker that its gateway saw to be no other one is for a person to replace; what it objects to stands. */
function withoutSame(base: LoopBase, request: CheckRequest, runs: readonly LensRun[]): readonly LensRun[] {
  const same = whyNotAnother(base, request, modelsOf(runs));
  if (same === null) return runs;
  const reason = `No pass of this review counts: ${same}.`;
  return runs.map((run): LensRun => {
    const { end } = run;
    return end.answer === 'fail' ? run : { ...run, end: { ...end, answer: 'unsure', reason, failureClass: 'config' } };
  });
}

/** The models that answered the lenses; null: no gateway stood in between. */
function modelsOf(runs: readonly LensRun[]): readonly string[] | null {
  const spends = runs.flatMap(({ spend }) => (spend === null ? [] : [spend]));
  return spends.length === 0 ? null : [...new Set(spends.flatMap(({ models }) => models))];
}

/** Where no gate has weighed the change, what the checkout knows of its paths. */
async function pathHistory({ repository, sha }: LoopBase, tree: string): Promise<string | null> {
  const changes = await repository.diffTrees(sha, tree);
  const paths = new Set(changes.flatMap(({ path, oldPath }) => [path, oldPath ?? path]));
  const history = await readPathHistory(repository, sha, paths);
  if (history === null || history.reverts === 0) return null;
  return `${history.reverts} reverts or hotfixes in ${history.commits} commits`;
}

function notOfThisPlan({ candidate: { manifest }, item }: CheckRequest, base: LoopBase): LoopError {
  return new LoopError('E_CANDIDATE_INVALID', {
    message: `the candidate is for ${manifest.item} on ${manifest.baseSha}, not for ${item.id} on ${base.sha}`,
    remedy: 'Hand over the candidate that this run’s maker made for this item.',
  });
}

/** One check that says why there is no review. */
function unread({ answer, reason, failureClass }: Refusal): LensRun {
  const end: ReviewEnd = { answer, reason, findings: [], answered: false, failureClass };
  const nobody = { usage: NO_USAGE, spend: null, evidence: [], prompt: '', transcript: '' };
  return { lens: composeLens(REVIEW_LENS, ''), end, ...nobody };
}

function conclude(
  deps: LoopDeps,
  { candidate: { manifest }, checker, box }: CheckRequest,
  scrutiny: Scrutiny,
  runs: readonly LensRun[],
): CheckedCandidate {
  const { answer, reason, dissent } = concludeLenses(runs);
  const found = mergeFindings(runs.map(({ lens, end }) => ({ lens: lens.name, findings: end.findings })));
  const lenses = runs.map(({ lens, end, usage, evidence }, index): LensReview => {
    return { lens, usage, evidence, end: { ...end, findings: found.kept[index]?.findings ?? [] } };
  });
  const models = modelsOf(runs);
  const verdict = composeReview({
    candidate: manifest,
    version: deps.context.actionVersion,
    model: models === null || models.length === 0 ? null : models.join(', ').slice(0, 200),
    lenses,
    merged: found.merged,
    dissent,
    limits: {
      agent: checker.runtime.name,
      command: checker.command,
      model: checker.model,
      identity: describeAgent(identifyAgent(checker.runtime.name, checker.model)),
      ...checker.limits,
      box: box.strength,
      scrutiny: scrutiny.level,
      reasons: scrutiny.reasons.join('; '),
    },
  });
  const usage = runs.reduce((sum, run) => addUsage(sum, run.usage), NO_USAGE);
  const started = runs.filter(({ usage: { iterations } }) => iterations > 0);
  const metering = started.reduce<Metering | null>((before, run) => meteringOf(run, before), null);
  return { verdict, answer, reason, dissent, usage, metering, ...forPeople(runs) };
}

/** Prompts and transcripts one after the other; of several lenses each begins with its name. */
function forPeople(runs: readonly LensRun[]): Pick<CheckedCandidate, 'prompt' | 'transcript'> {
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return { prompt: only.prompt, transcript: only.transcript };
  return {
    prompt: runs.map(({ lens, prompt }) => `<!-- lens ${lens.name} -->\n\n${prompt}`).join('\n'),
    transcript: runs
      .map(({ lens, transcript }) => `${JSON.stringify({ kind: 'lens', lens: lens.name })}\n${transcript}`)
      .join(''),
  };
}

async function inBatches<T, R>(
  all: readonly T[],
  size: number,
  work: (one: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += size) {
    const batch = all.slice(at, at + size).map((one, index) => work(one, at + index));
    // Each ends before anything is thrown: what still ran would be left behind.
    for (const result of await Promise.allSettled(batch)) {
      if (result.status === 'rejected') throw result.reason;
      done.push(result.value);
    }
  }
  return done;
}

import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  assembleReviewPrompt,
  EXCHANGE_FILES,
  type Lens,
  parseReviewFile,
  REVIEW_FILE_BYTES,
  runIteration,
} from '@loop-actions/agent';
import { type Evidence, isLoopError, sha256 } from '@loop-actions/contract';
import { readRegularFile } from '@loop-actions/git';
import type { Meter, Spend } from '@loop-actions/model/gateway';
import { agentEnvironment } from '../agent/agent-environment.ts';
import { iterationUsage } from '../agent/iteration-usage.ts';
import { createTranscript } from '../agent/transcript.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { checkRoom } from '../judge/check-room.ts';
import type { CheckRequest } from './check-request.ts';
import type { LensReview } from './compose-review.ts';
import { concludeReview, type ReviewEnd, type ReviewTraces } from './conclude-review.ts';
import { countLines } from './place-findings.ts';
import type { Scrutiny } from './scrutiny.ts';

/** One reading of a change: through which lens, on what, until when. */
export interface LensTask {
  readonly lens: Lens;
  /** The candidate's tree, with the instruction files of the base. */
  readonly tree: string;
  /** Absent until now. */
  readonly directory: string;
  readonly blocksOn: Scrutiny['blocksOn'];
  readonly deadlineMs: number;
  /** 1 for the first lens. */
  readonly number: number;
  /** This lens’s part of the review’s budget. */
  readonly meter: Meter;
}

export interface LensRun extends LensReview {
  /** What went through its gateway; null: there was none. */
  readonly spend: Spend | null;
  readonly prompt: string;
  readonly transcript: string;
}

/**
 * Has a fresh process read the change through one lens, in a room of its own: a copy of the tree without any `.git`, and
 * a folder through which it is asked and answers. No lens sees what another one says.
 */
export async function runLens(deps: LoopDeps, base: LoopBase, request: CheckRequest, task: LensTask): Promise<LensRun> {
  const { item, checker, box, candidate } = request;
  const room = await furnish(deps, base, request, task);
  deps.log.progress(`${item.id}: the review starts (${task.lens.name})`);
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
      // A runtime that was opened with a model has its own way to it.
      model: checker.runtime.model === undefined ? checker.model : null,
      env: agentEnvironment(deps),
    },
    budgets: {
      deadlineMs: Math.max(1, task.deadlineMs),
      maxToolCalls: checker.limits.maxToolCalls,
      meter: task.meter,
    },
    signal: deps.signal,
    log: (event) => transcript.add(task.number, event),
  });
  const file = await readAnswer(join(room.exchange, EXCHANGE_FILES.verdict));
  const touched = await whatWasTouched(base, room.workspace, task.tree);
  const trees = { base: base.sha, tree: candidate.manifest.tree };
  const lines = await countLines(base.repository, trees, file?.review?.findings ?? []);
  const end = concludeReview({ result, file, touched, lines, blocksOn: task.blocksOn });
  return {
    lens: task.lens,
    end: cleanEnd(checkRoom(deps, base, box).clean, end),
    usage: iterationUsage(result),
    spend: result.spend,
    evidence: [
      { kind: 'figure', label: 'digest of the prompt', value: sha256(room.prompt) },
      { kind: 'figure', label: 'box', value: box.strength },
      ...(result.spend === null ? [] : [modelsFigure(result.spend)]),
      {
        kind: 'figure',
        label: 'tree after the review',
        value: touched === null ? `${task.tree}, unchanged` : 'changed',
      },
    ],
    prompt: room.prompt,
    transcript: transcript.text(),
  };
}

/** What answered, as the gateway saw, which is what `differs-by` is held to. */
function modelsFigure({ models }: Spend): Evidence {
  const value = models.length === 0 ? 'none' : models.join(', ').slice(0, 1000);
  return { kind: 'figure', label: 'models that answered', value };
}

interface ReviewRoom {
  readonly workspace: string;
  readonly exchange: string;
  readonly prompt: string;
}

async function furnish(
  deps: LoopDeps,
  base: LoopBase,
  { item, candidate, gate }: CheckRequest,
  { lens, tree, directory }: LensTask,
): Promise<ReviewRoom> {
  await mkdir(directory);
  // Others may pass through: the box may be another user.
  await chmod(directory, 0o711);
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
    gate: gate?.checks ?? [],
    lens,
    random: (bytes) => deps.random.token(bytes),
  });
  return { workspace, exchange, prompt };
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

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Interrupt, NO_USAGE, type StopReason, type Usage } from '@loop-actions/contract';
import type { CandidateOnDisk } from '@loop-actions/git';
import type { Metering } from '../agent/metering.ts';
import { createTranscript } from '../agent/transcript.ts';
import { overspentBudget } from '../context/budgets.ts';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import type { Attempt, MakeRequest } from './attempt.ts';
import { gatherContext } from './gather-context.ts';
import { assess, iterate } from './iterate.ts';
import { keepCandidate } from './keep-candidate.ts';
import { withoutSecrets } from './leaked-secret.ts';
import { findStart, type Start } from './start-tree.ts';

/** What an attempt left behind. There is always a candidate; without a change its patch is empty. */
export interface MadeCandidate {
  readonly candidate: CandidateOnDisk;
  readonly changed: boolean;
  readonly stopReason: StopReason;
  readonly interrupt: Interrupt | null;
  readonly usage: Usage;
  /** Who counted it; null: no agent was started. */
  readonly metering: Metering | null;
  /** One line: what it ended with. */
  readonly note: string;
  /** Where it began. */
  readonly start: Start;
}

/** How long a cancelled attempt may take to read its work tree, before what was kept last is all there is time for. */
const CUT_SHORT_MS = 2_500;

/**
 * Makes a candidate for one item: make → self-review → advisory checks → feed the failures back, each iteration a fresh process with
 * an empty context, until the checks are content or a budget is used up (seed 002, seed 004). It goes on from what an
 * earlier attempt left. The candidate is written after every iteration, so that a killed job leaves what there is.
 */
export async function makeCandidate(deps: LoopDeps, base: LoopBase, request: MakeRequest): Promise<MadeCandidate> {
  const attempt = await begin(deps, base, request);
  const made = await Promise.race([work(deps, base, request, attempt), cutShort(deps, attempt)]);
  const change = made.changed ? 'with' : 'without';
  deps.log.info(`Attempt on ${request.item.id} ended: ${made.stopReason}, ${change} a change.`);
  return made;
}

async function begin(deps: LoopDeps, base: LoopBase, request: MakeRequest): Promise<Attempt> {
  const start = await findStart(base, request.work);
  tellStart(deps, request, start);
  const workspace = join(base.workRoot, `make-${deps.random.token(8)}`, 'repository');
  await mkdir(dirname(workspace), { mode: 0o711 });
  await base.repository.exportTree(start.from === 'work' ? start.tree : base.sha, workspace);
  const attempt: Attempt = {
    workspace,
    baseTree: await base.repository.treeOf(base.sha),
    start,
    startedAt: deps.clock.now(),
    transcript: createTranscript(deps.secrets),
    context: await gatherContext(base, {
      item: request.item,
      globs: request.guidance?.context ?? [],
      maxTokens: request.limits.maxTokens,
    }),
    // What was handed on unfinished has failed before; left as it is, it fails again.
    judged: new Set(start.from === 'work' && !start.passed ? [start.tree] : []),
    prompts: [],
    tree: start.tree,
    usage: request.spent ?? NO_USAGE,
    metering: null,
    models: null,
    selfReview: { rounds: 0, changed: 0, usage: NO_USAGE },
    failures: request.failures ?? [],
    fingerprint: '',
    notes: start.notes,
    interrupt: null,
    sentBack: 0,
    politeEndings: 0,
    note: '',
    written: [],
  };
  await keepCandidate(deps, base, { request, attempt }, null);
  return attempt;
}

function tellStart({ log }: LoopDeps, { item }: MakeRequest, { from, earlier, refusal }: Start): void {
  if (refusal !== null) log.warning(`${item.id}: the change of attempt ${earlier} is not taken up: ${refusal}`);
  if (from === 'work') log.info(`${item.id}: goes on from the change of attempt ${earlier}.`);
  if (from === 'notes') log.info(`${item.id}: starts from the base, with the notes of attempt ${earlier}.`);
}

async function work(deps: LoopDeps, base: LoopBase, request: MakeRequest, attempt: Attempt): Promise<MadeCandidate> {
  // What all judges passed before costs no agent while the checks are content with it.
  let stopReason = attempt.start.passed ? await assess(deps, base, request, attempt) : null;
  while (stopReason === null) {
    stopReason = overspentBudget(request.limits, attempt.usage) ?? (await iterate(deps, base, request, attempt));
    if (stopReason !== null) break;
    const candidate = await keepCandidate(deps, base, { request, attempt }, null);
    await request.kept?.(candidate);
  }
  const candidate = await keepCandidate(deps, base, { request, attempt }, stopReason);
  return madeOf(deps, attempt, candidate, stopReason);
}

/** A runner that cancels leaves seconds, and a large work tree takes longer to read: then what was kept last has to do. */
function cutShort(deps: LoopDeps, attempt: Attempt): Promise<MadeCandidate> {
  const { clock, signal } = deps;
  return new Promise((resolve) => {
    const give = async (): Promise<void> => {
      await clock.sleep(CUT_SHORT_MS);
      const last = attempt.written.at(-1);
      if (last !== undefined) resolve(madeOf(deps, attempt, last, 'cancelled'));
    };
    if (signal.aborted) void give();
    else signal.addEventListener('abort', () => void give(), { once: true });
  });
}

function madeOf(
  { secrets }: LoopDeps,
  attempt: Attempt,
  candidate: CandidateOnDisk,
  stopReason: StopReason,
): MadeCandidate {
  const { interrupt, note, start, baseTree, metering } = attempt;
  const { tree, usage } = candidate.manifest;
  return {
    candidate,
    changed: tree !== baseTree,
    stopReason,
    interrupt,
    usage,
    metering,
    // It goes into summaries and the state, and names what an agent named: files, say.
    note: note === '' ? stopReason : withoutSecrets(note, secrets),
    start,
  };
}

import {
  digestOf,
  LABELS,
  LoopError,
  lowestMode,
  type Mode,
  Proposal,
  parseJsonDocument,
  STATE_PATHS,
  sha256,
  type Ticket,
} from '@loop-actions/contract';
import { scopeRulesOf } from '@loop-actions/gate';
import { ensureIssue, ensureIssueComment, readConversations, readPermission, readTracker } from '@loop-actions/github';
import { askModel, tokensOf } from '@loop-actions/model';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import type { PlanningModels } from '../context/open-planners.ts';
import { acceptedBy, proposalKey } from './accepted-proposal.ts';
import { createSubIssues } from './create-sub-issues.ts';
import { type DraftedPlan, draftProposal } from './draft-proposal.ts';
import { isAsked } from './planning-request.ts';
import { masterIssue, proposalComment } from './proposal-text.ts';

export interface PlanningRequest {
  /** Number of the master ticket; null: one is made of `message`. */
  readonly number: number | null;
  readonly message: string | null;
  readonly mode: Mode | null;
  /** Only opened where a plan has to be drafted. */
  readonly models: () => PlanningModels;
  readonly dryRun: boolean;
}

/** How far planning of one master ticket has come. */
export interface PlanningState {
  readonly stage: 'not-asked' | 'unsettled' | 'drafted' | 'proposed' | 'created';
  readonly number: number | null;
  readonly reason: string;
  readonly proposal: Proposal | null;
  readonly tokens: number | null;
  /** US dollars; null: unknown. */
  readonly costUsd: number | null;
}

/**
 * Takes the planning of one master ticket a step further: no proposal yet → draft and post one; proposed and accepted by
 * a person → create its sub-issues. Every step can be taken again. In shadow mode it drafts and writes nothing.
 */
export async function advancePlanning(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: PlanningRequest,
): Promise<PlanningState> {
  const mode = lowestMode(base.control.spec.mode, request.mode ?? 'auto', request.dryRun ? 'shadow' : 'auto');
  if (request.message !== null && deps.context.eventName !== 'workflow_dispatch') throw onlyByHand();
  const ticket = await masterTicket(writers, request, mode);
  if (ticket === null) return step('unsettled', 'in shadow mode no ticket is opened for a message');
  const known = await readProposal(writers, ticket.number);
  if (known !== null) return finish(base, writers, known, mode);
  const permission = (login: string) => readPermission(writers.github, login);
  const said = await readConversations(writers.github, [ticket.number]);
  if (!(await isAsked(deps.context, { said, number: ticket.number, permission }))) {
    return step('not-asked', 'nobody with write access asked for a plan', ticket.number);
  }
  const models = request.models();
  const drafted = await draft(deps, base, ticket, models);
  const spent = { tokens: tokensOf(drafted.usage), costUsd: drafted.usage.costUsd };
  if (drafted.kind === 'unsettled') return { ...step('unsettled', drafted.reason, ticket.number), ...spent };
  const proposal = composeProposal(deps, ticket, models, drafted);
  if (mode === 'shadow')
    return { ...step('drafted', 'in shadow mode nothing is posted', ticket.number), proposal, ...spent };
  const kept = await keepProposal(writers, proposal);
  await post(writers, kept);
  return { ...step('proposed', 'a person accepts it with /accept', ticket.number), proposal: kept, ...spent };
}

/** Whoever starts a workflow by hand has write access; who writes a comment need not. */
function onlyByHand(): LoopError {
  return new LoopError('E_INPUT_INVALID', {
    message: 'plan-message opens an issue, so it is only taken from workflow_dispatch',
    remedy: 'Give plan-item on other events; a person with write access comments /plan there.',
  });
}

function step(stage: PlanningState['stage'], reason: string, number: number | null = null): PlanningState {
  return { stage, reason, number, proposal: null, tokens: 0, costUsd: 0 };
}

async function masterTicket({ github }: LoopWriters, request: PlanningRequest, mode: Mode): Promise<Ticket | null> {
  let { number } = request;
  if (number === null && request.message !== null) {
    if (mode === 'shadow') return null;
    const key = sha256(request.message.trim()).slice(7, 19);
    number = (
      await ensureIssue(github, { kind: 'master', key, ...masterIssue(request.message), labels: [LABELS.planned] })
    ).number;
  }
  const { tickets } = await readTracker(github, { numbers: number === null ? [] : [number], state: 'open' });
  const [ticket] = tickets;
  if (ticket !== undefined) return ticket;
  throw new LoopError('E_INPUT_INVALID', {
    message: `#${number ?? 0} is no open issue that could be planned`,
    remedy: 'Give the number of an open issue, or a message.',
  });
}

async function draft(deps: LoopDeps, base: LoopBase, ticket: Ticket, models: PlanningModels): Promise<DraftedPlan> {
  const { spec, policy } = base.control;
  const scope = scopeRulesOf({ ...spec, rules: [...spec.rules, ...policy] });
  const paths = (await base.repository.listFiles(base.sha)).map(({ path }) => path).slice(0, 400);
  const { title, body } = ticket;
  return draftProposal(
    { title, body, purpose: spec.purpose, forbidden: [...scope.never, ...scope.controlFiles], paths },
    {
      planner: (question) => askModel(models.planner, { ...question, signal: deps.signal }),
      checker: (question) => askModel(models.checker, { ...question, signal: deps.signal }),
      random: (bytes) => deps.random.token(bytes),
    },
  );
}

function composeProposal(
  deps: LoopDeps,
  ticket: Ticket,
  { planner, checker }: PlanningModels,
  { draft: plan, rounds }: Extract<DraftedPlan, { kind: 'agreed' }>,
): Proposal {
  return {
    schemaVersion: 1,
    ...{ repository: deps.context.repository, item: ticket.id, number: ticket.number, run: deps.context.runId },
    at: new Date(deps.clock.now()).toISOString(),
    bodySha256: ticket.bodySha256,
    planner: `${planner.provider}/${planner.model}`,
    checker: `${checker.provider}/${checker.model}`,
    ...{ rounds, draft: plan, draftDigest: digestOf(plan), accepted: null, created: {} },
  };
}

async function readProposal({ state }: LoopWriters, number: number): Promise<Proposal | null> {
  const path = STATE_PATHS.proposal(String(number));
  const text = await (await state.read()).readFile(path);
  if (text === null) return null;
  const proposal = parseJsonDocument(Proposal, text, { name: path, code: 'E_STATE_INVALID' });
  if (proposal.draftDigest === digestOf(proposal.draft)) return proposal;
  throw new LoopError('E_STATE_INVALID', {
    message: `${path}: the draft is not the one that was posted`,
    remedy: 'Delete the file on the state branch and plan again; nobody accepted this text.',
  });
}

/** The first proposal stays: of two runs at once, one drafts in vain. */
async function keepProposal({ state }: LoopWriters, proposal: Proposal): Promise<Proposal> {
  const path = STATE_PATHS.proposal(String(proposal.number));
  let kept = proposal;
  await state.update(
    async (snapshot) => {
      const text = await snapshot.readFile(path);
      kept = text === null ? proposal : parseJsonDocument(Proposal, text, { name: path, code: 'E_STATE_INVALID' });
      return text === null ? { files: new Map([[path, print(proposal)]]) } : {};
    },
    { message: `Run ${proposal.run}: plan of ${proposal.item}` },
  );
  return kept;
}

async function post({ github }: LoopWriters, proposal: Proposal): Promise<void> {
  const comment = { issue: proposal.number, kind: 'proposal', key: proposalKey(proposal) };
  await ensureIssueComment(github, { ...comment, body: proposalComment(proposal) });
}

async function finish(base: LoopBase, writers: LoopWriters, known: Proposal, mode: Mode): Promise<PlanningState> {
  const { number } = known;
  if (Object.keys(known.created).length > 0)
    return { ...step('created', 'its sub-issues are there', number), proposal: known };
  if (mode === 'shadow') return { ...step('drafted', 'in shadow mode nothing is created', number), proposal: known };
  // Whoever drafted it may have been killed before it could be posted.
  await post(writers, known);
  const { github } = writers;
  const said = await readConversations(github, [number]);
  const accepted = known.accepted ?? (await acceptedBy(known, said, (login) => readPermission(github, login)));
  if (accepted === null) return { ...step('proposed', 'a person accepts it with /accept', number), proposal: known };
  const proposal = { ...known, accepted };
  const { rules } = base.control.spec;
  await saveProposal(writers, proposal);
  const created = { ...proposal, created: await createSubIssues(github, proposal, rules) };
  await saveProposal(writers, created);
  return { ...step('created', `accepted by ${accepted.person}`, number), proposal: created };
}

async function saveProposal({ state }: LoopWriters, proposal: Proposal): Promise<void> {
  const path = STATE_PATHS.proposal(String(proposal.number));
  await state.update(async () => ({ files: new Map([[path, print(proposal)]]) }), {
    message: `Plan of ${proposal.item}: ${Object.keys(proposal.created).length > 0 ? 'created' : 'accepted'}`,
  });
}

function print(proposal: Proposal): string {
  return `${JSON.stringify(Proposal.parse(proposal), null, 2)}\n`;
}

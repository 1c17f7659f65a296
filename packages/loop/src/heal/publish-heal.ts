import {
  type HealReport,
  isLoopError,
  LABELS,
  LoopError,
  type Mode,
  marker,
  STATE_PATHS,
} from '@loop-actions/contract';
import { type CandidateOnDisk, verifyCandidateTree } from '@loop-actions/git';
import { dispatchChecks, type EnsuredIssue, ensureIssue, ensurePullRequest } from '@loop-actions/github';
import { assessReadiness } from '@loop-actions/selection';
import { readJsonLines } from '@loop-actions/state';
import { type HealVerdict, inspectHealTree, readFrozenLine } from '@loop-actions/verifier/frozen-line';
import { readMovingRefs } from '@loop-actions/verifier/read-moving-refs';
import { BOT, findItemBranch, ITEM_TRAILER, remoteOf } from '../context/loop-branch.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { modeInForce } from '../context/mode-in-force.ts';
import { readQuarantine } from '../context/read-quarantine.ts';
import type { PublishOptions } from '../publish/publish-candidate.ts';
import type { Published } from '../publish/published.ts';
import { inertTitle } from '../publish/pull-request-text.ts';
import { describeGroup, gapGroup, readInterventions, whyCapped } from './heal-caps.ts';
import { healIssue, healPullRequest, type Told } from './heal-text.ts';
import { type HealPublishAnswer, mayPublishHeal } from './may-publish-heal.ts';
import { probeJudges } from './probe-judges.ts';
import { interventionId, recordHeal } from './record-heal.ts';

export interface PublishHealRequest {
  readonly report: HealReport;
  readonly candidate: CandidateOnDisk | null;
  /** The publishing job's own: what the job before says of them counts for nothing. */
  readonly harness: readonly string[];
  readonly frozen: readonly string[];
  readonly publish: PublishOptions;
  readonly mode: Mode | null;
  readonly dryRun: boolean;
}

export interface PublishedHeal {
  readonly published: Published | null;
  readonly applied: boolean;
  /** The tripwire said no here, whatever it had said before: a reason for a red step. */
  readonly tripped: boolean;
  readonly recorded: boolean;
  readonly note: string;
}

type Refusal = Extract<HealPublishAnswer, { readonly publish: 'no' }>;

/**
 * Publishes what self-heal handed on: a heal as a draft pull request (or, in mode `auto`, on the branch itself), any
 * other end as an issue that puts the stop to a person. Records it either way, but in shadow mode. Runs nothing that an
 * agent wrote.
 */
export async function publishHeal(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  request: PublishHealRequest,
): Promise<PublishedHeal> {
  const { report, candidate, dryRun } = request;
  const mode = await modeOf(base, request.mode);
  const tree = candidate === null ? null : await verifyCandidateTree(base.repository, candidate);
  const tripwire = tree === null ? null : await askAgain(deps, base, writers, { ...request, tree });
  const capped = await cappedBy(writers, report);
  const manifest = candidate?.manifest ?? null;
  const answer = mayPublishHeal({ report, candidate: manifest, baseSha: base.sha, tripwire, capped, mode });
  const refused = answer.publish === 'no';
  const note = refused ? answer.reason : 'the heal passed and is published';
  if (dryRun || mode === 'shadow') {
    return { published: null, applied: false, tripped: refused && answer.tripped, recorded: false, note };
  }
  if (refused) return surface(deps, writers, { report: afterRefusal(report, answer, capped), answer });
  if (candidate === null || tree === null) throw withoutCandidate();
  const commit = await base.repository.commitTree({
    tree,
    parent: base.sha,
    message: `${inertTitle(`Heal: ${report.reason}`, 70)}\n\n${ITEM_TRAILER}: ${report.item}\nLoop-Run: ${report.run}\nLoop-Candidate: ${candidate.manifest.digest}\n`,
    author: BOT,
    date: candidate.manifest.createdAt,
  });
  const healed = { tree, commit };
  const applied = answer.publish === 'apply' && (await apply(deps, base, writers, healed));
  const published = applied ? null : await propose(deps, base, writers, { request, candidate, healed });
  const end = applied ? 'applied' : 'proposed';
  await recordHeal(deps, writers, { report, end, pullRequest: published?.url ?? null });
  const branch = published?.branch ?? base.ref;
  const started = { workflows: request.publish.dispatchChecks, branch, headSha: commit };
  for (const warning of await dispatchChecks(writers.github, started)) deps.log.warning(warning);
  return { published, applied, tripped: false, recorded: true, note };
}

function withoutCandidate(): LoopError {
  return new LoopError('E_HEAL_INVALID', { message: 'the heal has no candidate', remedy: 'Run self-heal again.' });
}

/** What the record calls a heal that was proposed, and refused here. */
function afterRefusal(report: HealReport, { tripped }: Refusal, capped: string | null): HealReport {
  if (report.end !== 'proposed') return report;
  return { ...report, end: tripped ? 'rejected' : capped === null ? 'unproven' : 'capped' };
}

async function askAgain(
  deps: LoopDeps,
  base: LoopBase,
  { state }: LoopWriters,
  { harness, frozen, tree }: Pick<PublishHealRequest, 'harness' | 'frozen'> & { readonly tree: string },
): Promise<HealVerdict> {
  const line = await readFrozenLine(base.repository, { baseSha: base.sha, harness, frozen });
  const probes = await probeJudges(deps, base, null);
  const quarantined = await readQuarantine(await state.read(), deps.clock.now());
  return inspectHealTree(base.repository, line, { baseSha: base.sha, tree, quarantined, probes });
}

async function cappedBy({ state }: LoopWriters, report: HealReport): Promise<string | null> {
  const ledger = await (await state.read()).readFile(STATE_PATHS.interventions);
  return whyCapped(readInterventions(readJsonLines(ledger)), { ...report, id: interventionId(report) });
}

/** Repeated gaps are told as one: which runs met it, and what became of it. */
async function toldOf({ context }: LoopDeps, { state }: LoopWriters, report: HealReport): Promise<Told> {
  const ledger = readInterventions(readJsonLines(await (await state.read()).readFile(STATE_PATHS.interventions)));
  return { runUrl: context.runUrl, before: describeGroup(gapGroup(ledger, report)) };
}

async function modeOf(base: LoopBase, input: Mode | null): Promise<Mode> {
  const { spec, policy, gates, pinned } = base.control;
  const moving = await readMovingRefs(base.repository, base.sha);
  const readiness = assessReadiness({ ...spec, gates }, policy, moving);
  return modeInForce({ spec: spec.mode, builtIn: pinned.spec === null, input, ceiling: 'auto', readiness }).mode;
}

interface Healed {
  readonly tree: string;
  readonly commit: string;
}

/** Moves the branch itself by one commit; where the branch is protected, a person merges. */
async function apply(deps: LoopDeps, base: LoopBase, writers: LoopWriters, healed: Healed): Promise<boolean> {
  try {
    await base.repository.pushCommit({ ...remoteOf(writers), ...healed, branch: base.ref, expectedOld: base.sha });
  } catch (error) {
    if (!isLoopError(error, 'E_GIT_FAILED', 'E_GIT_REFUSED')) throw error;
    deps.log.warning(`The heal could not be applied to ${base.ref} and is proposed: ${error.message}`);
    return false;
  }
  return true;
}

async function propose(
  deps: LoopDeps,
  base: LoopBase,
  writers: LoopWriters,
  parts: { readonly request: PublishHealRequest; readonly candidate: CandidateOnDisk; readonly healed: Healed },
): Promise<Published> {
  const { request, candidate, healed } = parts;
  const { report, publish } = request;
  const text = healPullRequest(report, candidate.manifest, await toldOf(deps, writers, report));
  const { branch, tip } = await findItemBranch(base, writers, { id: report.item, title: '' }, publish.branchPrefix);
  await base.repository.pushCommit({ ...remoteOf(writers), ...healed, branch, expectedOld: tip });
  const opened = await ensurePullRequest(writers.github, {
    ...{ head: branch, headSha: healed.commit, base: base.ref, ...text, draft: publish.draft },
    ...{ labels: [LABELS.pullRequest, ...publish.labels], reviewers: publish.reviewers },
    marker: marker('heal', report.item),
    // Each pass over a gap is a new proposal: the last one was closed, and the loop has stopped again since.
    replaceClosed: true,
  });
  if (opened.operation === 'forbidden') {
    const compare = `${writers.github.serverUrl}/${writers.github.repository}/compare/${base.ref}...${branch}?expand=1`;
    const body = `This repository does not let Actions open pull requests (${opened.reason}). **[Open the pull request](${compare})**\n\n${text.body}`;
    const issue = await ensureIssue(writers.github, {
      kind: 'heal',
      key: report.item,
      title: text.title,
      body,
      labels: [LABELS.pullRequest],
    });
    return { operation: 'issue', number: issue.number, url: issue.url, branch, headSha: healed.commit, fault: null };
  }
  for (const warning of opened.warnings) deps.log.warning(warning);
  const { operation, number, url } = opened;
  return { operation, number, url, branch, headSha: healed.commit, fault: null };
}

/** The real stop, before a person: an issue per gap, and the ledgers. */
async function surface(
  deps: LoopDeps,
  writers: LoopWriters,
  { report, answer: { reason, tripped } }: { readonly report: HealReport; readonly answer: Refusal },
): Promise<PublishedHeal> {
  const page = healIssue(report, reason, await toldOf(deps, writers, report));
  const issue = await ensureOpenIssue(writers, report, page);
  deps.log.info(`The stop is put to a person: ${issue.url}`);
  await recordHeal(deps, writers, { report, end: report.end, pullRequest: null });
  const published: Published = {
    operation: 'issue',
    number: issue.number,
    url: issue.url,
    branch: '',
    headSha: '',
    fault: null,
  };
  return { published, applied: false, tripped, recorded: true, note: reason };
}

const MAX_ISSUES_PER_GAP = 20;

/** One open issue per gap. One that was closed has been answered: the same stop after that is a new question. */
async function ensureOpenIssue(
  { github }: LoopWriters,
  { item }: HealReport,
  page: { readonly title: string; readonly body: string },
): Promise<EnsuredIssue> {
  for (let time = 1; ; time++) {
    const key = time === 1 ? item : `${item}/${time}`;
    const issue = await ensureIssue(github, { kind: 'stop', key, ...page, labels: [LABELS.stopped] });
    if (issue.state === 'open' || time === MAX_ISSUES_PER_GAP) return issue;
  }
}

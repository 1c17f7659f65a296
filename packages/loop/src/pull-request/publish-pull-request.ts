import { matchesQuarantine } from '@loop-actions/gate';
import { dispatchChecks, type PullRequestFacts, readPullRequest } from '@loop-actions/github';
import { remoteOf } from '../context/loop-branch.ts';
import type { LoopBase, LoopDeps, LoopWriters } from '../context/loop-context.ts';
import { readQuarantine } from '../context/read-quarantine.ts';
import { mayPublish } from '../publish/may-publish.ts';
import { checkerRole } from '../review/checker-role.ts';
import type { OpenedPullRequest } from './open-pull-request.ts';
import type { Judged } from './read-judged.ts';
import { storeVerdict } from './stored-verdict.ts';
import { verifyFix } from './verify-fix.ts';

export interface PublishPullRequest {
  readonly judged: Judged;
  /** Files of workflows to start on the pushed commit: a workflow's token starts none. */
  readonly dispatchChecks: readonly string[];
  readonly dryRun: boolean;
}

/** What became of a judged pull request. */
export interface PublishedPullRequest {
  readonly pull: PullRequestFacts;
  readonly operation: 'updated' | 'none';
  /** The commit with the fix, else the one that was judged. */
  readonly headSha: string;
  /** Whether the verdict stands on the state branch. */
  readonly recorded: boolean;
  /** One sentence. */
  readonly note: string;
}

/** What binds a verdict to where a pull request stands. Tests put another in its place, to see its attack pass. */
export interface PullRequestDefences {
  readonly whyStale: typeof whyStale;
}
const DEFENCES: PullRequestDefences = { whyStale };

/**
 * Puts a fix that passed on top of a pull request, once, and keeps the verdict for the merge queue. Nothing is pushed
 * unless the pull request still stands at the judged commit, in this repository; what is pushed was judged.
 */
export async function publishPullRequest(
  deps: LoopDeps,
  opened: OpenedPullRequest,
  writers: LoopWriters,
  request: PublishPullRequest,
  defences: PullRequestDefences = DEFENCES,
): Promise<PublishedPullRequest> {
  const { judged, dryRun } = request;
  const pull = await readPullRequest(writers.github, opened.number);
  const ended = (note: string, recorded = false): PublishedPullRequest => {
    return { pull, operation: 'none', headSha: opened.headSha, recorded, note };
  };
  const fix = judged.candidate.fix === null ? null : await verifyFix(opened, judged);
  const stale = defences.whyStale(pull, judged, fix);
  if (stale !== null) return ended(stale);
  const why =
    fix === null
      ? 'there is no fix'
      : (whyNotPushed(deps, opened.base, pull, judged) ?? (await whyQuarantined(deps, opened, writers, judged)));
  const record = (headSha: string) =>
    storeVerdict(deps, writers, { pullRequest: opened.number, headSha, verdict: judged.gate });
  // The verdict on a fix that does not go up is about something that nobody will merge.
  if (why !== null && (dryRun || fix !== null)) return ended(why);
  if (fix === null) {
    await record(opened.headSha);
    return ended('there is no fix', true);
  }
  if (dryRun) return ended('dry run');
  const operation = await push(opened.base, writers, { pull, judged, commit: fix });
  await record(fix);
  const { headRef: branch } = pull;
  const wanted = { workflows: request.dispatchChecks, branch, headSha: fix };
  for (const warning of await dispatchChecks(writers.github, wanted)) deps.log.warning(warning);
  return { pull, operation, headSha: fix, recorded: true, note: 'the fix is on the pull request' };
}

/** Why the verdict is about something that has passed; null while it stands. Our own fix, pushed before, still stands. */
function whyStale(pull: PullRequestFacts, { binding }: Judged, fix: string | null): string | null {
  if (!pull.isOpen) return 'the pull request is closed';
  if (pull.baseRef !== binding.baseRef)
    return `the pull request goes to ${pull.baseRef} now, not to ${binding.baseRef}`;
  if (pull.headSha === binding.headSha || pull.headSha === fix) return null;
  return `the pull request is at ${pull.headSha} now, and ${binding.headSha} was judged`;
}

function whyNotPushed(deps: LoopDeps, base: LoopBase, pull: PullRequestFacts, judged: Judged): string | null {
  const { spec, policy, pinned } = base.control;
  const { candidate, gate, checker } = judged;
  const checkerRequired = checkerRole(spec) !== null;
  const decision = mayPublish({ candidate: candidate.manifest, gate, checker, checkerRequired });
  if (!decision.publish) return decision.reason;
  if (candidate.manifest.baseSha !== base.sha) return 'it was judged on another base';
  if (pull.headRepository?.toLowerCase() !== deps.context.repository.toLowerCase()) {
    return 'the pull request comes from a fork, which nobody here may push to; the fix is in the summary';
  }
  if (pull.headRef === pull.headDefaultBranch)
    return `its branch is ${pull.headRef}, which changes by pull requests only`;
  if (pinned.spec === null) return 'there is no spec, and the built-in one only reports';
  if (spec.mode === 'shadow') return 'the spec’s Autonomy section says shadow';
  const unread = [...spec.rules, ...policy].find((rule) => rule.class === 'rejected');
  return unread === undefined ? null : `${unread.position.file}:${unread.position.line} can’t be carried out`;
}

/** A fixer is no agent, but what nobody may touch for now it does not touch either. */
async function whyQuarantined(
  deps: LoopDeps,
  { base, headTree }: OpenedPullRequest,
  writers: LoopWriters,
  { binding }: Judged,
): Promise<string | null> {
  const globs = await readQuarantine(await writers.state.read(), deps.clock.now());
  const changes = await base.repository.diffTrees(headTree, binding.headTree);
  const paths = changes.flatMap(({ path, oldPath }) => [path, oldPath ?? path]);
  const caught = paths.find(matchesQuarantine(globs));
  return caught === undefined ? null : `${caught} is in quarantine`;
}

async function push(
  base: LoopBase,
  writers: LoopWriters,
  { pull, judged, commit }: { readonly pull: PullRequestFacts; readonly judged: Judged; readonly commit: string },
): Promise<'updated' | 'none'> {
  const { operation } = await base.repository.pushCommit({
    ...remoteOf(writers),
    commit,
    tree: judged.binding.headTree,
    branch: pull.headRef,
    // A push by somebody else since is never overwritten.
    expectedOld: judged.binding.headSha,
  });
  return operation === 'unchanged' ? 'none' : 'updated';
}

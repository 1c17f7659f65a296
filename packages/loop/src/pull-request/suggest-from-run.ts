import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HAND_OFF_BOUNDS, type HandOffKind, unpackArchive } from '@loop-actions/action-kit';
import { ARTIFACTS, LoopError, sha256, type Verdict, WorkflowRunEvent } from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import { type CandidateOnDisk, readCandidate } from '@loop-actions/git';
import {
  downloadArtifact,
  type EnsuredComment,
  ensurePullRequestComment,
  type GitHub,
  listArtifacts,
  type RunArtifact,
  readPullRequest,
} from '@loop-actions/github';
import type { LoopDeps } from '../context/loop-context.ts';
import { describeSuggestions } from './describe-suggestions.ts';

/** What became of the suggestions of a fork's run. */
export interface Suggested {
  readonly number: number | null;
  readonly url: string | null;
  readonly operation: EnsuredComment['operation'];
  readonly note: string;
}

type Run = WorkflowRunEvent['workflow_run'];

/** What an artifact's own words are held against. Tests put others in their place, to see their attack pass. */
export interface SuggestionDefences {
  /** That this pull request stands at the run's commit is GitHub's word. */
  readonly requirePullRequest: typeof requirePullRequest;
  readonly requireSame: typeof requireSame;
  readonly unpack: (...asked: Parameters<typeof unpackArchive>) => Promise<unknown>;
}
const DEFENCES: SuggestionDefences = { requirePullRequest, requireSame, unpack: unpackArchive };

/**
 * Puts what a fork's run found into one comment on its pull request. The fork's workflow wrote the artifacts, so they
 * are an opponent's words: bound in number and size, checked against what GitHub says of run and pull request, shown
 * inert, and never run, applied or counted as a verdict. Throws E_EVENT_INVALID, E_ARTIFACT_REFUSED, E_CANDIDATE_*.
 */
export async function suggestFromRun(
  deps: LoopDeps,
  github: GitHub,
  request: { readonly dryRun: boolean },
  defences: SuggestionDefences = DEFENCES,
): Promise<Suggested> {
  const run = runOf(deps);
  const nothing = (note: string): Suggested => ({ number: null, url: null, operation: 'none', note });
  if (run.event !== 'pull_request') return nothing(`the run was started by ${run.event}, not by a pull request`);
  const fork = run.head_repository?.full_name ?? null;
  if (fork?.toLowerCase() === github.repository.toLowerCase()) {
    return nothing('the run is not a fork’s; its own publish job has done the work');
  }
  const artifacts = await listArtifacts(github, run.id);
  const named = numbersOf(artifacts);
  const [number, ...others] = named;
  if (number === undefined) return nothing('the run left no candidate');
  if (others.length > 0) throw refused(`the run left candidates of ${named.length} pull requests`);
  await defences.requirePullRequest(github, run, number);
  const { candidate, verdict } = await receive(deps, github, { run, number, artifacts }, defences);
  const body = describeSuggestions({ candidate, verdict, headSha: run.head_sha });
  if (request.dryRun) return { ...nothing('dry run'), number };
  const comment = await ensurePullRequestComment(github, {
    issue: number,
    kind: 'suggestions',
    key: `#${number}`,
    body,
  });
  return { number, url: comment.url, operation: comment.operation, note: 'the comment stands' };
}

function runOf({ context }: LoopDeps): Run {
  const event = WorkflowRunEvent.safeParse(context.event());
  if (event.success) return event.data.workflow_run;
  throw new LoopError('E_EVENT_INVALID', {
    message: 'the event does not describe a workflow run',
    remedy: 'Start the workflow by `on: workflow_run`, as workflows-examples/pr-quality-gate-suggestions.yml does.',
  });
}

function numbersOf(artifacts: readonly RunArtifact[]): readonly number[] {
  const prefix = ARTIFACTS.candidate('#');
  const numbers = artifacts.flatMap(({ name }) => {
    const digits = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^[1-9]\d{0,8}$/.test(digits) ? [Number(digits)] : [];
  });
  return [...new Set(numbers)];
}

/** The number is the artifact's word; that this pull request stands at the run's commit, in the run's fork, is GitHub's. */
async function requirePullRequest(github: GitHub, run: Run, number: number): Promise<void> {
  const pull = await readPullRequest(github, number);
  const same =
    pull.isOpen &&
    pull.headSha === run.head_sha &&
    pull.headRepository?.toLowerCase() === run.head_repository?.full_name.toLowerCase();
  if (same) return;
  throw refused(`the artifact says it is of #${number}, which does not stand at ${run.head_sha} of that fork`);
}

interface Wanted {
  readonly run: Run;
  readonly number: number;
  readonly artifacts: readonly RunArtifact[];
}

async function receive(
  deps: LoopDeps,
  github: GitHub,
  { run, number, artifacts }: Wanted,
  defences: SuggestionDefences,
): Promise<{ readonly candidate: CandidateOnDisk; readonly verdict: Verdict }> {
  const item = `#${number}`;
  const open = (kind: HandOffKind, name: string) =>
    fetchArtifact(deps, github, { kind, name, artifacts, unpack: defences.unpack });
  const { repository } = deps.context;
  const candidate = await readCandidate(await open('candidate', ARTIFACTS.candidate(item)), { repository });
  defences.requireSame(candidate, number, run);
  const gate = await open('verdict', ARTIFACTS.gate(item));
  return { candidate, verdict: await readVerdict(gate, { candidateDigest: candidate.manifest.digest }) };
}

function requireSame({ manifest }: CandidateOnDisk, number: number, run: Run): void {
  const binding = manifest.pullRequest;
  if (binding?.number === number && binding.headSha === run.head_sha && manifest.run === String(run.id)) return;
  throw refused('what the artifact holds is about another pull request, commit or run');
}

async function fetchArtifact(
  { context }: LoopDeps,
  github: GitHub,
  wanted: {
    readonly kind: HandOffKind;
    readonly name: string;
    readonly artifacts: readonly RunArtifact[];
    readonly unpack: SuggestionDefences['unpack'];
  },
): Promise<string> {
  const { kind, name, artifacts, unpack } = wanted;
  const [artifact, twin] = artifacts.filter((one) => one.name === name && !one.expired);
  if (artifact === undefined) throw refused(`the run left no artifact ${name}`);
  if (twin !== undefined) throw refused(`the run left ${name} more than once`);
  const bytes = await downloadArtifact(github, artifact, SUGGESTION_BYTES);
  if (artifact.digest !== null && artifact.digest !== sha256(bytes)) {
    throw refused(`${name} does not have the digest that GitHub lists`);
  }
  const place = await mkdtemp(join(context.tempDirectory, 'loop-suggestions-'));
  const archive = join(place, 'packed.zip');
  await writeFile(archive, bytes, { flag: 'wx', mode: 0o600 });
  const content = join(place, 'content');
  await unpack(archive, content, HAND_OFF_BOUNDS[kind]);
  return content;
}

/** Packed; a pull request whose findings take more is one that a person should look at anyway. */
const SUGGESTION_BYTES = 8 * 1024 * 1024;

function refused(message: string): LoopError {
  return new LoopError('E_ARTIFACT_REFUSED', {
    message,
    remedy: 'Nothing was posted. Look at the fork’s run: its workflow file is the fork’s to write.',
  });
}

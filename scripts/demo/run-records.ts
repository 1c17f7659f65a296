import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJsonDocument, RunReport, STATE_PATHS, type Verdict } from '@loop-actions/contract';
import { readVerdict } from '@loop-actions/gate';
import { createGit } from '@loop-actions/git';
import type { LoopWorld } from '../../test/support/loop-world/index.ts';
import type { DemoIssue, DemoPullRequest } from './page/demo-page-data.ts';

/** The run report, as the loop put it on the state branch; null where there is none. */
export async function readRunReport(world: LoopWorld, runId: string): Promise<RunReport | null> {
  const path = STATE_PATHS.runReport(runId);
  const text = await world.readState(path);
  return text === null ? null : parseJsonDocument(RunReport, text, { name: path, code: 'E_STATE_INVALID' });
}

/** What the attempt of a run left in RUNNER_TEMP. */
export interface AttemptFiles {
  readonly verdict: Verdict | null;
  /** The change that was judged, as a patch. */
  readonly patch: string | null;
  /** A work tree for an agent was made. */
  readonly agentStarted: boolean;
}

/** Reads them. Throws for a verdict that can't be trusted. */
export async function readAttemptFiles(tempDirectory: string, item: number): Promise<AttemptFiles> {
  const [room] = (await readdir(tempDirectory)).filter((name) => name.startsWith('loop-'));
  if (room === undefined) return { verdict: null, patch: null, agentStarted: false };
  const place = join(tempDirectory, room);
  const there = await readdir(place);
  if (!there.includes(`item-${item}`)) {
    return { verdict: null, patch: null, agentStarted: there.some((name) => name.startsWith('make-')) };
  }
  const attempt = join(place, `item-${item}`);
  const parts = await readdir(attempt);
  return {
    verdict: parts.includes('gate') ? await readVerdict(join(attempt, 'gate')) : null,
    patch: parts.includes('candidate') ? await readLastPatch(join(attempt, 'candidate')) : null,
    agentStarted: true,
  };
}

/** The issue as the tracker has it now. */
export function readIssue(world: LoopWorld): DemoIssue {
  const { number, title, body, labels } = world.github.issue(world.issueNumber);
  const { fullName } = world.github.repository();
  return {
    number,
    title,
    url: `${world.github.url}/${fullName}/issues/${number}`,
    body: body ?? '',
    labels: labels.map(({ name }) => name),
  };
}

/** A pull request as the tracker has it now, and the difference between its head and its base as git has it. */
export async function readPullRequest(world: LoopWorld, number: number): Promise<DemoPullRequest> {
  const { title, body, pull } = world.github.pull(number);
  const git = createGit({ gitDir: world.github.gitPath() });
  const { stdout: diff } = await git.run(['diff', '--no-ext-diff', '--no-color', `${pull.baseSha}...${pull.headSha}`]);
  const { fullName } = world.github.repository();
  const url = `${world.github.url}/${fullName}/pull/${number}`;
  return { number, title, url, body: body ?? '', diff, draft: pull.draft };
}

/** The tree of a pull request's head. */
export async function headTree(world: LoopWorld, number: number): Promise<string> {
  const git = createGit({ gitDir: world.github.gitPath() });
  const { headSha } = world.github.pull(number).pull;
  return (await git.run(['rev-parse', '--verify', `${headSha}^{tree}`])).stdout.trim();
}

/** Branches that are neither the base's nor the state's. */
export async function workBranches(world: LoopWorld): Promise<readonly string[]> {
  const heads = [...(await world.github.refs()).keys()].filter((ref) => ref.startsWith('refs/heads/'));
  return heads.map((ref) => ref.slice('refs/heads/'.length)).filter((name) => name !== 'main' && name !== 'loop-state');
}

/** A maker keeps its candidate in a directory of its own each time, numbered from one. */
async function readLastPatch(kept: string): Promise<string> {
  const last = Math.max(...(await readdir(kept)).map(Number));
  return readFile(join(kept, String(last), 'change.patch'), 'utf8');
}

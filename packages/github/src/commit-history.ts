import { isLoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from './github.ts';

/** Which commits hold which others, as GitHub knows it: one request per commit asked about, seldom more. */
export interface CommitHistory {
  /** The full id of a commit given by its beginning or whole; null for what is no commit of this repository. */
  resolve(sha: string): Promise<string | null>;
  /** Whether `commit` is `wanted` or a descendant of it. */
  holds(commit: string, wanted: string): Promise<boolean>;
}

const Commits = z.array(z.object({ sha: z.string().min(1) }));
const Comparison = z.object({ status: z.enum(['diverged', 'ahead', 'behind', 'identical']) });
const PAGE = 100;

/** Reads each commit's newest hundred ancestors once; what lies further back is compared on its own. */
export function openHistory(github: GitHub): CommitHistory {
  const pages = new Map<string, Promise<readonly string[]>>();
  const compared = new Map<string, Promise<boolean>>();
  const ancestorsOf = (sha: string): Promise<readonly string[]> => once(pages, sha, () => readAncestors(github, sha));
  const resolve = async (sha: string): Promise<string | null> => {
    if (!/^[0-9a-f]{7,64}$/.test(sha)) return null;
    const [newest] = await ancestorsOf(sha);
    // A branch may be named like the beginning of a commit.
    return newest?.startsWith(sha) === true ? newest : null;
  };
  const holds = async (commit: string, wanted: string): Promise<boolean> => {
    const ancestors = await ancestorsOf(commit);
    if (ancestors.includes(wanted)) return true;
    if (ancestors.length < PAGE) return false;
    return once(compared, `${wanted}...${commit}`, (basehead) => compare(github, basehead));
  };
  return { resolve, holds };
}

function once<T>(known: Map<string, Promise<T>>, key: string, ask: (key: string) => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = ask(key);
  known.set(key, answer);
  return answer;
}

async function readAncestors(github: GitHub, sha: string): Promise<readonly string[]> {
  try {
    const commits = await github.read('list commits', { sha, per_page: PAGE }, Commits);
    return commits.map((commit) => commit.sha);
  } catch (error) {
    if (isLoopError(error, 'E_GITHUB_NOT_FOUND', 'E_GITHUB_REFUSED')) return [];
    throw error;
  }
}

async function compare(github: GitHub, basehead: string): Promise<boolean> {
  const { status } = await github.read('compare commits', { basehead }, Comparison);
  return status === 'ahead' || status === 'identical';
}

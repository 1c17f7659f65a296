import { isLoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from './github.ts';

const Branch = z.object({ commit: z.object({ sha: z.string().min(1) }) });
const FileAnswer = z.object({ type: z.literal('file'), encoding: z.string(), content: z.string() });

/** The newest commit of a branch. Throws `E_GITHUB_NOT_FOUND` for a branch that is not there or may not be read. */
export async function readBranch(github: GitHub, branch: string): Promise<string> {
  const { commit } = await github.read('read a branch', { branch }, Branch);
  return commit.sha;
}

/**
 * A file of at most 1 MB as it stands in a commit that could be read before (`readBranch`): only then does "not found"
 * say that there is none, and nothing of a missing permission. null: there is none.
 */
export async function readFileAt(github: GitHub, sha: string, path: string): Promise<string | null> {
  try {
    const file = await github.read('read a file', { path, ref: sha }, FileAnswer);
    return Buffer.from(file.content, file.encoding === 'base64' ? 'base64' : 'utf8').toString('utf8');
  } catch (error) {
    if (isLoopError(error, 'E_GITHUB_NOT_FOUND')) return null;
    throw error;
  }
}

import { isLoopError } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from '../github.ts';
import { parseRepository } from '../repository-name.ts';
import { CODE_OWNERS } from './documents.ts';

const Blob = z.object({ text: z.string().nullish() }).nullish();
const Answer = z.object({ repository: z.object({ first: Blob, second: Blob, third: Blob }) });

/** The CODEOWNERS of the default branch, in one request; empty where there is none or it may not be read. */
export async function readCodeOwners(github: GitHub): Promise<string> {
  const { owner, repo: name } = parseRepository(github.repository);
  try {
    const { data } = await github.query('read the code owners', CODE_OWNERS, { owner, name }, Answer);
    const { first, second, third } = data.repository;
    return [first, second, third].find((file) => file?.text != null)?.text ?? '';
  } catch (error) {
    if (isLoopError(error, 'E_GITHUB_PERMISSION')) return '';
    throw error;
  }
}

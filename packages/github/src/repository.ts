import { isLoopError, PermissionLevel } from '@loop-actions/contract';
import * as z from 'zod';
import type { GitHub } from './github.ts';
import { parseRepository } from './repository-name.ts';

const RepositoryAnswer = z.object({
  default_branch: z.string().min(1),
  private: z.boolean(),
  visibility: z.enum(['public', 'private', 'internal']).optional(),
  archived: z.boolean().optional(),
  html_url: z.url(),
  permissions: z.object({ push: z.boolean() }).optional(),
});

export interface RepositoryFacts {
  readonly defaultBranch: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly archived: boolean;
  readonly url: string;
  /** Whether the token's owner may push; null when GitHub does not say. A job's `permissions:` may still forbid it. */
  readonly mayPush: boolean | null;
}

/** What the repository is, in one request. */
export async function readRepository(github: GitHub): Promise<RepositoryFacts> {
  const answer = await github.read('read the repository', {}, RepositoryAnswer);
  return {
    defaultBranch: answer.default_branch,
    visibility: answer.visibility ?? (answer.private ? 'private' : 'public'),
    archived: answer.archived ?? false,
    url: answer.html_url,
    mayPush: answer.permissions?.push ?? null,
  };
}

const PermissionAnswer = z.object({ permission: z.string(), role_name: z.string().optional() });

/**
 * What a person may do in a repository (this one unless named), in one request. Someone GitHub does not know may do
 * nothing. A custom role counts as the base role GitHub reports beside it.
 */
export async function readPermission(
  github: GitHub,
  login: string,
  repository = github.repository,
): Promise<PermissionLevel> {
  try {
    const { owner, repo } = parseRepository(repository);
    const answer = await github.read('read a permission', { owner, repo, username: login }, PermissionAnswer);
    const known = [answer.role_name, answer.permission].map((name) => PermissionLevel.safeParse(name));
    return known.find((level) => level.success)?.data ?? 'none';
  } catch (error) {
    if (isLoopError(error, 'E_GITHUB_NOT_FOUND')) return 'none';
    throw error;
  }
}

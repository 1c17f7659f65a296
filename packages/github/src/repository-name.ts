import { LoopError, RepositoryName } from '@loop-actions/contract';

/** Splits `owner/name`. Throws `E_INPUT_INVALID`. */
export function parseRepository(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  if (!RepositoryName.safeParse(repository).success || repo === '.' || repo === '..') {
    throw new LoopError('E_INPUT_INVALID', {
      message: `${JSON.stringify(repository.slice(0, 200))} is not a repository`,
      remedy: 'Give it as owner/name.',
    });
  }
  return { owner, repo };
}

import { parseRepository } from './repository-name.ts';

/** The address git pushes to: no credentials in it, so that it may be logged. Throws `E_INPUT_INVALID`. */
export function pushUrl(serverUrl: string, repository: string): string {
  const { owner, repo } = parseRepository(repository);
  return `${serverUrl.replace(/\/+$/, '')}/${owner}/${repo}.git`;
}

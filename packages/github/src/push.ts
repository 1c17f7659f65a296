import { parseRepository } from './repository-name.ts';

/** The address git pushes to: no credentials in it, so that it may be logged. Throws `E_INPUT_INVALID`. */
export function pushUrl(serverUrl: string, repository: string): string {
  const { owner, repo } = parseRepository(repository);
  return `${serverUrl.replace(/\/+$/, '')}/${owner}/${repo}.git`;
}

/**
 * The header that lets git push with a token, as actions/checkout sends it. Hand it to git as the value of
 * `http.<pushUrl>.extraheader` through `GIT_CONFIG_KEY_n`/`GIT_CONFIG_VALUE_n`: arguments and files are readable by
 * other processes. The base64 form is a secret too: mask it.
 */
export function gitAuthorization(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

import type { FakeGitHub } from '../../support/github/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is checked against GitHub's description by the server
  readonly body: any;
}

export type Client = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** `loop-actions/<version> (<action>; job=<job>)` */
export const agentOf = (job: string): string => `loop-actions/1.2.3 (test; job=${job})`;

/** Asks an API below `base` as whoever the token is for. */
export function clientOf(base: string, token: string | null, userAgent = 'test'): Client {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        'user-agent': userAgent,
        accept: 'application/vnd.github+json',
        ...(token === null ? {} : { authorization: `token ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.startsWith('application/json') === true;
    return { status: response.status, headers: response.headers, body: json && text !== '' ? JSON.parse(text) : text };
  };
}

/** A job of the fake, with what it declares. */
export const jobClient = (github: FakeGitHub, job: string): Client =>
  clientOf(github.apiUrl, `ghs_${job}`, agentOf(job));

/** Sends a query; the answer's data and errors. */
export async function ask(
  github: FakeGitHub,
  token: string,
  query: string,
  variables: object = {},
  // biome-ignore lint/suspicious/noExplicitAny: the data's shape is checked against GitHub's schema by the server
): Promise<{ data: any; errors?: { type?: string; message: string }[] }> {
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { 'user-agent': 'test', authorization: `bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: see above
  return (await response.json()) as any;
}

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerGit, gitService } from './git-cgi.ts';

export { answerGit, type GitCgiOptions, gitService } from './git-cgi.ts';

/** One request, as an authorisation or a fault decides on it. */
export interface GitRequest {
  readonly method: string;
  readonly path: string;
  readonly service: 'upload-pack' | 'receive-pack' | null;
  /** The one that carries a push or a fetch, not the advertisement of refs before it. */
  readonly transfers: boolean;
  readonly headers: IncomingMessage['headers'];
}

/** `allow` lets it pass; a number answers with that status, as GitHub answers 401, 403 and 404. */
export type GitAccess = 'allow' | { readonly status: number; readonly body?: string };

export interface ServeGitOptions {
  /** The folder that holds the bare repositories. */
  readonly root: string;
  readonly authorize?: (request: GitRequest) => GitAccess | Promise<GitAccess>;
  /** Called when git has done its work and before it answers; `drop` closes the connection instead of answering. */
  readonly beforeAnswer?: (request: GitRequest) => 'answer' | 'drop' | Promise<'answer' | 'drop'>;
}

/** A real git remote over HTTP on a free port of the loopback; `url` has no trailing slash. */
export async function serveGit(options: ServeGitOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const seen = describe(request);
    void (async () => {
      const access = (await options.authorize?.(seen)) ?? 'allow';
      if (access !== 'allow') {
        if (access.status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="git"');
        response.writeHead(access.status, { 'content-type': 'text/plain' }).end(access.body ?? '');
        return;
      }
      await answerGit(request, response, {
        root: options.root,
        beforeAnswer: async () => ((await options.beforeAnswer?.(seen)) ?? 'answer') === 'answer',
      });
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}

function describe(request: IncomingMessage): GitRequest {
  return {
    method: request.method ?? 'GET',
    path: new URL(request.url ?? '/', 'http://git.invalid').pathname,
    service: gitService(request),
    transfers: request.method === 'POST',
    headers: request.headers,
  };
}

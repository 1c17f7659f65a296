import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface GitCgiOptions {
  /** The folder that holds the bare repositories; `/owner/name.git/…` is looked up below it. */
  readonly root: string;
  /** Who git says did it (`REMOTE_USER`); http-backend allows pushes only to a known user. */
  readonly user?: string;
  /** The path below `root` when it is not the request's own, e.g. after a prefix was cut off. */
  readonly path?: string;
  /** Called when http-backend is done and before its answer is sent; false drops the answer. */
  readonly beforeAnswer?: () => boolean | Promise<boolean>;
  /** Environment on top, e.g. for hooks. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Which git service a request is for, or null when it is for none. */
export function gitService(request: Pick<IncomingMessage, 'method' | 'url'>): 'upload-pack' | 'receive-pack' | null {
  const url = new URL(request.url ?? '/', 'http://git.invalid');
  const named = url.pathname.endsWith('/info/refs') ? url.searchParams.get('service') : url.pathname.split('/').at(-1);
  if (named === 'git-upload-pack') return 'upload-pack';
  return named === 'git-receive-pack' ? 'receive-pack' : null;
}

/** Answers one request by git's own CGI program (git-http-backend(1)), as a web server in front of git would. */
export async function answerGit(
  request: IncomingMessage,
  response: ServerResponse,
  options: GitCgiOptions,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://git.invalid');
  const child = spawn('git', ['http-backend'], { env: cgiEnvironment(request, url, options) });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  const output = await collect(child);
  if ((await options.beforeAnswer?.()) === false) {
    request.socket.destroy();
    return;
  }
  writeCgiAnswer(response, output);
}

function cgiEnvironment(request: IncomingMessage, url: URL, options: GitCgiOptions): NodeJS.ProcessEnv {
  const header = (name: string): string => String(request.headers[name] ?? '');
  return {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    GIT_PROJECT_ROOT: options.root,
    GIT_HTTP_EXPORT_ALL: '1',
    REMOTE_USER: options.user ?? 'git',
    REMOTE_ADDR: '127.0.0.1',
    REQUEST_METHOD: request.method ?? 'GET',
    PATH_INFO: decodeURIComponent(options.path ?? url.pathname),
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: header('content-type'),
    ...(header('content-length') === '' ? {} : { CONTENT_LENGTH: header('content-length') }),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    HTTP_GIT_PROTOCOL: header('git-protocol'),
    GIT_PROTOCOL: header('git-protocol'),
    ...options.env,
  };
}

function collect(child: ChildProcessWithoutNullStreams): Promise<Buffer> {
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.resume();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(chunks)));
  });
}

function writeCgiAnswer(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) {
    response.writeHead(500).end();
    return;
  }
  let status = 200;
  for (const line of output.subarray(0, end).toString('latin1').split('\r\n')) {
    const [name = '', ...rest] = line.split(':');
    const value = rest.join(':').trim();
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.writeHead(status).end(output.subarray(end + 4));
}

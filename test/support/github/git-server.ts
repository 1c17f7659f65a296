import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerGit, gitService } from '../git-http/index.ts';
import { type Caller, canSee, identify, may } from './auth.ts';
import { followRefs } from './domain/refs.ts';
import { PROTECTED_VARIABLE, WORKFLOW_TOKEN_VARIABLE } from './domain/workflow-files.ts';
import type { Repository } from './entities.ts';
import { isApplied } from './faults.ts';
import { Refusal } from './refusal.ts';
import { type LoggedRequest, note, type ServerContext } from './request-log.ts';

export interface GitTarget {
  readonly fullName: string;
  /** What follows the repository: `/info/refs`, `/git-upload-pack`, … */
  readonly rest: string;
  readonly service: 'upload-pack' | 'receive-pack';
}

/** The repository a request of git is for: `/owner/name.git/…`, and without `.git` as GitHub allows. */
export function gitTarget(request: IncomingMessage): GitTarget | null {
  const service = gitService(request);
  const found = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-(?:upload|receive)-pack))$/.exec(
    new URL(request.url ?? '/', 'http://git.invalid').pathname,
  );
  if (service === null || found === null) return null;
  return { fullName: found[1] ?? '', rest: found[2] ?? '', service };
}

export async function answerGitRequest(
  context: ServerContext,
  request: IncomingMessage,
  response: ServerResponse,
  target: GitTarget,
): Promise<void> {
  const entry = note(context, request, { operationId: `git:${target.service}`, kind: 'git', body: null });
  response.on('close', () => {
    entry.status = response.headersSent ? response.statusCode : 0;
  });
  let access: { caller: Caller | null; repository: Repository };
  try {
    access = authorize(context, request, target);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    request.resume();
    if (error.status === 401) response.setHeader('www-authenticate', 'Basic realm="GitHub"');
    response.writeHead(error.status, { 'content-type': 'text/plain' }).end(`${error.message}\n`);
    return;
  }
  const { caller, repository } = access;
  Object.assign(entry, { login: caller?.user.login ?? null, job: caller?.job ?? null });
  await transfer(context, { request, response, target, entry }, repository, caller);
}

interface Transfer {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: GitTarget;
  readonly entry: LoggedRequest;
}

async function transfer(
  context: ServerContext,
  exchange: Transfer,
  repository: Repository,
  caller: Caller | null,
): Promise<void> {
  const { request, response, target, entry } = exchange;
  // Faults strike where the work is done, not at the listing of refs that comes before it.
  const fault = request.method === 'POST' ? context.faults.strike([`git:${target.service}`, 'git'], entry.job) : null;
  if (fault !== null) entry.fault = fault.kind;
  if (fault !== null && !isApplied(fault)) {
    fault.struck?.();
    if (fault.kind === 'hang') return;
    if (fault.kind === 'status') response.writeHead(fault.status, { 'content-type': 'text/plain' }).end('Injected\n');
    else request.socket.resetAndDestroy();
    return;
  }
  // curl sends a request again when a connection it reuses breaks, and would so undo an injected fault.
  response.setHeader('connection', 'close');
  const actor = caller ?? { user: context.world.actionsBot, viaWorkflowToken: false, job: null };
  await answerGit(request, response, {
    root: context.gitRoot,
    path: `/${repository.fullName}.git${target.rest}`,
    user: actor.user.login,
    env: {
      [WORKFLOW_TOKEN_VARIABLE]: actor.viaWorkflowToken ? '1' : '',
      [PROTECTED_VARIABLE]: Object.keys(repository.settings.protectedBranches).join('\n'),
    },
    beforeAnswer: async () => {
      if (request.method === 'POST' && target.service === 'receive-pack') {
        await context.world.exclusive(() => followRefs(context.world, repository, actor));
      }
      fault?.struck?.();
      if (fault?.kind === 'unanswered' && !response.closed) await once(response, 'close');
      if (fault?.kind === 'slow') await sleep(fault.ms);
      return fault === null || fault.kind === 'slow';
    },
  });
}

/** 401 asks git for credentials, 403 refuses them, 404 hides: as GitHub's git host answers. */
function authorize(
  context: ServerContext,
  request: IncomingMessage,
  target: GitTarget,
): { caller: Caller | null; repository: Repository } {
  const caller = identify(context.world, context.registry, request.headers);
  const repository = context.world.repository(target.fullName);
  const write = target.service === 'receive-pack';
  if (caller === null && (write || repository?.private !== false)) {
    throw new Refusal(401, 'No anonymous write access.');
  }
  if (repository === undefined || !canSee(caller, repository)) throw new Refusal(404, 'Repository not found.');
  if (may(caller, repository, 'contents', write ? 'write' : 'read')) return { caller, repository };
  const denied = `Permission to ${repository.fullName}.git denied to ${caller?.user.login}.`;
  throw new Refusal(403, write ? denied : 'Write access to repository not granted.');
}

import type { ApiContext, ApiRequest } from './api-server.ts';
import type { Faults } from './faults.ts';

/** One request, as the fake saw it. */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** An operation id, `graphql:<operation name>`, `git:receive-pack`, `git:upload-pack`, or null for what is not known. */
  readonly operationId: string | null;
  readonly kind: 'rest' | 'graphql' | 'git';
  readonly job: string | null;
  readonly login: string | null;
  readonly userAgent: string | null;
  /** The status that was sent; 0 where the connection ended without one. */
  status: number;
  /** The fault that struck. */
  fault: string | null;
  readonly body: unknown;
}

export interface ServerContext extends ApiContext {
  readonly faults: Faults;
  readonly requests: LoggedRequest[];
  readonly gitRoot: string;
  readonly log: (line: string) => void;
}

type Noted = Pick<LoggedRequest, 'operationId' | 'kind' | 'body'>;

/** Writes a request down before anything can go wrong with it. */
export function note(
  context: ServerContext,
  request: { method?: string | undefined; url?: string | undefined; headers: ApiRequest['headers'] },
  what: Noted,
): LoggedRequest {
  const agent = request.headers['user-agent'];
  const entry: LoggedRequest = {
    at: context.world.now(),
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    job: null,
    login: null,
    userAgent: typeof agent === 'string' ? agent : null,
    status: 0,
    fault: null,
    ...what,
  };
  context.requests.push(entry);
  return entry;
}

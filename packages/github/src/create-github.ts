import { isLoopError, LoopError } from '@loop-actions/contract';
import type * as z from 'zod';
import type {
  GitHub,
  GitHubClock,
  GitHubLog,
  MutationRequest,
  Parameters,
  QueryAnswer,
  WriteRequest,
} from './github.ts';
import { MUTATIONS, OPERATIONS, type OperationName, QUERIES, type QueryName } from './operations.ts';
import { parseRepository } from './repository-name.ts';
import { createExchange } from './request/exchange.ts';
import { type Asked, lossError, refusalError, shapeError, TOKEN_EXPRESSION } from './request/github-error.ts';
import { createKeyedQueue } from './request/keyed-queue.ts';
import { readQueryAnswer } from './request/query-answer.ts';
import { checkRouteParameters } from './request/route.ts';
import { type Call, createTransport } from './request/transport.ts';
import { userAgent } from './user-agent.ts';

/** How often and how long things are tried. Bounds, not wishes: beyond them an error is thrown. */
export interface GitHubLimits {
  /** Writes before they are spaced: GitHub asks for pauses of who makes "a large number" of them. */
  readonly writeBurst: number;
  /** Milliseconds between writes after those; GitHub asks for at least one second. */
  readonly writeSpacingMs: number;
  /** Milliseconds until an answer must be complete. */
  readonly requestTimeoutMs: number;
  /** Tries of one request, the first included. */
  readonly tries: number;
  /** Milliseconds that all pauses and back-offs of one client may take together. */
  readonly totalWaitMs: number;
}

export const DEFAULT_GITHUB_LIMITS: GitHubLimits = {
  writeBurst: 4,
  writeSpacingMs: 1000,
  requestTimeoutMs: 30_000,
  tries: 4,
  totalWaitMs: 15 * 60_000,
};

export interface GitHubOptions extends Partial<GitHubLimits> {
  readonly token: string;
  /** The action that speaks, for the User-Agent. */
  readonly action: string;
  readonly version: string;
  /** `GITHUB_JOB`, for the User-Agent. */
  readonly job: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  /** `GITHUB_SERVER_URL`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly clock: GitHubClock;
  /** For jitter. */
  readonly random: { /** 0 ≤ x < 1. */ next(): number };
  readonly log: GitHubLog;
  /** Aborts when the job is cancelled: waits and requests under way end at once, by its reason. */
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
}

interface WriteSteps<T> {
  /** Throws `E_GITHUB_MALFORMED` for an answer that can't be read, anything else for a refusal. */
  readonly read: (body: unknown) => T;
  readonly find: () => Promise<T | null>;
}

/** A client of one repository. Throws `E_GITHUB_UNAUTHENTICATED` without a token, `E_INPUT_INVALID` for a bad name. */
export function createGitHub(options: GitHubOptions): GitHub {
  const { owner, repo } = parseRepository(options.repository);
  if (options.token.trim() === '') {
    throw new LoopError('E_GITHUB_UNAUTHENTICATED', {
      message: 'no GitHub token was given',
      remedy: `Pass \`github-token\`, e.g. ${TOKEN_EXPRESSION}.`,
    });
  }
  const limits = { ...DEFAULT_GITHUB_LIMITS, ...definedLimits(options) };
  const transport = createTransport({
    ...limits,
    token: options.token,
    userAgent: userAgent(options),
    apiUrl: options.apiUrl,
    fetch: options.fetch ?? globalThis.fetch,
    clock: options.clock,
    signal: options.signal,
  });
  const exchange = createExchange({ ...options, ...limits, signal: options.signal, send: transport.send });

  const routed = (operation: OperationName, parameters: Parameters) => {
    const all = { owner, repo, ...parameters };
    checkRouteParameters(OPERATIONS[operation].route, all);
    return { route: OPERATIONS[operation].route, parameters: all };
  };
  const asked = (what: string, permissions: Asked['permissions'], writes: boolean): Asked => {
    return { what, repository: options.repository, permissions, writes };
  };

  async function read<T>(operation: OperationName, parameters: Parameters, answer: z.ZodType<T>): Promise<T> {
    const about = asked(operation, OPERATIONS[operation].permissions, false);
    return parseAnswer(about, answer, await exchange.repeat(about, { kind: 'read', ...routed(operation, parameters) }));
  }

  async function query<T>(
    name: QueryName,
    document: string,
    variables: Parameters,
    data: z.ZodType<T>,
  ): Promise<QueryAnswer<T>> {
    const about = asked(name, QUERIES[name].permissions, false);
    if (!/^\s*query\b/.test(document)) {
      throw new LoopError('E_INTERNAL', { message: `${name}: not a query`, remedy: 'Please report this.' });
    }
    const call = {
      kind: 'query',
      route: `POST ${options.graphqlUrl}`,
      parameters: { query: document, variables },
    } as const;
    return readQueryAnswer(about, data, await exchange.repeat(about, call));
  }

  function write<T>(request: WriteRequest<T>): Promise<T> {
    const about = asked(request.operation, OPERATIONS[request.operation].permissions, true);
    const call = { kind: 'write', ...routed(request.operation, request.parameters) } as const;
    const find = request.find === 'idempotent' ? async () => null : request.find;
    return writeOnce(about, call, { read: (body) => parseAnswer(about, request.answer, body), find });
  }

  function mutate<T>({ name, document, variables, data, find }: MutationRequest<T>): Promise<T> {
    const about = asked(name, MUTATIONS[name].permissions, true);
    const parameters = { query: document, variables };
    const call = { kind: 'mutation', route: `POST ${options.graphqlUrl}`, parameters } as const;
    return writeOnce(about, call, { read: (body) => readQueryAnswer(about, data, body).data, find });
  }

  /** Sends a write until its answer can be read, looking for what it made before each further try. */
  async function writeOnce<T>(about: Asked, call: Call, { read: readBody, find }: WriteSteps<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      const outcome = await exchange.once(about, call);
      if (outcome.kind === 'refused') throw refusalError(about, outcome.answer);
      let error: LoopError;
      if (outcome.kind === 'lost') error = lossError(about, outcome.lost);
      else {
        try {
          return readBody(outcome.data);
        } catch (unreadable) {
          if (!isLoopError(unreadable, 'E_GITHUB_MALFORMED')) throw unreadable;
          error = unreadable;
        }
      }
      options.log.warning(`${error.message} Looking whether it took effect.`);
      await exchange.backOff(about, tries, outcome.kind === 'lost' ? outcome.lost.headers : {});
      const found = await find();
      if (found !== null) return found;
      if (tries + 1 >= limits.tries) throw error;
    }
  }

  return {
    repository: options.repository,
    serverUrl: options.serverUrl.replace(/\/+$/, ''),
    clock: options.clock,
    log: options.log,
    read,
    query,
    write,
    mutate,
    alone: createKeyedQueue(),
    requests: transport.counts,
  };
}

function definedLimits(options: GitHubOptions): Partial<GitHubLimits> {
  const names = Object.keys(DEFAULT_GITHUB_LIMITS) as (keyof GitHubLimits)[];
  return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}

function parseAnswer<T>(about: Asked, schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw shapeError(about, describeIssues(parsed.error));
  return parsed.data;
}

function describeIssues(error: z.ZodError | undefined): string {
  const issues = error?.issues.slice(0, 3) ?? [];
  return issues.map((issue) => `${issue.path.join('.') || 'answer'}: ${issue.message}`).join('; ') || 'no content';
}

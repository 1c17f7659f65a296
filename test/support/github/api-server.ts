import { createHash } from 'node:crypto';
import { type Caller, canSee, identify, isOwnRepository, may, type Registry } from './auth.ts';
import { followRefs } from './domain/refs.ts';
import type { Repository } from './entities.ts';
import { type RateCounters, type RateReading, rateHeaders } from './limits.ts';
import { loadDescription, type Operation } from './openapi/description.ts';
import { checkQuery, checkRequestBody, checkResponse } from './openapi/validator.ts';
import {
  acceptedPermissions,
  atLeast,
  type Need,
  OPERATION_NEEDS,
  PERSON_NEEDS,
  personPermission,
} from './permissions.ts';
import { Urls } from './present/urls.ts';
import { notAccessible, notFound, Refusal } from './refusal.ts';
import { handlerOf } from './rest/index.ts';
import type { RestAnswer } from './rest/operation.ts';
import type { World } from './world.ts';

export interface ApiRequest {
  readonly method: string;
  /** Path and query below the API's root. */
  readonly url: URL;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface ApiContext {
  readonly world: World;
  readonly registry: Registry;
  readonly rates: RateCounters;
}

export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** The operation a request is for, or null for one the fake does not know. */
export function matchOperation(method: string, path: string): Match | null {
  for (const operation of loadDescription().operations) {
    if (operation.method !== method) continue;
    const found = operation.pattern.exec(path);
    if (found === null) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value ?? '')]);
    return { operation, params: Object.fromEntries(params) as Record<string, string> };
  }
  return null;
}

/** Answers one REST request: who, may they, is it well formed, what; and is the answer one GitHub would give. */
export async function answerRest(
  context: ApiContext,
  request: ApiRequest,
  match: Match | null,
  caller: Caller | null,
): Promise<ApiAnswer> {
  const { world } = context;
  if (match === null) {
    world.violate(`${request.method} ${request.url.pathname} is no operation that the fake knows`);
    return refuse(new Refusal(501, `${request.method} ${request.url.pathname} is not known to the fake GitHub`));
  }
  const { operation } = match;
  const answer = await handle(context, request, match, caller).catch((error: unknown) => error);
  if (!(answer instanceof Error)) return send(context, request, operation, answer as RestAnswer, caller);
  if (!(answer instanceof Refusal)) {
    world.violate(`${operation.id} failed inside the fake: ${answer.stack ?? answer.message}`);
    return refuse(new Refusal(500, 'Server Error'));
  }
  if (answer.status === 501) world.violate(`${operation.id}: ${answer.message}`);
  const fault = checkResponse(operation, answer.status, null);
  if (fault?.startsWith('does not')) world.violate(`${operation.id} ${fault}`);
  return refuse(answer, rateHeaders(context.rates.read(caller, 'core')));
}

async function handle(
  context: ApiContext,
  request: ApiRequest,
  match: Match,
  caller: Caller | null,
): Promise<RestAnswer> {
  const { world } = context;
  const { operation, params } = match;
  if (operation.id === 'rate-limit/get') return presentRates(context, caller);
  if (caller === null) throw new Refusal(401, 'Requires authentication');
  const parsed = parseBody(request.body);
  const query = checkQuery(operation, request.url.searchParams);
  const repository = findRepository(world, params, caller);
  authorize(operation, params, repository, caller);
  for (const problem of query.problems) world.violate(`request ${operation.id} ${problem}`);
  const bodyProblem = checkRequestBody(operation, parsed);
  if (bodyProblem !== null) {
    world.violate(`request ${operation.id} ${bodyProblem}`);
    throw new Refusal(422, `Invalid request.\n\n${bodyProblem}`);
  }
  // Someone may have written to the repository without going through this server.
  if (repository !== null && !operation.id.startsWith('issues/')) {
    await followRefs(world, repository, { user: repository.owner, viaWorkflowToken: false, job: null });
  }
  return handlerOf(operation.id)({
    world,
    caller,
    urls: new Urls(request.host, `/api/v3${request.url.pathname}${request.url.search}`),
    params,
    query: query.values,
    body:
      typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
        ? (parsed as Record<string, unknown>)
        : {},
    rawBody: parsed,
    accept: String(request.headers.accept ?? ''),
    get repository(): Repository {
      if (repository === null) throw new Error(`${operation.id} is about no repository`);
      return repository;
    },
  });
}

function parseBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

/** What cannot be seen is not there: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource */
function findRepository(world: World, params: Readonly<Record<string, string>>, caller: Caller): Repository | null {
  if (params.owner === undefined) return null;
  const repository = world.repository(`${params.owner}/${params.repo}`);
  if (repository === undefined || !canSee(caller, repository)) throw notFound();
  return repository;
}

function authorize(
  operation: Operation,
  params: Readonly<Record<string, string>>,
  repository: Repository | null,
  caller: Caller,
): void {
  if (repository === null) return;
  if (caller.permissions === null) {
    const needed = PERSON_NEEDS[operation.id];
    if (needed === undefined || atLeast(personPermission(repository, caller.user.login), needed)) return;
    throw new Refusal(403, 'Must have admin rights to Repository.');
  }
  const needs = relevantNeeds(OPERATION_NEEDS[operation.id], params, repository);
  if (needs.length === 0 || needs.some((need) => may(caller, repository, need.permission, need.access))) return;
  if (!isOwnRepository(caller, repository) && repository.private) throw notFound();
  throw notAccessible({ 'x-accepted-github-permissions': acceptedPermissions(OPERATION_NEEDS[operation.id]) });
}

/** On an issue only `issues` helps, on a pull request either: they share numbers, comments and labels. */
function relevantNeeds(
  needs: readonly Need[],
  params: Readonly<Record<string, string>>,
  repository: Repository,
): readonly Need[] {
  const number = params.issue_number;
  const issue = number === undefined ? undefined : repository.issues.get(Number(number));
  const comment = Number(params.comment_id ?? Number.NaN);
  const holder =
    issue ?? [...repository.issues.values()].find((own) => own.comments.some((entry) => entry.id === comment));
  if (needs.length < 2 || holder === undefined || holder.pull !== null) return needs;
  return needs.filter((need) => need.permission === 'issues');
}

function send(
  context: ApiContext,
  request: ApiRequest,
  operation: Operation,
  answer: RestAnswer,
  caller: Caller | null,
): ApiAnswer {
  const fault = checkResponse(operation, answer.status, answer.body);
  if (fault !== null) context.world.violate(`answer of ${operation.id}: ${fault}`);
  const body =
    answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  const accepted =
    caller?.permissions == null
      ? {}
      : { 'x-accepted-github-permissions': acceptedPermissions(OPERATION_NEEDS[operation.id]) };
  const type = typeof answer.body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  const headers: Record<string, string> = {
    ...(body === '' ? {} : { 'content-type': type }),
    ...accepted,
    ...rateHeaders(context.rates.read(caller, 'core')),
    ...answer.headers,
  };
  if (operation.method !== 'GET' || answer.status !== 200) return { status: answer.status, headers, body };
  headers.etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
  headers['cache-control'] = 'private, max-age=60, s-maxage=60';
  if (request.headers['if-none-match'] !== headers.etag) return { status: 200, headers, body };
  return { status: 304, headers, body: '' };
}

/** An error as GitHub words it. */
export function refuse(refusal: Refusal, headers: Readonly<Record<string, string>> = {}): ApiAnswer {
  const body = {
    message: refusal.message,
    ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(refusal.status),
  };
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return {
    status: refusal.status,
    headers: { ...type, ...headers, ...refusal.headers },
    body: `${JSON.stringify(body)}`,
  };
}

function presentRates(context: ApiContext, caller: Caller | null): RestAnswer {
  const rate = ({ limit, used, remaining, reset }: RateReading) => ({ limit, used, remaining, reset });
  const core = rate(context.rates.read(caller, 'core'));
  const graphql = rate(context.rates.read(caller, 'graphql'));
  const search = { ...core, limit: 30, used: 0, remaining: 30 };
  return { status: 200, body: { resources: { core, graphql, search }, rate: core } };
}

/** Who asks; a refusal is thrown as REST answers it. */
export function callerOf(context: ApiContext, headers: ApiRequest['headers']): Caller | null {
  // https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent
  if (headers['user-agent'] === undefined || headers['user-agent'] === '') {
    throw new Refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required).',
    );
  }
  return identify(context.world, context.registry, headers);
}

import type { Caller } from '../auth.ts';
import type { Repository } from '../entities.ts';
import type { OperationId } from '../openapi/operations.ts';
import type { Urls } from '../present/urls.ts';
import type { World } from '../world.ts';

/** One request, parsed and authorised. */
export interface RestRequest {
  readonly world: World;
  readonly caller: Caller;
  readonly urls: Urls;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number | boolean>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** The body before it was taken for an object: some operations accept a bare array. */
  readonly rawBody: unknown;
  readonly accept: string;
  /** Of operations under /repos/{owner}/{repo}. Asking for it elsewhere is a fault of the fake. */
  readonly repository: Repository;
}

export interface RestAnswer {
  readonly status: number;
  /** A string is sent as it is (diff, raw); anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type RestHandler = (request: RestRequest) => RestAnswer | Promise<RestAnswer>;
export type RestHandlers = Partial<Record<OperationId, RestHandler>>;

export const ok = (body: unknown): RestAnswer => ({ status: 200, body });
export const created = (body: unknown): RestAnswer => ({ status: 201, body });
export const NO_CONTENT: RestAnswer = { status: 204 };

/** A text of the body, or undefined when it was not sent. */
export function text(request: RestRequest, name: string): string | undefined {
  const value = request.body[name];
  return value === undefined || value === null ? undefined : String(value);
}

/** `names` of the body: strings, or objects that hold them under `key`. */
export function list(value: unknown, key = 'name'): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null ? String((entry as Record<string, unknown>)[key]) : String(entry),
  );
}

/**
 * One page and the `Link` header that leads to the others.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export async function paginate<T>(
  request: RestRequest,
  items: readonly T[],
  present: (item: T) => unknown,
  wrap: (page: unknown[]) => unknown = (page) => page,
): Promise<RestAnswer> {
  const size = Math.min(Math.max(Number(request.query.per_page ?? 30), 1), 100);
  const page = Math.max(Number(request.query.page ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const links: string[] = [];
  const link = (to: number, name: string): void => {
    links.push(`<${request.urls.page(to)}>; rel="${name}"`);
  };
  if (page > 1) link(Math.min(page - 1, last), 'prev');
  if (page < last) link(page + 1, 'next');
  if (page < last) link(last, 'last');
  if (page > 1) link(1, 'first');
  const body = wrap(await Promise.all(items.slice((page - 1) * size, page * size).map(present)));
  return { status: 200, body, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

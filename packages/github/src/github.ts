import type { LoopError } from '@loop-actions/contract';
import type * as z from 'zod';
import type { MutationName, OperationName, QueryName } from './operations.ts';

/** What went over the wire, retries included. GraphQL queries are POSTs but not writes. */
export interface RequestCounts {
  readonly rest: number;
  readonly graphql: number;
  readonly total: number;
  readonly writes: number;
}

/** Time, handed in so that waiting can be tested. */
export interface GitHubClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Rejects at once when `signal` aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The part of a logger this package speaks to. */
export interface GitHubLog {
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
}

/** Values for a route's placeholders, its query string and its body, as octokit distributes them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One GraphQL answer: what fitted the schema, and what GitHub said it could not give. */
export interface QueryAnswer<T> {
  readonly data: T;
  readonly problems: readonly string[];
  /** The error to throw where nothing of use was given: the permission that a part of the answer lacked. */
  readonly refusal: LoopError | null;
}

/** A write, and how to find what it made when its answer was lost. */
export interface WriteRequest<T> {
  readonly operation: OperationName;
  readonly parameters: Parameters;
  readonly answer: z.ZodType<T>;
  /**
   * Looks whether the write took effect. Called after an uncertain outcome and before the write is sent again;
   * null means that it did not. `'idempotent'` where sending twice makes the same state as once.
   */
  readonly find: (() => Promise<T | null>) | 'idempotent';
}

/** A GraphQL write, with the same rule as any other: look before it is sent again. */
export interface MutationRequest<T> {
  readonly name: MutationName;
  readonly document: string;
  readonly variables: Parameters;
  readonly data: z.ZodType<T>;
  readonly find: () => Promise<T | null>;
}

/** One repository on one GitHub, behind one throttled client. Every method throws `LoopError` (`E_GITHUB_*`). */
export interface GitHub {
  /** `owner/name`. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly clock: GitHubClock;
  readonly log: GitHubLog;
  /** A REST read. Retried within bounds. */
  read<T>(operation: OperationName, parameters: Parameters, answer: z.ZodType<T>): Promise<T>;
  /** A GraphQL query, never a mutation. Retried within bounds. */
  query<T>(name: QueryName, document: string, variables: Parameters, data: z.ZodType<T>): Promise<QueryAnswer<T>>;
  /** A REST write, sent again only after `find` has looked. */
  write<T>(request: WriteRequest<T>): Promise<T>;
  /** A GraphQL mutation, sent again only after `find` has looked. */
  mutate<T>(request: MutationRequest<T>): Promise<T>;
  /** Runs `task` alone among those of the same key, so that look and write are not interleaved. */
  alone<T>(key: string, task: () => Promise<T>): Promise<T>;
  requests(): RequestCounts;
}

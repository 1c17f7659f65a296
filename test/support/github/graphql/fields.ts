import { GraphQLError } from 'graphql';
import { type Caller, canSee, may } from '../auth.ts';
import type { Issue, Repository } from '../entities.ts';
import type { RateReading } from '../limits.ts';
import type { Permission } from '../permissions.ts';
import type { Urls } from '../present/urls.ts';
import type { World } from '../world.ts';
import type { QueryCost } from './cost.ts';

export interface GraphqlContext {
  readonly world: World;
  readonly caller: Caller;
  readonly urls: Urls;
  readonly cost: QueryCost;
  readonly rate: () => RateReading;
}

// biome-ignore lint/suspicious/noExplicitAny: arguments have been coerced by the schema to what each field declares
export type Arguments = Readonly<Record<string, any>>;
export type Field<T> = (source: T, args: Arguments, context: GraphqlContext) => unknown;
export type Fields = Readonly<Record<string, Field<never>>>;

/** The fields of one type, each a function of its source. */
export const fields = <T>(map: Readonly<Record<string, Field<T>>>): Fields => map as unknown as Fields;

export const forbidden = (): GraphQLError =>
  new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });

/** What is not there and what may not be seen read the same. */
export function unresolvable(what: string): GraphQLError {
  return new GraphQLError(`Could not resolve to ${what}.`, { extensions: { type: 'NOT_FOUND' } });
}

/** Refuses a job that lacks the permission for a part of the graph. */
export function demand(
  context: GraphqlContext,
  repository: Repository,
  permission: Permission,
  access: 'read' | 'write' = 'read',
): void {
  if (!canSee(context.caller, repository)) throw unresolvable(`a Repository with the name '${repository.fullName}'`);
  if (!may(context.caller, repository, permission, access)) throw forbidden();
}

export const permissionOf = (issue: Issue): Permission => (issue.pull === null ? 'issues' : 'pull-requests');

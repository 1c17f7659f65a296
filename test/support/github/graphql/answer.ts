import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { type ApiAnswer, type ApiContext, type ApiRequest, refuse } from '../api-server.ts';
import type { Caller } from '../auth.ts';
import { followRefs } from '../domain/refs.ts';
import type { Issue, TimelineEvent, User } from '../entities.ts';
import { rateHeaders } from '../limits.ts';
import { Urls } from '../present/urls.ts';
import { Refusal } from '../refusal.ts';
import { Bot$, Label$, Milestone$, Organization$, User$ } from './accounts.ts';
import { CheckRun$, CheckSuite$, StatusCheckRollup$, StatusContext$ } from './checks.ts';
import { Plain } from './connection.ts';
import { costOf, NODE_LIMIT } from './cost.ts';
import { Deployment$, DeploymentStatus$ } from './deployments.ts';
import type { Fields, GraphqlContext } from './fields.ts';
import { Issue$, IssueComment$, IssueDependenciesSummary$, SubIssuesSummary$ } from './issues.ts';
import { PUBLISHED_SCHEMA } from './published-schema.ts';
import { Commit$, PullRequest$, PullRequestReview$, Ref$ } from './pulls.ts';
import { Repository$ } from './repositories.ts';
import { Mutation$, Query$ } from './roots.ts';
import { timelineFields, timelineType } from './timeline.ts';

export interface GraphqlQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

const TYPES: Readonly<Record<string, Fields>> = {
  Query: Query$,
  Mutation: Mutation$,
  Repository: Repository$,
  Issue: Issue$,
  SubIssuesSummary: SubIssuesSummary$,
  IssueDependenciesSummary: IssueDependenciesSummary$,
  IssueComment: IssueComment$,
  PullRequest: PullRequest$,
  PullRequestReview: PullRequestReview$,
  Commit: Commit$,
  Ref: Ref$,
  StatusCheckRollup: StatusCheckRollup$,
  CheckRun: CheckRun$,
  StatusContext: StatusContext$,
  CheckSuite: CheckSuite$,
  Deployment: Deployment$,
  DeploymentStatus: DeploymentStatus$,
  User: User$,
  Bot: Bot$,
  Organization: Organization$,
  Label: Label$,
  Milestone: Milestone$,
  ...timelineFields,
};

type FieldFunction = (source: unknown, args: unknown, context: GraphqlContext) => unknown;

let built: GraphQLSchema | undefined;

/** GitHub's own schema. Built once, when the first query comes. */
function schema(): GraphQLSchema {
  built ??= buildSchema(PUBLISHED_SCHEMA, { assumeValid: true });
  return built;
}

export function parseGraphql(body: Buffer): GraphqlQuery | null {
  try {
    const value = JSON.parse(body.toString()) as {
      query?: unknown;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    if (typeof value.query !== 'string') return null;
    const named = value.operationName ?? /^\s*(?:query|mutation)\s+(\w+)/.exec(value.query)?.[1] ?? null;
    return { query: value.query, variables: value.variables ?? {}, operationName: named };
  } catch {
    return null;
  }
}

/** Answers one query. What the schema does not have, and what the fake cannot tell, is a violation. */
export async function answerGraphql(
  context: ApiContext,
  request: ApiRequest,
  query: GraphqlQuery | null,
  caller: Caller | null,
): Promise<ApiAnswer> {
  const { world, rates } = context;
  if (caller === null) return refuse(new Refusal(401, 'This endpoint requires you to be authenticated.'));
  if (query === null) return refuse(new Refusal(400, 'A query attribute must be specified and must be a string.'));
  const send = (body: object): ApiAnswer => ({
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', ...rateHeaders(rates.read(caller, 'graphql')) },
    body: JSON.stringify(body),
  });
  const document = read(query);
  if (!('kind' in document)) {
    for (const error of document) world.violate(`graphql ${query.operationName ?? ''}: ${error.message}`);
    return send({ errors: document.map((error) => ({ message: error.message, locations: error.locations })) });
  }
  const operation = getOperationAST(document);
  if (operation == null) return send({ errors: [{ message: 'An operation name is required' }] });
  const cost = costOf(document, operation, query.variables);
  if (cost.nodes > NODE_LIMIT) {
    const message = `This query requests up to ${cost.nodes.toLocaleString('en')} possible nodes which exceeds the maximum limit of 500,000.`;
    return send({ errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }] });
  }
  rates.spend(caller, 'graphql', cost.points - 1);
  const urls = new Urls(request.host);
  return send(
    await run(context, query, document, { world, caller, urls, cost, rate: () => rates.read(caller, 'graphql') }),
  );
}

async function run(
  context: ApiContext,
  query: GraphqlQuery,
  document: DocumentNode,
  contextValue: GraphqlContext,
): Promise<object> {
  for (const repository of context.world.repositories.values()) {
    await followRefs(context.world, repository, { user: repository.owner, viaWorkflowToken: false, job: null });
  }
  const result = await execute({
    schema: schema(),
    document,
    variableValues: query.variables,
    contextValue,
    fieldResolver: resolveField,
    typeResolver: (value) => typeName(value),
  });
  const errors = result.errors?.map((error) => presentError(context, error));
  return { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) };
}

function read(query: GraphqlQuery): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query.query);
    const errors = validate(schema(), document);
    return errors.length === 0 ? document : errors;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError(String(error))];
  }
}

const resolveField: GraphQLFieldResolver<unknown, GraphqlContext> = (source, args, context, info) => {
  const name = info.parentType.name;
  const field = TYPES[name]?.[info.fieldName] as FieldFunction | undefined;
  if (source instanceof Plain && info.fieldName in source.values) return source.values[info.fieldName];
  if (field === undefined || source instanceof Plain) {
    context.world.violate(`graphql: the fake GitHub has no value for ${name}.${info.fieldName}`);
    throw new GraphQLError(`${name}.${info.fieldName} is not known to the fake GitHub`);
  }
  const read = new Set<string>();
  const tracked = new Proxy(args as Record<string, unknown>, {
    get: (target, argument) => {
      read.add(String(argument));
      return target[String(argument)];
    },
  });
  const checkRead = <T>(value: T): T => {
    const given = info.fieldNodes.flatMap((node) => node.arguments?.map((argument) => argument.name.value) ?? []);
    const ignored = given.filter((argument) => args[argument] !== undefined && !read.has(argument));
    if (ignored.length > 0) {
      context.world.violate(`graphql: the fake GitHub ignores ${ignored.join(', ')} of ${name}.${info.fieldName}`);
    }
    return value;
  };
  const value = field(source, tracked, context);
  return value instanceof Promise ? value.then(checkRead) : checkRead(value);
};

/** The concrete type of a value where the schema only names an interface or a union. */
function typeName(value: unknown): string | undefined {
  if (value instanceof Plain) return value.values.__typename as string | undefined;
  const { kind } = value as { kind: string };
  if (kind === 'User') return (value as User).type;
  if (kind === 'Issue') return (value as Issue).pull === null ? 'Issue' : 'PullRequest';
  if (kind === 'Review') return 'PullRequestReview';
  if (kind === 'Event') return timelineType(value as TimelineEvent) ?? undefined;
  return kind;
}

function presentError(context: ApiContext, error: GraphQLError): Record<string, unknown> {
  const cause = error.originalError;
  const unexpected = cause != null && !(cause instanceof Refusal) && !(cause instanceof GraphQLError);
  if (unexpected) context.world.violate(`graphql failed inside the fake: ${cause.stack ?? cause.message}`);
  const type = cause instanceof Refusal ? cause.graphqlType : error.extensions.type;
  return {
    ...(type === undefined ? {} : { type }),
    path: error.path,
    locations: error.locations,
    message: error.message,
  };
}

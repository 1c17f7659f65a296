import { buildSchema, GraphQLError, graphql } from 'graphql';
import { PUBLISHED_SCHEMA } from '../../support/github/graphql/published-schema.ts';
import type { Answer, Asked } from './scripted-github.ts';

const github = buildSchema(PUBLISHED_SCHEMA, { assumeValid: true });

/** A page of a connection as GitHub cuts it: `first` and `after`, cursors are positions. */
export function connection<T>(all: readonly T[]) {
  return ({ first = 100, after }: { first?: number; after?: string | null }) => {
    const start = after == null ? 0 : Number(after);
    const nodes = all.slice(start, start + first);
    const end = start + nodes.length;
    return { nodes, totalCount: all.length, pageInfo: { hasNextPage: end < all.length, endCursor: String(end) } };
  };
}

/** What GitHub says beside `null` where there is nothing of a number. */
export function notFound(number: number): GraphQLError {
  const message = `Could not resolve to an issue or pull request with the number of ${number}.`;
  return new GraphQLError(message, { extensions: { type: 'NOT_FOUND' } });
}

/** Answers a query by GitHub's own schema from plain objects, so that only what GitHub has can be asked for. */
export async function answerQuery({ body }: Asked, repository: object): Promise<Answer> {
  const result = await graphql({
    schema: github,
    source: String(body.query),
    variableValues: body.variables as Record<string, unknown>,
    rootValue: { repository },
  });
  const errors = result.errors?.map(({ message, path, extensions }) => ({ type: extensions.type, message, path }));
  return { body: { data: result.data, ...(errors === undefined ? {} : { errors }) } };
}

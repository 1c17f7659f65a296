import { GraphQLError } from 'graphql';

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A value whose fields are what they are: connections, edges, payloads. Other objects go through their type's fields. */
export class Plain {
  readonly values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = values;
  }
}

const cursorOf = (index: number, id: string): string => Buffer.from(`cursor:v2:${index}:${id}`).toString('base64');

/** Where a cursor points now: at its own node, or at its place when the node is gone. */
function indexOf(cursor: string, ids: readonly string[]): number {
  const [, , index = '', id = ''] = Buffer.from(cursor, 'base64').toString().split(':');
  if (!/^\d+$/.test(index)) {
    throw new GraphQLError(`\`${cursor}\` does not appear to be a valid cursor.`, {
      extensions: { type: 'INVALID_CURSOR_ARGUMENTS' },
    });
  }
  const found = ids.indexOf(id);
  return found === -1 ? Number(index) : found;
}

export interface ConnectionParts<T> {
  readonly field: string;
  readonly items: readonly T[];
  readonly id: (item: T) => string;
  readonly args: ConnectionArguments;
  /** Fields of an edge besides node and cursor. */
  readonly edge?: (item: T) => Readonly<Record<string, unknown>>;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/**
 * One page of a list. GitHub wants `first` or `last`, and at most 100.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
 */
export function connection<T>(parts: ConnectionParts<T>): Plain {
  const { items, id, args } = parts;
  checkBounds(parts.field, args);
  const ids = items.map(id);
  const start = args.after ? indexOf(args.after, ids) + 1 : 0;
  const end = args.before ? indexOf(args.before, ids) : items.length;
  const within = items.slice(start, end);
  const page =
    args.first != null ? within.slice(0, args.first) : within.slice(Math.max(within.length - (args.last ?? 0), 0));
  const from = args.first != null ? start : Math.max(end - page.length, start);
  const cursors = page.map((item, at) => cursorOf(from + at, id(item)));
  return new Plain({
    nodes: page,
    edges: page.map((node, at) => new Plain({ node, cursor: cursors[at], ...parts.edge?.(node) })),
    totalCount: items.length,
    pageInfo: new Plain({
      hasNextPage: from + page.length < items.length,
      hasPreviousPage: from > 0,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    }),
    filteredCount: within.length,
    pageCount: page.length,
    ...parts.extra,
  });
}

function checkBounds(field: string, { first, last }: ConnectionArguments): void {
  if (first == null && last == null) {
    throw new GraphQLError(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
      {
        extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' },
      },
    );
  }
  for (const [name, count] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (count == null) continue;
    if (count > 100) {
      throw new GraphQLError(
        `Requesting ${count} records on the \`${field}\` connection exceeds the \`${name}\` limit of 100 records.`,
        {
          extensions: { type: 'EXCESSIVE_PAGINATION' },
        },
      );
    }
    if (count < 0) throw new GraphQLError(`\`${name}\` on the \`${field}\` connection cannot be less than zero.`);
  }
}

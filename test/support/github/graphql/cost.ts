import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface QueryCost {
  /** Nodes the query may return at most. */
  readonly nodes: number;
  /** Points it costs. */
  readonly points: number;
}

/** More than this is refused: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit */
export const NODE_LIMIT = 500_000;

/** What a query may return and costs, counted as the page above says: from its `first` and `last` alone. */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QueryCost {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const total = { nodes: 0, requests: 0 };
  const walk = (set: SelectionSetNode | undefined, times: number): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) walk(fragments.get(selection.name.value)?.selectionSet, times);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, times);
      else {
        const size = pageSize(selection, variables);
        total.nodes += size === null ? 0 : times * size;
        total.requests += size === null ? 0 : times;
        walk(selection.selectionSet, times * (size ?? 1));
      }
    }
  };
  walk(operation.selectionSet, 1);
  return { nodes: total.nodes, points: Math.max(1, Math.round(total.requests / 100)) };
}

function pageSize(field: FieldNode, variables: Readonly<Record<string, unknown>>): number | null {
  for (const argument of field.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
    if (argument.value.kind === Kind.INT) return Number(argument.value.value);
    if (argument.value.kind === Kind.VARIABLE) {
      const value = variables[argument.value.name.value];
      if (typeof value === 'number') return value;
    }
  }
  return null;
}

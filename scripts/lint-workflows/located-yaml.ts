import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A value of a YAML file that knows where it stands; `at` and `end` are offsets into the source. */
export type Located = LocatedMap | LocatedList | LocatedScalar;

interface Range {
  readonly at: number;
  readonly end: number;
}
export interface LocatedMap extends Range {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, { readonly keyAt: number; readonly value: Located }>;
}
export interface LocatedList extends Range {
  readonly kind: 'list';
  readonly items: readonly Located[];
}
export interface LocatedScalar extends Range {
  readonly kind: 'scalar';
  readonly value: unknown;
  /** The value as text; empty for null. */
  readonly text: string;
  /** The comment behind it on its line. */
  readonly comment: string;
}

export interface LocatedDocument {
  readonly root: Located;
  readonly source: string;
  place(offset: number): { readonly line: number; readonly column: number };
}

/** Parses YAML and keeps every position. Throws the parser's own message, which has line and column. */
export function parseLocated(source: string): LocatedDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, keepSourceTokens: false });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return {
    root: locate(document, document.contents, 0),
    source,
    place: (offset) => {
      const { line, col } = lineCounter.linePos(offset);
      return { line, column: col };
    },
  };
}

export const EMPTY_MAP: LocatedMap = { kind: 'map', at: 0, end: 0, entries: new Map() };

/** The value of a key, or null where `node` is no map or has no such key. */
export function get(node: Located | null, key: string): Located | null {
  return node?.kind === 'map' ? (node.entries.get(key)?.value ?? null) : null;
}

/** The map at a key; an empty one where there is none. */
export function getMap(node: Located | null, key: string): LocatedMap {
  const value = get(node, key);
  return value?.kind === 'map' ? value : EMPTY_MAP;
}

/** The text of the scalar at a key; empty where there is none. */
export function getText(node: Located | null, key: string): string {
  const value = get(node, key);
  return value?.kind === 'scalar' ? value.text : '';
}

/** The scalars below a node, itself included, each with the key it stands under. */
export function* scalarsBelow(node: Located, key = ''): Generator<{ key: string; scalar: LocatedScalar }> {
  if (node.kind === 'scalar') yield { key, scalar: node };
  else if (node.kind === 'list') for (const item of node.items) yield* scalarsBelow(item, key);
  else for (const [name, { value }] of node.entries) yield* scalarsBelow(value, name);
}

function locate(document: Document, node: Node | null | undefined, fallback: number): Located {
  const [at = fallback, end = fallback] = node?.range ?? [];
  if (isAlias(node)) return locate(document, node.resolve(document), at);
  if (isMap(node)) {
    const entries = new Map<string, { keyAt: number; value: Located }>();
    for (const { key, value } of node.items) {
      const keyAt = (key as Node | null)?.range?.[0] ?? at;
      entries.set(isScalar(key) ? String(key.value) : '', { keyAt, value: locate(document, value as Node, keyAt) });
    }
    return { kind: 'map', at, end, entries };
  }
  if (isSeq(node)) {
    return { kind: 'list', at, end, items: node.items.map((item) => locate(document, item as Node, at)) };
  }
  const value = isScalar(node) ? node.value : null;
  const comment = (node?.comment ?? '').trim();
  return { kind: 'scalar', at, end, value, text: value === null ? '' : String(value), comment };
}

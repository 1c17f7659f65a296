import { isAlias, isMap, isSeq, LineCounter, parseAllDocuments, parseDocument } from 'yaml';

/** A JSON or YAML file, parsed: one value for each of its documents, or why it can't be read. */
export type DataFile =
  | { readonly values: readonly unknown[]; readonly schema: string | null }
  | { readonly problem: string; readonly line: number | null };

/** Larger files are an objection, not a read. */
export const MAX_DATA_BYTES = 4 * 1024 * 1024;
const DATA = /\.(?:json|ya?ml)$/i;
/** As editors write it (redhat.vscode-yaml). */
const MODELINE = /^#\s{0,8}yaml-language-server:\s{0,8}\$schema=(\S{1,1000})/m;

/** Whether a path is that of a file which `readData` reads. */
export function isDataFile(path: string): boolean {
  return DATA.test(path);
}

/** Parses a file by its extension. `schema` is what the file itself names as its schema. Aliases are bounded. */
export function readData(path: string, text: string): DataFile {
  return /\.json$/i.test(path) ? readJson(text) : readYaml(text);
}

function readJson(text: string): DataFile {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { values: [value], schema: schemaNamed(value) };
  } catch (error) {
    const [, line] = / line (\d+)/.exec((error as Error).message) ?? [];
    return {
      problem: `is not JSON: ${(error as Error).message.slice(0, 200)}`,
      line: line === undefined ? null : Number(line),
    };
  }
}

function readYaml(text: string): DataFile {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const values: unknown[] = [];
  for (const document of Array.isArray(documents) ? documents : []) {
    const fault = document.errors[0];
    if (fault !== undefined) {
      return { problem: `is not YAML: ${fault.message.slice(0, 200)}`, line: lines.linePos(fault.pos[0]).line };
    }
    try {
      values.push(document.toJS({ maxAliasCount: 100 }));
    } catch (error) {
      return { problem: `can’t be read as YAML: ${(error as Error).message.slice(0, 200)}`, line: null };
    }
  }
  return { values, schema: MODELINE.exec(text.slice(0, 4000))?.[1] ?? schemaNamed(values[0]) };
}

function schemaNamed(value: unknown): string | null {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, '$schema')) return null;
  const { $schema: schema } = value as { readonly $schema?: unknown };
  return typeof schema === 'string' && schema.length <= 1000 ? schema : null;
}

/** The line of the value at a JSON pointer, for what has been read before; null where it can't be told. */
export function lineOfPointer(text: string, pointer: string): number | null {
  if (text.length > 512 * 1024) return null;
  const lines = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: lines, logLevel: 'silent' }).contents;
  let offset = rangeOf(node);
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isAlias(node)) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => String((name as { value?: unknown } | null)?.value) === key);
      offset = rangeOf(pair?.key) ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = rangeOf(node) ?? offset;
    } else break;
  }
  return offset === null ? null : lines.linePos(offset).line;
}

function rangeOf(node: unknown): number | null {
  const range = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0] ?? null;
}

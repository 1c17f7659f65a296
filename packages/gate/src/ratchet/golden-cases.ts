import { canonicalJson, sha256 } from '@loop-actions/contract';

/** One case of a golden set as its file holds it. */
export interface GoldenCase {
  /** Its `id`, `name` or `description`; else a digest of its input. */
  readonly id: string;
  readonly value: unknown;
}

/**
 * The cases of a golden set in JSON (a list, or an object with a list under `cases`, `tests`, `samples` or `data`) or
 * JSON Lines. null for what is neither.
 */
export function readGoldenCases(path: string, text: string): readonly GoldenCase[] | null {
  const values = /\.(?:jsonl|ndjson)$/i.test(path) ? readLines(text) : readList(text);
  return values === null ? null : values.map((value) => ({ id: caseId(value), value }));
}

const LISTS = ['cases', 'tests', 'samples', 'data', 'examples'];
const NAMES = ['id', 'case_id', 'sample_id', 'name', 'description'];

function readLines(text: string): readonly unknown[] | null {
  const values: unknown[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = parse(line);
    if (value === undefined) return null;
    values.push(value);
  }
  return values;
}

function readList(text: string): readonly unknown[] | null {
  const value = parse(text);
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return null;
  const record = value as Readonly<Record<string, unknown>>;
  const name = LISTS.find((key) => Array.isArray(record[key]));
  return name === undefined ? null : (record[name] as readonly unknown[]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function caseId(value: unknown): string {
  if (value !== null && typeof value === 'object') {
    const record = value as Readonly<Record<string, unknown>>;
    for (const name of NAMES) {
      const id = record[name];
      if ((typeof id === 'string' && id.trim() !== '') || typeof id === 'number') return String(id).slice(0, 300);
    }
    const input = record.input ?? record.vars ?? record.question;
    if (input !== undefined) return sha256(canonicalJson(input));
  }
  return sha256(canonicalJson(value));
}

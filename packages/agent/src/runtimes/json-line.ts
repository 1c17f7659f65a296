export type Json = Readonly<Record<string, unknown>>;

/** A line of JSON as an object; null for any other line. */
export function jsonLine(line: string): Json | null {
  if (!line.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

export function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

export function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

/** What an agent wrote, bounded; empty when it is no text. */
export function words(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_WORDS).toWellFormed() : '';
}
const MAX_WORDS = 64_000;

/** A sum of counts of which at least one is there; null: nothing is known. */
export function sum(...values: readonly unknown[]): number | null {
  const known = values.filter((value) => typeof value === 'number' && Number.isFinite(value) && value >= 0) as number[];
  return known.length === 0 ? null : known.reduce((left, right) => left + right, 0);
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

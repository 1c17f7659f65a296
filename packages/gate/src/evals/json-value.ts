import { canonicalJson } from '@loop-actions/contract';

/** A JSON object of a foreign tool, before anything is known of it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one for anything else. */
export function asRecord(value: unknown): JsonRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonRecord) : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A non-empty text, or a number as text; null for anything else. */
export function asText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function asNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Any value as the text that stands in a report, cut. */
export function asShown(value: unknown, maxChars = 4000): string {
  if (value === undefined || value === null) return '';
  return (typeof value === 'string' ? value : canonicalJson(value)).slice(0, maxChars).toWellFormed();
}

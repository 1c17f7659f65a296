import { canonicalJson, LoopError, RunReport, STATE_PATHS } from '@loop-actions/contract';

/**
 * A JSONL ledger with a record in it exactly once: a record whose `key` field is there already changes nothing. Throws
 * `E_INPUT_INVALID` for a record without a key.
 */
export function appendJsonLine(ledger: string | null, record: Readonly<Record<string, unknown>>, key: string): string {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  if (typeof value !== 'string' || value === '') {
    throw new LoopError('E_INPUT_INVALID', {
      message: `a ledger record has no ${key}, so it could not be kept from being written twice`,
      remedy: `Give it a stable ${key}.`,
    });
  }
  const text = ledger ?? '';
  if (readJsonLines(text).some((line) => Object.hasOwn(line, key) && line[key] === value)) return text;
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${ended}${canonicalJson(record)}\n`;
}

/** The records of a ledger; a line that is no JSON object (a torn write of somebody else's) is left out, never an error. */
export function readJsonLines(ledger: string | null): readonly Readonly<Record<string, unknown>>[] {
  return (ledger ?? '').split('\n').flatMap((line) => {
    if (!line.trim().startsWith('{')) return [];
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null ? [value as Record<string, unknown>] : [];
    } catch {
      return [];
    }
  });
}

/** The path and text of a run report on the state branch. Throws a zod error for a report that fits no schema. */
export function runReportFile(report: RunReport): readonly [path: string, text: string] {
  return [STATE_PATHS.runReport(report.run), `${JSON.stringify(RunReport.parse(report), null, 2)}\n`];
}

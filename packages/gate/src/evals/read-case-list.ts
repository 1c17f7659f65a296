import { canonicalJson, type EvalRun, sha256 } from '@loop-actions/contract';
import { evalCase } from './eval-case.ts';
import { asList, asNumber, asRecord, asShown, asText } from './json-value.ts';

/** A harness of one's own: a list of `{ id, input, expected, actual, pass, score, error, traceId, tags, trial }`. */
export function readCaseList(list: readonly unknown[]): EvalRun | null {
  const records = list.map(asRecord);
  if (records.some((record) => asText(record.id) === null || !('pass' in record || 'error' in record))) return null;
  const cases = records.map((record) =>
    evalCase({
      id: asText(record.id) ?? '',
      trial: asNumber(record.trial) ?? 1,
      input: sha256(canonicalJson(record.input ?? null)),
      expected: asShown(record.expected),
      actual: asShown(record.actual),
      score: asNumber(record.score),
      pass: record.pass === true,
      error: record.error === undefined || record.error === null ? null : asShown(record.error, 2000),
      traceId: asText(record.traceId) ?? asText(record.trace_id),
      tags: asList(record.tags).flatMap((tag) => asText(tag) ?? []),
    }),
  );
  return { schemaVersion: 1, source: 'cases', cases, problems: [] };
}

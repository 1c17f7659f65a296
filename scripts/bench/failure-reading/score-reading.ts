import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { classifyOutcome, type FailureReading, readFailures } from '@loop-actions/gate';
import type { FailureRecord } from '../../record-failures/scenario.ts';

const RECORDS = resolve(import.meta.dirname, '../../../test/fixtures/failure-outputs');
/** Where the records say that their project lay. */
export const RECORDED_ROOT = '/home/runner/work/shop/shop';

export type Part = 'seen' | 'unseen';

export function recordedTools(): readonly string[] {
  return readdirSync(RECORDS).sort();
}

export function loadRecords(tool: string, part: Part): readonly FailureRecord[] {
  const text = gunzipSync(readFileSync(join(RECORDS, tool, `${part}.jsonl.gz`))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FailureRecord);
}

/** How one record was read. */
export interface Score {
  readonly record: FailureRecord;
  readonly reading: FailureReading;
  readonly right: number;
  readonly invented: number;
  readonly missed: number;
  /** As the gate would class it that knows nothing but that some command failed. */
  readonly failureClass: string | null;
  /** As the gate would class it that knows what kind of check it was. */
  readonly classInGate: string | null;
}

/** Reads a record as the gate would, and holds it against where its faults were planted. */
export async function scoreRecord(record: FailureRecord): Promise<Score> {
  const reading = await readFailures(
    { text: [record.stdout, '\n', record.stderr], reports: record.reports },
    { root: RECORDED_ROOT, files: record.files },
  );
  const key = (file: string, line: number | null): string => `${file}:${line ?? ''}`;
  const truth = new Set(record.truth.findings.map(({ file, line }) => key(file, line)));
  const isByFile = record.truth.findings.length > 0 && record.truth.findings.every(({ line }) => line === null);
  const found = new Set(
    reading.findings
      .filter(
        ({ severity, file, line }) => severity !== 'notice' && file !== undefined && (isByFile || line !== undefined),
      )
      .map(({ file = '', line }) => key(file, isByFile ? null : (line ?? null))),
  );
  const right = [...found].filter((place) => truth.has(place)).length;
  const classOf = (kind: FailureRecord['kind']) => classifyOutcome(kind, outcomeOf(record), reading).failureClass;
  return {
    record,
    reading,
    right,
    invented: found.size - right,
    missed: truth.size - right,
    failureClass: classOf('command'),
    classInGate: classOf(record.kind),
  };
}

function outcomeOf(record: FailureRecord): Parameters<typeof classifyOutcome>[1] {
  const stream = { text: '', totalBytes: 0, truncated: false };
  return {
    exitCode: record.exitCode,
    signal: record.signal as NodeJS.Signals | null,
    ended: 'exited',
    durationMs: 0,
    stdout: stream,
    stderr: stream,
    survivorsKilled: 0,
    problems: [],
  };
}

/** F1 over all places of all records: the harmonic mean of precision and recall. */
export function f1(scores: readonly Score[]): number {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const right = sum((score) => score.right);
  return (2 * right) / (2 * right + sum((score) => score.invented) + sum((score) => score.missed));
}

export function isClassRight(score: Score): boolean {
  return score.failureClass === score.record.truth.failureClass;
}

/** The mistake that matters: a machine in trouble, and the code is blamed. */
export function blamesCode(score: Score): boolean {
  if (score.record.truth.failureClass !== 'environment') return false;
  return [score.failureClass, score.classInGate].some((found) => /^(?:lint|type|test|eval|build)$/.test(found ?? ''));
}

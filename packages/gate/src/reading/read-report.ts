import { readJunit } from './documents/junit.ts';
import type { FindingSink } from './finding-sink.ts';
import { JSON_FORMATS, readJsonDocument } from './json-stream.ts';
import { plainLine } from './line-stream.ts';
import { TextReaders } from './text-formats.ts';

/** Longer reports are not read, UTF-16 units. */
export const LONGEST_REPORT = 32 * 1024 * 1024;

/** A report that a tool wrote beside its output. What it is shows in its content. */
export interface Report {
  readonly path: string;
  readonly text: string;
}

/** What became of a report. */
export type ReportOutcome = 'read' | 'too-long' | 'unknown';

/** Reads one report by what it holds. Never throws: what can't be read is said, and counts as nothing found. */
export async function readReport({ text }: Report, sink: FindingSink): Promise<ReportOutcome> {
  if (text.length > LONGEST_REPORT) return 'too-long';
  const start = text.trimStart().slice(0, 1);
  if (start === '<') return (await readJunit(text, sink)) === null ? 'unknown' : 'read';
  if (start !== '{' && start !== '[') return readText(text, sink);
  const readers = JSON_FORMATS.map((format) => format.create());
  const isWhole = readJsonDocument(text, readers, sink);
  const isRead =
    isWhole || text.split('\n').filter((line) => line !== '' && readJsonDocument(line, readers, sink)).length > 0;
  for (const reader of readers) reader.end(sink);
  return isRead ? 'read' : 'unknown';
}

function readText(text: string, sink: FindingSink): ReportOutcome {
  const readers = new TextReaders(sink, []);
  for (const line of text.split('\n')) readers.line(plainLine(line));
  readers.end();
  return 'read';
}

import type { ReportFormat } from '@loop-actions/contract';
import { readJunit } from './documents/junit.ts';
import type { FindingSink } from './finding-sink.ts';
import { JSON_FORMATS, readJsonDocument } from './json-stream.ts';
import { plainLine } from './line-stream.ts';
import { TEXT_FORMATS, TextReaders } from './text-formats.ts';

/** Longer reports are not read, UTF-16 units. */
export const LONGEST_REPORT = 32 * 1024 * 1024;

/** A report that a tool wrote beside its output. */
export interface Report {
  readonly path: string;
  readonly text: string;
  /** What the spec says it is; null or absent: its content shows. */
  readonly format?: ReportFormat | null;
}

/** What became of a report; `figures`: it holds figures, and no failures. */
export type ReportOutcome = 'read' | 'figures' | 'too-long' | 'unknown';

/** What may stand in a report of a form: names of readers, and whether JUnit's XML. */
interface Holds {
  readonly xml: boolean;
  readonly json: readonly string[];
  readonly text: readonly string[];
}

/** What each form of the spec may hold; XML where the tool has a reporter that writes it. */
export const FORMS: Readonly<Record<ReportFormat, Holds | 'figures'>> = {
  sarif: { xml: false, json: ['sarif'], text: [] },
  junit: { xml: true, json: [], text: [] },
  tap: { xml: false, json: [], text: ['tap'] },
  eslint: { xml: false, json: ['eslint-json'], text: ['lint'] },
  typescript: { xml: false, json: [], text: ['typescript'] },
  pytest: { xml: true, json: [], text: ['pytest'] },
  'go-test': { xml: true, json: ['go-json'], text: ['go'] },
  cargo: { xml: true, json: ['cargo-json'], text: ['rust'] },
  vitest: { xml: true, json: ['jest-json'], text: ['javascript-tests', 'tap'] },
  jest: { xml: true, json: ['jest-json'], text: ['javascript-tests'] },
  mocha: { xml: true, json: ['mocha-json'], text: ['javascript-tests', 'tap'] },
  'node-test': { xml: true, json: [], text: ['tap', 'javascript-tests'] },
  promptfoo: { xml: true, json: ['promptfoo'], text: ['eval'] },
  'inspect-ai': { xml: false, json: ['inspect-ai'], text: ['eval'] },
  'openai-evals': { xml: false, json: ['openai-evals'], text: [] },
  lcov: 'figures',
  cobertura: 'figures',
  istanbul: 'figures',
  'go-cover': 'figures',
};

/**
 * Reads one report, as what the spec says it is, else by what it holds. Never throws: what can't be read is said, and
 * counts as nothing found.
 */
export async function readReport({ path, text, format = null }: Report, sink: FindingSink): Promise<ReportOutcome> {
  const holds = format === null ? ANYTHING : FORMS[format];
  if (holds === 'figures') return 'figures';
  const outcome = await readHeld(text, holds, sink);
  if (format !== null && outcome !== 'read') {
    const message = outcome === 'too-long' ? `the report is too long to be read` : `the report is no ${format}`;
    sink.add({ failureClass: 'config', severity: 'notice', message, places: [{ file: path }] });
  }
  return outcome;
}

const ANYTHING: Holds = {
  xml: true,
  json: JSON_FORMATS.map(({ name }) => name),
  text: TEXT_FORMATS.map(({ name }) => name),
};

async function readHeld(text: string, holds: Holds, sink: FindingSink): Promise<ReportOutcome> {
  if (text.length > LONGEST_REPORT) return 'too-long';
  const start = text.trimStart().slice(0, 1);
  if (start === '<') return holds.xml && (await readJunit(text, sink)) !== null ? 'read' : 'unknown';
  if (start !== '{' && start !== '[') return readText(text, holds, sink);
  const readers = JSON_FORMATS.filter(({ name }) => holds.json.includes(name)).map((format) => format.create());
  const isWhole = readJsonDocument(text, readers, sink);
  const isRead =
    isWhole || text.split('\n').filter((line) => line !== '' && readJsonDocument(line, readers, sink)).length > 0;
  for (const reader of readers) reader.end(sink);
  return isRead ? 'read' : 'unknown';
}

function readText(text: string, holds: Holds, sink: FindingSink): ReportOutcome {
  const formats = TEXT_FORMATS.filter(({ name }) => holds.text.includes(name));
  if (formats.length === 0) return 'unknown';
  const readers = new TextReaders(sink, { formats });
  for (const line of text.split('\n')) readers.line(plainLine(line));
  readers.end();
  return 'read';
}

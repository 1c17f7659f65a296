import { classifyReading, type ReadClass } from './classify-reading.ts';
import { FindingCollector, type LocatedFinding } from './collect-findings.ts';
import type { TextFormat } from './finding-sink.ts';
import { JsonStream, LONGEST_DOCUMENT } from './json-stream.ts';
import { LineStream, plainLine } from './line-stream.ts';
import { type Report, readReport } from './read-report.ts';
import { type LogLine, RootCause } from './root-cause.ts';
import { TextReaders } from './text-formats.ts';
import { TreePaths } from './tree-paths.ts';

export interface ReadingOptions {
  /** Where the checked tree lay while the tools ran; absolute paths below it become relative. */
  readonly root: string;
  /** The tree's files; a finding is placed only in one of them. Without it any path below the root is believed. */
  readonly files?: Iterable<string>;
  /** The user's own problem matchers (see `problemMatchers`). */
  readonly matchers?: readonly TextFormat[];
}

/** What is in a check's output. */
export interface FailureReading extends ReadClass {
  /** Errors first, each once; at most 500. */
  readonly findings: readonly LocatedFinding[];
  /** How many more there were. */
  readonly leftOut: number;
  /** The first line that says what went wrong, not the last one that says that something did. */
  readonly rootCause: LogLine | null;
}

export type StreamName = 'stdout' | 'stderr';

/** Reads a log while it is written, holding a bounded part of it. Reports are read at the end. Never throws. */
export class FailureReader {
  readonly #findings: FindingCollector;
  readonly #cause = new RootCause();
  readonly #streams: Readonly<Record<StreamName, StreamReader>>;

  constructor(options: ReadingOptions) {
    this.#findings = new FindingCollector(new TreePaths(options.root, options.files));
    const open = (): StreamReader => new StreamReader(this.#findings, this.#cause, options.matchers ?? []);
    this.#streams = { stdout: open(), stderr: open() };
  }

  /** The streams of a process come in pieces that may end anywhere; each is put together by itself. */
  write(chunk: Uint8Array | string, stream: StreamName = 'stdout'): void {
    this.#streams[stream].write(chunk);
  }

  /** Ends the streams and reads the reports. */
  async end(reports: readonly Report[] = []): Promise<FailureReading> {
    this.#streams.stdout.end();
    this.#streams.stderr.end();
    for (const report of reports) await readReport(report, this.#findings);
    const { findings, leftOut } = this.#findings.findings();
    const read = classifyReading(findings, this.#cause.troubles);
    const decisive = findings.find(
      ({ severity, failureClass }) => severity === 'error' && failureClass === read.failureClass,
    );
    const said = decisive?.rule === undefined ? decisive?.message : decisive.message.replace(decisive.rule, '');
    return { ...read, findings, leftOut, rootCause: this.#cause.find(said ?? '', read.failureClass === 'environment') };
  }
}

/** One stream: its lines, the JSON documents between them, and the text that is left. */
class StreamReader {
  readonly #text: TextReaders;
  readonly #json: JsonStream;
  readonly #cause: RootCause;
  readonly #lines: LineStream;
  #number = 0;

  constructor(findings: FindingCollector, cause: RootCause, matchers: readonly TextFormat[]) {
    this.#text = new TextReaders(findings, { more: matchers });
    this.#json = new JsonStream(findings);
    this.#cause = cause;
    this.#lines = new LineStream({
      line: (line) => this.#line(line),
      whole: (beginning) => (this.#json.open || JsonStream.begins(beginning) ? LONGEST_DOCUMENT : 0),
    });
  }

  write(chunk: Uint8Array | string): void {
    this.#lines.write(chunk);
  }

  end(): void {
    this.#lines.end();
    for (const line of this.#json.end()) this.#plain(line);
    this.#text.end();
  }

  #line(line: string): void {
    this.#number++;
    if (!this.#json.open && !JsonStream.begins(line)) this.#plain(line);
    else for (const back of this.#json.line(line)) this.#plain(back);
  }

  #plain(line: string): void {
    const plain = plainLine(line);
    if (this.#text.line(plain)) this.#cause.line(this.#number, plain);
  }
}

/** Reads a whole log and its reports at once. */
export async function readFailures(
  input: {
    readonly text: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;
    readonly reports?: readonly Report[];
  },
  options: ReadingOptions,
): Promise<FailureReading> {
  const reader = new FailureReader(options);
  for await (const chunk of input.text) reader.write(chunk);
  return reader.end(input.reports ?? []);
}

import type { FailureClass, GateKind } from '@loop-actions/contract';

/** Marks, in the text of a planted file, a line that a reader has to point at. It is taken out before the file is written. */
export const PLANT = '¶';

/** One project with planted faults and the command whose output is recorded. */
export interface Scenario {
  /** Unique within its tool. */
  readonly name: string;
  readonly kind: GateKind;
  readonly failureClass: FailureClass;
  /** Path to text; lines with `PLANT` are the truth. */
  readonly files: Readonly<Record<string, string>>;
  /** Run by bash in the project's directory. */
  readonly command: string;
  readonly reports?: readonly string[];
  /** Truth without a line: the tool names the file alone. */
  readonly filesOnly?: boolean;
  /** Files are written with Windows line ends, and so is what the log shows of them. */
  readonly crlf?: boolean;
}

/** A tool, where it comes from, and all that is recorded of it. */
export interface RecordedTool {
  readonly name: string;
  readonly version: string;
  readonly scenarios: (place: Place) => readonly Scenario[];
}

/** Where tools are and what a scenario may lean on. */
export interface Place {
  /** Directory with the installed tools. */
  readonly tools: string;
  /** A server that answers /429, /503 and never answers /hang. */
  readonly server: string;
}

export interface TruthFinding {
  readonly file: string;
  readonly line: number | null;
}

/** What is stored of one run. */
export interface FailureRecord {
  readonly id: string;
  readonly tool: string;
  readonly version: string;
  readonly kind: GateKind;
  readonly command: string;
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly reports: readonly { readonly path: string; readonly text: string }[];
  /** Every file of the project, as `git ls-tree` would list it. */
  readonly files: readonly string[];
  readonly truth: { readonly failureClass: FailureClass; readonly findings: readonly TruthFinding[] };
}

/** Splits planted text into what is written and where the faults are. */
export function unplant(text: string): { readonly text: string; readonly lines: readonly number[] } {
  const lines: number[] = [];
  const plain = text.split('\n').map((line, at) => {
    if (line.includes(PLANT)) lines.push(at + 1);
    return line.replaceAll(PLANT, '');
  });
  return { text: plain.join('\n'), lines };
}

/** Comment lines that move a fault down a file, so that no line number is a habit. */
export function padding(lines: number, mark = '//'): string {
  return Array.from({ length: lines }, (_, at) => `${mark} note ${at + 1}\n`).join('');
}

export const DIRECTORIES = [
  'src',
  'lib/core',
  'packages/api/src',
  'src/domain/orders',
  'app/[id]',
  'tools/a b',
] as const;

/** One of a list, by counting round. */
export function turn<T>(list: readonly [T, ...T[]] | readonly T[], at: number): T {
  return list[at % list.length] as T;
}

import type { FailureClass, Finding } from '@loop-actions/contract';

/** A place as a tool printed it; where it lies in the checked tree is decided later. */
export interface PrintedPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The tool prints no path from a root (a Go package, a Java class), so the end of a path has to do. */
  readonly partial?: boolean;
}

/** What a tool said, before paths are made relative and text is made safe. */
export interface RawFinding {
  /** What kind of failure the words themselves show; the machine's part in it is decided later. */
  readonly failureClass: FailureClass;
  readonly severity: Finding['severity'];
  readonly message: string;
  /** Best first: the first that lies in the tree is where the finding is. */
  readonly places: readonly PrintedPlace[];
  readonly rule?: string;
  /** Guessed from text that may mean nothing: counts only where no tool was surer. */
  readonly loose?: boolean;
}

/** Where readers put what they find. */
export interface FindingSink {
  add(finding: RawFinding): void;
}

/** Reads one tool's lines. Never throws, and remembers a bounded part of what went by. */
export interface LineReader {
  /** True while lines that look like nothing belong to what is being read. */
  readonly inside: boolean;
  line(text: string): void;
  end(): void;
}

/** A text format; a reader of it is made for each stream. */
export interface TextFormat {
  readonly name: string;
  create(sink: FindingSink): LineReader;
}

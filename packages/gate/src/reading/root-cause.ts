import { cleanText } from './collect-findings.ts';
import { troubleIn } from './machine-trouble.ts';

/** A line of the log and where it stands, counted from 1. */
export interface LogLine {
  readonly line: number;
  readonly text: string;
}

/** A line that says what is wrong with the machine. */
export interface TroubleLine extends LogLine {
  readonly reason: string;
  /** The tool itself says so, not a test's own output. */
  readonly certain: boolean;
}

/** What follows from a failure and explains nothing: wrappers that report another's exit code. */
const AFTERMATH =
  /ELIFECYCLE|npm (?:ERR!|error) (?:errno|code \d|Lifecycle|Exit status|Test failed|path|command|workspace|location|A complete log|$)|Process completed with exit code|^make(?:\[\d+\])?: \*\*\*|error Command failed with exit code|Failed at the .{1,100} script|^exit status \d|could not compile|aborting due to|^\[ERROR\] (?:To see the full|Re-run Maven|For more information|-> \[Help|$)|test failed, to rerun|^error: \d+ targets? failed|^FAIL$|^FAIL\t|BUILD FAILED|Found \d+ errors?|\d+ errors? generated|Command failed|^ERR_PNPM_RECURSIVE|Error: Process .{0,100}exit/i;
const ERROR_LIKE =
  /\b(?:errors?|failed|failure|fail|fatal|exception|panic(?:ked)?|refused|denied|killed|cannot|can't|could not|not found|no space)\b|Error\b|Exception\b|ERR!|✖|✕|●|not ok/i;
/** How tools speak of themselves. */
const TOOL_SPEAKS =
  /^(?:npm (?:ERR!|error)|yarn|pnpm|ERR_PNPM|error(?:\[|:| )|fatal|FATAL|ERROR:|\[ERROR\]|WARNING: Retrying|go: |curl: |pip|Could not|E: |Killed|bash: |\/bin\/|sh: |\s{0,40}signal: |.{0,200}signal: killed|.{0,80}\(signal: |Error: |OSError|MemoryError|collect2|ld: |.{0,60}ld: |> Could not|Caused by| {1,2}(?:Caused|\[\d+\]|failed to|Could)|runtime: |mkdir|tar: |cp: |write |.{0,100}: no space left|INTERNALERROR|The forked VM|Exception in thread|java\.)/i;
const MOST_LINES = 300;

/** Remembers, of a long log, the first lines that speak of something wrong. */
export class RootCause {
  readonly #errors: LogLine[] = [];
  readonly #troubles: TroubleLine[] = [];

  get troubles(): readonly TroubleLine[] {
    return this.#troubles;
  }

  line(number: number, text: string): void {
    if (this.#errors.length < MOST_LINES && ERROR_LIKE.test(text) && !AFTERMATH.test(text))
      this.#errors.push({ line: number, text });
    if (this.#troubles.length >= MOST_LINES) return;
    const reason = troubleIn(text);
    if (reason !== null) this.#troubles.push({ line: number, text, reason, certain: TOOL_SPEAKS.test(text) });
  }

  /** The first line that holds what the decisive finding says, else the first trouble, else the first error. */
  find(words: string, isTrouble: boolean): LogLine | null {
    const [first = ''] = words.split('\n').filter((line) => line.trim() !== '');
    const said = first === '' ? undefined : this.#errors.find(({ text }) => text.includes(first.slice(0, 200)));
    const trouble = this.#troubles.find(({ certain }) => certain) ?? this.#troubles[0];
    const found = said ?? (isTrouble ? trouble : undefined) ?? this.#errors[0];
    return found === undefined ? null : { line: found.line, text: cleanText(found.text, 500) };
  }
}

import type { FailureClass } from '@loop-actions/contract';
import type { FindingSink, PrintedPlace } from '../finding-sink.ts';

const MOST_MESSAGE_LINES = 30;
const MOST_PLACES = 40;
const MOST_LINES = 600;

/** One failure that goes over several lines: its name, its words, its places; put into the sink when it closes. */
export class FailureBlock {
  readonly #sink: FindingSink;
  #open = false;
  #title = '';
  #failureClass: FailureClass = 'test';
  #lines = 0;
  #message: string[] = [];
  #places: PrintedPlace[] = [];

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  /** Open, and not so long that it can only be something else. */
  get open(): boolean {
    return this.#open && this.#lines < MOST_LINES;
  }

  get message(): string {
    return this.#message.join('\n');
  }

  get hasPlace(): boolean {
    return this.#places.length > 0;
  }

  start(title: string, failureClass: FailureClass = 'test'): void {
    this.close();
    this.#open = true;
    this.#title = title;
    this.#failureClass = failureClass;
    this.#lines = 0;
    this.#message = [];
    this.#places = [];
  }

  /** Counts a line that belongs to the block, whatever becomes of it. */
  count(): void {
    this.#lines++;
  }

  say(text: string): void {
    if (text.trim() !== '' && this.#message.length < MOST_MESSAGE_LINES) this.#message.push(text.slice(0, 500));
  }

  at(place: PrintedPlace): void {
    if (this.#places.length < MOST_PLACES) this.#places.push(place);
  }

  /** The deepest place comes first for tools that print the outermost call first. */
  atFront(place: PrintedPlace): void {
    if (this.#places.length < MOST_PLACES) this.#places.unshift(place);
  }

  become(failureClass: FailureClass): void {
    this.#failureClass = failureClass;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    const message = [this.#title, ...this.#message].filter((part) => part !== '').join('\n');
    this.#sink.add({
      failureClass: this.#failureClass,
      severity: 'error',
      message,
      places: this.#places,
      ...(this.#title === '' ? {} : { rule: this.#title.slice(0, 200) }),
    });
  }
}

/** Words with which a runtime says that code could not be loaded or compiled. */
const NOT_BUILT =
  /SyntaxError(?!: .{0,200}JSON)|\bPARSE_ERROR\b|Transform failed|Failed to (?:parse|load|resolve) |Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|IndentationError|ModuleNotFoundError|ImportError|does not provide an export named|ERR_UNSUPPORTED_DIR_IMPORT|\[build failed\]|COMPILATION ERROR/;

/** `build` for words of code that could not be loaded, else the class given. */
export function classOfWords(text: string, otherwise: FailureClass): FailureClass {
  return NOT_BUILT.test(text.slice(0, 3000)) ? 'build' : otherwise;
}

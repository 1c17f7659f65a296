import type { LexicalRule, Syntax } from './languages.ts';

/** A comment of a source text. */
export interface SourceComment {
  /** Offsets into the text; the marks are part of it. */
  readonly start: number;
  readonly end: number;
}

/** A source text taken apart; `code` and `uncommented` are as long as the text, so that offsets fit all three. */
export interface ScannedSource {
  readonly text: string;
  /** Comments and the contents of strings are blanks, line ends stay. */
  readonly code: string;
  readonly uncommented: string;
  readonly comments: readonly SourceComment[];
}

/** Takes a source text apart in one pass, linear in its length. What never closes ends with the text. */
export function scanSource(text: string, syntax: Syntax): ScannedSource {
  const scan = new Scan(text, syntax);
  while (scan.at < text.length) scan.step();
  return scan.finish();
}

class Scan {
  at = 0;
  readonly #text: string;
  readonly #syntax: Syntax;
  readonly #comments: SourceComment[] = [];
  readonly #strings: SourceComment[] = [];
  /** Depths of braces in which a template literal waits for its closing brace. */
  readonly #templates: number[] = [];

  constructor(text: string, syntax: Syntax) {
    this.#text = text;
    this.#syntax = syntax;
  }

  /** Moves over plain text to the next mark, and over what it opens. */
  step(): void {
    const text = this.#text;
    const { starts } = this.#syntax;
    let at = this.at;
    while (at < text.length && starts[text.charCodeAt(at)] !== 1) at++;
    this.at = at;
    if (at >= text.length) return;
    if (this.#syntax.templates && this.#template(at)) return;
    for (const rule of this.#syntax.rules) {
      const end = rule.end(text, at);
      if (end > at) {
        this.#take(rule.kind, at, end);
        return;
      }
    }
    this.at = at + 1;
  }

  finish(): ScannedSource {
    const text = this.#text;
    const blanks = [...this.#comments, ...this.#strings].sort((left, right) => left.start - right.start);
    return { text, code: blank(text, blanks), uncommented: blank(text, this.#comments), comments: this.#comments };
  }

  #take(kind: LexicalRule['kind'], start: number, end: number): void {
    if (kind === 'comment') this.#comments.push({ start, end });
    // The marks stay, so that a call still shows that it is given a string.
    else if (end - start > 2) this.#strings.push({ start: start + 1, end: end - 1 });
    this.at = end;
  }

  /** Template literals hold code, which holds template literals (ECMA-262, 12.9.6). */
  #template(at: number): boolean {
    const mark = this.#text[at];
    const depth = this.#templates.length - 1;
    if (mark === '`') this.#templateText(at);
    else if (mark === '{') {
      if (depth >= 0) this.#templates[depth] = (this.#templates[depth] ?? 0) + 1;
      this.at = at + 1;
    } else if (mark === '}') {
      const open = this.#templates[depth];
      if (open === 0) {
        this.#templates.pop();
        this.#templateText(at);
      } else {
        if (open !== undefined) this.#templates[depth] = open - 1;
        this.at = at + 1;
      }
    } else return false;
    return true;
  }

  #templateText(start: number): void {
    const text = this.#text;
    let end = start + 1;
    for (; end < text.length; end++) {
      const character = text[end];
      if (character === '\\') end++;
      else if (character === '`') break;
      else if (character === '$' && text[end + 1] === '{') {
        this.#strings.push({ start: start + 1, end });
        this.#templates.push(0);
        this.at = end + 2;
        return;
      }
    }
    this.#strings.push({ start: start + 1, end: Math.min(end, text.length) });
    this.at = Math.min(end + 1, text.length);
  }
}

function blank(text: string, spans: readonly SourceComment[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start), blanksFor(text.slice(start, end)));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function blanksFor(span: string): string {
  return span.includes('\n') ? span.replace(/[^\n]+/g, (line) => ' '.repeat(line.length)) : ' '.repeat(span.length);
}

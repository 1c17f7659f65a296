import { HtmlTagScan } from './html-tag-scan.ts';
import type { Removed } from './invisible.ts';
import { MarkupClosers } from './markup-closers.ts';

/** A stretch of Markdown after everything that GitHub does not show was taken out. */
export interface MarkdownSegment {
  /** `code` only where it is certain that GitHub shows it verbatim; in doubt it is `text`. */
  readonly kind: 'text' | 'code';
  readonly text: string;
  /** Whether a code span put here would be one: no open backtick or raw HTML before it in its paragraph. */
  readonly settled: boolean;
}

export interface VisibleMarkdown {
  readonly segments: readonly MarkdownSegment[];
  readonly removed: readonly Removed[];
}

/**
 * Splits Markdown into what is shown as code and what is shown as text, without comments, declarations, attributes,
 * images, link titles and link definitions. Where a payload could hide by making us take for code what GitHub does not
 * (CommonMark 0.31, sections 4.6 and 6.1), the stretch counts as text. Expects the output of `removeInvisible`. Linear.
 */
export function readVisibleMarkdown(text: string): VisibleMarkdown {
  const reader = new VisibleReader(text);
  return reader.read();
}

const FENCE = /(`{3,}|~{3,})([^\n]*)/y;
const DEFINITION = /[ \t>]{0,8}\[(?!\^)[^\]\n]{1,999}\]:[ \t]{0,8}(\S{0,2000})[ \t]{0,8}([^\n]{0,4000})/y;
const TITLED_LINK =
  /\]\([ \t]{0,4}(<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500})?)\s{1,4}(?:"[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\))\s{0,4}\)/y;
const IMAGE_TARGET =
  /\((?:<[^<>\n]{0,2000}>|[^()"'\n]{0,2000}(?:\([^\s()]{0,500}\)[^()"'\n]{0,500})?)(?:"[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\))?\s{0,4}\)|\[[^\]\n]{0,999}\]/y;
const TAG_NAME = /<(\/?[A-Za-z][A-Za-z0-9-]{0,60})(?=[\s/>])/y;
const RAW_START = /<(pre|script|style|textarea|xmp|plaintext)(?=[\s/>]|$)/i;
const ONLY_MARKERS = /^[\s>*+\-\d.)]*$/;

class VisibleReader {
  readonly #text: string;
  readonly #tags: HtmlTagScan;
  readonly #closers: MarkupClosers;
  readonly #brackets: Int32Array;
  readonly #segments: MarkdownSegment[] = [];
  readonly #removed = new Set<Removed>();
  /** Pieces of the segment being read; joined once, since looking at the end of a growing string copies it. */
  #out: string[] = [];
  #at = 0;
  /** An HTML block may be open: until a blank line, or until the end tag of a raw element. */
  #htmlOpen = false;
  #rawOpen = '';
  /** No backtick or tag in this paragraph could pair with what follows. */
  #settled = true;

  constructor(text: string) {
    this.#text = text;
    this.#tags = new HtmlTagScan(text);
    this.#closers = new MarkupClosers(text);
    this.#brackets = matchBrackets(text);
  }

  read(): VisibleMarkdown {
    while (this.#at < this.#text.length) {
      if (this.#readFence() || this.#readDefinition()) continue;
      this.#readLine();
    }
    this.#flush();
    return { segments: this.#segments, removed: [...this.#removed] };
  }

  get #codeIsCertain(): boolean {
    return !this.#htmlOpen && this.#rawOpen === '';
  }

  #lineEnd(from: number): number {
    const newline = this.#text.indexOf('\n', from);
    return newline === -1 ? this.#text.length : newline;
  }

  /** A fence at the left margin is in no list and no quote, so only a closing fence or the end ends it. */
  #readFence(): boolean {
    if (!this.#codeIsCertain) return false;
    FENCE.lastIndex = this.#at;
    const match = FENCE.exec(this.#text);
    const [opening = '', marks = '', info = ''] = match ?? [];
    if (match === null || (marks.startsWith('`') && info.includes('`'))) return false;
    const language = /^\s*([A-Za-z0-9+#._-]{1,20})(?=\s|$)/.exec(info)?.[1] ?? '';
    if (info.trim() !== language) this.#removed.add('fence-info');
    const bodyStart = Math.min(this.#at + opening.length + 1, this.#text.length);
    const end = this.#fenceEnd(bodyStart, marks);
    this.#flush();
    const body = this.#text.slice(this.#at + opening.length, end);
    this.#segments.push({ kind: 'code', text: `${marks}${language}${body}`, settled: true });
    this.#at = end;
    this.#settled = true;
    return true;
  }

  #fenceEnd(bodyStart: number, marks: string): number {
    for (let start = bodyStart; start < this.#text.length; ) {
      const end = this.#lineEnd(start);
      const line = this.#text.slice(start, Math.min(end, start + 1000));
      const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? '';
      if (closing.startsWith(marks)) return Math.min(end + 1, this.#text.length);
      start = end + 1;
    }
    return this.#text.length;
  }

  /** `[label]: target "title"` shows nothing at all. */
  #readDefinition(): boolean {
    DEFINITION.lastIndex = this.#at;
    const match = DEFINITION.exec(this.#text);
    if (match === null) return false;
    this.#removed.add('link-definition');
    const [, target = '', rest = ''] = match;
    let end = this.#lineEnd(this.#at);
    // A target or title may follow on the next lines, up to a blank one.
    const next = this.#text.slice(end + 1, end + 200).trimStart();
    if (target === '' || /^["'(]/.test(rest) || /^["'(]/.test(next)) end = this.#paragraphEnd(end);
    this.#at = Math.min(end + 1, this.#text.length);
    return true;
  }

  #paragraphEnd(from: number): number {
    const blank = /\n[ \t]*(?=\n)/g;
    blank.lastIndex = from;
    return blank.exec(this.#text)?.index ?? this.#text.length;
  }

  #readLine(): void {
    const start = this.#at;
    const end = this.#lineEnd(start);
    const line = this.#text.slice(start, end);
    if (line.trim() === '') {
      this.#htmlOpen = false;
      this.#settled = true;
    }
    if (/^[\s>*+\-\d.)]*<[A-Za-z/!?]/.test(line)) this.#htmlOpen = true;
    const raw = RAW_START.exec(line)?.[1]?.toLowerCase();
    const spans = closingRuns(line);
    while (this.#at < end) this.#readInline(start, end, spans);
    if (this.#rawOpen !== '' && line.toLowerCase().includes(`</${this.#rawOpen}`)) this.#rawOpen = '';
    else if (this.#rawOpen === '' && raw !== undefined && !line.toLowerCase().includes(`</${raw}`)) this.#rawOpen = raw;
    if (this.#at === end && end < this.#text.length) {
      this.#out.push('\n');
      this.#at++;
    }
  }

  #readInline(lineStart: number, end: number, spans: ReadonlyMap<number, number>): void {
    const special = nextSpecial(this.#text, this.#at, end);
    if (special > this.#at) this.#out.push(this.#text.slice(this.#at, special));
    this.#at = special;
    if (special >= end) return;
    switch (this.#text[special]) {
      case '`':
        this.#readBackticks(spans.get(special - lineStart), lineStart);
        return;
      case '<':
        this.#readAngle(lineStart);
        return;
      case '!':
        this.#readImage(end);
        return;
      default:
        this.#readLinkTitle();
    }
  }

  #readBackticks(closing: number | undefined, lineStart: number): void {
    const escaped = this.#at > 0 && this.#text[this.#at - 1] === '\\';
    const stop = closing === undefined ? -1 : lineStart + closing;
    // A pipe may end a table's cell before code spans are looked for.
    const plain = stop !== -1 && !this.#text.slice(this.#at, stop).includes('|');
    if (plain && !escaped && this.#settled && this.#codeIsCertain) {
      this.#flush();
      this.#segments.push({ kind: 'code', text: this.#text.slice(this.#at, stop), settled: true });
      this.#at = stop;
      return;
    }
    const run = /`+/y;
    run.lastIndex = this.#at;
    const marks = run.exec(this.#text)?.[0] ?? '`';
    this.#endSettled();
    this.#out.push(marks);
    this.#at += marks.length;
  }

  #readAngle(lineStart: number): void {
    const text = this.#text;
    const blockLike = !this.#codeIsCertain || ONLY_MARKERS.test(text.slice(lineStart, this.#at).slice(0, 200));
    const comment = text.startsWith('<!--', this.#at);
    const declaration = !comment && /^<(?:\?|![A-Za-z]|!\[CDATA\[)/.test(text.slice(this.#at, this.#at + 9));
    if (comment || declaration) {
      const end = comment ? this.#closers.commentEnd(this.#at) : this.#closers.declarationEnd(this.#at);
      if (end !== -1 || blockLike) {
        this.#drop(end === -1 ? text.length : end, comment ? 'html-comment' : 'html-declaration');
        return;
      }
    }
    TAG_NAME.lastIndex = this.#at;
    const name = TAG_NAME.exec(text)?.[1];
    const end = name === undefined ? -1 : this.#tags.endOf(this.#at + name.length + 1);
    if (name === undefined || (end === -1 && !blockLike)) {
      this.#out.push('<');
      this.#at++;
      return;
    }
    this.#endSettled();
    const stop = end === -1 ? text.length : end;
    if (text.slice(this.#at + name.length + 1, stop).replace(/[\s/>]/g, '') !== '')
      this.#removed.add('html-attributes');
    this.#out.push(`<${name}>`);
    this.#at = stop;
  }

  #readImage(end: number): void {
    const close = this.#brackets[this.#at + 1] ?? -1;
    if (close === -1) {
      this.#out.push('!');
      this.#at++;
      return;
    }
    IMAGE_TARGET.lastIndex = close + 1;
    const target = IMAGE_TARGET.exec(this.#text)?.[0] ?? '';
    this.#drop(close + 1 + target.length, 'image');
    this.#out.push('[image]');
    if (this.#at > end) this.#endSettled();
  }

  #readLinkTitle(): void {
    TITLED_LINK.lastIndex = this.#at;
    const match = TITLED_LINK.exec(this.#text);
    if (match === null) {
      this.#out.push(']');
      this.#at++;
      return;
    }
    this.#removed.add('link-title');
    this.#out.push(`](${match[1] ?? ''})`);
    this.#at += match[0].length;
  }

  #drop(end: number, what: Removed): void {
    this.#removed.add(what);
    this.#at = end;
    // What stood on both sides must not become a new opening, so `<!-<!-- x -->-` stays two halves.
    if (/[<!\-[\]]$/.test(this.#out.at(-1) ?? '')) this.#out.push(' ');
  }

  #endSettled(): void {
    this.#flush();
    this.#settled = false;
  }

  #flush(): void {
    const text = this.#out.join('');
    if (text !== '') this.#segments.push({ kind: 'text', text, settled: this.#settled });
    this.#out = [];
  }
}

function nextSpecial(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 96 || code === 60) return at;
    if (code === 33 && text.charCodeAt(at + 1) === 91) return at;
    if (code === 93 && text.charCodeAt(at + 1) === 40) return at;
  }
  return end;
}

/** For each run of backticks in a line, by where it starts: where the span it opens ends. */
function closingRuns(line: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<number, number>();
  if (!line.includes('`')) return ends;
  const runs = [...line.matchAll(/`+/g)].reverse();
  for (const run of runs) {
    const next = open.get(run[0].length);
    if (next !== undefined) ends.set(run.index, next + run[0].length);
    open.set(run[0].length, run.index);
  }
  return ends;
}

const NO_BRACKETS = new Int32Array();

/** For each `[`, its `]`, backslashes respected; -1 where there is none. */
function matchBrackets(text: string): Int32Array {
  if (!text.includes('[')) return NO_BRACKETS;
  const matches = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 91) open.push(at);
    else if (code === 93) {
      const start = open.pop();
      if (start !== undefined) matches[start] = at;
    } else if (code === 10 && text.charCodeAt(at + 1) === 10) open.length = 0;
  }
  return matches;
}

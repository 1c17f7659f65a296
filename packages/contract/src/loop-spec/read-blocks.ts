import { Lexer, type Token, type Tokens } from 'marked';
import type { SourcePosition } from '../source-position.ts';

/** A block of a control file, in the order of the file. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly position: SourcePosition }
  | { readonly kind: 'paragraph'; readonly text: string; readonly position: SourcePosition }
  | {
      readonly kind: 'bullet';
      /** Continuation lines joined by one space; the task-list box and, for a nested bullet, its lead-in included. */
      readonly text: string;
      readonly position: SourcePosition;
      /** Why its place in the document keeps it from being a rule, or null. */
      readonly misplaced: string | null;
    }
  /** Something people do not write rules in, with whether it holds lines that look like rules all the same. */
  | {
      readonly kind: 'opaque';
      readonly what: string;
      readonly text: string;
      readonly hidesRules: boolean;
      /** The rows of a table, each as the bullet that says the same: `first cell: the others, by commas`. */
      readonly rows: readonly TableRow[];
      readonly position: SourcePosition;
    };

/** A row of a table, read as a bullet. */
export interface TableRow {
  readonly text: string;
  readonly position: SourcePosition;
}

const BULLET_LINE = /^[ \t>]*(?:[-*+•]|\d{1,9}[.)])[ \t]+\S/;
const BOX = /^\[[ xX]\][ \t]+/;

/** Splits a guarded text into blocks with exact positions. Only block structure is lexed; inline marks stay as typed. */
export function readBlocks(text: string, file: string): readonly Block[] {
  const reader = new BlockReader(text.split('\n'), file);
  const lexer = new Lexer();
  reader.readTokens(lexer.blockTokens(text, []), 0, null);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly lines: readonly string[];
  private readonly file: string;

  constructor(lines: readonly string[], file: string) {
    this.lines = lines;
    this.file = file;
  }

  /** Walks sibling tokens. The lexer strips indentation from inner tokens but keeps every line, so lines are counted. */
  readTokens(tokens: readonly Token[], startLine: number, misplaced: string | null): void {
    let line = startLine;
    for (const token of tokens) {
      this.readToken(token, line, misplaced);
      line += countNewlines(token.raw);
    }
  }

  private readToken(token: Token, line: number, misplaced: string | null): void {
    switch (token.type) {
      case 'heading':
        this.blocks.push({ kind: 'heading', level: token.depth, text: token.text, position: this.textAt(line) });
        return;
      case 'list':
        this.readList(token as Tokens.List, line, misplaced, '');
        return;
      case 'blockquote':
        this.readTokens(token.tokens ?? [], line, 'it stands in a quote');
        return;
      case 'paragraph':
      case 'text':
        this.blocks.push({ kind: 'paragraph', text: token.text, position: this.textAt(line) });
        return;
      case 'code':
      case 'html':
      case 'table':
        this.blocks.push(this.readOpaque(token, line));
        return;
      default:
        return;
    }
  }

  private readList(list: Tokens.List, startLine: number, misplaced: string | null, leadIn: string): void {
    let line = startLine;
    for (const item of list.items) {
      this.readItem(item, line, misplaced, leadIn);
      line += countNewlines(item.raw);
    }
  }

  private readItem(item: Tokens.ListItem, line: number, misplaced: string | null, leadIn: string): void {
    const own: string[] = [];
    const nested: { readonly list: Tokens.List; readonly line: number }[] = [];
    let foreign: string | null = null;
    let childLine = line;
    let ownLine = line;
    for (const child of item.tokens) {
      if (child.type === 'list') nested.push({ list: child as Tokens.List, line: childLine });
      else if (child.type === 'text' || child.type === 'paragraph') {
        own.push(child.text);
        ownLine = childLine;
      } else if (child.type !== 'space' && child.type !== 'checkbox' && child.type !== 'def') {
        foreign ??= `it holds a ${WHAT[child.type] ?? child.type}; a rule is one line of text`;
        own.push(child.raw);
      }
      childLine += countNewlines(child.raw);
    }
    const afterword = nested.length === 0 ? this.takeAfterword(own, ownLine) : null;
    const text = own.join(' ').replace(/\s+/g, ' ').trim().replace(BOX, '');
    const position = this.textAt(line);
    const whole = leadIn === '' ? text : `${leadIn} ${text}`;
    const introduces = nested.length > 0 && text.endsWith(':');
    if (introduces) this.blocks.push({ kind: 'paragraph', text: whole, position });
    else this.blocks.push({ kind: 'bullet', text: whole, position, misplaced: misplaced ?? foreign });
    for (const { list, line: at } of nested) {
      if (introduces) this.readList(list, at, misplaced, whole);
      else this.readList(list, at, misplaced ?? `it is nested below another rule (line ${position.line})`, '');
    }
    if (afterword !== null) this.blocks.push(afterword);
  }

  /**
   * Without a blank line Markdown counts "The loop must skip and escalate when:" as the end of the bullet above it.
   * A whole sentence at the margin that ends in a colon introduces what follows; it is taken off the bullet.
   */
  private takeAfterword(own: string[], startLine: number): Extract<Block, { kind: 'paragraph' }> | null {
    const lines = (own.at(-1) ?? '').trimEnd().split('\n');
    if (lines.length < 2 || !lines.at(-1)?.endsWith(':')) return null;
    for (let at = lines.length - 1; at >= 1 && at >= lines.length - 4; at--) {
      const source = this.lines[startLine + at] ?? '';
      if (source.trim() !== lines[at]?.trim()) return null;
      if (!/^[A-Z*_]/.test(source)) continue;
      own[own.length - 1] = lines.slice(0, at).join('\n');
      return { kind: 'paragraph', text: lines.slice(at).join('\n'), position: this.textAt(startLine + at) };
    }
    return null;
  }

  private readOpaque(token: Token, line: number): Block {
    const position = this.textAt(line);
    const raw = token.raw;
    const text = raw.slice(0, 400).trim().split('\n')[0] ?? '';
    const comment = token.type === 'html' && raw.trimStart().startsWith('<!--');
    const open = comment ? !raw.includes('-->') : token.type === 'code' && isOpenFence(raw);
    const what = open ? `${comment ? 'comment' : 'code block'} that is never closed` : (WHAT[token.type] ?? 'block');
    const hidesRules =
      open || token.type === 'table' || (!comment && raw.split('\n').some((inner) => BULLET_LINE.test(inner)));
    return {
      kind: 'opaque',
      what: comment && !open ? 'comment' : what,
      text,
      hidesRules,
      rows: this.rowsOf(token, line),
      position,
    };
  }

  /** Header and delimiter take the first two lines of a table (GFM, "Tables"). */
  private rowsOf(token: Token, line: number): readonly TableRow[] {
    if (token.type !== 'table') return [];
    return (token as Tokens.Table).rows.map((cells, index) => {
      const [first = '', ...others] = cells.map(({ text }) => text.replace(/\s+/g, ' ').trim());
      const text = `${first}: ${others.filter((cell) => cell !== '').join(', ')}`;
      return { text, position: this.textAt(line + 2 + index) };
    });
  }

  /** Position of the first character of text on a line, after quote marks, list markers and the task-list box. */
  private textAt(line: number): SourcePosition {
    const source = this.lines[line] ?? '';
    const prefix = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)]|#{1,6}|\[[ xX]\])(?=[ \t]))*/.exec(source.slice(0, 200));
    const column = (prefix?.[0].length ?? 0) + 1;
    return { file: this.file, line: line + 1, column };
  }
}

const WHAT: Readonly<Record<string, string>> = {
  code: 'code block',
  html: 'piece of HTML',
  table: 'table',
  blockquote: 'quote',
  heading: 'heading',
  hr: 'rule line',
};

function isOpenFence(raw: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(raw)?.[1];
  if (fence === undefined) return false;
  const last = raw.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return !raw.trimEnd().includes('\n') || !last.startsWith(fence) || last.replaceAll(fence.charAt(0), '') !== '';
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

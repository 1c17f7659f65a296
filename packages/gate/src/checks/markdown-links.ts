import { Marked, type Token, type Tokens } from 'marked';
import { headingSlugs } from './heading-slugs.ts';

/** A link of a Markdown file. */
export interface MarkdownLink {
  readonly href: string;
  readonly line: number;
}

/** What a Markdown file links to, and what can be linked to in it. */
export interface MarkdownPage {
  readonly links: readonly MarkdownLink[];
  /** Anchors of its headings as GitHub makes them, and ids and names in its HTML. */
  readonly anchors: ReadonlySet<string>;
}

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
/** Larger files are not read (the lexer is linear only up to there); they count as pages without an anchor. */
export const MAX_MARKDOWN_BYTES = 1024 * 1024;

/** Whether a path is that of a Markdown file. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}

const HREF = /\b(?:href|src)\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|'([^']{0,2000})')/gi;
const ANCHOR = /\b(?:id|name)\s{0,20}=\s{0,20}(?:"([^"]{0,500})"|'([^']{0,500})')/gi;

/** Reads links and anchors of a Markdown text. Lines are those on which the text of the link begins. */
export function readMarkdown(text: string): MarkdownPage {
  const page: Page = { links: [], anchors: new Set(), slugOf: headingSlugs(), lines: lineStarts(text) };
  const body = text.replace(/^---\r?\n[\s\S]{0,20000}?\r?\n---\r?\n/, (front) => front.replace(/[^\n]/g, ' '));
  walk(new Marked({ gfm: true }).lexer(body), body, 0, page);
  return page;
}

interface Page {
  readonly links: MarkdownLink[];
  readonly anchors: Set<string>;
  readonly slugOf: (heading: string) => string;
  readonly lines: readonly number[];
}

/** Follows the tokens through the text that they were made of; `from` is where that text begins in the file. */
function walk(tokens: readonly Token[], text: string, from: number, page: Page): void {
  let cursor = 0;
  for (const token of tokens) {
    // Indentation and quote marks are gone from the raw text of what stands in lists and quotes: search its first line.
    const found = text.indexOf(token.raw.split('\n', 1)[0] ?? '', cursor);
    const start = found === -1 ? cursor : found;
    readToken(token, from + start, page);
    const inner = innerTokens(token);
    if (inner.length > 0) walk(inner, text.slice(start, start + token.raw.length * 2), from + start, page);
    cursor = Math.min(text.length, start + token.raw.length);
  }
}

function readToken(token: Token, at: number, page: Page): void {
  if (token.type === 'heading') page.anchors.add(page.slugOf(plainText((token as Tokens.Heading).tokens)));
  if (token.type === 'link' || token.type === 'image') {
    page.links.push({ href: String((token as Tokens.Link).href), line: lineOf(at, page.lines) });
  }
  if (token.type !== 'html') return;
  for (const [, double, single] of token.raw.matchAll(ANCHOR)) page.anchors.add(double ?? single ?? '');
  for (const match of token.raw.matchAll(HREF)) {
    const href = (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&');
    page.links.push({ href, line: lineOf(at + match.index, page.lines) });
  }
}

function innerTokens(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
  }
  return 'tokens' in token && token.tokens !== undefined ? token.tokens : [];
}

/** What a reader sees of a heading; its anchor is made of that. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html' || token.type === 'image') return '';
      const inner = innerTokens(token);
      if (inner.length > 0) return plainText(inner);
      return 'text' in token ? unescapeEntities(String(token.text)) : token.raw;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescapeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

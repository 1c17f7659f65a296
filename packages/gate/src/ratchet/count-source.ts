import type { RatchetCount } from '@loop-actions/contract';
import { CODE_MARKS } from './code-marks.ts';
import { DIRECTIVES, type Directive, REACH_WEIGHTS, UNNAMED } from './directives.ts';
import { type Language, languageOf, syntaxOf } from './languages.ts';
import { type ScannedSource, scanSource } from './scan-source.ts';

/** One place where something that may only fall stands. */
export interface Occurrence {
  readonly count: RatchetCount;
  /** The tool, or what kind of thing it is: each has a ratchet of its own. */
  readonly what: string;
  /** More for what reaches further; see docs/ratchet.md. */
  readonly weight: number;
  /** From 1. */
  readonly line: number;
  /** As written, blanks folded, at most 200 characters. */
  readonly source: string;
}

/** Everything in a file that may only become less, in the order of lines; none in a language that isn't known. */
export function countSource(path: string, text: string): readonly Occurrence[] {
  const language = languageOf(path);
  if (language === null) return [];
  const scanned = scanSource(text, syntaxOf(language));
  const found = [...directivesIn(scanned, language), ...marksIn(scanned, language)];
  found.sort((left, right) => left.at - right.at);
  const lines = new LineCounter(text);
  return found.map(({ at, ...rest }) => ({ ...rest, ...lines.of(at) }));
}

type Found = Omit<Occurrence, 'line' | 'source'> & { readonly at: number };

function directivesIn({ text, comments }: ScannedSource, language: Language): Found[] {
  const found: Found[] = [];
  for (const { start, end } of comments) {
    const comment = text.slice(start, end);
    for (const directive of DIRECTIVES[language]) {
      directive.pattern.lastIndex = 0;
      for (let hit = directive.pattern.exec(comment); hit !== null; hit = directive.pattern.exec(comment)) {
        const after = restOfLine(comment, directive.pattern.lastIndex);
        found.push({
          count: 'suppressions',
          what: directive.tool,
          weight: weigh(directive, after),
          at: start + hit.index,
        });
      }
    }
  }
  return found;
}

function marksIn({ code }: ScannedSource, language: Language): Found[] {
  const found: Found[] = [];
  for (const { count, what, pattern, weight } of CODE_MARKS[language]) {
    for (const hit of code.matchAll(pattern)) found.push({ count, what, weight, at: hit.index });
  }
  return found;
}

/** As many as it names rules; more for one that silences all of them. */
function weigh({ names, reach }: Directive, after: string): number {
  const each = REACH_WEIGHTS[reach];
  if (names === 'fixed') return each;
  const named = rulesNamed(after);
  return named === 0 ? each * UNNAMED : each * named;
}

/** `no-x, no-y -- why`, `[code, code]`, `(rule)`, `lint/style/x: why`: how many rules are named. */
function rulesNamed(after: string): number {
  const list = /^\s*[:=[(]?\s*([^\])]*)/.exec(after.split(/\s--|\*\/|-->|\s#/)[0] ?? '')?.[1] ?? '';
  const names = list.split(',').map((name) => /^[@\w][\w@./:-]*/.exec(name.trim())?.[0] ?? '');
  return names.filter((name) => name !== '').length;
}

function restOfLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, Math.min(end < 0 ? text.length : end, from + 500));
}

/** Lines of rising offsets, so that a file is walked once. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  #start = 0;

  constructor(text: string) {
    this.#text = text;
  }

  of(at: number): { readonly line: number; readonly source: string } {
    for (;;) {
      const end = this.#text.indexOf('\n', this.#start);
      const next = end < 0 ? this.#text.length : end;
      if (at <= next) {
        const around = this.#text.slice(Math.max(this.#start, at - 100), Math.min(next, at + 200));
        return { line: this.#line, source: around.replace(/\s+/g, ' ').trim().slice(0, 200) };
      }
      this.#start = next + 1;
      this.#line++;
    }
  }
}

import { sha256 } from '@loop-actions/contract';
import { type Language, languageOf, syntaxOf } from './languages.ts';
import { type ScannedSource, scanSource } from './scan-source.ts';

/** A test as its file declares it. */
export interface DeclaredTest {
  readonly title: string;
  /** Marked so that it doesn't run, or runs but can't fail. */
  readonly skipped: boolean;
  /** Over its text without blanks, comments and the choice of quotes: a formatter changes nothing. */
  readonly content: string;
}

/** The tests that a file declares, in its order; none in a language whose tests aren't known. */
export function findTests(path: string, text: string): readonly DeclaredTest[] {
  const language = languageOf(path);
  const find = language === null ? undefined : FINDERS[language];
  if (language === null || find === undefined) return [];
  const source = scanSource(text, syntaxOf(language));
  return find(source).map(({ title, start, end, skipped }) => ({
    title: title.replace(/\s+/g, ' ').trim().slice(0, 500),
    skipped,
    content: contentOf(source.uncommented.slice(start, end)),
  }));
}

interface Extent {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly skipped: boolean;
}

const FINDERS: Partial<Record<Language, (source: ScannedSource) => Extent[]>> = {
  javascript: findCalls,
  python: findPython,
  go: (source) => findFunctions(source, GO_TEST, /\b[tbf]\s*\.\s*(?:Skip|SkipNow|Skipf)\s*\(/),
  rust: (source) => findFunctions(source, RUST_TEST, /#\[[^\]]*\bignore\b/),
  jvm: (source) => findFunctions(source, JVM_TEST, /@(?:Disabled|Ignore)\b/),
};

const GO_TEST = /^func\s+(?<name>(?:Test|Fuzz)\w*)\s*\(/gm;
const RUST_TEST =
  /#\[\s*(?:\w+\s*::\s*)*test\b[^\]\n]*\](?:\s*#\[[^\]\n]*\])*\s*(?:pub(?:\([^)\n]*\))?\s+)?(?:async\s+)?fn\s+(?<name>\w+)\s*[(<]/g;
const JVM_TEST =
  /@(?:Test|ParameterizedTest|RepeatedTest)\b(?:\([^)\n]*\))?(?:\s*@\w+(?:\([^)\n]*\))?)*\s*(?:(?:public|private|internal|final|suspend|static)\s+)*(?:void|fun|[\w<>]+)\s+(?<name>\w+)\s*\(/g;

const CALL = /(?<![\w$.])(?<name>x?(?:it|test|specify)|fit)(?<chain>(?:\s*\.\s*\w+)*)\s*(?=[(`])/g;
const SKIPPING = /\b(?:skip|skipIf|runIf|todo|fails|failing|fixme)\b/;

/** `test('title', …)`, `it.skip('title', …)`, `test.each(table)('title', …)`. */
function findCalls({ text, code }: ScannedSource): Extent[] {
  const found: Extent[] = [];
  for (const hit of code.matchAll(CALL)) {
    const { name = '', chain = '' } = hit.groups ?? {};
    let open = hit.index + hit[0].length;
    if (/\b(?:each|for|skipIf|runIf)\b/.test(chain)) open = skipBlanks(code, closing(code, open));
    if (code[open] !== '(') continue;
    const title = literalAt(text, code, skipBlanks(code, open + 1));
    if (title === null) continue;
    const skipped = name.startsWith('x') || SKIPPING.test(chain);
    found.push({ title, start: hit.index + name.length + chain.length, end: closing(code, open), skipped });
  }
  return found;
}

/** `def test_x(…):` with its decorators, to the next line that is not further in. */
function findPython({ code }: ScannedSource): Extent[] {
  const lines = code.split('\n');
  const found: Extent[] = [];
  let decorators = 0;
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const [, indent = '', name] = /^([ \t]*)(?:async +)?def +(test\w*) *\(/.exec(line) ?? [];
    if (name !== undefined) {
      const start = at - lines.slice(index - decorators, index).reduce((sum, text) => sum + text.length + 1, 0);
      const length = blockLength(lines, index, indent.length);
      const skipped = /\b(?:skip|skipif|skipIf|skipUnless|xfail|expectedFailure)\b/.test(code.slice(start, at));
      found.push({ title: name, start, end: at + length, skipped });
    }
    decorators = /^[ \t]*@/.test(line) ? decorators + 1 : 0;
    at += line.length + 1;
  }
  return found;
}

function blockLength(lines: readonly string[], from: number, indent: number): number {
  let length = (lines[from] ?? '').length;
  let blank = 0;
  for (let next = from + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const inside = line.length - line.trimStart().length;
    if (line.trim() === '') blank += line.length + 1;
    else if (inside > indent || /^[ \t]*\)/.test(line)) {
      length += blank + line.length + 1;
      blank = 0;
    } else break;
  }
  return length;
}

/** Functions whose body stands in braces. */
function findFunctions({ code }: ScannedSource, pattern: RegExp, skipping: RegExp): Extent[] {
  const found: Extent[] = [];
  for (const hit of code.matchAll(pattern)) {
    const body = code.indexOf('{', hit.index + hit[0].length);
    const end = body < 0 ? code.length : closing(code, body);
    const from = annotationsBefore(code, hit.index);
    found.push({
      title: hit.groups?.name ?? '',
      start: from,
      end,
      skipped: skipping.test(code.slice(from, end)),
    });
  }
  return found;
}

/** Lines of annotations right above, which belong to what follows. */
function annotationsBefore(code: string, at: number): number {
  let start = code.lastIndexOf('\n', at - 1) + 1;
  for (;;) {
    const before = code.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^[ \t]*(?:@|#\[)/.test(code.slice(before, start))) return start;
    start = before;
  }
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where what opens at `open` is closed; the end of the text when it never is. */
function closing(code: string, open: number): number {
  const first = code[open] ?? '';
  if (first === '`') {
    const end = code.indexOf('`', open + 1);
    return end < 0 ? code.length : end + 1;
  }
  const close = CLOSES[first];
  if (close === undefined) return open;
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === first) depth++;
    else if (code[at] === close && --depth === 0) return at + 1;
  }
  return code.length;
}

function skipBlanks(code: string, from: number): number {
  let at = from;
  while (at < code.length && /\s/.test(code[at] ?? '')) at++;
  return at;
}

/** The content of the string literal that begins here; null for anything else. */
function literalAt(text: string, code: string, at: number): string | null {
  const quote = code[at];
  if (quote !== "'" && quote !== '"' && quote !== '`') return null;
  const end = code.indexOf(quote, at + 1);
  return end < 0 ? null : text.slice(at + 1, end);
}

function contentOf(text: string): string {
  return sha256(text.replace(/[\s;,]+/g, '').replace(/["`]/g, "'"));
}

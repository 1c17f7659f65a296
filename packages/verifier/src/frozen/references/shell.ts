import { moduleNamed } from './python.ts';
import { lineAt, type Reference } from './reference.ts';
import { asPaths, findAllWords } from './words.ts';

const SCRIPT_CALL =
  /\b(?:npm|pnpm|yarn|bun)\s{1,20}(?:--?[\w-]{1,40}\s{1,20}){0,5}(?:run(?:-script)?\s{1,20})?([\w:.-]{1,100})/g;
const PYTHON_MODULE = /\bpython[\d.]*\s+(?:-[A-Za-z]+\s+){0,5}-m\s+([\w.]{1,200})/g;
const RUNNER =
  /\b(?:node\s+--test|pytest|py\.test|unittest|vitest|jest|mocha|ava|tap|bats|deno\s+test|bun\s+test|tox|nox|phpunit|rspec|playwright|run-parts|nose2?)\b([^\n;&|]{0,500})/g;
/** A file that is sourced or handed to an interpreter, where its name is computed. */
const COMPUTED =
  /(?:^|[;&|(]|\b(?:then|do|else|if|while|until|exec|sudo|env|time))[ \t]{0,100}(?:(?:source|\.|bash|sh|zsh|dash|node|deno run|python[\d.]*|ruby|perl)[ \t]{1,20}(?:-[\w-]{1,30}[ \t]{1,20}){0,5})?["']?(\$[({]?[^\n;&|]{0,300})/gm;
const LAST_PARTS = /(?:\)|\}|\$\w{1,60}|["'])((?:\/[\w.@+-]+)+)["']?(?:\s|$)/;

/** What a shell text calls, sources or reads: every word counts, for in a shell every word may be a file. */
export function findShellReferences(text: string, path: string): Reference[] {
  const found: Reference[] = asPaths(findAllWords(text));
  for (const [, name = ''] of text.matchAll(SCRIPT_CALL)) found.push({ kind: 'package-script', name });
  for (const [, name = ''] of text.matchAll(PYTHON_MODULE)) found.push(...moduleNamed(name, path));
  for (const [, rest = ''] of text.matchAll(RUNNER)) {
    for (const word of findAllWords(rest)) found.push({ kind: 'run-directory', word });
  }
  for (const match of text.matchAll(COMPUTED)) {
    const called = match[1] ?? '';
    const rest = LAST_PARTS.exec(called)?.[1];
    if (rest !== undefined) {
      found.push({ kind: 'suffix', stem: rest.slice(1), extensions: [''], indexes: [] });
      continue;
    }
    if (isHarmless(called)) continue;
    found.push({
      kind: 'computed',
      loader: 'shell',
      line: lineAt(text, match.index),
      source: match[0].trim().slice(0, 80),
      within: null,
    });
  }
  for (const match of text.matchAll(/(?:^|[;&|]\s*)eval\s/gm)) {
    found.push({ kind: 'computed', loader: 'shell', line: lineAt(text, match.index), source: 'eval', within: null });
  }
  return found;
}

/** `$((n + 1))` computes, `$(cmd)` alone calls what its words say, `$x == …` in a test compares. */
function isHarmless(called: string): boolean {
  return (
    /^\$\(\(/.test(called) ||
    /^\$\([^$]/.test(called) ||
    /^\$\{?[\w#?@*!]+\}?["']?\s*(?:[=!<>-]|\]|in\b|\))/.test(called)
  );
}

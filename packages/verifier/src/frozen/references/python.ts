import { directoriesAbove, directoryOf } from '../tree-index.ts';
import { lineAt, type Reference } from './reference.ts';
import { asPaths, findPathWords } from './words.ts';

const EXTENSIONS = ['.py', '.pyi', '.pyx', '.so'];
const INDEXES = ['__init__', '__main__'];
const IMPORT = /^[ \t]*import[ \t]+([\w., \t]{1,500})/gm;
const FROM = /^[ \t]*from[ \t]+(\.*)([\w.]*)[ \t]+import[ \t]+(?:\(([^)]{0,2000})\)|([^\n#;]{1,500}))/gm;
const NAMED =
  /(?:import_module|__import__|run_module|run_path|resolve_name)\(\s{0,50}(?:["']([^"'\n]{1,200})["']|([^\n)]{1,80}))/g;
const OPAQUE = /\b(?:exec|eval|compile)\(\s{0,50}(?:open|Path|pathlib|f?read)/g;

/** What a Python file imports, runs or names as a path. */
export function findPythonReferences(text: string, path: string): Reference[] {
  const found: Reference[] = asPaths(findPathWords(text));
  for (const [, names = ''] of text.matchAll(IMPORT)) {
    for (const name of names.split(',')) found.push(...moduleNamed(name.trim().split(/\s/)[0] ?? '', path));
  }
  for (const [, dots = '', module = '', several, single] of text.matchAll(FROM)) {
    const names = (several ?? single ?? '').split(',').map((name) => name.trim().split(/\s/)[0] ?? '');
    for (const name of ['', ...names]) {
      const whole = [module, /^\w+$/.test(name) ? name : ''].filter((part) => part !== '').join('.');
      found.push(...(dots === '' ? moduleNamed(whole, path) : moduleRelative(dots.length, whole, path)));
    }
  }
  for (const match of text.matchAll(NAMED)) {
    if (match[1] !== undefined) found.push(...moduleNamed(match[1], path));
    else found.push(computed(text, match.index, match[0]));
  }
  for (const match of text.matchAll(OPAQUE)) found.push(computed(text, match.index, match[0]));
  return found;
}

/** `a.b.c` from wherever Python may look: the script's directory, every one above it, and their `src`. */
export function moduleNamed(name: string, path: string): Reference[] {
  if (!/^\w+(?:\.\w+)*$/.test(name)) return [];
  const parts = name.split('.');
  const prefixes = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  const roots = directoriesAbove(path).flatMap((directory) =>
    directory === '' ? ['', 'src'] : [directory, `${directory}/src`],
  );
  const stems = roots.flatMap((root) => prefixes.map((prefix) => (root === '' ? prefix : `${root}/${prefix}`)));
  const module: Reference = { kind: 'module', stems, extensions: EXTENSIONS, indexes: INDEXES };
  if (parts.length === 1) return [module];
  return [module, { kind: 'suffix', stem: parts.join('/'), extensions: EXTENSIONS, indexes: INDEXES }];
}

function moduleRelative(dots: number, name: string, path: string): Reference[] {
  let directory = directoryOf(path);
  for (let up = 1; up < dots; up++) directory = directoryOf(directory);
  const parts = name === '' ? [] : name.split('.');
  const stems = [directory, ...parts.map((_, at) => [directory, ...parts.slice(0, at + 1)].join('/'))];
  return [
    {
      kind: 'module',
      stems: stems.map((stem) => stem.replace(/^\//, '')).filter((stem) => stem !== ''),
      extensions: EXTENSIONS,
      indexes: INDEXES,
    },
  ];
}

function computed(text: string, at: number, source: string): Reference {
  return { kind: 'computed', loader: 'python', line: lineAt(text, at), source: source.slice(0, 80), within: null };
}

import { directoryOf, joinPath } from '../tree-index.ts';
import { lineAt, type Reference } from './reference.ts';
import { asPaths, findPathWords } from './words.ts';

const EXTENSIONS = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.json',
  '.vue',
  '.svelte',
  '.node',
  '.wasm',
];
const INDEXES = ['index', 'package'];
const SPECIFIER =
  /(?:\bfrom|\bimport|\brequire|\bresolve|\bmock|\bregister)\s{0,20}\(?\s{0,20}(?:"([^"\n]{1,300})"|'([^'\n]{1,300})'|`([^`$\n]{1,300})`)/g;
const LOAD = /(?<![\w$.#])(?:import|require)\s{0,20}\(\s{0,200}([^\n)]{0,300})/g;
const COMMENT = /^\s*(?:\/\/|\*|\/\*)/;

/** What a JavaScript or TypeScript file loads: specifiers, dynamic loads, and every string that names a file. */
export function findJavaScriptReferences(text: string, path: string): Reference[] {
  const words = findPathWords(text);
  const directory = directoryOf(path);
  const specifiers = new Set<string>();
  for (const [, ...forms] of text.matchAll(SPECIFIER)) specifiers.add(forms.find((form) => form !== undefined) ?? '');
  const relative = new Set([...specifiers, ...words].filter((word) => /^\.{0,2}\//.test(word) || /^\.\.?$/.test(word)));
  return [
    ...[...relative].flatMap((word) => moduleAt(joinPath(word.startsWith('/') ? '' : directory, word))),
    ...[...specifiers].flatMap((specifier) => (/^(?:\.|\/|node:|https?:)/.test(specifier) ? [] : aliased(specifier))),
    ...asPaths(words),
    ...computedLoads(text, directory),
  ];
}

function moduleAt(stem: string | null): Reference[] {
  if (stem === null) return [];
  // `./x.js` may be `x.ts` on disk (TypeScript) and a directory `x.js/`.
  const written = /^(.*)\.[cm]?jsx?$/.exec(stem)?.[1];
  const stems = written === undefined ? [stem] : [stem, written];
  return [{ kind: 'module', stems, extensions: EXTENSIONS, indexes: INDEXES }];
}

/** `@/x`, `~/x`, `#x`, `src/x` and packages of the workspace: known by their last parts. */
function aliased(specifier: string): Reference[] {
  const stem = specifier.replace(/^(?:[@~#$]\/?|%)/, '').replace(/^\/+/, '');
  if (stem === '') return [];
  const modules: Reference = { kind: 'suffix', stem, specifier, extensions: EXTENSIONS, indexes: INDEXES };
  // The scope of a package is no directory.
  const inner = /^[^/]+\/(.+)$/.exec(stem)?.[1];
  if (inner === undefined || !specifier.startsWith('@')) return [modules];
  return [modules, { kind: 'suffix', stem: inner, extensions: EXTENSIONS, indexes: [...INDEXES, 'src/index'] }];
}

function computedLoads(text: string, directory: string): Reference[] {
  const found: Reference[] = [];
  for (const match of text.matchAll(LOAD)) {
    const argument = (match[1] ?? '').replace(/^\/\*[^*]{0,100}\*\/\s*/, '');
    if (/^(?:"[^"]*"|'[^']*'|`[^`$]*`)\s*(?:,|$)/.test(argument) || argument === '') continue;
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    if (COMMENT.test(text.slice(lineStart, Math.min(match.index, lineStart + 200)))) continue;
    found.push({
      kind: 'computed',
      loader: 'javascript',
      line: lineAt(text, match.index),
      source: match[0].slice(0, 80),
      within: fixedDirectory(argument, directory),
    });
  }
  return found;
}

/** `./plugins/${name}.js`, `'./plugins/' + name` and `join(dir, '../fixtures', name)` stay below a known directory. */
function fixedDirectory(argument: string, directory: string): string | null {
  const start = /^["'`]([^"'`$]*)/.exec(argument)?.[1] ?? /["']((?:\.{1,2}\/|\w)[^"']*)["']\s*,/.exec(argument)?.[1];
  if (start === undefined || !/^\.{1,2}(?:\/|$)/.test(start)) return null;
  const joined = joinPath(
    directory,
    argument.startsWith('`') || argument.startsWith("'") || argument.startsWith('"')
      ? start.slice(0, start.lastIndexOf('/') + 1)
      : start,
  );
  return joined === '' ? null : joined;
}

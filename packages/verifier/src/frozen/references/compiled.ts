import { directoryOf, joinPath } from '../tree-index.ts';
import { lineAt, type Reference } from './reference.ts';
import { asPaths, findPathWords } from './words.ts';

const GO_EXTENSIONS = ['.go', '.s', '.c', '.h', '.syso'];
const GO_EMBED = /^\/\/go:embed[ \t]+([^\n]{1,500})/gm;

/** What a Go file is compiled with: its whole directory, packages it imports, files it embeds. */
export function findGoReferences(text: string, path: string): Reference[] {
  const found: Reference[] = [{ kind: 'package', directory: directoryOf(path), extensions: GO_EXTENSIONS }];
  for (const word of findPathWords(text)) {
    found.push({ kind: 'path', word });
    // `example.com/shop/internal/tracker` is `internal/tracker` here: the module's own path comes first.
    const parts = word.split('/');
    for (let from = 1; from < Math.min(parts.length, 8); from++) {
      found.push({ kind: 'package', directory: parts.slice(from).join('/'), extensions: GO_EXTENSIONS });
    }
  }
  for (const [, names = ''] of text.matchAll(GO_EMBED)) {
    for (const name of names.split(/\s+/)) {
      const place = joinPath(directoryOf(path), name.replace(/[*?[].*$/, '').replace(/^all:/, ''));
      if (place !== null && place !== '') found.push({ kind: 'run-directory', word: `/${place}` });
    }
  }
  return found;
}

const RUST_EXTENSIONS = ['.rs'];
const RUST_MODULE = /^[ \t]*(?:pub(?:\([^)\n]{0,50}\))?[ \t]+)?mod[ \t]+(\w{1,100})[ \t]*;/gm;
const RUST_USE = /\b(?:use|extern[ \t]+crate)[ \t]+(?:crate::|super::|self::)?(\w{1,100})(?:::(\w{1,100}))?/g;

/** What a Rust file is compiled with: its modules, what it uses, what it includes. */
export function findRustReferences(text: string, path: string): Reference[] {
  const directory = directoryOf(path);
  const name = path.slice(path.lastIndexOf('/') + 1, -3);
  const own = directory === '' ? name : `${directory}/${name}`;
  const found: Reference[] = asPaths(findPathWords(text));
  const module = (stems: readonly string[]): Reference => ({
    kind: 'module',
    stems,
    extensions: RUST_EXTENSIONS,
    indexes: ['mod'],
  });
  const below = (child: string): string => (directory === '' ? child : `${directory}/${child}`);
  for (const [, child = ''] of text.matchAll(RUST_MODULE)) found.push(module([below(child), `${own}/${child}`]));
  for (const [, first = '', second] of text.matchAll(RUST_USE)) {
    found.push({ kind: 'suffix', stem: `src/${first}`, extensions: RUST_EXTENSIONS, indexes: ['mod'] });
    // A crate of the workspace: the library it is, and the module in it.
    for (const crate of new Set([first, first.replaceAll('_', '-')])) {
      found.push({ kind: 'suffix', stem: `${crate}/src/lib`, extensions: RUST_EXTENSIONS, indexes: [] });
    }
    found.push({ kind: 'suffix', stem: 'src/lib', extensions: RUST_EXTENSIONS, indexes: [] });
    if (second !== undefined) {
      found.push({ kind: 'suffix', stem: `src/${second}`, extensions: RUST_EXTENSIONS, indexes: ['mod'] });
    }
  }
  return found;
}

const JVM_EXTENSIONS = ['.java', '.kt', '.kts', '.scala', '.groovy'];
const JVM_PACKAGE = /^\s{0,20}package[ \t]+([\w.]{1,300})/m;
const JVM_IMPORT = /^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]{1,300})/gm;
const JVM_COMPUTED = /\b(?:Class\.forName|loadClass)\(\s{0,50}(?!["'])([^\n)]{1,80})/g;

/** What a JVM file is compiled with: its package in every source root, what it imports, classes it loads by name. */
export function findJvmReferences(text: string, path: string): Reference[] {
  const found: Reference[] = asPaths(findPathWords(text));
  const own = JVM_PACKAGE.exec(text)?.[1]?.replaceAll('.', '/');
  found.push({ kind: 'package', directory: directoryOf(path), extensions: JVM_EXTENSIONS });
  if (own !== undefined) found.push({ kind: 'package-suffix', directory: own, extensions: JVM_EXTENSIONS });
  const names = [...text.matchAll(JVM_IMPORT)].map(([, name = '']) => name);
  for (const [, name = ''] of text.matchAll(/"((?:[a-z]\w{0,60}\.){1,12}[A-Z]\w{0,100})"/g)) names.push(name);
  for (const name of names) {
    const parts = name.split('.');
    // `import static a.b.C.method` and `import a.b.*` name less or more than a class.
    for (const stem of [parts, parts.slice(0, -1)]) {
      if (stem.length < 2) continue;
      found.push({ kind: 'suffix', stem: stem.join('/'), extensions: JVM_EXTENSIONS, indexes: [] });
    }
    found.push({
      kind: 'package-suffix',
      directory: parts.filter((part) => part !== '').join('/'),
      extensions: JVM_EXTENSIONS,
    });
  }
  for (const match of text.matchAll(JVM_COMPUTED)) {
    found.push({
      kind: 'computed',
      loader: 'jvm',
      line: lineAt(text, match.index),
      source: match[0].slice(0, 80),
      within: null,
    });
  }
  return found;
}

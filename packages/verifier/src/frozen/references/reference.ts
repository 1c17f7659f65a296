/** Languages whose files can be loaded by a name that is computed. */
export type Loader = 'javascript' | 'python' | 'shell' | 'jvm';

/** What a file says that it loads, calls or reads. Found by reading its text; nothing of it is run. */
export type Reference =
  /** A path as written, relative to the file or to any directory above it. */
  | { readonly kind: 'path'; readonly word: string }
  /** A module at one of these places, by any of the extensions, or as a directory with one of the index files. */
  | {
      readonly kind: 'module';
      readonly stems: readonly string[];
      readonly extensions: readonly string[];
      readonly indexes: readonly string[];
    }
  /** A module whose last parts are known, and not where it begins: an alias or a package of the workspace. */
  | {
      readonly kind: 'suffix';
      readonly stem: string;
      /** As written, where it may name a package of the workspace. */
      readonly specifier?: string;
      readonly extensions: readonly string[];
      readonly indexes: readonly string[];
    }
  /** Every file of a directory, which the language reads as one. */
  | { readonly kind: 'package'; readonly directory: string; readonly extensions: readonly string[] }
  /** As `package`, known by its last parts only. */
  | { readonly kind: 'package-suffix'; readonly directory: string; readonly extensions: readonly string[] }
  /** A directory that a test runner is given. */
  | { readonly kind: 'run-directory'; readonly word: string }
  /** A script of package.json. */
  | { readonly kind: 'package-script'; readonly name: string }
  /** A load whose name is computed; `within` is the directory it can't leave, where that is known. */
  | {
      readonly kind: 'computed';
      readonly loader: Loader;
      readonly line: number;
      readonly source: string;
      readonly within: string | null;
    };

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

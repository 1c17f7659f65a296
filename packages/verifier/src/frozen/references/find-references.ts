import type { FrozenReason } from '../frozen-reason.ts';
import { findGoReferences, findJvmReferences, findRustReferences } from './compiled.ts';
import { findJavaScriptReferences } from './javascript.ts';
import { findPythonReferences } from './python.ts';
import type { Reference } from './reference.ts';
import { findShellReferences } from './shell.ts';
import { asPaths, findPathWords } from './words.ts';
import { findWorkflowReferences } from './workflow.ts';

type FindReferences = (text: string, path: string) => Reference[];

const BY_EXTENSION: readonly (readonly [RegExp, FindReferences])[] = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte)$/i, findJavaScriptReferences],
  [/\.pyi?$/i, findPythonReferences],
  [/\.(?:sh|bash|zsh|bats|mk|just)$/i, findShellReferences],
  [/(?:^|\/)(?:gnu)?(?:makefile|justfile|dockerfile)[^/]*$/i, findShellReferences],
  [/\.go$/i, findGoReferences],
  [/\.rs$/i, findRustReferences],
  [/\.(?:java|kts?|scala|groovy|gradle)$/i, findJvmReferences],
  [/^\.github\/workflows\/[^/]+\.ya?ml$/i, findWorkflowReferences],
  [/(?:^|\/)action\.ya?ml$/i, findShellReferences],
];

/** Files that are only data, and so many or large that reading them for names would cost more than it shows. */
const PLAIN_DATA =
  /\.(?:lock|lockb|snap|svg|csv|tsv|map|min\.js|png|jpe?g|gif|ico|pdf|zip|gz|tgz|jar|woff2?|ttf|bin|wasm|po)$|(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$|(?:^|\/)(?:pnpm-lock\.yaml|go\.sum)$/i;
/** Code that others wrote knows nothing of this repository. */
const THIRD_PARTY = /(?:^|\/)(?:node_modules|vendor|site-packages|\.venv|venv|\.yarn|bower_components)\//i;
/** Text that calls and configures: everything else of a test is data. */
const TELLING =
  /\.(?:json[c5]?|ya?ml|toml|ini|cfg|conf|xml|properties|txt|in|env|html?)$|(?:^|\/)[^./]+$|(?:^|\/)\.[^/]+$/i;

/** Whether a frozen file is read for what it loads. */
export function isReadForReferences(path: string, reason: FrozenReason): boolean {
  if (PLAIN_DATA.test(path) || THIRD_PARTY.test(path)) return false;
  if (BY_EXTENSION.some(([pattern]) => pattern.test(path))) return true;
  return (
    reason.rule !== 'test' &&
    (TELLING.test(path) ||
      reason.rule === 'control' ||
      /\.(?:rb|php|pl|lua|ps1|ex|exs|dart|swift|zig|jl|cs|c|cc|cpp|ts)$/i.test(path))
  );
}

/** What a file loads, calls or reads, by its language. Linear in its length. */
export function findReferences(text: string, path: string): Reference[] {
  if (/(?:^|\/)package\.json$/.test(path)) return [];
  const known = BY_EXTENSION.find(([pattern]) => pattern.test(path))?.[1];
  if (known !== undefined) return known(text, path);
  const interpreter = /^#![^\n]{0,100}?\b(node|deno|bun|python[\d.]*|bash|sh|zsh|dash|ksh)\b/.exec(text)?.[1] ?? '';
  if (/^(?:node|deno|bun)$/.test(interpreter)) return findJavaScriptReferences(text, path);
  if (interpreter.startsWith('python')) return findPythonReferences(text, path);
  if (interpreter !== '') return findShellReferences(text, path);
  if (/\.md$/i.test(path)) return findShellReferences(text, path).filter(({ kind }) => kind !== 'computed');
  return asPaths(findPathWords(text));
}

/** Names in a text that it takes from the environment. */
export function findEnvironmentNames(text: string): string[] {
  const read =
    /(?:process\.env(?:\.|\[["'])|environ(?:\.get\(|\[)["']|getenv\(["']|Getenv\("|env::var\("|ENV\[["']|\$\{?)([A-Z][A-Z0-9_]{3,80})/g;
  return [...text.matchAll(read)].map(([, name = '']) => name).filter((name) => !COMMON.has(name));
}

/** Read by nearly every script, and set by the system or the runner. */
const COMMON = new Set([
  'PATH',
  'HOME',
  'PWD',
  'OLDPWD',
  'SHELL',
  'USER',
  'TMPDIR',
  'LANG',
  'TERM',
  'BASH_SOURCE',
  'BASH_REMATCH',
  'PIPESTATUS',
  'RANDOM',
  'SECONDS',
  'LINENO',
  'OPTARG',
  'OPTIND',
  'NODE_ENV',
  'DEBUG',
]);

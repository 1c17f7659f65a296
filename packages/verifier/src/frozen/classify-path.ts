import { foldPath } from '../path-match.ts';
import type { BuiltInSet } from './built-in-set.ts';
import { BUILT_IN_SETS, CODE_EXTENSIONS, JUDGE_WORDS } from './built-in-sets.ts';
import type { FrozenReason } from './frozen-reason.ts';

const byName = new Map<string, BuiltInSet>();
const byDirectory = new Map<string, BuiltInSet>();
const byPath = new Map<string, BuiltInSet>();
const byPattern: { readonly pattern: RegExp; readonly set: BuiltInSet }[] = [];
for (const set of BUILT_IN_SETS) {
  for (const name of set.names ?? []) byName.set(name, set);
  for (const name of set.directories ?? []) byDirectory.set(name, set);
  for (const path of set.paths ?? []) byPath.set(path, set);
  for (const source of set.patterns ?? []) byPattern.push({ pattern: new RegExp(`^(?:${source})$`, 's'), set });
}
/** One test that most names fail, before the patterns are asked one by one. */
const anyPattern = new RegExp(`^(?:${byPattern.map(({ pattern }) => pattern.source).join('|')})$`, 's');
/** Deepest of `byPath`. */
const PATH_DEPTH = 2;

/** `CartTest.java`: only the capital tells it from `Latest.java`. */
const CAPITALISED_TEST = /(?:Test|Tests|TestCase|Spec|Specs|IT)\.(?:java|kt|cs|scala|swift|php|groovy)$/;
const CODE_FILE = new RegExp(`\\.(?:${CODE_EXTENSIONS})$`, 'i');

/** Why a path is frozen by its place or name alone, in the base or new; null when neither says so. */
export function classifyPath(path: string): FrozenReason | null {
  const parts = path.split('/');
  const folded = foldPath(path);
  const names = folded === path ? parts : folded.split('/');
  const name = names.at(-1) ?? '';
  for (let depth = 1; depth <= Math.min(PATH_DEPTH + 1, names.length); depth++) {
    const set = byPath.get(names.slice(0, depth).join('/'));
    if (set !== undefined) return inSet(set);
  }
  for (const directory of names.slice(0, -1)) {
    if (directory === '.git') return GIT;
    const set = byDirectory.get(directory);
    if (set !== undefined) return inSet(set);
  }
  const named = byName.get(name);
  if (named !== undefined) return inSet(named);
  if (CAPITALISED_TEST.test(path)) return { rule: 'test', because: 'is a test by its name (JVM)' };
  if (anyPattern.test(name)) {
    const match = byPattern.find(({ pattern }) => pattern.test(name));
    if (match !== undefined) return inSet(match.set);
  }
  return ANY_JUDGE_WORD.test(folded) ? judgeWord(parts) : null;
}

/** One test that most paths fail, before their words are looked at one by one. */
const ANY_JUDGE_WORD = new RegExp([...JUDGE_WORDS].join('|'));

/** Whether a name says that the file judges. Directories count, so that what a judge is made of is frozen with it. */
function judgeWord(parts: readonly string[]): FrozenReason | null {
  for (const part of parts) {
    for (const word of wordsOf(part)) {
      if (JUDGE_WORDS.has(word)) return { rule: 'judge', because: `is part of a judge by its name (${word})` };
    }
  }
  return null;
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKC')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Whether a path holds code by its extension, or may by having none. */
export function isCodePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return CODE_FILE.test(name) || !name.includes('.');
}

const GIT: FrozenReason = { rule: 'attributes', because: 'lies in a .git directory' };

const WORDS: Readonly<Record<string, string>> = {
  test: 'is a test or what tests need',
  configuration: 'tells a judge or a build what to do',
  dependencies: 'decides which packages and versions are used',
  control: 'is a control file of the loop',
  workflow: 'is part of a workflow, an action or what guards them',
  attributes: 'decides how git shows other files',
};

function inSet(set: BuiltInSet): FrozenReason {
  const where = set.ecosystem === 'every' ? '' : ` (${set.ecosystem})`;
  return { rule: set.rule, because: `${WORDS[set.rule] ?? 'is frozen'}${where}` };
}

import { assertNever, canonicalJson, type Guard, sha256 } from '@loop-actions/contract';
import { matchPaths } from '@loop-actions/verifier/path-match';
import type { ChangedFile } from '../changed-files.ts';
import { findTests } from './find-tests.ts';
import { readGoldenCases } from './golden-cases.ts';

/** How much of a guard is left, from none to all. */
export const GUARD_STATES = ['missing', 'skipped', 'changed', 'intact'] as const;
export type GuardState = (typeof GUARD_STATES)[number];

/** What a guard looks like on one side of a change. */
export interface GuardView {
  readonly state: GuardState;
  /** Two sides that are both `changed` are the same only with the same print. */
  readonly print: string;
}

/** The files a guard speaks of, on one side. `null` text: there is no such file. */
export type Side = 'before' | 'after';

/** What is left of a guard on one side of a change; null when the change doesn't touch what it guards. */
export function viewGuard(guard: Guard, files: readonly ChangedFile[], side: Side): GuardView | null {
  switch (guard.kind) {
    case 'test':
      return viewIn(guard, files, side, (text, path) => viewTest(guard, path, text));
    case 'golden-case':
      return viewIn(guard, files, side, (text, path) => viewCase(guard, path, text));
    case 'lint-rule':
      return viewIn(guard, files, side, (text) => viewRule(guard, text));
    case 'probe':
      return viewIn(guard, files, side, (text) => viewWhole(guard, text));
    case 'pattern':
      return viewPattern(guard, files, side);
    default:
      return assertNever(guard.kind);
  }
}

const MISSING: GuardView = { state: 'missing', print: '' };

function viewIn(
  guard: Guard,
  files: readonly ChangedFile[],
  side: Side,
  view: (text: string, path: string) => GuardView,
): GuardView | null {
  const file = files.find(({ path }) => path === guard.where);
  if (file === undefined) return null;
  const text = file[side];
  if (text !== null) return view(text, file.path);
  // Renamed with its content kept (N06): the test goes on guarding from its new place.
  const moved = side === 'after' && file.before !== null ? movedTo(file, files) : undefined;
  return moved === undefined ? MISSING : view(moved.after ?? '', moved.path);
}

function movedTo(from: ChangedFile, files: readonly ChangedFile[]): ChangedFile | undefined {
  const folder = (path: string) => path.slice(path.lastIndexOf('.') + 1);
  return files.find(
    ({ path, before, after }) => before === null && after === from.before && folder(path) === folder(from.path),
  );
}

/** The best of the tests with that title: a second one that says nothing takes the first one's place in vain (T17). */
function viewTest(guard: Guard, path: string, text: string): GuardView {
  const views = findTests(path, text)
    .filter(({ title }) => title === guard.name)
    .map(({ skipped, content }): GuardView => {
      if (skipped) return { state: 'skipped', print: content };
      return { state: guard.content === null || content === guard.content ? 'intact' : 'changed', print: content };
    });
  return best(views);
}

function viewCase(guard: Guard, path: string, text: string): GuardView {
  const cases = readGoldenCases(path, text) ?? [];
  const views = cases
    .filter(({ id }) => id === guard.name)
    .map(({ value }): GuardView => {
      const print = sha256(canonicalJson(value));
      return { state: guard.content === null || print === guard.content ? 'intact' : 'changed', print };
    });
  return best(views);
}

/** Every line of the configuration that names the rule; one that turns it off names it too. */
function viewRule(guard: Guard, text: string): GuardView {
  const lines = text
    .split('\n')
    .filter((line) => line.includes(guard.name))
    .map((line) => line.replace(/[\s;,]+/g, ''));
  if (lines.length === 0) return MISSING;
  return { state: 'changed', print: sha256(lines.sort().join('\n')) };
}

function viewWhole(guard: Guard, text: string): GuardView {
  const print = sha256(text);
  return { state: print === guard.content ? 'intact' : 'changed', print };
}

/** A text that stays out: the fewer, the better. `changed` with a count says how many there are. */
function viewPattern(guard: Guard, files: readonly ChangedFile[], side: Side): GuardView | null {
  const matches = matchPaths([guard.where]);
  const touched = files.filter(({ path }) => matches(path));
  if (touched.length === 0) return null;
  const found = touched.reduce((sum, file) => sum + occurrences(file[side] ?? '', guard.name), 0);
  return found === 0 ? { state: 'intact', print: '0' } : { state: 'changed', print: String(found) };
}

function occurrences(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}

function best(views: readonly GuardView[]): GuardView {
  const [first, ...rest] = views;
  if (first === undefined) return MISSING;
  const rank = ({ state }: GuardView): number => GUARD_STATES.indexOf(state);
  return rest.reduce((so, view) => (rank(view) > rank(so) ? view : so), first);
}

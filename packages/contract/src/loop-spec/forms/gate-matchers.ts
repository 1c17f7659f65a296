import { CODE } from '../phrase.ts';
import { readGlobList } from './glob-list.ts';

const MATCHERS = new RegExp(
  `^(?:with |by |and )?(?:the )?problem[- ]matchers? (${CODE}(?:(?:,| and) ?${CODE})*)$`,
  'i',
);

/** "problem matcher `.github/house.json`"; null for another note, a string is the reason against it. */
export function readMatchers(note: string, codes: readonly string[]): readonly string[] | string | null {
  const list = MATCHERS.exec(note)?.[1];
  if (list === undefined) return null;
  const paths = readGlobList(list, codes);
  if (typeof paths === 'string') return paths;
  const glob = paths.find((path) => /[*?[\]{}]/.test(path));
  return glob === undefined ? paths : `a problem matcher is one file, and \`${glob}\` is a pattern`;
}

import { canonicalJson, type Finding } from '@loop-actions/contract';
import { matchPaths } from '@loop-actions/verifier/path-match';
import type { ChangedFile } from '../changed-files.ts';
import { readGoldenCases } from './golden-cases.ts';

export interface GoldenSetRules {
  readonly globs: readonly string[];
  /** Whether an "only" rule of the spec names this file. */
  readonly named: (path: string) => boolean;
}

/** The golden set is the base's: findings for every case that a change drops or rewrites. New cases are welcome. */
export function holdGoldenSets(files: readonly ChangedFile[], { globs, named }: GoldenSetRules): readonly Finding[] {
  if (globs.length === 0) return [];
  const isGolden = matchPaths(globs);
  return files.flatMap((file) => (isGolden(file.path) && !named(file.path) ? holdGoldenSet(file) : []));
}

function holdGoldenSet({ path, before, after }: ChangedFile): readonly Finding[] {
  if (before === null) return duplicates(path, after);
  const old = readGoldenCases(path, before);
  const now = readGoldenCases(path, after ?? '');
  if (after === null) return [finding(path, 'the golden set is gone')];
  if (now === null) return [finding(path, 'the golden set can’t be read any more: it is neither JSON nor JSON Lines')];
  const values = new Map(now.map(({ id, value }) => [id, canonicalJson(value)]));
  const lost = (old ?? []).flatMap(({ id, value }) => {
    const found = values.get(id);
    if (found === undefined) return [finding(path, `the golden case ${JSON.stringify(id)} is gone`)];
    return found === canonicalJson(value)
      ? []
      : [finding(path, `the golden case ${JSON.stringify(id)} says something else`)];
  });
  return [...lost, ...duplicates(path, after)];
}

/** Two cases of one id can't be paired with their results. */
function duplicates(path: string, text: string | null): readonly Finding[] {
  const seen = new Set<string>();
  return (readGoldenCases(path, text ?? '[]') ?? []).flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [finding(path, `the golden case ${JSON.stringify(id)} stands there twice`)];
  });
}

function finding(path: string, message: string): Finding {
  return { severity: 'error', rule: 'golden-set', file: path.slice(0, 1000), message: message.slice(0, 4000) };
}

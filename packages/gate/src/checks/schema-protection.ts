import type { TreeChange } from '@loop-actions/git';
import { matchPaths } from '@loop-actions/verifier/path-match';
import type { ScopeRules } from '../scope-rules.ts';
import { type Objection, objection } from './objection.ts';

/**
 * Whether the spec opens a schema to the candidate: a rule names the file, or speaks of schemas (`schemas/**`,
 * `**\/*.schema.json`). A rule that merely covers it (`src/**`) does not.
 */
export function isOpenSchema(path: string, rules: Pick<ScopeRules, 'only'>): boolean {
  return rules.only.flat().some((glob) => {
    if (!matchPaths([glob])(path)) return false;
    const names = glob.replace(/\/+$/, '').split('/');
    const literal = !/[*?[\]{}()!+@]/.test(names.at(-1) ?? '') && names.at(-1) === path.split('/').at(-1);
    return literal || names.some((name) => /schema/i.test(name));
  });
}

/** Schemas that a candidate changes, moves or deletes without being asked to (attack C17: loosened, not met). */
export function schemaObjections(
  changes: readonly TreeChange[],
  isSchema: (path: string) => boolean,
  rules: Pick<ScopeRules, 'only'>,
): readonly Objection[] {
  return changes.flatMap(({ status, path, oldPath }) => {
    const before = oldPath ?? path;
    if (status === 'added' || !isSchema(before) || isOpenSchema(before, rules)) return [];
    const message = `${JSON.stringify(before.slice(0, 500))} is a schema that data is held against, and the spec does not name it`;
    return [objection('policy', 'schema-changed', message, { file: before })];
  });
}

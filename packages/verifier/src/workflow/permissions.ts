const LEVELS = ['none', 'read', 'write'] as const;
export type PermissionLevel = (typeof LEVELS)[number];

/** Stands for every scope that is not named. */
export const EVERY_SCOPE = '*';

/** What a `permissions:` value grants. Absent or odd counts as everything: the default of a repository may be just that. */
export function permissionsOf(value: unknown): ReadonlyMap<string, PermissionLevel> {
  if (value === 'read-all') return new Map([[EVERY_SCOPE, 'read']]);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return new Map([[EVERY_SCOPE, 'write']]);
  return new Map(
    Object.entries(value).map(([scope, level]) => [
      scope,
      level === 'none' || level === 'read' ? level : ('write' as const),
    ]),
  );
}

/** Scopes that `after` grants more of than `before`. */
export function widerScopes(before: unknown, after: unknown): string[] {
  const old = permissionsOf(before);
  const now = permissionsOf(after);
  const granted = (all: ReadonlyMap<string, PermissionLevel>, scope: string): number =>
    LEVELS.indexOf(all.get(scope) ?? all.get(EVERY_SCOPE) ?? 'none');
  return [...new Set([...old.keys(), ...now.keys()])].filter((scope) => granted(now, scope) > granted(old, scope));
}

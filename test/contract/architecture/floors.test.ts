import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Room {
  readonly floor: number;
  readonly mayImport: readonly string[];
}

const SCOPE = '@loop-actions/';

/** The table of docs/architecture.md, which is the rule. */
function readFloors(): Map<string, Room> {
  const doc = readFileSync('docs/architecture.md', 'utf8');
  const table = doc.split('<!-- floors:begin -->')[1]?.split('<!-- floors:end -->')[0] ?? '';
  const rows = [...table.matchAll(/^\| (\d) \| `([\w-]+)` \|[^|]*\| ([^|]*) \|$/gm)];
  return new Map(
    rows.map(([, floor, name, imports]) => [
      name ?? '',
      { floor: Number(floor), mayImport: imports === '–' ? [] : (imports ?? '').split(', ') },
    ]),
  );
}

const importsOf = (folder: string): string[] => {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => name.startsWith(SCOPE))
    .map((name) => name.slice(SCOPE.length));
};

describe('the floors of the house', () => {
  const floors = readFloors();
  const packages = readdirSync('packages');

  it('list every package, and no package that isn’t there', () => {
    expect([...floors.keys()].sort()).toEqual(packages.sort());
  });

  it.each(packages)('let %s import only what lies below it', (name) => {
    const room = floors.get(name);
    for (const imported of importsOf(`packages/${name}`)) {
      expect(room?.mayImport, `${name} imports ${imported}`).toContain(imported);
      expect(floors.get(imported)?.floor, `${name} imports ${imported}`).toBeLessThan(room?.floor ?? 0);
    }
  });

  it('let no package import an action', () => {
    for (const name of packages)
      expect(importsOf(`packages/${name}`).filter((other) => !floors.has(other))).toEqual([]);
  });
});

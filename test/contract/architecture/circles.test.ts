import { globSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = globSync(['packages/*/src/**/*.ts', 'actions/*/src/**/*.ts', 'scripts/**/*.ts']).sort();

/** What a file imports of the same package, for its values or for its types alone. */
function importsOf(file: string): readonly string[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;']*?from '(\.[^']+)';/gm);
  return [...statements].map(([, path]) => normalize(`${dirname(file)}/${path}`));
}

/** The first way from a file back to itself; null: there is none. Each file is walked once. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const left = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | null => {
    const start = path.indexOf(file);
    if (start >= 0) return [...path.slice(start), file];
    if (left.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle !== null) return circle;
    }
    left.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = walk(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe('files that import each other', () => {
  it('are found, also over a third one', () => {
    const imports = new Map([
      ['a.ts', ['b.ts', 'd.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['a.ts']],
      ['d.ts', []],
    ]);
    expect(findCircle(imports)).toEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts']);
  });

  it('are none of ours, by their types neither', () => {
    expect(SOURCES.length).toBeGreaterThan(1_000);
    expect(findCircle(new Map(SOURCES.map((file) => [file, importsOf(file)])))).toBeNull();
  });
});

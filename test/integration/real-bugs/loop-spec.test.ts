import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseLoopSpec } from '@loop-actions/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { realBugs } from '../../support/real-bugs/index.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'real-bugs-spec-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(realBugs.map((bug) => [bug.name, bug] as const))('the loop spec of %s', (name, bug) => {
  it('has only rules that code enforces, and allows exactly what the fix needs', async () => {
    const directory = path.join(scratch, name);
    await bug.buildRepository(directory);
    const spec = parseLoopSpec(readFileSync(path.join(directory, 'LOOP_SPEC.md'), 'utf8'));
    expect(spec.rules.filter((rule) => rule.class !== 'enforced')).toEqual([]);
    expect(spec.mode).toBe('propose');
    expect(spec.budgets).toMatchObject({
      maxIterations: 3,
      maxToolCalls: 20,
      maxRuntimeMs: 600_000,
      maxPullRequests: 2,
    });
    expect(spec.gates.map(({ name: gate, onBase, heldOut }) => [gate, onBase, heldOut])).toEqual([
      ['tests', 'green', false],
      ['acceptance', 'red', true],
    ]);
    const meanings = spec.rules.flatMap((rule) => (rule.class === 'enforced' ? [rule.meaning] : []));
    const allowed = meanings.flatMap((rule) => (rule.kind === 'paths' && rule.polarity === 'only' ? rule.globs : []));
    for (const file of bug.fixedFiles) expect(allowed).toContain(file);
    expect(meanings).toContainEqual({ kind: 'max-files', max: 4 });
  });
});

import { runFixers, whyFixRefused } from '@loop-actions/gate';
import { describe, expect, it } from 'vitest';
import { check, NO_LIMITS, openJudgeRoom } from './judge-room.ts';

const FILES = {
  'LOOP_SPEC.md': '# Spec\n',
  'src/sum.mjs': 'export const sum = () => 0; \n',
  'test/sum.test.mjs':
    "import { strictEqual } from 'node:assert';\nimport { sum } from '../src/sum.mjs';\nstrictEqual(sum(1, 2), 3);\n",
} as const;
const lint = (fix: string) => check('! grep -n " $" src/sum.mjs', { name: 'lint', kind: 'lint', fix });
const tests = check('node test/sum.test.mjs');
const HONEST = "sed -i 's/ *$//' src/sum.mjs";
const HOSTILE = `${HONEST}; : > test/sum.test.mjs`;
/** A spec that lets its candidates change this very test. */
const OPEN = { ...NO_LIMITS, only: [['src/**', 'test/sum.test.mjs']] };

describe('fixers', () => {
  it('mend files in the box and leave everything else where it was', async () => {
    const room = await openJudgeRoom(FILES);
    const fixed = await runFixers(room.room, { commit: room.origin.baseSha, checks: [lint(HONEST)] });
    expect(fixed.complaints).toEqual([]);
    expect(fixed.changes.map(({ path, status }) => [path, status])).toEqual([['src/sum.mjs', 'modified']]);
    expect(whyFixRefused(fixed.changes, fixed.changes, NO_LIMITS)).toBeNull();
  });

  it('that empty a failing test turn the gate green, were it not for the rule on what a fixer may touch', async () => {
    const room = await openJudgeRoom(FILES);
    const fixed = await runFixers(room.room, { commit: room.origin.baseSha, checks: [lint(HOSTILE)] });
    const candidate = await room.candidate({ 'src/sum.mjs': 'export const sum = () => 0;\n', 'test/sum.test.mjs': '' });
    expect(candidate.manifest.tree).toBe(fixed.tree);
    const verdict = await room.judge({ candidate, checks: [lint(HOSTILE), tests], scope: OPEN });
    expect(verdict.verdict).toBe('pass');
    expect(whyFixRefused(fixed.changes, fixed.changes, OPEN)).toMatch(/may never change \(test\)/);
  });

  it('don’t run where their check’s dependencies can’t be installed', async () => {
    const room = await openJudgeRoom(FILES);
    const missing = { ...lint('test -d node_modules'), install: { command: null, scripts: [] } };
    const fixed = await runFixers(room.room, { commit: room.origin.baseSha, checks: [missing] });
    expect(fixed.complaints).toEqual([expect.stringMatching(/^the fixer of lint had no dependencies: .*no lockfile/)]);
  });

  it('that end with an error say so, and what they did is looked at all the same', async () => {
    const room = await openJudgeRoom(FILES);
    const broken = lint(`${HONEST}; echo no such rule >&2; exit 3`);
    const fixed = await runFixers(room.room, { commit: room.origin.baseSha, checks: [broken] });
    expect(fixed.complaints).toEqual([expect.stringMatching(/^the fixer of lint ended with 3: [\s\S]*no such rule/)]);
    expect(fixed.changes).toHaveLength(1);
  });

  it('may touch what the spec opens, beside what the candidate touches', async () => {
    const room = await openJudgeRoom(FILES);
    const { changes } = await runFixers(room.room, { commit: room.origin.baseSha, checks: [lint(HONEST)] });
    expect(whyFixRefused(changes, [], NO_LIMITS)).toMatch(/neither the candidate touches nor the spec opens/);
    expect(whyFixRefused(changes, [], { ...NO_LIMITS, only: [['src/**']] })).toBeNull();
    expect(whyFixRefused(changes, [], { ...NO_LIMITS, only: [['src/**'], ['docs/**']] })).toMatch(/neither/);
  });
});

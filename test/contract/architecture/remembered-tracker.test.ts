import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SOURCES = execFileSync('git', ['ls-files', '-z', 'packages/*.ts', 'actions/*.ts'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '');
const naming = (word: string) => SOURCES.filter((path) => readFileSync(path, 'utf8').includes(word));

describe('what is remembered of the tracker', () => {
  it('is read by the sources of a plan and by nothing else: who decides what is done reads GitHub (ADR 17)', () => {
    const own = /^packages\/github\/src\/(?:index\.ts|tracker\/memory\/)/;
    expect(naming('readRemembering').filter((path) => !own.test(path))).toEqual([
      'packages/loop/src/plan/plan-sources.ts',
    ]);
    expect(naming('readTrackerMemory')).toEqual([
      'packages/loop/src/plan/plan-sources.ts',
      'packages/loop/src/plan/tracker-memory.ts',
    ]);
  });

  it('and the oracle, what it settles and what keeps gaps read all', () => {
    const deciding =
      /^(?:packages\/(?:verifier|live)\/|packages\/loop\/src\/(?:decide|live|publish)\/|actions\/oracle\/)/;
    const plans = naming('plan-sources').filter((path) => deciding.test(path));
    expect(plans).toEqual([]);
    expect(naming('readTracker(').some((path) => deciding.test(path))).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Arena, openArena } from './judge-way.ts';
import { RUNNERS, type RunnerName } from './runners.ts';
import { leavesOut } from './tools.ts';
import { tryWay, waysOf } from './try-ways.ts';

/** The share of ways that may pass a gate without held-out checks. */
const MOST_SURVIVORS = 0.15;

/** The tests of one runner; each runner has a file of its own, so that they run side by side. */
export function describeRunner(name: RunnerName): void {
  describe.skipIf(leavesOut(name))(`ways to turn ${name} green`, () => {
    const runner = RUNNERS[name];
    const ways = waysOf(name);
    let arena: Arena;
    beforeAll(async () => {
      arena = await openArena(runner);
    });
    afterAll(() => arena.remove());

    test('without any, the tests are red, and an honest change is green and admitted', async () => {
      expect([await arena.plain({}), await arena.plain(runner.honest)]).toEqual([false, true]);
      expect((await arena.judge(runner.honest)).verdict).toBe('pass');
    });
    test.each(ways.map(([way, files]) => [`${way.attack} ${way.what}`, way, files] as const))(
      '%s: a plain run is fooled, the gate is not',
      async (_name, way, files) => {
        const trial = await tryWay(arena, way, files);
        expect(trial).toMatchObject({
          plain: true,
          withoutHeldOut: way.survives?.includes(name) ?? false,
          withHeldOut: false,
        });
      },
    );
    test('few survive a gate that holds nothing out', () => {
      const survivors = ways.filter(([way]) => way.survives?.includes(name));
      expect(survivors.length / ways.length).toBeLessThanOrEqual(MOST_SURVIVORS);
    });
  });
}

import { emptyLoopState, STATE_PATHS, setCurrentRun } from '@loop-actions/contract';
import { BOT } from '@loop-actions/loop/context/loop-branch';
import { describe, expect, it } from 'vitest';
import { countPeople } from '../../../packages/loop/src/record/machine-commits.ts';
import { personInterventions } from '../../../packages/loop/src/record/person-interventions.ts';
import { stoppedReport } from '../../support/heal-world/harness-gap.ts';

const SPEC = `sha256:${'1'.repeat(64)}`;
const OTHER = `sha256:${'2'.repeat(64)}`;
const answer = { item: '#1', person: 'maria', at: '2026-01-05T08:00:00Z' };

/** A state branch on which run 700 is the last, with that spec. */
function after700(specSha256: string | null) {
  const report = JSON.stringify(stoppedReport('a'.repeat(40), { specSha256 }));
  const state = setCurrentRun(emptyLoopState('Shop'), {
    ...{ runId: '700', mode: 'propose', selectedItems: 1, openedPullRequests: 0, escalations: 0 },
  });
  return { state, readFile: async (path: string) => (path === STATE_PATHS.runReport('700') ? report : null) };
}

describe('interventions of persons', () => {
  it.each([
    ['nobody, where nothing was answered and the spec is the same', SPEC, [], { personOnWork: 0, personOnMachine: 0 }],
    ['on the work, each answer', SPEC, [answer, { ...answer, item: '#2' }], { personOnWork: 2, personOnMachine: 0 }],
    ['on the machine, another spec', OTHER, [], { personOnWork: 0, personOnMachine: 1 }],
    ['on the machine, a spec that went away', null, [], { personOnWork: 0, personOnMachine: 1 }],
  ] as const)('are of %s', async (_whom, spec, answered, counts) => {
    expect(await personInterventions(after700(SPEC), { answered }, spec, async () => null)).toEqual({
      ...counts,
      loopOnMachine: 0,
    });
  });

  it('are none on the machine before the first run', async () => {
    const first = { state: emptyLoopState('Shop'), readFile: async () => null };
    expect((await personInterventions(first, { answered: [] }, SPEC, async () => 3)).personOnMachine).toBe(0);
  });

  it('are on the machine as many as people committed to it, or one where only the spec shows it', async () => {
    const count = async (commits: number | null, spec: string) =>
      (await personInterventions(after700(SPEC), { answered: [] }, spec, async () => commits)).personOnMachine;
    expect([await count(0, SPEC), await count(3, SPEC), await count(3, OTHER)]).toEqual([0, 3, 3]);
    expect([await count(0, OTHER), await count(null, OTHER), await count(null, SPEC)]).toEqual([1, 1, 0]);
  });

  it('are by people: no bot and no work of the loop, and on the machine alone', () => {
    const by = (author: string, path = 'h/a.sh', item = '') => `\u0001${author}\u0002${item}\u0002\0\n${path}\0`;
    const count = (...commits: readonly string[]) => countPeople(commits.join(''), (path) => path.startsWith('h/'));
    const others = [
      by('1+dependabot[bot]@users.noreply.github.com'),
      by(BOT.email),
      by('maria@example.org', 'h/a.sh', '#12'),
      by('maria@example.org', 'src/a.js'),
    ];
    expect(count(...others)).toBe(0);
    expect(count(by('maria@example.org'), ...others, by('jo@example.org'))).toBe(2);
    expect(count()).toBe(0);
  });
});

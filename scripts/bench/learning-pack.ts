import { STATE_PATHS } from '@loop-actions/contract';
import { readCorrections, weeklyPack } from '@loop-actions/learning';
import { openLearningRoom } from '../../test/integration/learning/learning-room.ts';
import { busyWeek } from '../../test/support/learning/busy-weeks.ts';
import { fillWithChanges } from '../../test/support/learning/many-changes.ts';
import type { Bench, BenchResult } from './bench.ts';

/** From the first request to the week’s issue, with the real action against a GitHub that counts. */
async function measureRequests(): Promise<BenchResult> {
  await using room = await openLearningRoom();
  await fillWithChanges(room.github, 500);
  const asked = () => room.github.requests.filter(({ kind }) => kind !== 'git').length;
  const before = asked();
  const run = await room.report({ meeting: 'true' });
  if (run.exitCode !== 0) throw new Error(run.stdout.slice(-2000));
  const value = asked() - before;
  const ledger = readCorrections(await room.world.readState(STATE_PATHS.corrections)).corrections;
  const compared = ledger.filter(({ source }) => source === 'diff').length;
  const detail = `500 tickets, 500 changes, 500 deployments; ${compared} amended before the merge and compared; ${room.github.violations.length} objections of the GitHub`;
  return { value, met: value <= 40 && compared > 0 && run.outputs['meeting-issue-url'] !== undefined, detail };
}

export const benches: readonly Bench[] = [
  {
    id: 'pack-requests',
    issue: 'learning',
    what: 'API requests for the weekly pack with 500 changes of the loop in the window, the whole action',
    unit: 'requests',
    reach: '≤ 40',
    run: measureRequests,
  },
  {
    id: 'pack-reading',
    issue: 'learning',
    what: 'Reading the pack of a busy week, at 200 words a minute',
    unit: 'minutes',
    reach: '≤ 15',
    run: async () => {
      const words = weeklyPack(busyWeek().week).body.split(/\s+/).length;
      return {
        value: words / 200,
        met: words / 200 <= 15,
        detail: `${words} words, so that half of the thirty are left to decide`,
      };
    },
  },
  {
    id: 'dashboard-size',
    issue: 'learning',
    what: 'The dashboard of a busy week with a trend of twelve',
    unit: 'kB',
    reach: '≤ 300',
    run: async () => {
      const value = Buffer.byteLength(busyWeek().page) / 1000;
      return { value, met: value <= 300 };
    },
  },
];

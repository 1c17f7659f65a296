import { percentKilled } from '../mutants/judge-mutants.ts';
import { MUTATED_AREAS } from '../mutants/mutated-files.ts';
import { isCurrent, readScores } from '../mutants/recorded-scores.ts';
import type { Bench, BenchResult } from './bench.ts';

/**
 * What `npm run mutants -- --record` measured of the files that decide or merge; measuring them anew takes an hour. A file
 * that is other by now, or was never measured, is named, and the figure is not met with it.
 */
async function readMutants(): Promise<BenchResult> {
  const scores = readScores();
  const files = MUTATED_AREAS.flatMap((area) => area.files);
  const measured = files.flatMap((file) => {
    const score = scores[file];
    return score === undefined ? [] : [{ file, ...score }];
  });
  const stale = files.filter((file) => {
    const score = scores[file];
    return score === undefined || !isCurrent(file, score);
  });
  const sum = (key: 'killed' | 'tried') => measured.reduce((total, score) => total + score[key], 0);
  const total = { killed: sum('killed'), tried: sum('tried') };
  const value = percentKilled(total);
  const days = measured.map(({ date }) => date).sort();
  const lines = measured.map(
    (score) => `  ${percentKilled(score).toFixed(1).padStart(5)} % of ${score.tried}  ${score.file} (${score.commit})`,
  );
  return {
    value,
    reference: { what: 'files that are other since, or were never measured', value: stale.length },
    detail: [
      `${total.killed} of ${total.tried} killed, recorded from ${days[0] ?? '–'} to ${days.at(-1) ?? '–'}; npm run mutants names the survivors${stale.length === 0 ? '' : `; to be measured again: ${stale.join(', ')}`}`,
      ...lines,
    ].join('\n'),
    met: value >= 90 && stale.length === 0,
  };
}

export const benches: readonly Bench[] = [
  {
    id: 'mutants',
    issue: 'judge',
    what: 'Mutants of verifier, oracle and merges killed (as recorded)',
    unit: '%',
    reach: '≥ 90',
    run: readMutants,
  },
];

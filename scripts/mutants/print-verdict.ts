import { type Mutant, type MutantsVerdict, percentKilled, type Score } from './judge-mutants.ts';

/** The verdict as a person reads it: a line for each file, then every survivor with its place. */
export function printVerdict({ total, files, known, unexplained, stale }: MutantsVerdict): string {
  return [
    ...[...files].map(([file, score]) => printScore(score, file)),
    printScore(total, 'all'),
    ...section('Survivors nobody has explained', unexplained.map(printMutant)),
    ...section(
      'Survivors that mean what the original means',
      known.map((mutant) => `${printMutant(mutant)}\n      ${mutant.reason}`),
    ),
    ...section(
      'Reasons for mutants that are killed or gone: take them out of the list',
      stale.map(({ file, source, mutator, replacement }) => `${file} ${mutator}: ${source} → ${replacement}`),
    ),
  ].join('\n');
}

function printScore(score: Score, name: string): string {
  return `${percentKilled(score).toFixed(1).padStart(5)} %  ${`${score.killed}/${score.tried}`.padStart(9)}  ${name}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  - ${line}`)];
}

function printMutant({ file, line, mutator, source, replacement }: Mutant): string {
  return `${file}:${line} ${mutator}: ${source} → ${replacement}`;
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '@loop-actions/contract';
import { isKilled, isSurvivor, type Mutant, type Score } from './judge-mutants.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const RECORD = join(import.meta.dirname, 'recorded.json');

/** What was measured of one file, of which words, and when: measuring all of them takes an hour. */
export interface RecordedScore extends Score {
  /** Of the file's text when it was measured. */
  readonly source: string;
  /** The commit that was checked out, short. */
  readonly commit: string;
  /** The day, UTC. */
  readonly date: string;
}

export type RecordedScores = Readonly<Record<string, RecordedScore>>;

export function readScores(): RecordedScores {
  return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as RecordedScores) : {};
}

/** Keeps the scores of the files that these mutants are of, in place of older ones. */
export function recordScores(mutants: readonly Mutant[], at: Date = new Date()): void {
  const scores: Record<string, RecordedScore> = { ...readScores() };
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
  for (const file of new Set(mutants.map((mutant) => mutant.file))) {
    const own = mutants.filter((mutant) => mutant.file === file);
    const killed = own.filter(({ status }) => isKilled(status)).length;
    const tried = killed + own.filter(({ status }) => isSurvivor(status)).length;
    scores[file] = { killed, tried, source: digestOf(file), commit, date: at.toISOString().slice(0, 10) };
  }
  const sorted = Object.fromEntries(Object.entries(scores).sort(([left], [right]) => (left < right ? -1 : 1)));
  writeFileSync(RECORD, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Whether a file still has the words that were measured. */
export function isCurrent(file: string, { source }: RecordedScore): boolean {
  return existsSync(join(ROOT, file)) && digestOf(file) === source;
}

function digestOf(file: string): string {
  return sha256(readFileSync(join(ROOT, file)));
}

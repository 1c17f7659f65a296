export type MutantStatus =
  | 'Killed'
  | 'Timeout'
  | 'Survived'
  | 'NoCoverage'
  | 'CompileError'
  | 'RuntimeError'
  | 'Ignored'
  | 'Pending';

/** One small fault planted in a file, and what the tests made of it. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The line it starts on, without what stands around it. */
  readonly source: string;
  readonly mutator: string;
  readonly replacement: string;
  readonly status: MutantStatus;
}

/** A mutant that no test can kill, and why: it means what the original means. */
export interface KnownSurvivor {
  readonly file: string;
  readonly source: string;
  readonly mutator: string;
  readonly replacement: string;
  readonly reason: string;
}

type Place = readonly [source: string, mutator: string, replacement: string];

/** Mutants of one file that mean what the original means, for one reason. */
export function equivalent(file: string, reason: string, places: readonly Place[]): KnownSurvivor[] {
  return places.map(([source, mutator, replacement]) => ({ file, source, mutator, replacement, reason }));
}

export interface Score {
  readonly killed: number;
  readonly tried: number;
}

export interface MutantsVerdict {
  readonly total: Score;
  readonly files: ReadonlyMap<string, Score>;
  /** Survivors that have a reason; they count against the score all the same. */
  readonly known: readonly (Mutant & { readonly reason: string })[];
  readonly unexplained: readonly Mutant[];
  /** Reasons for mutants that are killed by now, or gone. */
  readonly stale: readonly KnownSurvivor[];
}

/** Counts what was killed. A mutant that no test reaches has survived; one that was never run is not counted. */
export function judgeMutants(mutants: readonly Mutant[], reasons: readonly KnownSurvivor[]): MutantsVerdict {
  const tried = mutants.filter(({ status }) => isKilled(status) || isSurvivor(status));
  const survivors = tried.filter(({ status }) => isSurvivor(status));
  const reasonFor = new Map(reasons.map((known) => [identityOf(known), known.reason]));
  const alive = new Set(survivors.map(identityOf));
  const looked = new Set(mutants.map(({ file }) => file));
  const files = [...looked]
    .sort()
    .map((file) => [file, scoreOf(tried.filter((mutant) => mutant.file === file))] as const);
  return {
    total: scoreOf(tried),
    files: new Map(files),
    known: survivors.flatMap((mutant) => {
      const reason = reasonFor.get(identityOf(mutant));
      return reason === undefined ? [] : [{ ...mutant, reason }];
    }),
    unexplained: survivors.filter((mutant) => !reasonFor.has(identityOf(mutant))),
    stale: reasons.filter((known) => looked.has(known.file) && !alive.has(identityOf(known))),
  };
}

/** The share that was killed, in per cent; of nothing none was. */
export function percentKilled({ killed, tried }: Score): number {
  return tried === 0 ? 0 : (100 * killed) / tried;
}

function scoreOf(mutants: readonly Mutant[]): Score {
  return { killed: mutants.filter(({ status }) => isKilled(status)).length, tried: mutants.length };
}

/** Whether a test noticed it. */
export function isKilled(status: MutantStatus): boolean {
  return status === 'Killed' || status === 'Timeout';
}

/** Whether no test noticed it, or none reaches it. */
export function isSurvivor(status: MutantStatus): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

/** By the words of its line, not by its number: an edit elsewhere in the file leaves it what it is. */
function identityOf({ file, source, mutator, replacement }: Omit<KnownSurvivor, 'reason'>): string {
  return JSON.stringify([file, source, mutator, replacement]);
}

/** What a bench measured. */
export interface BenchResult {
  /** In the bench's unit; null when it could not be measured. */
  readonly value: number | null;
  /** The figure it is held against, measured in the same run. */
  readonly reference?: { readonly what: string; readonly value: number };
  /** More figures, in words. */
  readonly detail?: string;
  /** Of attacks: how many there were, and what became of them. */
  readonly trials?: Trials;
  readonly met: boolean;
}

/** Attacks and the honest work beside them. */
export interface Trials {
  readonly tried: number;
  readonly stopped: number;
  /** Controls that were let through, of so many. */
  readonly admitted: number;
  readonly controls: number;
  /** How many attacks get through with the defence off; null: it was not asked here. */
  readonly off: number | null;
}

/** Parts of the project that figures belong to. */
export type BenchIssue = 'spine' | 'chain' | 'judge' | 'triage' | 'agents' | 'learning';

/** One figure with the target it should reach. */
export interface Bench {
  /** Kebab case, unique: `--only` names it. */
  readonly id: string;
  readonly issue: BenchIssue;
  readonly what: string;
  readonly unit: string;
  /** The target as it is written in the table, e.g. `≤ 150`. */
  readonly reach: string;
  run(): Promise<BenchResult>;
}

/** The middle of some figures; of an even number the lower of the two in the middle. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

/** The smallest figure that at least this share of all figures does not exceed. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

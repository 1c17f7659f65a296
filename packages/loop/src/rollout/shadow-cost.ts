import type { RunReport } from '@loop-actions/contract';

/** What items would have cost, from what attempts on record cost; null: no attempt with a known cost is there. */
export interface CostEstimate {
  /** Attempts with a known cost. */
  readonly attempts: number;
  /** US dollars per attempt. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Attempts whose cost nobody knows are left out and never count as free. */
export function estimateCost(reports: readonly RunReport[]): CostEstimate | null {
  const costs = reports
    .flatMap(({ attempts }) => attempts)
    .flatMap(({ usage: { costUsd, iterations } }) => (costUsd === null || iterations === 0 ? [] : [costUsd]))
    .sort((left, right) => left - right);
  const [least, most] = [costs[0], costs.at(-1)];
  if (least === undefined || most === undefined) return null;
  const middle = costs.length / 2;
  const median = ((costs[Math.ceil(middle) - 1] ?? least) + (costs[Math.floor(middle)] ?? most)) / 2;
  return { attempts: costs.length, median, least, most };
}

/** One sentence about what picking these would have cost. */
export function describeCost(items: number, estimate: CostEstimate | null): string {
  if (items === 0) return '';
  if (estimate === null) {
    return `What ${tickets(items)} would have cost is unknown: no attempt with a known cost is on record.`;
  }
  const { attempts, median, least, most } = estimate;
  const each = `$${median.toFixed(2)} each by the median of ${attempts} recorded attempt${attempts === 1 ? '' : 's'}`;
  return `${tickets(items)} would have cost about $${(items * median).toFixed(2)}: ${each} ($${least.toFixed(2)} to $${most.toFixed(2)}).`;
}

function tickets(count: number): string {
  return `${count} ticket${count === 1 ? '' : 's'}`;
}

/** Paired outcomes of one set of cases under two versions. */
export interface PairedOutcomes {
  readonly bothPass: number;
  /** Passed before, fails now. */
  readonly worse: number;
  /** Failed before, passes now. */
  readonly better: number;
  readonly bothFail: number;
}

/** A figure with the range that the data leave open. */
export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Exact binomial tail, P(X ≥ k) for X of n tosses with chance p. Sums in logarithms, so that large n don't underflow.
 */
export function binomialTail(k: number, n: number, p = 0.5): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  let choose = 0;
  let tail = 0;
  for (let at = 1; at <= n; at++) {
    choose += Math.log(n - at + 1) - Math.log(at);
    if (at >= k) tail += Math.exp(choose + at * Math.log(p) + (n - at) * Math.log1p(-p));
  }
  return Math.min(1, tail);
}

/**
 * McNemar's test in its exact form: only cases that changed say anything, and under no effect each is as likely to go
 * up as down. Two-sided. The sign test of scores is the same computation over rises and falls.
 */
export function mcnemarExact({ worse, better }: Pick<PairedOutcomes, 'worse' | 'better'>): number {
  const n = worse + better;
  return n === 0 ? 1 : Math.min(1, 2 * binomialTail(Math.max(worse, better), n));
}

/** The chance that a two-sided exact test at `alpha` finds an effect that makes `share` of the changed cases worse. */
export function mcnemarPower(changed: number, share: number, alpha = 0.05): number {
  const needed = smallestSignificant(changed, alpha);
  return needed === null ? 0 : binomialTail(needed, changed, share);
}

/** How many of n changed cases must be worse before it counts as more than chance; null: all of them would not do. */
export function smallestSignificant(changed: number, alpha = 0.05): number | null {
  for (let k = Math.ceil(changed / 2); k <= changed; k++) if (2 * binomialTail(k, changed) <= alpha) return k;
  return null;
}

/** Standard normal quantile of 0.975. */
const Z95 = 1.959963984540054;

/** Wilson's interval of 95 % for a proportion; it holds near 0 and 1, where the plain one fails. */
export function wilsonInterval(hits: number, n: number): Interval {
  if (n === 0) return { estimate: Number.NaN, low: 0, high: 1 };
  const p = hits / n;
  const z2 = Z95 * Z95;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { estimate: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Change of the pass rate between paired samples, Newcombe's square-and-add interval of 95 % (1998, method 10). */
export function pairedDifference({ bothPass, worse, better, bothFail }: PairedOutcomes): Interval {
  const n = bothPass + worse + better + bothFail;
  if (n === 0) return { estimate: Number.NaN, low: -1, high: 1 };
  const now = wilsonInterval(bothPass + better, n);
  const before = wilsonInterval(bothPass + worse, n);
  const product = (bothPass + worse) * (better + bothFail) * (bothPass + better) * (worse + bothFail);
  const cross = bothPass * bothFail - worse * better;
  const corrected = cross > n / 2 ? cross - n / 2 : cross < 0 ? cross : 0;
  const phi = product === 0 ? 0 : corrected / Math.sqrt(product);
  const estimate = (better - worse) / n;
  const reach = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
  return {
    estimate,
    low: estimate - reach(now.estimate - now.low, before.high - before.estimate),
    high: estimate + reach(now.high - now.estimate, before.estimate - before.low),
  };
}

/** Mean of paired differences with its percentile bootstrap interval of 95 %; the same seed, the same interval. */
export function bootstrapMean(differences: readonly number[], seed: number, rounds = 2000): Interval {
  const n = differences.length;
  if (n === 0) return { estimate: Number.NaN, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const random = mulberry32(seed);
  const means = new Float64Array(rounds);
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    for (let at = 0; at < n; at++) sum += differences[Math.floor(random() * n)] ?? 0;
    means[round] = sum / n;
  }
  means.sort();
  const at = (share: number): number => means[Math.min(rounds - 1, Math.floor(share * rounds))] ?? Number.NaN;
  return { estimate: differences.reduce((sum, value) => sum + value, 0) / n, low: at(0.025), high: at(0.975) };
}

/** A small generator of evenly spread numbers in [0, 1) (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

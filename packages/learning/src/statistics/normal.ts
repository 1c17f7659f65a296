/** Standard normal quantile of 0.975. */
export const Z95 = 1.959963984540054;

/** Two-sided p of a standard normal figure. The error function is Abramowitz and Stegun's 7.1.26 (error below 1.5e-7). */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.min(1, Math.max(0, series * Math.exp(-x * x)));
}

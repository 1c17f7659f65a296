import type { KpiResult } from '@loop-actions/contract';

const HOUR_MS = 60 * 60 * 1000;

/** A figure as people say it. */
export function formatFigure(value: number | null, unit: KpiResult['unit']): string {
  if (value === null) return '–';
  switch (unit) {
    case 'share':
      return `${(100 * value).toFixed(0)} %`;
    case 'milliseconds':
      return formatTime(value);
    case 'usd':
      return `$${value.toFixed(2)}`;
    case 'per-day':
      return `${value.toFixed(2)} a day`;
    default:
      return value.toFixed(2);
  }
}

/** A difference with its sign. */
export function formatDelta({ delta, unit }: Pick<KpiResult, 'delta' | 'unit'>): string {
  if (delta === null) return '–';
  const sign = delta > 0 ? '+' : delta < 0 ? '−' : '±';
  const size = Math.abs(delta);
  return `${sign}${unit === 'share' ? `${(100 * size).toFixed(0)} points` : formatFigure(size, unit)}`;
}

/** The interval beside it, or why there is none. */
export function formatInterval({ interval, unit }: Pick<KpiResult, 'interval' | 'unit'>): string {
  return interval === null ? 'no interval' : `${formatFigure(interval[0], unit)} to ${formatFigure(interval[1], unit)}`;
}

function formatTime(ms: number): string {
  if (ms >= 48 * HOUR_MS) return `${(ms / (24 * HOUR_MS)).toFixed(1)} days`;
  return ms >= HOUR_MS ? `${(ms / HOUR_MS).toFixed(1)} h` : `${Math.round(ms / 60_000)} min`;
}

/** What came of the comparison, in words. */
export const MOVEMENTS: Readonly<Record<KpiResult['movement'], string>> = {
  better: 'better',
  worse: 'worse',
  'not-shown': 'no change shown',
  'too-little-data': 'too little data',
};

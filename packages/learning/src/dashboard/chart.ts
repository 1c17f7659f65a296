import { escapeHtml } from './html.ts';

/** One point of a trend; null: nothing could be measured then. */
export interface TrendPoint {
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 6;

/** The figure at the upper edge of a trend’s chart; the lower edge is zero. */
export function topOf(points: readonly TrendPoint[]): number {
  const known = points.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== null));
  return Math.max(...known, 0) || 1;
}

/** A trend as inline SVG: a line through the weeks, its interval behind it. The words beside it say the same. */
export function trendChart(points: readonly TrendPoint[], title: string): string {
  const top = topOf(points);
  const x = (at: number): number => EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number): number => HEIGHT - EDGE - (Math.min(value, top) / top) * (HEIGHT - 2 * EDGE);
  const at = (index: number, value: number): string => `${x(index).toFixed(1)},${y(value).toFixed(1)}`;
  const parts: string[] = [];
  for (const run of runsOf(points)) {
    const upper = run.map(({ index, point }) => at(index, point.high ?? point.value ?? 0));
    const lower = run.map(({ index, point }) => at(index, point.low ?? point.value ?? 0)).reverse();
    if (run.length > 1) parts.push(`<polygon class="band" points="${[...upper, ...lower].join(' ')}"/>`);
    const line = run.map(({ index, point }) => at(index, point.value ?? 0));
    if (run.length > 1) parts.push(`<polyline class="line" points="${line.join(' ')}"/>`);
  }
  const last = points.findLastIndex(({ value }) => value !== null);
  const end = points[last];
  if (end?.value != null)
    parts.push(`<circle class="dot" cx="${x(last).toFixed(1)}" cy="${y(end.value).toFixed(1)}" r="4"/>`);
  const base = `<line class="axis" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${HEIGHT - EDGE}" y2="${HEIGHT - EDGE}"/>`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">${base}${parts.join('')}</svg>`;
}

function runsOf(points: readonly TrendPoint[]) {
  const runs: { index: number; point: TrendPoint }[][] = [];
  let open = false;
  for (const [index, point] of points.entries()) {
    if (point.value === null) open = false;
    else if (open) runs.at(-1)?.push({ index, point });
    else {
      runs.push([{ index, point }]);
      open = true;
    }
  }
  return runs;
}

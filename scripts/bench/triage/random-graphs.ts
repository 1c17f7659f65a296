/** A source of numbers that gives the same ones every time: 0 ≤ x < 1. */
export type Random = () => number;

/** Mulberry32: small, fast, and good enough to draw graphs. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Work that takes time and waits for other work. */
export interface Task {
  /** Minutes. */
  readonly duration: number;
  /** Places of earlier tasks. */
  readonly waitsFor: readonly number[];
}

export interface TaskGraph {
  readonly tasks: readonly Task[];
  readonly workers: number;
}

/**
 * A batch as people plan one: 10 to 120 tickets in layers, in chains, or with edges anywhere; minutes are log-normal,
 * since a few tickets take far longer than most.
 */
export function drawGraph(random: Random): TaskGraph {
  const size = 10 + Math.floor(random() * 111);
  const workers = 2 + Math.floor(random() * 7);
  const shape = Math.floor(random() * 3);
  const layers = 2 + Math.floor(random() * 8);
  const tasks = Array.from({ length: size }, (_, at): Task => {
    const duration = Math.max(1, Math.round(Math.exp(2.7 + 0.8 * normal(random))));
    return {
      duration,
      waitsFor: shape === 1 ? chained(at, layers, random) : drawn(at, shape, { size, layers, random }),
    };
  });
  return { tasks, workers };
}

/** A few lines of work side by side, with a rare crossing. */
function chained(at: number, lines: number, random: Random): readonly number[] {
  const before = at - lines;
  if (before < 0) return [];
  return random() < 0.1 && before > 0 ? [before, Math.floor(random() * before)] : [before];
}

function drawn(
  at: number,
  shape: number,
  { size, layers, random }: { readonly size: number; readonly layers: number; readonly random: Random },
): readonly number[] {
  const width = Math.ceil(size / layers);
  const layer = Math.floor(at / width);
  const end = shape === 0 ? layer * width : at;
  const start = shape === 0 ? Math.max(0, (layer - 1) * width) : 0;
  if (end <= start) return [];
  const count = Math.floor(random() * 4);
  return [...new Set(Array.from({ length: count }, () => start + Math.floor(random() * (end - start))))];
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** No schedule can be shorter than its longest chain, nor than all work shared out evenly. */
export function lowerBound({ tasks, workers }: TaskGraph): number {
  const ends: number[] = [];
  for (const { duration, waitsFor } of tasks) ends.push(duration + Math.max(0, ...waitsFor.map((at) => ends[at] ?? 0)));
  const work = tasks.reduce((sum, { duration }) => sum + duration, 0);
  return Math.max(...ends, work / workers);
}

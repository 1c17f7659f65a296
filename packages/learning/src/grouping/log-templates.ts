import { isWord, maskLogLine, VARIABLE } from './mask-log-line.ts';

/** A message of a program: its words, with `<*>` where it varies. */
export interface LogTemplate {
  readonly tokens: readonly string[];
  /** Places of its lines, in ascending order. */
  readonly lines: readonly number[];
}

/** So many values in one place of an otherwise equal message are values, and no words of it. */
const VALUES_IN_A_PLACE = 4;
/** The first word names what happens much more often than it is a value. */
const VALUES_IN_FIRST_PLACE = 8;
/** Share of words that two messages have in common if one is the other with other values. */
const ALIKE = 0.7;
/** More different messages than this are no log that anybody reads; the rest stays as it is. */
const MAX_SHAPES = 2000;
/** Each round draws together what it can; few logs need more than three. */
const MAX_ROUNDS = 10;

/** A masked message. `open`: places that turned out to hold values, so that any word may stand there. */
interface Shape {
  tokens: readonly string[];
  readonly open: ReadonlySet<number>;
  readonly lines: number[];
}

/**
 * Groups lines by the message that they are, in three steps that need no setting per kind of log: values are masked, a
 * place that takes many values in an otherwise equal message is one, and what differs in few words is alike (as in
 * Drain, He and others 2017). The same lines give the same groups.
 */
export function findLogTemplates(lines: readonly string[]): readonly LogTemplate[] {
  const shapes = new Map<string, Shape>();
  for (const [at, line] of lines.entries()) {
    const tokens = maskLogLine(line);
    const key = tokens.join(' ');
    const known = shapes.get(key);
    if (known !== undefined) known.lines.push(at);
    else shapes.set(key, { tokens, open: new Set(), lines: [at] });
  }
  const all = [...shapes.values()];
  const byLength = Map.groupBy(all.slice(0, MAX_SHAPES), ({ tokens }) => tokens.length);
  const merged = [...byLength.values()].flatMap((group) => mergeAlike(absorb(mergeColumns(group))));
  return [...merged, ...all.slice(MAX_SHAPES)]
    .map(({ tokens, lines: at }) => ({ tokens, lines: at.sort((left, right) => left - right) }))
    .sort((left, right) => (left.lines[0] ?? 0) - (right.lines[0] ?? 0));
}

/** Merges shapes that are equal but for one place, where that place takes many values; the most varied place first. */
function mergeColumns(group: readonly Shape[]): readonly Shape[] {
  let shapes = group;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const gone = new Set<Shape>();
    const made = new Map<string, Shape>();
    for (const { at, column } of variedColumns(shapes)) {
      if (column.some((shape) => gone.has(shape))) continue;
      for (const shape of column) gone.add(shape);
      const tokens = (column[0]?.tokens ?? []).with(at, VARIABLE);
      const open = new Set([at, ...column.flatMap((shape) => [...shape.open])]);
      made.set(tokens.join(' '), { tokens, open, lines: column.flatMap(({ lines }) => lines) });
    }
    if (made.size === 0) return shapes;
    shapes = [...shapes.filter((shape) => !gone.has(shape)), ...made.values()];
  }
  return shapes;
}

interface Column {
  readonly at: number;
  readonly column: Shape[];
}

function variedColumns(shapes: readonly Shape[]): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const shape of shapes) {
    for (const [at, token] of shape.tokens.entries()) {
      if (!isWord(token) && token !== VARIABLE) continue;
      const key = `${at} ${shape.tokens.with(at, VARIABLE).join(' ')}`;
      const known = columns.get(key);
      if (known === undefined) columns.set(key, { at, column: [shape] });
      else known.column.push(shape);
    }
  }
  return [...columns.values()].filter(isVaried).sort((left, right) => right.column.length - left.column.length);
}

function isVaried({ at, column }: Column): boolean {
  const isFirst = at === (column[0]?.tokens.findIndex(isWord) ?? -1);
  return column.length >= (isFirst ? VALUES_IN_FIRST_PLACE : VALUES_IN_A_PLACE);
}

/** A message that fits another one but for places that are known to hold values is that one. */
function absorb(shapes: readonly Shape[]): readonly Shape[] {
  const kept: Shape[] = [];
  for (const shape of [...shapes].sort((left, right) => right.open.size - left.open.size)) {
    const host = kept.find(
      ({ tokens, open }) => open.size > 0 && tokens.every((token, at) => open.has(at) || token === shape.tokens[at]),
    );
    if (host === undefined) kept.push(shape);
    else host.lines.push(...shape.lines);
  }
  return kept;
}

/** Merges what differs in several places at once: same first word, same signs, most words in common. */
function mergeAlike(shapes: readonly Shape[]): readonly Shape[] {
  const merged: Shape[] = [];
  for (const shape of [...shapes].sort((left, right) => Math.min(...left.lines) - Math.min(...right.lines))) {
    const host = merged.find((other) => areAlike(other.tokens, shape.tokens));
    if (host === undefined) merged.push({ ...shape });
    else {
      host.tokens = host.tokens.map((token, at) => (token === shape.tokens[at] ? token : VARIABLE));
      host.lines.push(...shape.lines);
    }
  }
  return merged;
}

function areAlike(left: readonly string[], right: readonly string[]): boolean {
  const first = left.findIndex(isWord);
  if (first !== right.findIndex(isWord) || left[first] !== right[first]) return false;
  let same = 0;
  let words = 0;
  for (const [at, token] of left.entries()) {
    const other = right[at] ?? '';
    if (isWord(token) || isWord(other)) {
      words++;
      if (token === other) same++;
    } else if (token !== other) return false;
  }
  // A difference in one word is for the columns to judge: two messages may be opposites.
  return words - same > 1 && same / words >= ALIKE;
}

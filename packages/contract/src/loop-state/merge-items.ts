import {
  type AttemptLedger,
  carryBareCount,
  ledgerIdentity,
  ledgerTotals,
  readLedger,
  writeLedgerLine,
} from './attempt-ledger.ts';
import { compareRuns, mergeLedgers } from './merge-ledgers.ts';
import { changedSide, distinctKeys, joinOrders } from './merge-sequences.ts';
import { attemptsReadable, caution, effectiveStatus, itemLedger, propertiesOf } from './read-state.ts';
import { type BodyUnit, type PropertyUnit, propertyValue } from './segment-body.ts';
import { isBlank, lineContent, readBullet } from './state-lines.ts';
import { readStateText } from './state-text.ts';
import { setLedger } from './write-property.ts';

/** Which side of a merge was written by the machine; words of the other side, a person's, win over it. */
export type MachineSide = 'ours' | 'theirs' | 'both';

export interface Bodies {
  readonly ancestor: readonly BodyUnit[];
  readonly ours: readonly BodyUnit[];
  readonly theirs: readonly BodyUnit[];
  readonly machine: MachineSide;
  readonly eol: string;
}

type Side = 'ours' | 'theirs';
type Choose = (key: string, pair: { ours: PropertyUnit; theirs: PropertyUnit }) => Side;

/** Two versions of one item by meaning: see `mergeLoopStates`. */
export function mergeItems(written: Bodies): readonly BodyUnit[] {
  const { eol } = written;
  const bodies: Bodies = {
    ...written,
    ancestor: withOneLedger(written.ancestor, eol),
    ours: withOneLedger(written.ours, eol),
    theirs: withOneLedger(written.theirs, eol),
  };
  const winner = winningStatus(bodies);
  return mergeUnits(bodies, (key, { ours, theirs }) => {
    if (key === 'status') return winner;
    if (bodies.machine === 'ours') return 'theirs';
    if (bodies.machine === 'theirs') return 'ours';
    const alike = effectiveStatus(bodies.ours) === effectiveStatus(bodies.theirs);
    return alike ? (content(ours.lines) >= content(theirs.lines) ? 'ours' : 'theirs') : winner;
  });
}

/** An item with `attempts` there twice, by a copy or a text merge, has them in one place first. */
function withOneLedger(units: readonly BodyUnit[], eol: string): readonly BodyUnit[] {
  return propertiesOf(units, 'attempts').length > 1 ? setLedger(units, carryBareCount(itemLedger(units)), eol) : units;
}

/** The more cautious status wins, unless one side has a reset that is newer than all the other side has. */
function winningStatus({ ancestor, ours, theirs }: Bodies): Side {
  const newest = (units: readonly BodyUnit[]): string =>
    ledgerTotals(itemLedger(units))
      .resets.map((reset) => reset.at)
      .sort()
      .at(-1) ?? '';
  const [base, mine, other] = [newest(ancestor), newest(ours), newest(theirs)];
  if (mine > base && mine > other) return 'ours';
  if (other > base && other > mine) return 'theirs';
  const rank = (units: readonly BodyUnit[]): number => caution(effectiveStatus(units));
  return rank(ours) >= rank(theirs) ? 'ours' : 'theirs';
}

/** Two versions of the Current Run: the later run's lines; of one run, the larger numbers. */
export function mergeRuns(bodies: Bodies): readonly BodyUnit[] {
  const runOf = (units: readonly BodyUnit[]): string => {
    const [property] = propertiesOf(units, 'run_id');
    return property === undefined ? '' : readStateText(propertyValue(property));
  };
  const order = compareRuns(runOf(bodies.ours), runOf(bodies.theirs));
  if (order !== 0) return takeRun(bodies, order > 0 ? 'ours' : 'theirs');
  return mergeUnits(bodies, (_key, { ours, theirs }) =>
    compareRuns(propertyValue(ours), propertyValue(theirs)) >= 0 ? 'ours' : 'theirs',
  );
}

/** Free lines of both, and the properties of one side alone: numbers of two runs mean nothing together. */
function takeRun(bodies: Bodies, side: Side): readonly BodyUnit[] {
  const free = (units: readonly BodyUnit[]): readonly BodyUnit[] => units.filter((unit) => unit.kind === 'free');
  const loser = side === 'ours' ? bodies.theirs : bodies.ours;
  const only = { ...bodies, ancestor: free(bodies.ancestor), ours: bodies[side], theirs: free(loser) };
  return mergeUnits(only);
}

/** Lines that are nobody's property: those of both sides, without those that one side took out. */
export function mergeNotes(bodies: Bodies): readonly BodyUnit[] {
  return mergeUnits(bodies);
}

/** Without a choice, where no property can stand on both sides. */
function mergeUnits(bodies: Bodies, choose: Choose = () => 'ours'): readonly BodyUnit[] {
  const [ancestor, ours, theirs] = [keyed(bodies.ancestor), keyed(bodies.ours), keyed(bodies.theirs)];
  const order = joinOrders([...ours.keys()], [...theirs.keys()]);
  return order.flatMap((key) => {
    const unit = mergeUnit({ a: ancestor.get(key), o: ours.get(key), t: theirs.get(key) }, bodies, choose);
    return unit === null ? [] : [unit];
  });
}

function keyed(units: readonly BodyUnit[]): Map<string, BodyUnit> {
  const keys = distinctKeys(units.map((unit) => (unit.kind === 'free' ? `=${lineContent(unit.lines[0])}` : unit.key)));
  return new Map(units.map((unit, at) => [keys[at] ?? '', unit]));
}

interface Triple {
  readonly a: BodyUnit | undefined;
  readonly o: BodyUnit | undefined;
  readonly t: BodyUnit | undefined;
}

function mergeUnit({ a, o, t }: Triple, bodies: Bodies, choose: Choose): BodyUnit | null {
  if (o === undefined || t === undefined) {
    const present = o ?? t;
    // Deleted here and unchanged there is deleted; only a reset takes attempts away.
    if (present === undefined || a === undefined || content(a.lines) !== content(present.lines)) return present ?? null;
    return present.kind === 'property' && present.key === 'attempts' ? present : null;
  }
  if (o.kind === 'free' || t.kind === 'free') return o;
  if (o.key === 'attempts') return mergeAttempts(a, { o, t }, bodies.eol);
  const changed = changedSide(a && content(a.lines), content(o.lines), content(t.lines));
  const side = changed ?? choose(o.key, { ours: o, theirs: t });
  return side === 'ours' ? o : t;
}

/** Attempts are the union of both sides' entries, even where one side took some out. */
function mergeAttempts(
  a: BodyUnit | undefined,
  { o, t }: { readonly o: PropertyUnit; readonly t: PropertyUnit },
  eol: string,
): PropertyUnit {
  const [ours, theirs] = [readLedger(o), readLedger(t)];
  const changed = changedSide(a && content(a.lines), content(o.lines), content(t.lines));
  if (changed === 'ours' && holdsAll(ours, theirs)) return o;
  if (changed === 'theirs' && holdsAll(theirs, ours)) return t;
  if (![...ours.lines, ...theirs.lines].some((line) => line.kind !== 'note')) {
    if (!attemptsReadable([o])) return o;
    return !attemptsReadable([t]) || (theirs.bare ?? 0) > (ours.bare ?? 0) ? t : o;
  }
  const lines = mergeLedgers(ours, theirs);
  const first = lineContent(o.lines[0] ?? '');
  const words = [...o.lines, ...t.lines].map(lineContent);
  const contents = [
    `${first.slice(0, first.indexOf(':') + 1)} ${ledgerTotals({ bare: null, lines }).attempts}`,
    ...lines.map((line) => `  - ${writeLedgerLine(line)}`),
    ...new Set(words.filter((line) => readBullet(line) === null && !isBlank(line))),
  ];
  return { kind: 'property', key: 'attempts', lines: contents.map((line) => line + eol) };
}

/** Whether a ledger has every fact of another, so that taking it whole loses none. */
function holdsAll(ledger: AttemptLedger, other: AttemptLedger): boolean {
  const facts = new Set(ledger.lines.map(ledgerIdentity));
  return other.lines.every((line) => line.kind === 'note' || facts.has(ledgerIdentity(line)));
}

/** Lines as they compare: without their endings. */
function content(lines: readonly string[]): string {
  return lines.map(lineContent).join('\n');
}

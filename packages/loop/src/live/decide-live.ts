import { type GapKey, probeKey, type Ticket } from '@loop-actions/contract';
import type { Measurement } from '@loop-actions/live';
import type { GapAnswer, LiveAnswer } from '@loop-actions/verifier';
import { type LiveSubject, mergesOf } from './live-subjects.ts';

/** A gap that was filed before. */
export interface KnownGap {
  readonly number: number;
  readonly key: GapKey;
  readonly state: 'open' | 'closed';
  /** What its text says: `live` where we closed it since its probe passed. */
  readonly recorded: 'dark' | 'live';
  /** Without the marker. */
  readonly text: string;
  /** As just read; null where it could not be. */
  readonly ticket: Ticket | null;
}

/** What is known when it is decided what is live. */
export interface LiveFacts {
  readonly subjects: readonly LiveSubject[];
  readonly measurements: readonly Measurement[];
  /** Merge commits that the base does not hold any more. */
  readonly lost: ReadonlySet<string>;
  /** Lines of the section that can't be carried out. */
  readonly problems: readonly string[];
  readonly gaps: readonly KnownGap[];
  readonly baseRef: string;
}

/** Whether each merged ticket is live: when every probe proves every merge of it. What is not proven is not live. */
export function answersOf(facts: LiveFacts): ReadonlyMap<string, LiveAnswer> {
  const names = facts.measurements.map(({ probe }) => probe.name).join(', ');
  return new Map(
    facts.subjects.map(({ ticket, merges }) => {
      const doubt = doubtOf(merges, facts);
      const reason = doubt ?? `every probe passed: ${names}`;
      return [ticket.id, { verified: doubt === null, mergeSha: merges[0] ?? '', reason }];
    }),
  );
}

function doubtOf(merges: readonly string[], { measurements, lost, problems, baseRef }: LiveFacts): string | null {
  const gone = merges.find((merge) => lost.has(merge));
  if (gone !== undefined) return `${baseRef} does not hold ${gone.slice(0, 12)} any more`;
  const [problem] = problems;
  if (problem !== undefined) return `the section can’t be carried out (${problem})`;
  if (measurements.length === 0) return 'nothing was asked';
  const doubtful = measurements.find((measurement) => !proves(measurement, merges));
  return doubtful === undefined ? null : sentenceOf(doubtful);
}

const proves = ({ proven }: Measurement, merges: readonly string[]): boolean =>
  merges.every((merge) => proven.has(merge));

const sentenceOf = ({ probe, reason }: Measurement): string => `probe “${probe.name}”: ${reason}`;

/** A gap, with what its probe found and the ticket that it was filed for. */
export interface GapChange {
  readonly gap: KnownGap;
  readonly root: LiveSubject;
  readonly measurement: Measurement;
}

/** What is done about gaps. Closing and opening again is one write each; an edge is looked up before it is wired. */
export interface GapChanges {
  readonly file: readonly Omit<GapChange, 'gap'>[];
  readonly reopen: readonly GapChange[];
  readonly close: readonly GapChange[];
  /** Tickets that are dark by a probe, and so wait for its gap. */
  readonly blocked: readonly { readonly root: LiveSubject; readonly probe: string }[];
}

/**
 * One gap for each probe that fails, however many tickets are dark by it: production is broken once. It is the gap that
 * is there, opened again where something else than its probe closed it; else one of the newest change that is dark.
 */
export function decideGaps(facts: LiveFacts): GapChanges {
  const all = facts.measurements.map((measurement) => changesFor(measurement, facts));
  return {
    file: all.flatMap(({ file }) => file),
    reopen: all.flatMap(({ reopen }) => reopen),
    close: all.flatMap(({ close }) => close),
    blocked: all.flatMap(({ blocked }) => blocked),
  };
}

function changesFor(measurement: Measurement, facts: LiveFacts): GapChanges {
  const probe = probeKey(measurement.probe.name);
  const own = facts.gaps.flatMap((gap) => {
    const root = rootOf(gap, facts);
    return gap.key.probe === probe && root !== undefined ? [{ gap, root, measurement }] : [];
  });
  // What we closed since its probe passed is history, until the probe fails again.
  const current = own.filter(({ gap }) => gap.state === 'open' || gap.recorded === 'dark');
  const close = current.filter(({ gap }) => isSettled(gap, measurement, facts));
  if (measurement.state !== 'failed') return { file: [], reopen: [], close, blocked: [] };
  const standing = current.filter(({ gap }) => !isSettled(gap, measurement, facts));
  const dark = facts.subjects.filter(
    ({ merges }) => !proves(measurement, merges) && !merges.some((merge) => facts.lost.has(merge)),
  );
  const [newest] = dark.toSorted((left, right) => right.pullRequest - left.pullRequest);
  const blocked = dark.map((root) => ({ root, probe }));
  const closed = standing.filter(({ gap }) => gap.state === 'closed');
  if (standing.length > 0 || newest === undefined) return { file: [], reopen: closed, close, blocked };
  const former = own.find(({ gap }) => gap.key.root === newest.ticket.id);
  if (former === undefined) return { file: [{ root: newest, measurement }], reopen: [], close, blocked };
  return { file: [], reopen: [former], close, blocked };
}

/** What each gap's own probe says of it. A gap whose probe or root is not there any more is a person's to settle. */
export function gapAnswers(facts: LiveFacts): ReadonlyMap<string, GapAnswer> {
  return new Map(facts.gaps.map((gap) => [`#${gap.number}`, gapAnswer(gap, facts)]));
}

function gapAnswer(gap: KnownGap, facts: LiveFacts): GapAnswer {
  const measurement = facts.measurements.find(({ probe }) => probeKey(probe.name) === gap.key.probe);
  if (measurement === undefined) return unsettled(`the spec has no probe “${gap.key.probe}” any more`);
  if (rootOf(gap, facts) === undefined)
    return unsettled(`${gap.key.root}, which it was filed for, is not completed by a merged change any more`);
  return { verified: isSettled(gap, measurement, facts), reason: sentenceOf(measurement) };
}

const unsettled = (why: string): GapAnswer => ({ verified: false, reason: `${why}; a person decides` });

const rootOf = (gap: KnownGap, { subjects }: LiveFacts): LiveSubject | undefined =>
  subjects.find(({ ticket }) => ticket.id === gap.key.root);

/** Settled when its probe proves all that was merged for its root, and for itself. */
function isSettled(gap: KnownGap, measurement: Measurement, facts: LiveFacts): boolean {
  const root = rootOf(gap, facts);
  if (root === undefined || gap.ticket === null) return false;
  return proves(measurement, [...root.merges, ...mergesOf(gap.ticket, facts.baseRef).map(({ sha }) => sha)]);
}

import type { CheckReport, EvalNoise, GateCheck, GateInstall, GateKind, Threshold } from '../gate-check.ts';
import { CODE } from '../phrase.ts';
import { parseDuration } from '../quantity.ts';
import { readVariables } from './gate-environment.ts';
import { readInstall } from './gate-install.ts';
import { readMatchers } from './gate-matchers.ts';
import { readNoise } from './gate-noise.ts';
import { readReport, reportFormat } from './gate-report.ts';
import { readThresholds } from './gate-threshold.ts';
import { readGlobList } from './glob-list.ts';

const MINUTE = 60_000;
/** How long a check may take when its bullet says nothing, milliseconds. */
export const DEFAULT_DEADLINE_MS = 10 * MINUTE;
const MAX_DEADLINE_MS = 6 * 60 * MINUTE;

/** What the notes of a gate say; `onBase` is null where they leave it to the kind. */
export interface GateNotes
  extends Pick<
    GateCheck,
    | 'required'
    | 'deadlineMs'
    | 'heldOut'
    | 'environment'
    | 'reports'
    | 'matchers'
    | 'noise'
    | 'thresholds'
    | 'mayWrite'
    | 'network'
    | 'install'
  > {
  readonly onBase: GateCheck['onBase'] | null;
  /** Follow links to other hosts; of links only. */
  readonly external: boolean;
}

interface Draft {
  readonly kind: GateKind;
  readonly codes: readonly string[];
  /** Notes that can be given once, with the words that gave them. */
  readonly given: Map<string, string>;
  required: boolean;
  deadlineMs: number;
  onBase: GateCheck['onBase'] | null;
  heldOut: boolean;
  external: boolean;
  network: GateCheck['network'];
  environment: Record<string, string>;
  reports: CheckReport[];
  matchers: string[];
  noise: EvalNoise | null;
  thresholds: Threshold[];
  mayWrite: string[];
  install: GateInstall | null;
}

/** Reads one note into the draft: true when it was of this form, a string is the reason why it can't be used. */
type ReadNote = (note: string, draft: Draft) => boolean | string;

const NOTES =
  '(optional), (10 minutes), (held out), (red on base), (no network), (environment `TZ=UTC`), (report `path`), (problem matcher `path`), (at least 80 % lines), (noisy within 5 %), (writes `dist/**`), (install dependencies)';

/** Reads the notes behind a gate: in brackets or behind commas, in any order. A string is the reason against them. */
export function readNotes(text: string, codes: readonly string[], kind: GateKind): GateNotes | string {
  const draft: Draft = {
    kind,
    codes,
    given: new Map(),
    required: true,
    deadlineMs: DEFAULT_DEADLINE_MS,
    onBase: null,
    heldOut: false,
    external: false,
    network: 'allowed',
    environment: {},
    reports: [],
    matchers: [],
    noise: null,
    thresholds: [],
    mayWrite: [],
    install: null,
  };
  for (const note of splitNotes(text)) {
    const reason = readNote(note, draft);
    if (reason !== null) return reason;
  }
  if (draft.thresholds.length > 0 && draft.reports.length === 0) {
    return 'it sets a threshold and names no report to read it from; add "report coverage/lcov.info"';
  }
  const { kind: _kind, codes: _codes, given: _given, matchers, noise, ...notes } = draft;
  return { ...notes, ...(matchers.length === 0 ? {} : { matchers }), ...(noise === null ? {} : { noise }) };
}

/** Notes end at commas, semicolons and brackets; a part that begins with a code span goes on with the list before it. */
function splitNotes(text: string): readonly string[] {
  const notes: string[] = [];
  for (const part of text.split(/[(),;]/)) {
    const note = part.trim().replace(/^and /i, '');
    if (note === '') continue;
    const before = notes.at(-1);
    if (/^\uE000/.test(note) && before?.includes('\uE000') === true) notes[notes.length - 1] = `${before}, ${note}`;
    else notes.push(note);
  }
  return notes;
}

function readNote(note: string, draft: Draft): string | null {
  for (const read of READERS) {
    const found = read(note, draft);
    if (typeof found === 'string') return found;
    if (found) return null;
  }
  const shown = note.replace(new RegExp(CODE, 'g'), '`…`').slice(0, 80);
  if (/^\uE000/.test(note)) return 'it holds more than one command; join them by && or write two bullets';
  return `"(${shown})" is no note a gate knows: ${NOTES}`;
}

/** A note that has one value. True, or the reason: it has two. */
function once(draft: Draft, what: string, note: string): true | string {
  const earlier = draft.given.get(what);
  if (earlier !== undefined) return `"${earlier}" and "${note}" say two things about one`;
  draft.given.set(what, note);
  return true;
}

const readFlag: ReadNote = (note, draft) => {
  const words = note.toLowerCase();
  if (words === 'optional' || words === 'required') {
    draft.required = words === 'required';
    return once(draft, 'required', note);
  }
  if (/^held[- ]out$/.test(words)) {
    draft.heldOut = true;
    return true;
  }
  if (/^(?:(?:also |including |with )?external (?:ones|links)(?: too| as well)?|external)$/.test(words)) {
    draft.external = true;
    return true;
  }
  const base = /^(red|green|any) on (?:the )?base$/.exec(words)?.[1];
  if (base !== 'red' && base !== 'green' && base !== 'any') return false;
  draft.onBase = base;
  return once(draft, 'base', note);
};

const readDeadline: ReadNote = (note, draft) => {
  const words = note.toLowerCase().replace(/^(?:deadline|timeout|(?:for )?at most|within|up to):? /, '');
  const duration = parseDuration(words);
  if (duration === null) return false;
  if (duration > MAX_DEADLINE_MS) return `"(${note})" is more than the six hours a job may run`;
  draft.deadlineMs = duration;
  return once(draft, 'deadline', note);
};

const readNetwork: ReadNote = (note, draft) => {
  const words = note.toLowerCase();
  if (/^(?:(?:no|without) (?:the )?(?:network|internet)(?: access)?|offline)$/.test(words)) draft.network = 'none';
  else if (!/^(?:(?:with |needs )?(?:the )?(?:network|internet)(?: access)?|online)$/.test(words)) return false;
  return once(draft, 'network', note);
};

const ENVIRONMENT = /^(?:with |in )?(?:the )?(?:environment(?: variables?)?|env|variables?):? (.+)$/i;

const readEnvironment: ReadNote = (note, draft) => {
  const list = ENVIRONMENT.exec(note)?.[1];
  if (list === undefined) return false;
  const variables = readVariables(list, draft.codes);
  if (typeof variables === 'string') return variables;
  for (const [name, value] of Object.entries(variables)) {
    if (Object.hasOwn(draft.environment, name)) return `the variable ${name} has two values`;
    draft.environment[name] = value;
  }
  return true;
};

const readReportNote: ReadNote = (note, draft) => {
  const report = readReport(note, draft.codes);
  if (typeof report === 'string') return report;
  if (report !== null) {
    draft.reports.push(report);
    return true;
  }
  const format = reportFormat(note);
  const last = draft.reports.pop();
  if (format === null || last === undefined) {
    if (last !== undefined) draft.reports.push(last);
    return false;
  }
  draft.reports.push({ ...last, format });
  return true;
};

const readNoiseNote: ReadNote = (note, draft) => {
  const noise = readNoise(note, draft.kind);
  if (noise === null || typeof noise === 'string') return noise ?? false;
  draft.noise = noise;
  return once(draft, 'noise', note);
};

const readMatcherNote: ReadNote = (note, draft) => {
  const paths = readMatchers(note, draft.codes);
  if (paths === null || typeof paths === 'string') return paths ?? false;
  draft.matchers.push(...paths);
  return true;
};

const readThresholdNote: ReadNote = (note, draft) => {
  const thresholds = readThresholds(note, draft.kind);
  if (thresholds === null) return false;
  if (typeof thresholds === 'string') return thresholds;
  for (const threshold of thresholds) {
    const at = draft.thresholds.findIndex(({ metric }) => metric === threshold.metric);
    const earlier = draft.thresholds[at];
    if (earlier === undefined) draft.thresholds.push(threshold);
    else if (earlier.atLeast !== null && threshold.atLeast !== null) return `${threshold.metric} has two thresholds`;
    else {
      draft.thresholds[at] = {
        metric: threshold.metric,
        atLeast: earlier.atLeast ?? threshold.atLeast,
        mayFall: earlier.mayFall && threshold.mayFall,
      };
    }
  }
  return true;
};

const WRITES = new RegExp(
  `^(?:may )?(?:only )?(?:writes?|touch(?:es)?|generates?|changes?)(?: only)? (${CODE}(?:(?:,| and) ?${CODE})*)$`,
  'i',
);

const readWrites: ReadNote = (note, draft) => {
  const list = WRITES.exec(note)?.[1];
  if (list === undefined) return false;
  const globs = readGlobList(list, draft.codes);
  if (typeof globs === 'string') return globs;
  draft.mayWrite.push(...globs);
  return true;
};

const readInstallNote: ReadNote = (note, draft) => {
  const found = readInstall(note, draft.codes);
  if (found === null) return false;
  if (typeof found === 'string') return found;
  const { command, scripts } = draft.install ?? { command: null, scripts: [] };
  draft.install = { command: found.command ?? command, scripts: [...scripts, ...found.scripts] };
  return found.scripts.length > 0 ? true : once(draft, 'install', note.replace(new RegExp(CODE, 'g'), '`…`'));
};

const READERS: readonly ReadNote[] = [
  readFlag,
  readDeadline,
  readNetwork,
  readEnvironment,
  readReportNote,
  readMatcherNote,
  readNoiseNote,
  readThresholdNote,
  readWrites,
  readInstallNote,
];

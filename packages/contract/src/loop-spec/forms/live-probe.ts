import { type LiveProbe, PROBE_DEADLINES, type ProbeExpectation, type ReplayStep } from '../../live/live-probe.ts';
import { probeKey } from '../../live/live-rules.ts';
import type { SourcePosition } from '../../source-position.ts';
import { CODE, type Phrase } from '../phrase.ts';
import { parseDuration } from '../quantity.ts';
import type { Reading } from '../reading.ts';
import { readExpectation } from './live-expectation.ts';
import { refuseCommand, refuseReplay } from './live-refusals.ts';
import { looksLikeRequest, readHeader, readRequest, refuseVariable, variablesOf } from './live-request.ts';

const NAMED = /^(?<name>[^\uE000\uE001:]{1,80}): ?(?<rest>.*)$/;
const ANSWERS = '(?:→|->|=>|answers|returns|gives|is)';
const HTTP = new RegExp(`^(?<code>${CODE})(?: ?${ANSWERS} ?(?:status )?(?<status>[1-5]\\d\\d))?$`, 'i');
const DEPLOYMENT = new RegExp(
  `^(?:the )?deployment (?:to |in |of )?(?<code>${CODE}) (?:is successful|succeeds|succeeded|is live|is active)$`,
  'i',
);
const WORKFLOW = new RegExp(`^(?:the )?workflow (?<code>${CODE}) (?:passes|passed|succeeds|succeeded|is green)$`, 'i');
const SEND = new RegExp(`^send (?:by )?(?<code>${CODE})(?: with (?<body>${CODE}))?$`, 'i');
const EXPECT = new RegExp(
  `^(?:then )?expect (?<code>${CODE})(?: ?${ANSWERS} ?(?:status )?(?<status>[1-5]\\d\\d))?$`,
  'i',
);
const CLEAN_UP = new RegExp(`^(?:(?:and )?clean(?:s|ed)? up (?:by|with) (?<code>${CODE})|nothing to clean up)$`, 'i');
const PRINTS = new RegExp(`^(?:it )?prints (?<code>${CODE})$`, 'i');
const WITHIN = /^within (?:at most )?(?<duration>.+)$/i;
const HEADER = new RegExp(`^(?:with )?(?:the )?header (?<code>${CODE})$`, 'i');
const SECRETS = new RegExp(
  `^(?:with )?(?:the )?(?:secrets?|variables?) (?<list>${CODE}(?:(?:,| and) ?${CODE})*)$`,
  'i',
);

/** The notes behind the first part of a bullet. */
interface Notes {
  deadlineMs: number;
  readonly headers: Record<string, string>;
  readonly secrets: string[];
  readonly expect: ProbeExpectation[];
  prints: string | null;
  look: { readonly code: string; readonly status: number } | null;
  cleanUp: { readonly code: string | null } | null;
}

/** ``health: `GET https://example.com/health` → 200, body contains `ok`, within 30s`` and its kin. */
export function readLiveProbe(phrase: Phrase, position: SourcePosition): Reading {
  const { name, rest } = NAMED.exec(phrase.text)?.groups ?? {};
  if (name === undefined || rest === undefined || probeKey(name) === '') return { reason: SHAPE };
  const [head = '', ...parts] = rest.split(/[,;]/).map((part) => part.trim());
  const notes = readNotes(parts, phrase.codes);
  if (typeof notes === 'string') return { reason: notes };
  const secrets = [...new Set([...notes.secrets, ...Object.keys(variablesOf(notes.headers))])];
  const source = { name: name.trim(), deadlineMs: notes.deadlineMs, secrets, position };
  const probe = readHead(head, phrase.codes, notes, source);
  return typeof probe === 'string' ? { reason: probe } : { meaning: { kind: 'live-probe', probe } };
}

const SHAPE =
  'a probe is a name, a colon, and what is asked; write it like "health: `GET https://example.com/version` → 200, body contains `{sha}`, within 2 minutes"';

type Source = Pick<LiveProbe, 'name' | 'deadlineMs' | 'secrets' | 'position'>;

function readHead(head: string, codes: readonly string[], notes: Notes, source: Source): LiveProbe | string {
  const codeOf = (mark: string | undefined) => codes[Number(/\d+/.exec(mark ?? '')?.[0])] ?? '';
  const environment = DEPLOYMENT.exec(head)?.groups?.code;
  if (environment !== undefined)
    return bare(notes) ?? { ...source, kind: 'deployment', environment: codeOf(environment) };
  const workflow = WORKFLOW.exec(head)?.groups?.code;
  if (workflow !== undefined) {
    const file = codeOf(workflow).replace(/^\.github\/workflows\//, '');
    if (!/^[\w.-]+\.ya?ml$/.test(file)) return `\`${file.slice(0, 80)}\` is no workflow file, like \`smoke.yml\``;
    return bare(notes) ?? { ...source, kind: 'workflow', workflow: file };
  }
  const send = SEND.exec(head)?.groups;
  if (send !== undefined)
    return readReplay(codeOf(send.code), send.body === undefined ? null : codeOf(send.body), notes, source);
  const asked = HTTP.exec(head)?.groups;
  if (asked === undefined) return SHAPE;
  const code = codeOf(asked.code);
  if (notes.look !== null || notes.cleanUp !== null) return 'only what is sent is expected and cleaned up';
  if (looksLikeRequest(code)) return readHttp(code, asked.status, notes, source);
  if (asked.status !== undefined) return 'a command has no status; its exit code decides';
  if (notes.expect.length > 0 || Object.keys(notes.headers).length > 0)
    return 'a command prints; it has no body and no header';
  return refuseCommand(code) ?? { ...source, kind: 'command', command: code, prints: notes.prints };
}

function readHttp(code: string, status: string | undefined, notes: Notes, source: Source): LiveProbe | string {
  const request = readRequest(code, notes.headers);
  if (typeof request === 'string') return request;
  if (request.method !== 'GET')
    return 'a probe looks and changes nothing; what writes is "send …, expect …, clean up by …"';
  if (status === undefined) return 'it names no status, like "→ 200"';
  if (notes.prints !== null) return 'an answer has a body; write "body contains …"';
  if (notes.expect.length === 0) {
    return 'it only asks whether something answers; say what the body must hold, like "body contains `ok`"';
  }
  if (notes.secrets.length > 0)
    return 'a request sends a variable in a header, like "header `Authorization: Bearer $PROBE_TOKEN`"';
  return { ...source, kind: 'http', request, status: Number(status), expect: notes.expect };
}

function readReplay(code: string, body: string | null, notes: Notes, source: Source): LiveProbe | string {
  if (notes.look === null)
    return 'it says what is sent and not what to expect; add "expect `GET …` → 200, body contains `{id}`"';
  if (notes.cleanUp === null) return 'it does not say how to clean up; add "clean up by `…`", or "nothing to clean up"';
  const steps = [stepOf(code, notes, body), stepOf(notes.look.code, notes, null)] as const;
  const cleanUp = notes.cleanUp.code === null ? null : stepOf(notes.cleanUp.code, notes, null);
  const wrong = [...steps, cleanUp].find((step) => typeof step === 'string');
  if (typeof wrong === 'string') return wrong;
  const [send, look] = steps as readonly [ReplayStep, ReplayStep];
  const { expect, prints } = notes;
  const probe = { ...source, kind: 'replay', send, look, status: notes.look.status, expect, prints, cleanUp } as const;
  return refuseReplay(probe as LiveProbe & { readonly kind: 'replay' }) ?? (probe as LiveProbe);
}

function stepOf(code: string, notes: Notes, body: string | null): ReplayStep | string {
  if (!looksLikeRequest(code))
    return body === null ? { kind: 'command', command: code } : 'a command is sent without a body';
  const request = readRequest(code, notes.headers);
  return typeof request === 'string' ? request : { kind: 'request', request: { ...request, body } };
}

/** A deployment and a workflow run are read from GitHub: there is nothing else to say of them. */
function bare({ headers, secrets, expect, prints, look, cleanUp }: Notes): string | null {
  const idle = Object.keys(headers).length + secrets.length + expect.length > 0 || prints !== null || look !== null;
  return idle || cleanUp !== null ? 'GitHub itself says how it went; only a deadline can be added' : null;
}

function readNotes(parts: readonly string[], codes: readonly string[]): Notes | string {
  const notes: Notes = {
    deadlineMs: PROBE_DEADLINES.standard,
    headers: {},
    secrets: [],
    expect: [],
    prints: null,
    look: null,
    cleanUp: null,
  };
  for (const part of parts) {
    const reason = readNote(part.replace(/^and /i, ''), codes, notes);
    if (reason !== null) return reason;
  }
  return notes;
}

function readNote(part: string, codes: readonly string[], notes: Notes): string | null {
  const codeOf = (mark: string | undefined) => codes[Number(/\d+/.exec(mark ?? '')?.[0])] ?? '';
  const within = WITHIN.exec(part)?.groups?.duration;
  if (within !== undefined) return readDeadline(within, notes);
  const header = HEADER.exec(part)?.groups?.code;
  if (header !== undefined) return addHeader(codeOf(header), notes);
  const secrets = SECRETS.exec(part)?.groups?.list;
  if (secrets !== undefined)
    return addSecrets(
      [...secrets.matchAll(/\uE000(\d+)/g)].map(([, at]) => codes[Number(at)] ?? ''),
      notes,
    );
  const prints = PRINTS.exec(part)?.groups?.code;
  if (prints !== undefined)
    return keep(codeOf(prints) !== '', 'what it must print is empty', () => {
      notes.prints = codeOf(prints);
    });
  const look = EXPECT.exec(part)?.groups;
  if (look !== undefined)
    return keep(notes.look === null, 'it expects two things; write two bullets', () => {
      notes.look = { code: codeOf(look.code), status: Number(look.status ?? 200) };
    });
  const cleanUp = CLEAN_UP.exec(part)?.groups;
  if (cleanUp !== undefined)
    return keep(notes.cleanUp === null, 'it cleans up twice', () => {
      notes.cleanUp = { code: cleanUp.code === undefined ? null : codeOf(cleanUp.code) };
    });
  const expectation = readExpectation(part, codes);
  if (expectation === null) return `"${part.replace(/[\uE000\uE001]/g, '`').slice(0, 80)}" is no note of a probe`;
  if (typeof expectation === 'string') return expectation;
  notes.expect.push(expectation);
  return null;
}

function keep(fits: boolean, reason: string, take: () => void): string | null {
  if (!fits) return reason;
  take();
  return null;
}

function readDeadline(duration: string, notes: Notes): string | null {
  const deadlineMs = parseDuration(duration);
  if (deadlineMs === null) return `"${duration.slice(0, 40)}" is no time, like "30s" or "5 minutes"`;
  return keep(deadlineMs <= PROBE_DEADLINES.most, 'no job waits longer than an hour for a probe', () => {
    notes.deadlineMs = deadlineMs;
  });
}

function addHeader(code: string, notes: Notes): string | null {
  const header = readHeader(code);
  if (typeof header === 'string') return header;
  notes.headers[header.name] = header.value;
  return null;
}

function addSecrets(names: readonly string[], notes: Notes): string | null {
  const reason = names.map(refuseVariable).find((one) => one !== null);
  if (reason !== undefined && reason !== null) return reason;
  notes.secrets.push(...names);
  return null;
}

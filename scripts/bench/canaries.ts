import { randomBytes } from 'node:crypto';
import { UNKNOWN_USAGE } from '@loop-actions/agent';
import type { Verdict } from '@loop-actions/contract';
import { createTranscript } from '@loop-actions/loop/agent/transcript';
import { describeExit } from '@loop-actions/loop/make/describe-exit';
import { holdsSecret, withoutSecrets } from '@loop-actions/loop/make/leaked-secret';
import { describeReview } from '@loop-actions/loop/pull-request/describe-review';
import type { ProcessOutcome } from '@loop-actions/process';
import { redactSecrets, sanitizeInbound, sanitizeOutbound } from '@loop-actions/text';
import { type Bench, median } from './bench.ts';

const SECRETS = 20;
const LENGTH = 65_536;
const LIMIT_MS = 100;

/** The spellings in which a value leaks. */
const ENCODINGS: readonly (readonly [string, (secret: string) => string])[] = [
  ['plain', (secret) => secret],
  ['base64', (secret) => Buffer.from(secret).toString('base64')],
  ['base64 behind other bytes', (secret) => Buffer.from(`x:${secret}`).toString('base64')],
  ['base64url', (secret) => Buffer.from(secret).toString('base64url')],
  ['hex', (secret) => Buffer.from(secret).toString('hex')],
  ['hex in capitals', (secret) => Buffer.from(secret).toString('hex').toUpperCase()],
  ['percent-encoded', (secret) => encodeURIComponent(secret)],
  ['reversed', (secret) => [...secret].reverse().join('')],
  ['split by what nobody sees', (secret) => (secret.match(/.{1,5}/g) ?? []).join('\u200B')],
];

/** Everything that is kept or shown of what an agent says, each by the code that keeps or shows it. */
const SURFACES: Readonly<Record<string, (text: string, secrets: readonly string[]) => string>> = {
  'log and transcript': (text, secrets) => {
    const transcript = createTranscript(secrets);
    transcript.add(1, { kind: 'text', text });
    return transcript.text();
  },
  'notes and prompts in artifacts': (text, secrets) =>
    withoutSecrets(sanitizeInbound(text, { maxChars: LENGTH }).text, secrets),
  'question in outputs and comments': (text, secrets) =>
    JSON.stringify(withoutSecrets({ question: text, tried: [text] }, secrets)),
  'review in a body': (text, secrets) => {
    const message = redactSecrets(text, secrets).text;
    const verdict = { verdict: 'fail', checks: [lens(message)] } as unknown as Verdict;
    return describeReview({
      verdict,
      headSha: 'a'.repeat(40),
      repositoryUrl: 'https://github.com/a/b',
      runUrl: 'https://x.example',
    });
  },
  'last words in summaries and the state': (text, secrets) =>
    describeExit({ outcome: FAILED, report: { status: 'error', usage: UNKNOWN_USAGE, finalText: text } }, secrets),
  // A change that holds one goes into no candidate, and so into no commit.
  commits: (text, secrets) => (holdsSecret(text, secrets) ? '' : text),
};

const FAILED: ProcessOutcome = {
  ended: 'exited',
  exitCode: 1,
  signal: null,
  durationMs: 1,
  stdout: { text: '', totalBytes: 0, truncated: false },
  stderr: { text: '', totalBytes: 0, truncated: false },
  survivorsKilled: null,
  problems: [],
};

function lens(message: string) {
  const finding = { severity: 'error', message };
  return { name: 'review', verdict: 'fail', findings: [finding, finding], evidence: [] };
}

/** How many canaries can be read in what is kept: as they were written, or once what nobody sees is gone. */
function countLeaks(known: boolean): { readonly leaks: number; readonly places: readonly string[] } {
  const secrets = Array.from({ length: SECRETS }, (_none, at) => `${at}+/cAnAry_${randomBytes(15).toString('base64')}`);
  const places: string[] = [];
  for (const [surface, show] of Object.entries(SURFACES)) {
    for (const [encoding, encode] of ENCODINGS) {
      for (const secret of secrets) {
        const leak = encode(secret);
        const shown = show(`It printed ${leak} and went on.`, known ? secrets : []);
        const read = [shown, shown.replace(/[\u200B\s]/g, '')];
        if (read.some((text) => text.includes(leak) || text.includes(secret))) places.push(`${surface}, ${encoding}`);
      }
    }
  }
  return { leaks: places.length, places: [...new Set(places)] };
}

/** Shapes that cost a careless reader time with the square of their length. */
const SHAPES = [
  '<',
  '<!--',
  '<a "',
  '``` ',
  '![a](x "',
  '](<',
  '[a]:\n',
  '\\[',
  '\u{E0041}',
  '👩\u200D',
  '\u001B[',
  '@a/',
];

function slowest(): { readonly ms: number; readonly shape: string } {
  let worst = { ms: 0, shape: '' };
  for (const shape of SHAPES) {
    const text = shape.repeat(Math.ceil(LENGTH / shape.length)).slice(0, LENGTH);
    const times = Array.from({ length: 3 }, () => {
      const startedAt = performance.now();
      sanitizeInbound(text, { maxChars: LENGTH });
      sanitizeOutbound(text, { maxChars: LENGTH });
      return performance.now() - startedAt;
    });
    const ms = median(times) / 2;
    if (ms > worst.ms) worst = { ms, shape: JSON.stringify(shape) };
  }
  return worst;
}

export const benches: readonly Bench[] = [
  {
    id: 'canary-secrets',
    issue: 'agents',
    what: `${SECRETS} secrets in ${ENCODINGS.length} spellings, found in logs, outputs, summaries, artifacts, commits and bodies`,
    unit: 'found',
    reach: '0',
    run: async () => {
      const { leaks, places } = countLeaks(true);
      const naive = countLeaks(false).leaks;
      const detail = `of ${SECRETS * ENCODINGS.length * Object.keys(SURFACES).length}${places.length === 0 ? '' : `: ${places.join('; ')}`}`;
      return { value: leaks, met: leaks === 0, reference: { what: 'with nothing redacted', value: naive }, detail };
    },
  },
  {
    id: 'sanitiser-slowest',
    issue: 'agents',
    what: `Sanitising ${LENGTH.toLocaleString('en-US')} hostile characters, the slowest of ${SHAPES.length} shapes, median of 3`,
    unit: 'ms',
    reach: `≤ ${LIMIT_MS}`,
    run: async () => {
      const { ms, shape } = slowest();
      return { value: ms, met: ms <= LIMIT_MS, detail: `${shape}, inbound and outbound` };
    },
  },
];

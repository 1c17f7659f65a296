import {
  foldForDetection,
  neutralizeWorkflowCommands,
  redactSecrets,
  sanitizeInbound,
  sanitizeOutbound,
} from '@loop-actions/text';
import { describe, expect, it } from 'vitest';

/** GitHub's limit for a body. */
const LENGTH = 65_536;
const TARGET_MS = 100;

const PATTERNS = [
  '<',
  '<!--',
  '<!-- -',
  '<!-<!-- -->-',
  '<!',
  '<?',
  '<![CDATA[',
  '<a "',
  "<a '",
  '<a =',
  '<a b="',
  '<a b=">',
  '<div ',
  '`',
  '``` ',
  '`` ` ',
  '```\n',
  '~~~\n',
  '[',
  '![',
  '![a',
  '![a](',
  '![a](x "',
  '](',
  '](x "',
  '](<',
  '](x (',
  '[a]: ',
  '[a]:\n',
  '[a]: x\n"',
  '\\',
  '\\[',
  ']',
  '\u200D',
  '👩\u200D',
  '\u{E0041}',
  '\u202E',
  '\u001B[',
  '\u001B]',
  '\r',
  '@a',
  '@a/',
  'fixes #1 ',
  'fixes ',
  '[skip ',
  '/a ',
  ':',
  '::',
  ' ',
  '\n',
  '\n ',
  'ghp_',
  'eyJa.',
  'eyJaaaaaaaaaaa.',
  '-----BEGIN ',
  'aaaaaaaa',
  'co-authored-by',
  '> ',
  'Ѕ',
  '<details>',
  '\u0600\u200F',
];

function hostile(pattern: string, ending = ''): string {
  return pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH - ending.length) + ending;
}

const FUNCTIONS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['sanitizeInbound', (text) => sanitizeInbound(text, { maxChars: LENGTH })],
  ['sanitizeOutbound', (text) => sanitizeOutbound(text, { maxChars: LENGTH })],
  [
    'redactSecrets',
    (text) => redactSecrets(text, ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'correct-horse-battery']),
  ],
  ['foldForDetection', foldForDetection],
  ['neutralizeWorkflowCommands', neutralizeWorkflowCommands],
];

describe.each(FUNCTIONS)('%s', (_name, run) => {
  it(`takes at most ${TARGET_MS} ms for ${LENGTH} hostile characters of any pattern`, () => {
    run(hostile('<a '));
    const slow = PATTERNS.flatMap((pattern) => ['', '-->', '")]'].map((ending) => [pattern, ending] as const))
      .map(([pattern, ending]) => ({ pattern, ending, ms: bestOf(3, () => run(hostile(pattern, ending))) }))
      .filter(({ ms }) => ms > TARGET_MS);
    expect(slow).toEqual([]);
  }, 60_000);
});

/** Processor time, not wall time: the machine may be busy with other things. The shortest of a few runs. */
function bestOf(times: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times && best > TARGET_MS; round++) {
    const before = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}

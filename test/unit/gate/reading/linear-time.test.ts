import { readFailures } from '@loop-actions/gate';
import { expect, it } from 'vitest';

const LENGTH = 1024 * 1024;
/** For one line of a pattern, or few: what a regular expression that backtracks takes minutes for. */
const TARGET_MS = 100;
/** For nothing but short lines that each begin something: up to 175,000 of them. */
const DENSE_TARGET_MS = 750;

const PATTERNS = [
  'a',
  ' ',
  ':',
  ':1',
  ':1:1',
  'a:1:',
  'a.b:',
  'a.ts:1:',
  '(',
  '((',
  ')',
  'at ',
  ' at (',
  'at a (',
  'error ',
  'Error: ',
  'error: ',
  'error TS1',
  '(1,2): ',
  'file://',
  '"',
  '\\',
  '{',
  '[',
  '{"a":',
  '[{',
  '<a ',
  '❯ ',
  '● ',
  '✖ ',
  '  1) ',
  ' > ',
  '::error ',
  '::',
  '=== ',
  '___ ',
  '--- ',
  '--- FAIL: ',
  '# ',
  'panic: ',
  '\u001B[',
  '\u001B]',
  '\u001B[31m',
  '\r',
  '\n',
  '\n ',
  'x\n',
  'Error\n',
  'a.ts:1:1 \n',
  ' FAIL  a > b\n',
  'not ok\n',
  '{\n',
  '[\n',
  'E \n',
  '  at a (b:1:2)\n',
  'KEY_',
  'A_',
  'ENOSPC ',
  'environment variable ',
  'expected ',
  'fork: ',
  ' imported from ',
  'SyntaxError: ',
  'File "',
  "thread '",
  'Cannot find module ',
];

function hostile(pattern: string): string {
  return pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH);
}

/** Processor time, the least of a few runs: other work on the machine only adds to it. */
async function costOf(text: string, target: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > target; round++) {
    const before = process.cpuUsage();
    await readFailures({ text: [text] }, { root: '/work' });
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}

it(`reads 1 MB of any hostile pattern in at most ${TARGET_MS} ms, of nothing but beginnings in ${DENSE_TARGET_MS}`, async () => {
  await readFailures({ text: [hostile('a.ts:1:1 error\n')] }, { root: '/work' });
  const slow: { pattern: string; ms: number }[] = [];
  for (const pattern of PATTERNS) {
    const target = pattern.endsWith('\n') ? DENSE_TARGET_MS : TARGET_MS;
    const ms = await costOf(hostile(pattern), target);
    if (ms > target) slow.push({ pattern, ms: Math.round(ms) });
  }
  expect(slow).toEqual([]);
}, 120_000);

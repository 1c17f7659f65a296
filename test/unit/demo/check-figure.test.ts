import type { Evidence } from '@loop-actions/contract';
import { expect, it } from 'vitest';
import { figureOf } from '../../../scripts/demo/page/check-figure.ts';

const log = (value: string): Evidence => ({ kind: 'log', label: 'end of the output', value });

it.each<[string, readonly Evidence[], string | null]>([
  ['the counts of tape', [log('ok 148 x\n\n1..148\n# tests 148\n# pass  146\n# fail  2')], '146 of 148'],
  ['the counts of node:test', [log('# tests 12\n# suites 1\n# pass 12\n# fail 0')], '12 of 12'],
  ['a run in which nothing passed', [log('# tests 3\n# fail  3')], '0 of 3'],
  ['the last counts, where a log has several', [log('# tests 1\n# pass 1\n# tests 9\n# pass 8')], '8 of 9'],
  ['what the gate counted', [{ kind: 'figure', label: 'changed files', value: '2' }], '2 changed files'],
  ['one of what the gate counted', [{ kind: 'figure', label: 'changed files', value: '1' }], '1 changed file'],
  ['nothing in a log that counts nothing', [log('Build finished')], null],
  ['nothing in a line that only speaks of tests', [log('see # tests 3 below')], null],
  ['nothing without evidence', [], null],
])('finds %s', (_what, evidence, expected) => {
  expect(figureOf({ evidence: [...evidence] })).toBe(expected);
});

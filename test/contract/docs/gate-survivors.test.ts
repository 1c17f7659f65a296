import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RUNNER_NAMES } from '../../integration/gate/cheats/runners.ts';
import { WAYS } from '../../integration/gate/cheats/ways.ts';

/** What docs/gate.md must say: a line for each way that a gate without held-out checks lets through, by runner. */
const LINES = WAYS.filter(({ survives = [] }) => survives.length > 0).map(({ what, by, survives = [] }) => {
  const cells = RUNNER_NAMES.map((name) => (survives.includes(name) ? 'passes' : by[name] === undefined ? '–' : 'red'));
  return `| ${what} | ${cells.join(' | ')} |`;
});

test('docs/gate.md names each way that passes a gate without held-out checks, and no other', () => {
  const document = readFileSync('docs/gate.md', 'utf8');
  const table = document.slice(document.indexOf('| Way |')).split('\n').slice(2);
  const end = table.findIndex((line) => !line.startsWith('|'));
  expect(table.slice(0, end)).toEqual(LINES);
});

test('there are more than 45 ways, each with a name of its own', () => {
  expect(WAYS.length).toBeGreaterThanOrEqual(45);
  expect(new Set(WAYS.map(({ id }) => id)).size).toBe(WAYS.length);
});

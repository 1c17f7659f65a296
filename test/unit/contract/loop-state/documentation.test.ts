import { readFileSync } from 'node:fs';
import {
  getItem,
  ITEM_STATUSES,
  listItems,
  listStateProblems,
  parseLoopState,
  printLoopState,
  setItem,
} from '@loop-actions/contract';
import { expect, test } from 'vitest';
import { ITEM_KEYS } from '../../../../packages/contract/src/loop-state/segment-body.ts';

const page = readFileSync(new URL('../../../../docs/loop-state.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```md\n(.*?)^```$/gms)].map(([, text = '']) => text);

test('every example of the page is a state with nothing to complain about, and prints back', () => {
  expect(examples).toHaveLength(3);
  for (const text of examples) {
    const state = parseLoopState(text);
    expect(printLoopState(state)).toBe(text);
    expect(listItems(state).length).toBeGreaterThan(0);
    expect(listStateProblems(state)).toEqual([]);
  }
});

test('the numbers the examples show are those that are counted', () => {
  for (const text of examples) {
    const state = parseLoopState(text);
    for (const { id, attempts } of listItems(state)) {
      const written = new RegExp(`### ${id}\\n(?:.+\\n)*?- attempts: (\\d+)`).exec(text)?.[1];
      expect(attempts, id).toBe(Number(written));
    }
  }
  const [first = ''] = examples;
  expect(getItem(parseLoopState(first), '#117')).toMatchObject({ attempts: 1, failedAttempts: 0 });
});

test('the page names every key and every status, the statuses in their order', () => {
  for (const key of ITEM_KEYS) expect(page).toContain(`| \`${key}\` |`);
  expect(page).toContain(ITEM_STATUSES.map((status) => `\`${status}\``).join(', '));
});

test('a person’s note between items stays where it is when an item changes', () => {
  const [first = ''] = examples;
  const changed = printLoopState(setItem(parseLoopState(first), '#104', { status: 'ready' }));
  expect(changed).toBe(first.replace('- status: escalated', '- status: ready'));
});

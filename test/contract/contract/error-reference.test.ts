import { readFileSync } from 'node:fs';
import { ERROR_CODES } from '@loop-actions/contract';
import { describe, expect, test } from 'vitest';

const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
const sections = new Map(
  page
    .replace(/^```.*?^```$/gms, '')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section]),
);

describe('docs/errors.md', () => {
  test('has one paragraph per error code, in the order of the code, and no other', () => {
    expect([...sections.keys()]).toEqual([...ERROR_CODES]);
  });

  test.each(ERROR_CODES.map((code) => [code]))('%s says what it means, why it is an error and what to do', (code) => {
    const section = sections.get(code) ?? '';
    for (const part of ['**What.**', '**Why.**', '**Remedy.**']) expect(section).toContain(part);
  });
});

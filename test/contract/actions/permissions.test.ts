import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { declaredPermissions } from '../../support/chain/index.ts';

const DECLARED = declaredPermissions(['maintenance-loop.yml', 'loop-item.yml', 'closed-loop.yml']);

describe.each(Object.keys(DECLARED))('the README of %s', (action) => {
  it('names the permissions that the example grants its job', () => {
    const text = readFileSync(`actions/${action}/README.md`, 'utf8');
    const [, block = ''] = /^## Permissions\n[\s\S]*?```yaml\n([\s\S]*?)```/m.exec(text) ?? [];
    expect(parse(block)).toEqual({ permissions: DECLARED[action] });
  });
});

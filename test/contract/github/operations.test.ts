import { readFileSync } from 'node:fs';
import { OPERATIONS } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const file = new URL('../../support/github/openapi/subset.json', import.meta.url);
const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Description;

describe('our REST operations are GitHub’s own', () => {
  it.each(Object.entries(OPERATIONS))('%s', (_name, { route }) => {
    const [method = '', path = ''] = route.split(' ');
    expect(Object.keys(paths[path] ?? {})).toContain(method.toLowerCase());
  });

  it.each(Object.entries(OPERATIONS))('%s asks for the access it uses', (_name, { route, permissions }) => {
    const access = route.startsWith('GET ') ? 'read' : 'write';
    expect(permissions.map((permission) => permission.access)).toEqual([access]);
  });
});

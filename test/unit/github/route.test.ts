import { endpoint } from '@octokit/endpoint';
import { describe, expect, it } from 'vitest';
import { checkRouteParameters } from '../../../packages/github/src/request/route.ts';

const ROUTE = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
const valid = { owner: 'octo', repo: 'demo', issue_number: 12, name: 'loop:escalated' };

const pathOf = (name: string): string => {
  const { url } = endpoint(ROUTE, { ...valid, name, baseUrl: 'https://api.github.test' });
  return new URL(url).pathname;
};

describe('values that become part of an address', () => {
  it.each(['loop:escalated', 'a/b', '../../x', '%2e%2e', 'a?b#c', 'ä b', '...', '.github'])(
    '%s is one segment',
    (name) => {
      expect(() => checkRouteParameters(ROUTE, { ...valid, name })).not.toThrow();
      expect(pathOf(name).split('/')).toHaveLength(8);
      expect(decodeURIComponent(pathOf(name).split('/').at(-1) ?? '')).toBe(name);
    },
  );

  it.each(['..', '.', ''])('%j would address something else without the check', (name) => {
    expect(pathOf(name)).not.toMatch(/\/labels\/[^/]+$/);
    expect(() => checkRouteParameters(ROUTE, { ...valid, name })).toThrow(/cannot be used as \{name\}/);
  });

  it.each([
    ['an issue number that is none', { ...valid, issue_number: 1.5 }],
    ['a negative issue number', { ...valid, issue_number: -1 }],
    ['half a character', { ...valid, name: '\ud800' }],
    ['a missing value', { owner: 'octo', repo: 'demo', issue_number: 1 }],
    ['an object', { ...valid, name: { x: 1 } }],
  ])('%s is refused', (_name, parameters) => {
    expect(() => checkRouteParameters(ROUTE, parameters)).toThrow(/cannot be used/);
  });
});

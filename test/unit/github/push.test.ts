import { gitAuthorization, pushUrl } from '@loop-actions/github';
import { describe, expect, it } from 'vitest';

describe('pushing with git', () => {
  it('names the repository and holds no credentials', () => {
    expect(pushUrl('https://github.example/', 'octo/demo')).toBe('https://github.example/octo/demo.git');
  });

  it.each(['octo', 'octo/demo/x', '../demo', 'octo/..', 'octo/a b', '-x/demo', ''])(
    'refuses %j as a repository',
    (name) => {
      expect(() => pushUrl('https://github.example', name)).toThrow(/is not a repository/);
    },
  );

  it('authorises as actions/checkout does', () => {
    const header = gitAuthorization('ghs_secret');
    expect(header).toMatch(/^AUTHORIZATION: basic [A-Za-z0-9+/]+=*$/);
    expect(Buffer.from(header.split(' ').at(-1) ?? '', 'base64').toString()).toBe('x-access-token:ghs_secret');
  });
});

import { pushUrl } from '@loop-actions/github';
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
});

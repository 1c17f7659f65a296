import { classifyGitFailure } from '@loop-actions/git';
import { describe, expect, test } from 'vitest';

const WORDS: readonly (readonly [string, string])[] = [
  [' ! [rejected]        main -> main (non-fast-forward)', 'rejected-non-fast-forward'],
  [' ! [rejected]        main -> main (fetch first)', 'rejected-non-fast-forward'],
  [' ! [rejected]        main -> main (stale info)', 'rejected-non-fast-forward'],
  [
    " ! [remote rejected] main -> main (cannot lock ref 'refs/heads/main': is at 1 but expected 2)",
    'rejected-non-fast-forward',
  ],
  [
    " ! [remote rejected] s -> s (cannot lock ref 'refs/heads/s': reference already exists)",
    'rejected-non-fast-forward',
  ],
  [
    ' ! [remote rejected] a -> a (refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission)',
    'workflow-scope',
  ],
  ['remote: error: GH006: Protected branch update failed for refs/heads/main.', 'protected'],
  ['remote: error: GH013: Repository rule violations found for refs/heads/main.', 'protected'],
  ['remote: Permission to o/r.git denied to github-actions[bot].', 'auth'],
  ["fatal: unable to access 'https://github.com/o/r/': The requested URL returned error: 403", 'auth'],
  ["fatal: could not read Username for 'https://github.com': terminal prompts disabled", 'auth'],
  ["fatal: unable to access 'https://x/': Could not resolve host: x", 'unreachable'],
  ["fatal: unable to access 'https://x/': The requested URL returned error: 502", 'unreachable'],
  ['fatal: bad object 1234', 'other'],
  ['', 'other'],
];

describe('classifyGitFailure', () => {
  test.each(WORDS)('%s is %s', (words, kind) => {
    expect(classifyGitFailure(words)).toBe(kind);
  });
});

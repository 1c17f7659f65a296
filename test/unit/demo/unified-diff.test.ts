import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_DIFF } from '../../../scripts/demo/page/sample-diffs.ts';
import { parseUnifiedDiff } from '../../../scripts/demo/page/unified-diff.ts';

describe('parseUnifiedDiff', () => {
  it('finds files, counts and line numbers of both sides', () => {
    const [code, readme] = parseUnifiedDiff(SAMPLE_DIFF);
    expect([code?.path, code?.added, code?.removed]).toEqual(['index.js', 5, 1]);
    expect([readme?.path, readme?.added, readme?.removed]).toEqual(['readme.markdown', 4, 1]);
    expect(code?.hunks[0]?.lines.slice(2, 5)).toEqual([
      { kind: 'context', before: 72, after: 72, text: '            var key = keys[i];' },
      { kind: 'removed', before: 73, after: null, text: "            if (key === '__proto__') return;" },
      { kind: 'added', before: null, after: 73, text: '            if (isConstructorOrProto(o, key)) return;' },
    ]);
  });

  it('does not take a changed line for a header: a removed "-- a/x" is a line', () => {
    const diff =
      'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n--- a/y\n-@@ -1 +1 @@\n+++ b/y\n+diff --git a/z b/z\n';
    const files = parseUnifiedDiff(diff);
    expect(files.map((file) => [file.path, file.added, file.removed])).toEqual([['x', 2, 2]]);
    expect(files[0]?.hunks[0]?.lines.map((line) => line.text)).toEqual([
      '-- a/y',
      '@@ -1 +1 @@',
      '++ b/y',
      'diff --git a/z b/z',
    ]);
  });

  it('agrees with git on names and counts, whatever the files are called', () => {
    const names = [
      'plain.txt',
      'with space.txt',
      'grüße.txt',
      'quote".txt',
      'tab\there.txt',
      'new\nline.txt',
      'back\\slash',
    ];
    const diff = gitDiff(names, ['diff']);
    const numstat = gitDiff(names, ['diff', '--numstat', '-z']);
    const expected = numstat
      .split('\0')
      .filter(Boolean)
      .map((record) => /^(\d+)\t(\d+)\t(.*)$/s.exec(record)?.slice(1));
    const found = parseUnifiedDiff(diff).map((file) => [String(file.added), String(file.removed), file.path]);
    expect(found).toEqual(expected);
    expect(found).toHaveLength(names.length);
  });

  it.each([
    ['new file mode 100644\n--- /dev/null\n+++ b/x\n', 'added'],
    ['deleted file mode 100644\n--- a/x\n+++ /dev/null\n', 'deleted'],
    ['similarity index 100%\nrename from y\nrename to x\n', 'renamed'],
    ['index 1..2 100644\nBinary files a/x and b/x differ\n', 'binary'],
    ['old mode 100644\nnew mode 100755\n', 'modified'],
  ])('reads what happened to the file as a whole: %j', (header, change) => {
    expect(parseUnifiedDiff(`diff --git a/x b/x\n${header}`)).toMatchObject([{ path: 'x', change }]);
  });

  it('never throws, and never finds more lines than there are', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'diff --git a/x b/x',
        '@@ -1,3 +1,3 @@',
        '@@ -999999999,999999999 +1 @@',
        '--- a/x',
        '+++ "b/\\777"',
      ),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('\n');
        const lines = parseUnifiedDiff(text).flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines));
        expect(lines.length).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });
});

/** A diff by the real git, over files that each get one line changed and one added. */
function gitDiff(names: readonly string[], command: readonly string[]): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'unified-diff-'));
  const git = (...args: readonly string[]) =>
    spawnSync('git', args, {
      cwd: directory,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: directory, GIT_CONFIG_NOSYSTEM: '1' },
    });
  try {
    mkdirSync(directory, { recursive: true });
    git('init', '-q');
    for (const name of names) writeFileSync(path.join(directory, name), 'one\ntwo\n');
    git('add', '-A');
    for (const name of names) writeFileSync(path.join(directory, name), 'one\nthree\nfour\n');
    return git(...command).stdout;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

import { findLogTemplates, maskLogLine } from '@loop-actions/learning';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupingAccuracy } from '../../../support/learning/grouping-scores.ts';
import { LOG_KINDS, makeLog } from '../../../support/learning/log-kinds.ts';

/** The group of each line, by the first line of it. */
function groupsOf(lines: readonly string[]): readonly number[] {
  const groups: number[] = [];
  for (const { lines: at } of findLogTemplates(lines)) for (const line of at) groups[line] = at[0] ?? -1;
  return groups;
}
const areOne = (...lines: readonly string[]): boolean => new Set(groupsOf(lines)).size === 1;

describe('A line of a log', () => {
  it.each([
    ['a number', 'job 17 took 3.5 s', 'job <*> took <*>'],
    ['a time', '2026-07-06T08:00:01.123Z job done', '<*> job done'],
    ['an address', 'connect ECONNREFUSED 10.0.0.7:5432', 'connect ECONNREFUSED <*>'],
    ['a hash', 'HEAD is now at 8ead4bdff1', 'HEAD is now at <*>'],
    ['a path', 'ENOENT: open /home/runner/work/a/b.ts', 'ENOENT : open <*>'],
    ['a quoted word', "unknown option '--frob'", 'unknown option <*>'],
    ['a setting', 'uid=1000 tty=ssh', 'uid = <*> tty = ssh'],
    ['a list of any length', 'nodes 1, 2, 3, 4 are down', 'nodes <*> are down'],
    ['a colour', '\u001b[31merror\u001b[0m here', 'error here'],
  ])('has %s masked', (_, line, masked) => {
    expect(maskLogLine(line).join(' ')).toBe(masked);
  });

  it('keeps the text of a quoted sentence', () => {
    expect(maskLogLine('reason: "no such table" (12)').join(' ')).toBe('reason : " no such table " ( <*> )');
  });
});

describe('Lines of a log', () => {
  it('are one message where values differ, and a list is as long as it likes', () => {
    expect(
      areOne('waiting for 10.0.0.1, 10.0.0.2', 'waiting for 10.0.0.9', 'waiting for 10.0.0.3, 10.0.0.4, 10.0.0.5'),
    ).toBe(true);
  });

  it('are one message where a place takes many words, and two where it takes two', () => {
    const users = ['root', 'admin', 'alice', 'bob', 'git'].map((user) => `session opened for ${user}`);
    expect(areOne(...users)).toBe(true);
    expect(areOne('session opened for root', 'session closed for root')).toBe(false);
  });

  it('are different problems where what failed differs', () => {
    expect(areOne('error: could not resolve host', 'error: could not resolve reference')).toBe(false);
    expect(areOne('tool bash was denied: not on the list', 'tool bash timed out after 30 s')).toBe(false);
  });

  it('come to the same groups every time, whatever is in them, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 40 }), (lines) => {
        const groups = findLogTemplates(lines);
        expect(findLogTemplates(lines)).toEqual(groups);
        expect(groups.flatMap((group) => group.lines).sort((a, b) => a - b)).toEqual([...lines.keys()]);
      }),
    );
  });

  it('are grouped with an accuracy of 0.78 or more over thirteen kinds of logs, with one setting', () => {
    const accuracies = Object.keys(LOG_KINDS).map((kind) => {
      const lines = makeLog(kind, 600);
      return groupingAccuracy(
        lines.map(({ label }) => label),
        groupsOf(lines.map(({ line }) => line)).map(String),
      );
    });
    expect(accuracies.reduce((sum, one) => sum + one, 0) / accuracies.length).toBeGreaterThanOrEqual(0.78);
  });

  it('of any length and kind are read in a time that grows with them', () => {
    const hostile = [
      '('.repeat(50_000),
      `"${'a '.repeat(20_000)}`,
      '<'.repeat(30_000),
      '1,'.repeat(30_000),
      '/'.repeat(50_000),
    ];
    const started = performance.now();
    for (const line of hostile) maskLogLine(line);
    findLogTemplates(
      Array.from(
        { length: 3000 },
        (_, at) =>
          `word${'abcdefghij'[at % 10]} ${String(at).replace(/\d/g, (d) => 'qwertyuiop'[Number(d)] ?? '')} failed badly here again`,
      ),
    );
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

import { correctionsOfMerge, type MergedPair, mergedPairs } from '@loop-actions/learning';
import { describe, expect, it } from 'vitest';
import { HistoryStory, PERSON } from '../../../support/learning/history.ts';

const AGENT = 'Poll orders\n\nLoop-Item: #1\nLoop-Run: 1';
const OID = 'a'.repeat(40);

/** A change of an agent’s commit and then others’, merged as a commit. */
function pairs(
  commits: readonly (readonly [message: string, login: string | null])[],
  { merged = OID, events = [] }: { readonly merged?: string; readonly events?: readonly object[] } = {},
): readonly MergedPair[] {
  const story = new HistoryStory().issue(1).change(7, 1, 1).merged(7, 5);
  for (const [message, login] of commits) story.commit(7, 2, message, login);
  const { repository, changes } = story.records;
  const timelineItems = events as (typeof changes)[number]['timelineItems'];
  return mergedPairs(
    { repository, changes: changes.map((one) => ({ ...one, timelineItems, mergeCommit: { oid: merged } })) },
    [],
  );
}

describe('A merged change is compared', () => {
  it.each([
    [
      'where a person committed after the agent',
      1,
      [
        [AGENT, null],
        ['Mend it', 'ada'],
      ],
    ],
    [
      'where somebody did whom GitHub does not know',
      1,
      [
        [AGENT, null],
        ['Mend it', null],
      ],
    ],
    ['not where the agent alone committed', 0, [[AGENT, null]]],
    [
      'not where the rest is a machine’s',
      0,
      [
        [AGENT, null],
        ['Format', 'prettier[bot]'],
        ['Fix lint\n\nLoop-Fix: lint', null],
      ],
    ],
    ['not where none of it is the agent’s', 0, [['Mine', 'ada']]],
    [
      'not where it is too long to tell where it begins',
      0,
      [[AGENT, null], ...Array.from({ length: 29 }, () => ['Mend it', 'ada'])],
    ],
  ] as const)('%s', (_, count, commits) => {
    expect(pairs(commits as Parameters<typeof pairs>[0])).toHaveLength(count);
  });

  it('from the agent’s last commit before the first one of a person, whatever the loop added later', () => {
    const [pair] = pairs([
      [AGENT, null],
      [AGENT, null],
      ['Mend it', 'ada'],
      [AGENT, null],
    ]);
    expect(pair?.agent).toEqual({ first: '0'.padStart(40, '0'), last: '1'.padStart(40, '0') });
  });

  it('from what was there before a person overwrote the branch, and not before the loop itself did', () => {
    const push = (actor: object) => ({ actor, beforeCommit: { oid: OID } });
    expect(pairs([['Mine', 'ada']], { events: [push(PERSON)] })[0]).toMatchObject({ overwritten: OID, agent: null });
    expect(pairs([['Mine', 'ada']], { events: [push({ __typename: 'Bot', login: 'github-actions' })] })).toEqual([]);
  });

  it('only by ids: what git could read as an option never gets there', () => {
    const commits = [
      [AGENT, null],
      ['Mend it', 'ada'],
    ] as const;
    expect(pairs(commits, { merged: '--upload-pack=touch x' })).toEqual([]);
    expect(pairs(commits, { merged: OID })).toHaveLength(1);
  });

  it('once: what is known of it stays', () => {
    const [pair] = pairs([
      [AGENT, null],
      ['Mend it', 'ada'],
    ]);
    if (pair === undefined) throw new Error('no pair');
    const file = { path: 'a.ts', by: 'ada', found: '', wrote: 'one', foundByMerge: '', merged: 'two' };
    const known = correctionsOfMerge(pair, [file]);
    expect(known).toHaveLength(1);
    const story = new HistoryStory()
      .issue(1)
      .change(7, 1, 1)
      .merged(7, 5)
      .commit(7, 2, AGENT, null)
      .commit(7, 3, 'Mend it');
    const { repository, changes } = story.records;
    const read = { repository, changes: changes.map((one) => ({ ...one, mergeCommit: { oid: OID } })) };
    expect([mergedPairs(read, []).length, mergedPairs(read, known).length]).toEqual([1, 0]);
  });
});

import { parseGuards } from '@loop-actions/contract';
import {
  type BaseFiles,
  composeFix,
  correctionsOfHistory,
  type FoundPattern,
  factsOfHistory,
  findPatterns,
} from '@loop-actions/learning';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HistoryStory } from '../../../support/learning/history.ts';

const options = { minOccurrences: 3, now: '2026-07-20T08:00:00.000Z', run: '77' };

const baseOf = (files: Readonly<Record<string, string>> = {}): BaseFiles => ({
  paths: new Set(Object.keys(files)),
  readFile: async (path) => files[path] ?? null,
});

function patternOf(story: HistoryStory): FoundPattern {
  const { records } = story;
  const [first] = findPatterns({ facts: factsOfHistory(records), corrections: correctionsOfHistory(records) });
  if (first === undefined) throw new Error('no pattern');
  return first;
}

/** Three corrections of one kind in a week, on two changes. */
const corrected = (
  say: (at: number) => string = (at) =>
    [
      'The error state is not handled',
      'You need to handle the error state here',
      'Error not handled when polling fails',
    ][at] ?? '',
) =>
  new HistoryStory()
    .issue(12)
    .issue(13)
    .change(50, 1, 12)
    .change(51, 2, 13)
    .review(50, 2, 'CHANGES_REQUESTED', '', [say(0)])
    .review(50, 3, 'COMMENTED', '', [say(1)])
    .review(51, 4, 'CHANGES_REQUESTED', '', [say(2)]);

const asked = (question: string) =>
  [1, 2, 3].reduce((story, number) => story.issue(number).escalation(number, number, question), new HistoryStory());

describe('A structural fix', () => {
  it('is a skill for what people correct, in the Agent Skills format, with the cases and a guard on its line', async () => {
    const { fix } = await composeFix(patternOf(corrected()), baseOf(), options);
    expect([...(fix?.files.keys() ?? [])]).toEqual([
      '.claude/skills/handle-the-error/SKILL.md',
      expect.stringMatching(/^\.loop\/guards\/learn-[0-9a-f]{12}\.jsonl$/),
    ]);
    const [skill = '', ledger = ''] = [...(fix?.files.values() ?? [])];
    const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(skill) ?? [];
    const head = parse(front) as { name: string; description: string };
    // https://agentskills.io/specification: name as its folder, at most 64 of a-z, 0-9, hyphen; description at most 1024.
    expect(head.name).toBe('handle-the-error');
    expect(head.description.length).toBeGreaterThan(20);
    expect(head.description.length).toBeLessThanOrEqual(1024);
    expect(skill).toContain('People asked for it 3 times on 2 changes');
    expect(skill).toContain('https://github.com/acme/shop/pull/51');
    const [guard] = parseGuards(ledger, 'learn.jsonl');
    expect(skill.split('\n').filter((line) => line.includes(guard?.name ?? '?'))).toHaveLength(1);
    expect(guard?.where).toBe('.claude/skills/handle-the-error/SKILL.md');
  });

  it('is one lesson more where the skill is there, and every other byte stays', async () => {
    const before = '---\nname: handle-the-error\ndescription: "Ours."\n---\n\n# Ours\n\nKeep this.\n';
    const base = baseOf({ 'skills/handle-the-error/SKILL.md': before });
    const { fix } = await composeFix(patternOf(corrected()), base, options);
    const [[path, text] = ['', '']] = [...(fix?.files ?? [])];
    expect(path).toBe('skills/handle-the-error/SKILL.md');
    expect(text.startsWith(before.trimEnd())).toBe(true);
  });

  it('is a rule of the constitution for a gap in policy, where the repository keeps it', async () => {
    const found = patternOf(asked('are we allowed to delete customer data without approval'));
    const before = '# Ours\n\n## Rules learned\n\n- Old rule. (p-000000000000, 2026-01-01)\n\n## Last words\n\nEnd.\n';
    const { fix } = await composeFix(found, baseOf({ '.specify/memory/constitution.md': before }), options);
    const [[path, text] = ['', '']] = [...(fix?.files ?? [])];
    expect(path).toBe('.specify/memory/constitution.md');
    expect(text).toMatch(/- Old rule\. \(p-000000000000, 2026-01-01\)\n- .*\(p-[0-9a-f]{12}, 2026-07-20\)\n/);
    expect(text.endsWith('\n\n## Last words\n\nEnd.\n')).toBe(true);
  });

  it('is a decision record for missing context, in the format of MADR, with the next number', async () => {
    const found = patternOf(asked('the ticket does not say which database is meant, the shared one or its own'));
    const { fix } = await composeFix(found, baseOf({ 'docs/adr/0007-old.md': '# Old' }), options);
    const [[path, text] = ['', '']] = [...(fix?.files ?? [])];
    expect(path).toMatch(/^docs\/adr\/0008-[a-z0-9-]+\.md$/);
    expect(parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '')).toMatchObject({
      status: 'proposed',
      date: '2026-07-20',
    });
    const headings = text.split('\n').filter((line) => line.startsWith('#'));
    expect(headings.slice(1)).toEqual([
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '### Consequences',
      '### Confirmation',
      '## Open Questions',
    ]);
  });

  it.each([['too few', corrected().records.changes.length, (story: HistoryStory) => story, 4, '4 are needed']])(
    'is not made of %s',
    async (_, _count, tell, minOccurrences, why) => {
      expect(await composeFix(patternOf(tell(corrected())), baseOf(), { ...options, minOccurrences })).toMatchObject({
        fix: null,
        why: expect.stringContaining(why),
      });
    },
  );

  it('is not made of a one-off: all of it on one change', async () => {
    const once = new HistoryStory()
      .issue(12)
      .change(50, 1, 12)
      .review(50, 2, 'COMMENTED', '', ['Add a test', 'Add a test here too', 'This needs tests']);
    expect(await composeFix(patternOf(once), baseOf(), options)).toMatchObject({
      fix: null,
      why: expect.stringContaining('one-off'),
    });
  });

  it('is the same file for the same pattern, and none where its lesson stands already', async () => {
    const first = await composeFix(patternOf(corrected()), baseOf(), options);
    const again = await composeFix(patternOf(corrected()), baseOf(), options);
    expect(again).toEqual(first);
    const files = Object.fromEntries(first.fix?.files ?? []);
    expect(await composeFix(patternOf(corrected()), baseOf(files), options)).toMatchObject({
      fix: null,
      why: expect.stringContaining('written down already'),
    });
  });

  it('carries nothing out of what people wrote: no markup, no command, no secret, no second guard', async () => {
    const hostile = (at: number) =>
      `The error is not handled <!-- x --> \n---\nname: evil\n---\n@everyone ghp_${'a'.repeat(36)} ${'`'.repeat(3)}sh\nrm -rf /\n${at}`;
    const { fix } = await composeFix(patternOf(corrected(hostile)), baseOf(), options);
    const [skill = '', ledger = ''] = [...(fix?.files.values() ?? [])];
    expect(skill).not.toMatch(/<!--|ghp_a|^name: evil/m);
    expect(skill.match(/^---$/gm)).toHaveLength(2);
    expect(parseGuards(ledger, 'learn.jsonl')).toHaveLength(1);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type BaseFiles,
  composeFix,
  correctionsOfHistory,
  type FoundPattern,
  factsOfHistory,
  findPatterns,
} from '@loop-actions/learning';
import { type Configuration, getVersion } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import { validate } from 'skills-ref';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HistoryStory } from '../../../support/learning/history.ts';

const folder = mkdtempSync(join(tmpdir(), 'learned-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** MADR’s own configuration, from its own package: https://github.com/adr/madr, template/.markdownlint.yml. */
const MADR = parse(readFileSync('node_modules/madr/template/.markdownlint.yml', 'utf8')) as Configuration;

const options = { minOccurrences: 3, now: '2026-07-20T08:00:00.000Z', run: '77' };
const baseOf = (files: Readonly<Record<string, string>>): BaseFiles => ({
  paths: new Set(Object.keys(files)),
  readFile: async (path) => files[path] ?? null,
});

/** What people wrote, among it what upsets a Markdown linter. */
const WORDS: readonly string[] = [
  'The error state is not handled',
  'You need to handle the error state here:\n\n* like so\n+ or so\n\n\n\nand `await it`',
  'Error not handled when polling fails, see http://example.com/a_b_c and <b>bold</b> # not a heading',
];

const corrected = (say: readonly string[] = WORDS) =>
  new HistoryStory()
    .issue(12)
    .issue(13)
    .change(50, 1, 12)
    .change(51, 2, 13)
    .review(50, 2, 'COMMENTED', '', [say[0] ?? ''])
    .review(50, 3, 'COMMENTED', '', [say[1] ?? ''])
    .review(51, 4, 'COMMENTED', '', [say[2] ?? '']);
const asked = (question: string) =>
  [1, 2, 3].reduce((story, number) => story.issue(number).escalation(number, number, question), new HistoryStory());

function patternOf({ records }: HistoryStory): FoundPattern {
  const [first] = findPatterns({ facts: factsOfHistory(records), corrections: correctionsOfHistory(records) });
  if (first === undefined) throw new Error('no pattern');
  return first;
}

async function stubOf(story: HistoryStory, files: Readonly<Record<string, string>> = {}) {
  const { fix, why } = await composeFix(patternOf(story), baseOf(files), options);
  if (fix === null) throw new Error(why);
  const [[path, text] = ['', '']] = [...fix.files];
  return { path, text };
}

function markdownProblems(text: string, config: Configuration): readonly string[] {
  const { stub = [] } = lint({ strings: { stub: text }, config, frontMatter: /^---\n[\s\S]*?\n---\n/ });
  return stub.map(({ lineNumber, ruleNames, errorDetail }) => `${lineNumber} ${ruleNames[0]} ${errorDetail ?? ''}`);
}

/** Agent Skills’ own validator reads a folder. */
async function skillProblems({ path, text }: { readonly path: string; readonly text: string }): Promise<string[]> {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return validate(dirname(file));
}

describe(`A stub is valid for the linters of its format (markdownlint ${getVersion()})`, () => {
  it.each([
    ['a new skill', {}],
    [
      'one lesson more',
      {
        'skills/handle-the-error/SKILL.md':
          '---\nname: handle-the-error\ndescription: "Ours."\n---\n\n# Ours\n\nKeep this.\n',
      },
    ],
  ])('%s, for Agent Skills’ reference and for markdownlint', async (_, files) => {
    const skill = await stubOf(corrected(), files);
    expect(skill.path).toMatch(/\/SKILL\.md$/);
    expect(await skillProblems(skill)).toEqual([]);
    expect(markdownProblems(skill.text, MADR)).toEqual([]);
  });

  it.each([
    'the ticket does not say which database is meant, the shared one or its own',
    'the ticket does not say which <i>database</i> is meant, that of http://example.com/a_b or # its own',
  ])('a decision record, for MADR’s own configuration: %s', async (question) => {
    const record = await stubOf(asked(question), { 'docs/adr/0007-old.md': '# Old' });
    expect(record.path).toMatch(/^docs\/adr\/0008-/);
    expect(markdownProblems(record.text, MADR)).toEqual([]);
    const template = readFileSync('node_modules/madr/template/adr-template.md', 'utf8');
    const known = new Set(template.split('\n').filter((line) => /^##/.test(line)));
    const own = record.text.split('\n').filter((line) => /^##/.test(line) && !known.has(line));
    expect(own).toEqual(['## Open Questions']);
  });

  it.each([
    ['a constitution of its own', {}],
    [
      'spec-kit’s',
      { '.specify/memory/constitution.md': '# Ours\n\n## Core Principles\n\nOne.\n\n## Governance\n\nTwo.\n' },
    ],
    [
      'one with rules',
      { 'CONSTITUTION.md': '# Ours\n\n## Rules learned\n\n- Old rule. (p-000000000000, 2026-01-01)\n' },
    ],
  ])('a rule, for markdownlint, in %s', async (_, files) => {
    const rule = await stubOf(asked('are we allowed to delete customer data without approval'), files);
    expect(rule.path).toMatch(/constitution\.md$/i);
    expect(markdownProblems(rule.text, MADR)).toEqual([]);
    expect(rule.text.match(/^- .*MUST.*\(p-[0-9a-f]{12}, 2026-07-20\)$/gm)).toHaveLength(1);
  });

  it('and the linters see what is wrong', async () => {
    const { path, text } = await stubOf(corrected());
    expect(await skillProblems({ path: 'x/other-name/SKILL.md', text })).not.toEqual([]);
    expect(await skillProblems({ path, text: text.replace(/^name: .*$/m, 'name: Not A Name') })).not.toEqual([]);
    expect(markdownProblems(text.replace('\n## ', '\n#### '), MADR)).not.toEqual([]);
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  composeFix,
  correctionsOfHistory,
  type FoundPattern,
  factsOfHistory,
  findPatterns,
} from '@loop-actions/learning';
import type { Configuration } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import { validate } from 'skills-ref';
import { parse } from 'yaml';
import { HistoryStory } from './history.ts';

const MADR_FOLDER = fileURLToPath(new URL('../../../node_modules/madr/template/', import.meta.url));
/** MADR’s own configuration, from its own package: https://github.com/adr/madr, template/.markdownlint.yml. */
const MADR = parse(readFileSync(join(MADR_FOLDER, '.markdownlint.yml'), 'utf8')) as Configuration;
export const MADR_TEMPLATE = readFileSync(join(MADR_FOLDER, 'adr-template.md'), 'utf8');

type Files = Readonly<Record<string, string>>;
export interface Stub {
  readonly path: string;
  readonly text: string;
}

/** What people wrote, among it what upsets a Markdown linter. */
export const corrected = (): HistoryStory =>
  new HistoryStory()
    .issue(12)
    .issue(13)
    .change(50, 1, 12)
    .change(51, 2, 13)
    .review(50, 2, 'COMMENTED', '', ['The error state is not handled'])
    .review(50, 3, 'COMMENTED', '', [
      'You need to handle the error state here:\n\n* like so\n+ or so\n\n\n\nand `await it`',
    ])
    .review(51, 4, 'COMMENTED', '', [
      'Error not handled when polling fails, see http://example.com/a_b_c and <b>bold</b> # not a heading',
    ]);
export const asked = (question: string): HistoryStory =>
  [1, 2, 3].reduce((story, number) => story.issue(number).escalation(number, number, question), new HistoryStory());

function patternOf({ records }: HistoryStory): FoundPattern {
  const [first] = findPatterns({ facts: factsOfHistory(records), corrections: correctionsOfHistory(records) });
  if (first === undefined) throw new Error('no pattern');
  return first;
}

/** The file that a story’s lesson is written to, on a base with these files. */
export async function stubOf(story: HistoryStory, files: Files = {}): Promise<Stub> {
  const base = { paths: new Set(Object.keys(files)), readFile: async (path: string) => files[path] ?? null };
  const options = { minOccurrences: 3, now: '2026-07-20T08:00:00.000Z', run: '77' };
  const { fix, why } = await composeFix(patternOf(story), base, options);
  if (fix === null) throw new Error(why);
  const [[path, text] = ['', '']] = [...fix.files];
  return { path, text };
}

/** What markdownlint says, under the configuration of MADR. */
export function markdownProblems(text: string): readonly string[] {
  const { stub = [] } = lint({ strings: { stub: text }, config: MADR, frontMatter: /^---\n[\s\S]*?\n---\n/ });
  return stub.map(({ lineNumber, ruleNames, errorDetail }) => `${lineNumber} ${ruleNames[0]} ${errorDetail ?? ''}`);
}

/** What the validator of Agent Skills says, which reads a folder. */
export async function skillProblems({ path, text }: Stub, folder: string): Promise<readonly string[]> {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return validate(dirname(file));
}

const SKILL = '---\nname: handle-the-error\ndescription: "Ours."\n---\n\n# Ours\n\nKeep this.\n';
const QUESTION = 'the ticket does not say which <i>database</i> is meant, that of http://example.com/a_b or # its own';
const DELETE = 'are we allowed to delete customer data without approval';

/** One story for each place that a lesson can be written to. */
export const STUBS: Readonly<Record<string, readonly [story: HistoryStory, files: Files, path: RegExp]>> = {
  'a new skill': [corrected(), {}, /^\.claude\/skills\/.*\/SKILL\.md$/],
  'a skill with one lesson more': [
    corrected(),
    { 'skills/handle-the-error/SKILL.md': SKILL },
    /^skills\/.*\/SKILL\.md$/,
  ],
  'a decision record': [asked(QUESTION), { 'docs/adr/0007-old.md': '# Old' }, /^docs\/adr\/0008-/],
  'a constitution': [asked(DELETE), {}, /^CONSTITUTION\.md$/],
  'spec-kit’s constitution': [
    asked(DELETE),
    { '.specify/memory/constitution.md': '# Ours\n\n## Core Principles\n\nOne.\n\n## Governance\n\nTwo.\n' },
    /^\.specify\//,
  ],
  'a constitution with rules': [
    asked(DELETE),
    { 'CONSTITUTION.md': '# Ours\n\n## Rules learned\n\n- Old rule. (p-000000000000, 2026-01-01)\n' },
    /^CONSTITUTION\.md$/,
  ],
};

/** What the linters of their formats say of all of them. */
export function judgeStubs(folder: string): Promise<readonly (Stub & { readonly problems: readonly string[] })[]> {
  return Promise.all(
    Object.values(STUBS).map(async ([story, files]) => {
      const stub = await stubOf(story, files);
      const own = stub.path.endsWith('/SKILL.md') ? await skillProblems(stub, folder) : [];
      return { ...stub, problems: [...own, ...markdownProblems(stub.text)] };
    }),
  );
}

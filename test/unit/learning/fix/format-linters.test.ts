import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  asked,
  corrected,
  MADR_TEMPLATE,
  markdownProblems,
  STUBS,
  skillProblems,
  stubOf,
} from '../../../support/learning/stub-linters.ts';

const folder = mkdtempSync(join(tmpdir(), 'learned-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

const headings = (text: string) => text.split('\n').filter((line) => /^##/.test(line));

describe('A stub is valid for the linters of its format', () => {
  it.each(Object.entries(STUBS))(
    '%s: Agent Skills’ validator, and markdownlint as MADR sets it',
    async (_, [story, files, path]) => {
      const stub = await stubOf(story, files);
      expect(stub.path).toMatch(path);
      if (stub.path.endsWith('/SKILL.md')) expect(await skillProblems(stub, folder)).toEqual([]);
      expect(markdownProblems(stub.text)).toEqual([]);
    },
  );

  it('a decision record has the sections of MADR’s template, and the open questions', async () => {
    const { text } = await stubOf(asked('the ticket does not say which database is meant, the shared one or its own'));
    const known = new Set(headings(MADR_TEMPLATE));
    expect(headings(text).filter((line) => !known.has(line))).toEqual(['## Open Questions']);
  });

  it('a rule is one line with MUST, its pattern and its day', async () => {
    const { text } = await stubOf(asked('are we allowed to delete customer data without approval'));
    expect(text.match(/^- .*MUST.*\(p-[0-9a-f]{12}, 2026-07-20\)$/gm)).toHaveLength(1);
  });

  it('and the linters see what is wrong', async () => {
    const { path, text } = await stubOf(corrected());
    expect(await skillProblems({ path: 'x/other-name/SKILL.md', text }, folder)).not.toEqual([]);
    expect(await skillProblems({ path, text: text.replace(/^name: .*$/m, 'name: Not A Name') }, folder)).not.toEqual(
      [],
    );
    expect(markdownProblems(text.replace('\n## ', '\n#### '))).not.toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readActionInterfaces } from '../../../scripts/lint-workflows/action-interface.ts';
import { lintWorkflow } from '../../../scripts/lint-workflows/lint-workflow.ts';
import { RULES } from '../../../scripts/lint-workflows/rules/index.ts';

const REFERENCE = readFileSync('docs/workflow-rules.md', 'utf8');
const actions = readActionInterfaces('.');
const sections = REFERENCE.split(/^## /m)
  .slice(1)
  .map((text) => {
    const [, name = '', body = ''] = /^(\S+)\n([\s\S]*)$/.exec(text) ?? [];
    const snippet = (label: string): string =>
      new RegExp(`^${label}:\\n\\n\`\`\`yaml\\n([\\s\\S]*?)^\`\`\``, 'm').exec(body)?.[1] ?? '';
    return { name, body, before: snippet('Before'), after: snippet('After') };
  });

describe('docs/workflow-rules.md', () => {
  it('has a section for each rule, in their order', () => {
    expect(sections.map(({ name }) => name)).toEqual(RULES.map(({ name }) => name));
  });

  describe.each(sections)('$name', ({ name, body, before, after }) => {
    const judge = (source: string) =>
      lintWorkflow(
        { path: 'w.yml', kind: 'example', source },
        actions,
        RULES.filter((rule) => rule.name === name),
      );

    it('says what, why and what to do', () => {
      for (const word of ['What', 'Why', 'Remedy']) expect(body).toContain(`**${word}.** `);
    });
    it('refuses what it shows before', () => expect(judge(before)).not.toEqual([]));
    it('admits what it shows after', () => expect(judge(after)).toEqual([]));
  });
});

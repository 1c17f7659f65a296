import { existsSync, readFileSync } from 'node:fs';
import { parseLoopSpec } from '@loop-actions/contract';
import { assessReadiness } from '@loop-actions/selection';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LOOP_PERMISSIONS } from '../../support/loop-world/index.ts';

const README = readFileSync('README.md', 'utf8');

/** The only fenced block of a language. */
function block(language: string): string {
  const found = [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))];
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? '';
}

describe('the README', () => {
  it('starts users with a workflow that grants what the root action’s tests run with, and no more', () => {
    const workflow = parse(block('yaml')) as {
      readonly permissions: unknown;
      readonly jobs: { readonly loop: { readonly steps: readonly { readonly uses: string; readonly with: object }[] } };
    };
    expect(workflow.permissions).toEqual(LOOP_PERMISSIONS);
    expect(workflow.jobs.loop.steps.map(({ uses }) => uses)).toEqual(['actions/checkout@v6', 'org/loop-actions@v1']);
    const inputs = (parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: object }).inputs;
    for (const name of Object.keys(workflow.jobs.loop.steps[1]?.with ?? {})) expect(inputs).toHaveProperty(name);
  });

  it('shows a spec of which every line is enforced, and a loop with it is ready', () => {
    const spec = parseLoopSpec(block('markdown'));
    expect(spec.rules.filter((rule) => rule.class !== 'enforced')).toEqual([]);
    expect(assessReadiness(spec, [])).toEqual({ ready: true, problems: [] });
    expect(spec.mode).toBe('propose');
  });

  it('links only what is there', () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});

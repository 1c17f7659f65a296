import { readdirSync, readFileSync } from 'node:fs';
import { parseLoopSpec } from '@loop-actions/contract';
import { describeFinding, NEEDED_PERMISSIONS, reportReadiness } from '@loop-actions/selection';
import { ownWorkflows } from '@loop-actions/verifier/read-own-jobs';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../../../packages/verifier/src/workflow/workflow.ts';

const spec = parseLoopSpec('## Gates\n- tests: `npm test`\n');
const EXAMPLES = 'workflows-examples';

describe('the permissions that readiness knows', () => {
  const documented = readdirSync('actions').flatMap((name) => {
    const readme = readFileSync(`actions/${name}/README.md`, 'utf8');
    const block = /^permissions:\n((?: {2}[a-z-]+: \w+.*\n)+)/m.exec(readme)?.[1];
    if (block === undefined) return [];
    const scopes = [...block.matchAll(/^ {2}([a-z-]+): (\w+)/gm)].map(([, scope = '', level = '']) => [scope, level]);
    return [[name, Object.fromEntries(scopes)] as const];
  });

  it.each(documented)('of %s are those of its README', (name, scopes) => {
    expect(NEEDED_PERMISSIONS[name]?.needed).toEqual(scopes);
  });

  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.yml')))('find nothing in %s', (name) => {
    const { jobs } = ownWorkflows([readWorkflow(name, readFileSync(`${EXAMPLES}/${name}`, 'utf8'))]);
    const { findings } = reportReadiness({
      ...{ spec, policy: [], builtIn: false, jobs, movable: [], classifier: 'none' },
      ...{ unknownLabels: [], heldOut: [], checklist: null },
    });
    expect(findings.map(describeFinding).filter((text) => text.startsWith(name))).toEqual([]);
  });
});

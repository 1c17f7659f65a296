import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLoopSpec, specRole } from '@loop-actions/contract';
import { assessReadiness } from '@loop-actions/selection';
import { describe, expect, it } from 'vitest';

const EXAMPLES = 'workflows-examples';
const README = readFileSync(join(EXAMPLES, 'README.md'), 'utf8');

describe('workflows-examples/README.md', () => {
  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.yml')))('has %s in its table', (name) => {
    expect(README).toContain(`](${name})`);
  });
});

describe.each(readdirSync(join(EXAMPLES, 'specs')))('the spec of the example %s', (name) => {
  const file = join(EXAMPLES, 'specs', name, 'LOOP_SPEC.md');
  const spec = parseLoopSpec(readFileSync(file, 'utf8'), file);

  it('is enforced line by line, or judged where it names a classifier, and ready to run', () => {
    const judges = specRole(spec.rules, 'classifier') !== null;
    const left = spec.rules.filter((rule) => rule.class !== 'enforced' && !(judges && rule.class === 'judged'));
    expect(left).toEqual([]);
    expect(assessReadiness(spec, []).problems).toEqual([]);
  });

  it('belongs to a workflow and calls only scripts that lie beside it', () => {
    expect(existsSync(join(EXAMPLES, `${name}.yml`))).toBe(true);
    const workflow = readFileSync(join(EXAMPLES, `${name}.yml`), 'utf8');
    const commands = [workflow, ...spec.gates.map(({ command }) => command ?? '')].join('\n');
    const scripts = [...commands.matchAll(/\bnode (\S+\.mjs)/g)].map(([, script = '']) => script);
    expect(scripts.filter((script) => !existsSync(join(EXAMPLES, 'specs', name, script)))).toEqual([]);
  });
});

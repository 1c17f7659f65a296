import { parseLoopSpec } from '@loop-actions/contract';
import { assessReadiness } from '@loop-actions/selection';
import { describe, expect, it } from 'vitest';
import { proposeSpec } from '../../../packages/loop/src/plan/propose-spec.ts';

describe('a proposed spec', () => {
  it.each([
    [
      'npm',
      { root: ['package.json', 'README.md'], scripts: { test: 'vitest', lint: 'biome check' } },
      ['npm test', 'npm run lint'],
    ],
    [
      'what npm init writes',
      { root: ['package.json'], scripts: { test: 'echo "Error: no test specified" && exit 1' } },
      ['make test'],
    ],
    ['Python', { root: ['pyproject.toml'], scripts: null }, ['python -m pytest -q']],
    ['Go', { root: ['go.mod', 'docs'], scripts: null }, ['go test ./...']],
    ['Rust', { root: ['Cargo.toml'], scripts: null }, ['cargo test']],
    ['nothing it knows', { root: [], scripts: null }, ['make test']],
  ])('for %s has no line that the loop can’t read, and is ready', (_what, facts, commands) => {
    const spec = parseLoopSpec(proposeSpec({ ...facts, label: 'good first issue' }));
    expect(spec.rules.filter((rule) => rule.class === 'rejected')).toEqual([]);
    expect(assessReadiness(spec, [])).toEqual({ ready: true, problems: [] });
    expect(spec.gates.flatMap(({ command }) => command ?? [])).toEqual(commands);
    expect(spec.mode).toBe('shadow');
    expect(spec.rules[1]).toMatchObject({ meaning: { kind: 'labels', labels: ['good first issue'] } });
  });
});

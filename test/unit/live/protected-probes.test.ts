import { parseLoopSpec } from '@loop-actions/contract';
import { scopeRulesOf } from '@loop-actions/gate';
import { assessReadiness } from '@loop-actions/selection';
import { findReferences } from '@loop-actions/verifier/frozen/references/find-references';
import { describe, expect, it } from 'vitest';
import { findVerifierFiles } from '../../../packages/gate/src/judge/verifier-files.ts';

const SPEC = `## Gates

- tests: \`npm test\`

## Budgets

- max iterations: 3
- max runtime: 30 minutes

## Live Verification

- smoke: \`node scripts/smoke.mjs "$LOOP_SHA"\`
- logs: send by \`node scripts/send.mjs "$LOOP_REPLAY_ID"\`, expect \`node scripts/find.mjs "$LOOP_REPLAY_ID"\`, nothing to clean up
- health: \`GET https://a.example/health\` → 200, body contains \`ready\`
`;
const spec = parseLoopSpec(SPEC);
const SCRIPTS = ['scripts/smoke.mjs', 'scripts/send.mjs', 'scripts/find.mjs'];

type Repository = Parameters<typeof findVerifierFiles>[0];
const repository = {
  listFiles: async () => [...SCRIPTS, 'scripts/other.mjs'].map((path) => ({ path, size: 10 })),
  readFile: async () => '',
} as unknown as Repository;

describe('what proves a merge live', () => {
  it('is not a candidate’s to change: the programs of its probes judge like those of a check', async () => {
    const files = await findVerifierFiles(repository, 'base', spec.gates, scopeRulesOf(spec));
    expect(SCRIPTS.map((path) => files.protectionOf(path))).toEqual(SCRIPTS.map(() => 'judge-configuration'));
    expect(files.protectionOf('scripts/other.mjs')).toBeNull();
  });

  it('could be changed by one where the gate knew no probes', async () => {
    const { probeCommands: _taken, ...rules } = scopeRulesOf(spec);
    const files = await findVerifierFiles(repository, 'base', spec.gates, rules);
    expect(SCRIPTS.map((path) => files.protectionOf(path))).toEqual([null, null, null]);
  });

  it('is frozen for a heal: the spec names the programs', () => {
    const names = findReferences(SPEC, 'LOOP_SPEC.md').map((reference) => JSON.stringify(reference));
    for (const script of SCRIPTS) expect(names.join('\n')).toContain(script);
  });

  it('keeps the loop from auto where a probe does not ask which commit runs', () => {
    expect(assessReadiness(spec, []).againstAuto).toEqual([
      expect.stringContaining('LOOP_SPEC.md:13: probe “logs”'),
      expect.stringContaining('LOOP_SPEC.md:14: probe “health”'),
    ]);
  });
});

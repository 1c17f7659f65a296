import { parseLoopSpec } from '@loop-actions/contract';
import {
  assessRisk,
  autonomyRulesOf,
  compareExports,
  DEFAULT_AUTONOMY,
  historyOf,
  parseCommitLog,
  type RiskQuestion,
  tiersOf,
} from '@loop-actions/gate';
import type { TreeChange } from '@loop-actions/git';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const change = (path: string, more: Partial<TreeChange> = {}): TreeChange => ({
  path,
  status: 'modified',
  oldMode: '100644',
  newMode: '100644',
  addedLines: 5,
  deletedLines: 5,
  binary: false,
  ...more,
});
const assess = (changes: readonly TreeChange[], more: Partial<RiskQuestion> = {}) =>
  assessRisk({
    changes,
    exports: { added: 0, removed: 0 },
    history: { commits: 100, reverts: 0 },
    quarantined: [],
    box: 'strong',
    rules: DEFAULT_AUTONOMY,
    ...more,
  });

describe('what a path costs', () => {
  test.each([
    ['docs/guide.md', 'docs'],
    ['docs/authentication.md', 'docs'],
    ['skills/dates/SKILL.md', 'source'],
    ['AGENTS.md', 'source'],
    ['test/a.test.ts', 'tests'],
    ['src/add.ts', 'source'],
    ['src/author.ts', 'source'],
    ['src/index.ts', 'public-api'],
    ['db/migrations/001.sql', 'data'],
    ['.github/workflows/ci.yml', 'infrastructure'],
    ['infra/main.tf', 'infrastructure'],
    ['src/authService.ts', 'security'],
    ['src/billing/total.ts', 'security'],
    ['.env.local', 'security'],
  ])('%s: %s', (path, tier) => {
    expect(tiersOf({})(path)).toBe(tier);
  });
  test('a spec’s own paths go before the customs', () => {
    const tierOf = tiersOf({ security: ['src/alerts/**'], source: ['src/auth/labels.ts'] });
    expect([tierOf('src/alerts/danger.ts'), tierOf('src/auth/labels.ts'), tierOf('src/auth/x.ts')]).toEqual([
      'security',
      'source',
      'security',
    ]);
  });
});

describe('risk is reversibility times blast radius', () => {
  test.each<[string, ReturnType<typeof assess>, number, string, string]>([
    ['a small fix of a text', assess([change('docs/a.md')]), 1, 'low', 'auto-merge'],
    ['a small fix of the source', assess([change('src/a.ts')]), 2, 'low', 'auto-merge'],
    ['a large one', assess([change('src/a.ts', { addedLines: 900 })]), 5, 'medium', 'human-review'],
    [
      'one whose signature others use',
      assess([change('src/index.ts')], { exports: { added: 0, removed: 1 } }),
      10,
      'high',
      'never',
    ],
    [
      'one that went wrong before',
      assess([change('src/a.ts')], { history: { commits: 9, reverts: 3 } }),
      5,
      'medium',
      'human-review',
    ],
    ['one without a known history', assess([change('src/a.ts')], { history: null }), 3, 'low', 'auto-merge'],
    ['a migration', assess([change('db/migrations/1.sql')]), 12, 'high', 'never'],
    ['a text beside a payment', assess([change('docs/a.md'), change('src/payment.ts')]), 12, 'high', 'never'],
    [
      'what was moved out of a payment',
      assess([change('src/x.ts', { oldPath: 'src/payment.ts', status: 'renamed' })]),
      12,
      'high',
      'never',
    ],
    ['a binary', assess([change('src/a.wasm', { binary: true })]), 4, 'low', 'auto-merge'],
  ])('%s', (_what, found, points, risk, decision) => {
    expect(found).toMatchObject({ points, risk, decision });
  });
  test('every point stands on a line that says why', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('docs/a.md', 'src/a.ts', 'src/auth.ts', 'a.sql'), { minLength: 1, maxLength: 30 }),
        fc.nat(5),
        (paths, reverts) => {
          const { points, factors } = assess(
            [...new Set(paths)].map((path) => change(path)),
            { history: { commits: 9, reverts } },
          );
          const sum = (axis: string) =>
            factors.reduce((total, factor) => total + (factor.axis === axis ? factor.points : 0), 0);
          expect(sum('reversibility') * sum('blast-radius')).toBe(points);
          expect(factors.every(({ because }) => because !== '')).toBe(true);
        },
      ),
    );
  });
  test('more paths never make it safer', () => {
    const path = fc.constantFrom('docs/a.md', 'src/a.ts', 'src/auth.ts', 'a.sql', 'test/a.test.ts', 'infra/x.tf');
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1 }), path, (paths, more) => {
        const few = assess(paths.map((name) => change(name)));
        const many = assess([...new Set([...paths, more])].map((name) => change(name)));
        expect(many.points).toBeGreaterThanOrEqual(few.points);
      }),
    );
  });
});

describe('what no number of points outweighs', () => {
  test.each(['src/**', 'SRC/a.ts'])('a path in quarantine by %s is never automatic', (glob) => {
    const rules = {
      ...DEFAULT_AUTONOMY,
      decisions: { low: 'auto-merge', medium: 'auto-merge', high: 'auto-merge' } as const,
    };
    expect(assess([change('src/a.ts')], { quarantined: [glob], rules }).decision).toBe('never');
    // Off by injection: without the quarantine the same change merges by itself.
    expect(assess([change('src/a.ts')], { rules }).decision).toBe('auto-merge');
  });
  test('nor is what moved out of it', () => {
    const moved = change('lib/a.ts', { oldPath: 'src/a.ts', status: 'renamed' });
    expect(assess([moved], { quarantined: ['src/**'] }).decision).toBe('never');
  });
  test('a weak box leaves it to a person', () => {
    expect(assess([change('docs/a.md')], { box: 'weak' })).toMatchObject({ risk: 'low', decision: 'human-review' });
  });
});

describe('the spec moves the slider', () => {
  const rulesOf = (bullets: string) =>
    autonomyRulesOf(parseLoopSpec(`# Loop Spec: x\n\n## Autonomy\n\n${bullets}`).rules);
  test('by class and by path', () => {
    const rules = rulesOf(
      '- mode: auto\n- low risk: human review\n- high risk: never\n- security: `src/alerts/**`, `config/limits.json`\n',
    );
    expect(rules).toEqual({
      tiers: { security: ['src/alerts/**', 'config/limits.json', 'config/limits.json/**'] },
      decisions: { low: 'human-review', medium: 'human-review', high: 'never' },
    });
    expect(assess([change('docs/a.md')], { rules }).decision).toBe('human-review');
    expect(assess([change('src/alerts/danger.ts')], { rules }).risk).toBe('high');
  });
});

describe('what others may use', () => {
  test.each<[string, string, string, { added: number; removed: number }]>([
    ['a.ts', 'export const a = 1;', 'export const a = 2;', { added: 0, removed: 0 }],
    ['a.ts', 'export function a(b: B) {\n}', 'export function a(b: C) {\n}', { added: 1, removed: 1 }],
    ['a.ts', '', 'export type A = 1;\n// export type B = 1;', { added: 1, removed: 0 }],
    ['a.py', 'def a(): ...\ndef _b(): ...', 'def _b(c): ...', { added: 0, removed: 1 }],
    ['a.go', 'func A() {}\nfunc b() {}', 'func A(x int) {}', { added: 1, removed: 1 }],
    ['a.rs', 'pub fn a() {}', 'fn a() {}', { added: 0, removed: 1 }],
    ['a.md', 'export const a', '', { added: 0, removed: 0 }],
  ])('%s: %s → %s', (path, before, after, expected) => {
    expect(compareExports([{ path, before, after }])).toEqual(expected);
  });
});

describe('the history of a path', () => {
  const entry = (parent: string, subject: string, ...paths: string[]) =>
    `\u0001${parent}\n${subject}\u0002\0\n${paths.join('\0')}\0`;
  test('counts reverts and hotfixes of these paths alone', () => {
    const log = [
      entry('p', 'Revert "x"', 'src/a.ts', 'src/b.ts'),
      entry('p', 'hotfix: y', 'src/b.ts'),
      entry('p', 'Add', 'src/a.ts'),
    ].join('');
    expect(historyOf(parseCommitLog(log), new Set(['src/a.ts']))).toEqual({ commits: 3, reverts: 1 });
  });
  test('is unknown where the checkout has one commit', () => {
    expect(historyOf(parseCommitLog(entry('', 'Revert "x"', 'src/a.ts')), new Set(['src/a.ts']))).toBeNull();
  });
});

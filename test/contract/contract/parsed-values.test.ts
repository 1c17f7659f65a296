import { globSync, readFileSync } from 'node:fs';
import {
  BUILT_IN_SHADOW_SPEC_TEXT,
  builtInShadowSpec,
  CONTROL_FILES,
  getCurrentRun,
  ITEM_STATUSES,
  isLoopError,
  type LoopState,
  listItems,
  parseDuration,
  parseEscalationPolicy,
  parseGateChecklist,
  parseLoopSpec,
  parseLoopState,
  recordAttempt,
  resetAttempts,
  STOP_REASONS,
  setCurrentRun,
  setItem,
} from '@loop-actions/contract';
import {
  CurrentRunSchema,
  EscalationPolicySchema,
  GateChecklistSchema,
  LoopSpecSchema,
  type Proven,
  type Same,
  StateItemSchema,
} from '@loop-actions/contract/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { generateSchemas } from '../../../scripts/generate/schemas.ts';

const SCHEMAS = {
  'loop-spec': LoopSpecSchema,
  'loop-state-item': StateItemSchema,
  'current-run': CurrentRunSchema,
  'escalation-policy': EscalationPolicySchema,
  'gate-checklist': GateChecklistSchema,
} as const satisfies Record<string, z.ZodType>;
type Name = keyof typeof SCHEMAS;

const ajv = new Ajv2020({ strict: false });
const published = generateSchemas();
const validators = new Map(
  Object.keys(SCHEMAS).map((name) => {
    return [name, ajv.compile(JSON.parse(published.get(`docs/schemas/${name}.schema.json`) ?? 'null'))];
  }),
);

/** What the schema and the JSON Schema made of it have against a value; both judge every value. */
function faults(name: Name, value: unknown): readonly string[] {
  const issues = SCHEMAS[name].safeParse(value).error?.issues ?? [];
  const accepts = validators.get(name);
  const refused = accepts === undefined || !accepts(structuredClone(value));
  return [
    ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...(refused ? [`JSON Schema: ${ajv.errorsText(accepts?.errors)}`] : []),
  ];
}

const read = (path: string) => readFileSync(path, 'utf8');
const files = (pattern: string) => globSync(pattern).sort();
const fencedIn = (path: string) =>
  [...read(path).matchAll(/^```(?:markdown|md)\n([\s\S]*?)^```/gm)].map(([, text]) => text ?? '');

/** What a parser makes of a text; null where the text is none of its kind. */
function parsed<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (isLoopError(error)) return null;
    throw error;
  }
}

const SPECS: readonly (readonly [string, string])[] = [
  ['the built-in shadow spec', BUILT_IN_SHADOW_SPEC_TEXT],
  ...fencedIn('README.md').map((text) => ['README.md', text] as const),
  ...[...files('test/fixtures/seed-002/LOOP_SPEC.md'), ...files('workflows-examples/**/LOOP_SPEC.md')].map(
    (path) => [path, read(path)] as const,
  ),
];

describe('a parsed loop spec fits its schema', () => {
  test('in every example there is', () => {
    expect(SPECS.length).toBeGreaterThan(8);
    expect(faults('loop-spec', builtInShadowSpec())).toEqual([]);
  });

  test.each(SPECS)('%s', (_name, text) => {
    expect(faults('loop-spec', parseLoopSpec(text))).toEqual([]);
  });

  test('whatever its bullets say, under whatever heading', () => {
    const bullets = [...SPECS.map(([, text]) => text), ...fencedIn('docs/loop-spec.md')]
      .flatMap((text) => text.split('\n'))
      .filter((line) => line.startsWith('- '));
    const headings = SPECS.flatMap(([, text]) => text.match(/^## .*/gm) ?? []);
    const line = fc.oneof(
      fc.constantFrom(...bullets),
      fc.constantFrom(...headings),
      fc.string({ unit: 'grapheme' }).map((words) => `- ${words}`),
      fc.constantFrom('', 'The loop may select work only when:', 'The loop must skip when:', '```', '1. one', '| a |'),
    );
    const kinds = new Set<string>();
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
        const text = ['## Gates', ...lines].join('\n');
        const spec = parsed(() => parseLoopSpec(text));
        const policy = parsed(() => parseEscalationPolicy(text));
        const checklist = parsed(() => parseGateChecklist(text));
        for (const rule of spec?.rules ?? []) kinds.add(rule.class === 'enforced' ? rule.meaning.kind : rule.class);
        if (spec !== null) expect(faults('loop-spec', spec)).toEqual([]);
        if (policy !== null) expect(faults('escalation-policy', policy)).toEqual([]);
        if (checklist !== null) expect(faults('gate-checklist', checklist)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(kinds.size).toBeGreaterThan(8);
  });

  test.each([
    ['- tests: `npm test` (0.0001 s)', 'Gates'],
    ['- max runtime: 0.0001 s', 'Budgets'],
  ])('"%s" is rejected, for no schema has room for what it would mean', (bullet, heading) => {
    const spec = parseLoopSpec(`## ${heading}\n\n${bullet}\n`);
    expect(spec.rules.map((rule) => rule.class)).toEqual(['rejected']);
    expect(faults('loop-spec', spec)).toEqual([]);
  });

  test('a duration is at least a millisecond, so that no deadline of zero can mean none', () => {
    expect([parseDuration('0.0004 s'), parseDuration('0.0005 s'), parseDuration('0.001 s')]).toEqual([null, 1, 1]);
  });
});

describe('every list of the seed’s sample fits', () => {
  test.each(files('test/fixtures/seed-002/*.md'))('%s', (path) => {
    const text = read(path);
    const spec = parsed(() => parseLoopSpec(text));
    const policy = parsed(() => parseEscalationPolicy(text));
    const checklist = parsed(() => parseGateChecklist(text));
    expect([spec, policy, checklist]).not.toEqual([null, null, null]);
    if (spec !== null) expect(faults('loop-spec', spec)).toEqual([]);
    if (policy !== null) expect(faults('escalation-policy', policy)).toEqual([]);
    if (checklist !== null) expect(faults('gate-checklist', checklist)).toEqual([]);
  });
});

const fitting = (state: LoopState) => {
  for (const item of listItems(state)) expect(faults('loop-state-item', item)).toEqual([]);
  expect(faults('current-run', getCurrentRun(state))).toEqual([]);
};

describe('a loop state fits its schemas', () => {
  test('as the seed publishes it', () => {
    const state = parseLoopState(read('test/fixtures/seed-002/LOOP_STATE.md'));
    expect(listItems(state).length).toBeGreaterThan(0);
    fitting(state);
  });

  test('whatever the machine writes into it', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    const id = fc.constantFrom('A-1', '#2', 'owner/name#3');
    const amount = fc.option(fc.nat());
    const key = fc.tuple(fc.constantFrom('7', '2026-07-04T080000Z'), fc.integer({ min: 1, max: 3 }));
    const change = fc.oneof(
      fc.record({ id, status: fc.constantFrom(...ITEM_STATUSES), reason: fc.option(words), gate: words }).map(
        ({ gate, id: item, ...rest }) =>
          (state: LoopState) =>
            setItem(state, item, { ...rest, gates: [{ name: gate, outcome: gate }], nextAction: gate }),
      ),
      fc
        .record({
          key,
          outcome: fc.constantFrom('succeeded', 'failed'),
          stop: fc.constantFrom(...STOP_REASONS),
          amount,
        })
        .map(({ key: pair, outcome, stop, amount: spent }) => (state: LoopState) => {
          const cost = spent === null ? null : spent / 1000;
          const entry = { key: pair.join('/'), outcome, stopReason: stop, tokens: spent, costUsd: cost, note: stop };
          return recordAttempt(state, 'A-1', entry);
        }),
      fc.tuple(id, words).map(
        ([item, reason]) =>
          (state: LoopState) =>
            resetAttempts(state, item, { person: 'maria', at: '2026-07-01T24:00:00Z', reason }),
      ),
      fc.nat().map((count) => (state: LoopState) => {
        const run = { runId: String(count), mode: 'shadow', selectedItems: count % 1000 };
        return setCurrentRun(state, { ...run, openedPullRequests: 0, escalations: 1 });
      }),
    );
    const empty = parseLoopState('# Loop State: x\n');
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        fitting(changes.reduce((state, next) => next(state), empty));
      }),
      { numRuns: 200 },
    );
  });

  test('whatever a person writes into it', () => {
    const piece = fc.constantFrom(
      ...['## Items', '### A-1', '### #2', '### owner/name#3', '## Current Run', '- selected_items: 999999999'],
      ...[
        '- run_id: x y',
        '- escalations: -1',
        '- status: Done',
        '- status: finished',
        '- attempts: 999999',
        '- gates:',
      ],
      ...['  - before: 3', '  - 7/1: failed', '  - 7/2: succeeded, done, tokens 999999999999999, cost $0.000001'],
      ...['  - reset: @m 2026-02-30T24:00:00Z — x', '  - tests: green', '  - green', '- pull_request: ', '- attempts:'],
    );
    let items = 0;
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 25 });
    fc.assert(
      fc.property(text, (lines) => {
        const state = parsed(() => parseLoopState(['## Items', '### A-9', ...lines].join('\n')));
        if (state === null) return;
        items += listItems(state).length;
        fitting(state);
      }),
      { numRuns: 300 },
    );
    expect(items).toBeGreaterThan(100);
  });
});

describe('a wrong value fits none of them', () => {
  const spec = builtInShadowSpec();
  const [rule] = spec.rules;
  const policy = parseEscalationPolicy('- secrets\n');
  const checklist = parseGateChecklist('- tests: `npm test`\n');
  const [gate] = checklist.gates;
  const state = parseLoopState(read('test/fixtures/seed-002/LOOP_STATE.md'));
  const [item] = listItems(state);
  const run = getCurrentRun(state);
  const entry = { key: '7/1', outcome: 'failed', stopReason: 'done', tokens: 1, costUsd: 0.5, note: '' };
  const reset = { person: 'maria', at: '2026-07-01T10:00:00Z', reason: '' };
  const meaning = (value: object) => ({ ...spec, rules: [{ ...rule, class: 'enforced', meaning: value }] });

  const right: readonly (readonly [Name, unknown])[] = [
    ['loop-spec', { ...spec, file: CONTROL_FILES.spec }],
    ['loop-spec', meaning({ kind: 'max-files', max: 1 })],
    ['escalation-policy', policy],
    ['gate-checklist', checklist],
    ['loop-state-item', { ...item, entries: [entry], resets: [reset] }],
    ['current-run', run],
  ];
  test.each(right)('(while this %s fits: %#)', (name, value) => {
    expect(faults(name, value)).toEqual([]);
  });

  const wrong: readonly (readonly [string, Name, unknown])[] = [
    ['a field too many', 'loop-spec', { ...spec, more: 1 }],
    ['a field too few', 'loop-spec', { ...spec, mode: undefined }],
    ['a mode that is none', 'loop-spec', { ...spec, mode: 'yolo' }],
    ['a limit of zero', 'loop-spec', { ...spec, budgets: { ...spec.budgets, maxIterations: 0 } }],
    ['an unknown limit as absent', 'loop-spec', { ...spec, budgets: { ...spec.budgets, maxCostUsd: undefined } }],
    ['a stop condition that is none', 'loop-spec', { ...spec, stopConditions: ['tired'] }],
    ['a rule of no class', 'loop-spec', { ...spec, rules: [{ ...rule, class: 'ignored' }] }],
    ['a judged rule with a meaning', 'loop-spec', { ...spec, rules: [{ ...rule, class: 'judged', question: '?' }] }],
    ['a meaning of no kind', 'loop-spec', meaning({ kind: 'vibes' })],
    ['the meaning of another kind', 'loop-spec', meaning({ kind: 'max-files', times: 2 })],
    ['paths without a glob', 'loop-spec', meaning({ kind: 'paths', globs: [], polarity: 'never' })],
    ['a time of day that is none', 'loop-spec', meaning({ kind: 'trigger', days: 'daily', time: '24:00', zone: null })],
    [
      'a line before the first',
      'loop-spec',
      { ...spec, prose: [{ section: null, text: '', position: { file: 'a', line: 0, column: 1 } }] },
    ],
    ['a list missing', 'escalation-policy', { ...policy, onAmbiguity: undefined }],
    ['a spec for a policy', 'escalation-policy', spec],
    ['a check without a deadline', 'gate-checklist', { ...checklist, gates: [{ ...gate, deadlineMs: 0 }] }],
    ['a check with no command at all', 'gate-checklist', { ...checklist, gates: [{ ...gate, command: '' }] }],
    ['an id that is none', 'loop-state-item', { ...item, id: 'two words' }],
    ['a status that is none', 'loop-state-item', { ...item, status: 'finished' }],
    ['half an attempt', 'loop-state-item', { ...item, attempts: 0.5 }],
    ['a key without its attempt', 'loop-state-item', { ...item, entries: [{ ...entry, key: '7' }] }],
    ['a cost below zero', 'loop-state-item', { ...item, entries: [{ ...entry, costUsd: -1 }] }],
    ['a reset by a bot', 'loop-state-item', { ...item, resets: [{ ...reset, person: 'app[bot]' }] }],
    ['a reset at no time', 'loop-state-item', { ...item, resets: [{ ...reset, at: 'today' }] }],
    ['a count below zero', 'current-run', { ...run, escalations: -1 }],
    ['an item for a run', 'current-run', item],
  ];
  test.each(wrong)('%s', (_what, name, value) => {
    // Both say so: the schema and the JSON Schema that is published.
    expect(SCHEMAS[name].safeParse(value).success).toBe(false);
    expect(validators.get(name)?.(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});

test('the comparison of schema and interface tells types apart', () => {
  type Shape = { readonly list: readonly string[]; readonly kind: 'a' | 'b' };
  const same: Proven<Same<{ list: string[] } & { kind: 'a' | 'b' }, Shape>> = true;
  // @ts-expect-error One word less.
  const narrower: Proven<Same<{ list: string[]; kind: 'a' }, Shape>> = true;
  // @ts-expect-error One word more.
  const wider: Proven<Same<{ list: string[]; kind: 'a' | 'b' | 'c' }, Shape>> = true;
  // @ts-expect-error A field more, even one that may be absent.
  const longer: Proven<Same<{ list: string[]; kind: 'a' | 'b'; more?: string }, Shape>> = true;
  // @ts-expect-error A field less.
  const shorter: Proven<Same<{ list: string[] }, Shape>> = true;
  // @ts-expect-error Anything at all.
  const anything: Proven<Same<{ list: unknown[]; kind: 'a' | 'b' }, Shape>> = true;
  expect([same, narrower, wider, longer, shorter, anything]).not.toContain(false);
});

test('no action loads these schemas: the sources import them from nowhere but themselves', () => {
  const SCHEMA_MODULE = /from '(?:@loop-actions\/contract\/schemas|\.[^']*\/(?:[\w-]+-schema|schemas)\.ts)'/;
  const ofTheirs = /packages\/contract\/src\/(?:.*-schema|schemas)\.ts$/;
  const importers = files('{packages,actions}/*/src/**/*.ts').filter((path) => SCHEMA_MODULE.test(read(path)));
  expect(importers.length).toBeGreaterThan(5);
  expect(importers.filter((path) => !ofTheirs.test(path))).toEqual([]);
});

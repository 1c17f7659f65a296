import { decideBatch } from '@loop-actions/verifier';
import { buildManifest } from '@loop-actions/verifier/frozen/manifest';
import {
  compareManifest,
  type FrozenLine,
  type HealVerdict,
  inspectHeal,
  parseManifest,
  probeGate,
  probeOracle,
} from '@loop-actions/verifier/frozen-line';
import { matchPaths } from '@loop-actions/verifier/path-match';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { freeze, linksOf, type MemoryFiles, treeOf } from '../../support/heal-world/memory-base.ts';

const BASE_SHA = 'b'.repeat(40);
const BASE: MemoryFiles = {
  'LOOP_SPEC.md': '# Loop\n',
  'package-lock.json': '{}',
  'test/cart.test.mjs': "import '../src/cart.mjs';\n",
  'src/cart.mjs': 'export {};\n',
  'tools/oracle/oracle.mjs': "import './tracker.mjs';\n",
  'tools/oracle/tracker.mjs': 'export {};\n',
  '.gitattributes': '* text=auto\n',
  'h/run.mjs': "import './log.mjs';\n",
  'h/log.mjs': 'export {};\n',
  'h/wait.sh': 'sleep 1\n',
  'h/notes.md': 'Notes.\n',
};
const HARNESS = ['h/**'];
let line: FrozenLine;
let probes: Awaited<ReturnType<typeof probeOracle>>;

beforeAll(async () => {
  const set = await freeze(BASE, HARNESS);
  const tree = treeOf(BASE);
  const source = {
    baseSha: BASE_SHA,
    treeId: 'd'.repeat(40),
    tree,
    links: linksOf(BASE),
    harness: HARNESS,
    frozen: [],
    set,
  };
  line = { manifest: buildManifest(source), set, tree, workflows: [], isHarness: matchPaths(HARNESS) };
  probes = await probeOracle(decideBatch);
});

function inspect(files: MemoryFiles): HealVerdict {
  const text = (from: MemoryFiles, path: string): string | null => (typeof from[path] === 'string' ? from[path] : null);
  const paths = [...new Set([...Object.keys(BASE), ...Object.keys(files)])];
  const texts = new Map(paths.map((path) => [path, { before: text(BASE, path), after: text(files, path) }]));
  const candidate = { baseSha: BASE_SHA, tree: treeOf(files), links: linksOf(files), workflows: [], texts };
  return inspectHeal({ line, candidate, isQuarantined: () => false, probes });
}

/** A change to one path: other content, another kind, or none. */
const tampering = fc.oneof(
  fc.string().map((text) => `${text}\n// changed`),
  fc.constant({ link: 'h/log.mjs' }),
  fc.constant(null),
);
function withChange(path: string, change: string | { readonly link: string } | null): MemoryFiles {
  const { [path]: _old, ...rest } = BASE;
  return change === null ? rest : { ...rest, [path]: change };
}

describe('the tripwire', () => {
  it('trips on any change to a frozen path, and names it', () => {
    const frozen = Object.keys(BASE).filter((path) => !path.startsWith('h/'));
    fc.assert(
      fc.property(fc.constantFrom(...frozen), tampering, (path, change) => {
        const verdict = inspect(withChange(path, change));
        expect(verdict.tripwire).toBe('tripped');
        expect(verdict.reasons.map((reason) => reason.path)).toContain(path);
      }),
    );
  });

  it('is intact for any change of words that stays in the harness and is not frozen', () => {
    const names = fc.stringMatching(/^[a-z]{3,8}$/).filter((name) => line.set.why(`h/${name}x.mjs`) === null);
    const words = fc.array(fc.constantFrom('const', 'x', '=', '1', ';', '\n', 'log', '(', ')', 'more'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.constantFrom('run', 'log'), names, words, (known, fresh, text) => {
        const content = text.join(' ');
        const verdict = inspect({ ...BASE, [`h/${known}.mjs`]: content, [`h/${fresh}x.mjs`]: content });
        expect(verdict.reasons).toEqual([]);
        expect(verdict.humanReview).toEqual([]);
      }),
    );
  });

  it('trips on any two changes of which one is to a frozen path', () => {
    const frozen = Object.keys(BASE).filter((path) => !path.startsWith('h/'));
    fc.assert(
      fc.property(fc.constantFrom(...frozen), tampering, fc.string(), (path, change, text) => {
        expect(inspect({ ...withChange(path, change), 'h/log.mjs': text }).tripwire).toBe('tripped');
      }),
    );
  });

  it('gives no more reasons than a person reads, and follows no more links than a heal needs', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`other/${at}`, 'x']));
    expect(inspect({ ...BASE, ...many }).reasons).toHaveLength(200);
    const links = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`h/l${at}`, { link: 'log.mjs' }]));
    expect(inspect({ ...BASE, ...links }).reasons).toMatchObject([{ rule: 'link' }]);
  });

  it('says nothing of a tree that is the base', () => {
    expect(inspect(BASE)).toEqual({ tripwire: 'intact', reasons: [], humanReview: [], changes: [] });
  });

  it('holds a tree against the manifest alone, right before use', () => {
    expect(compareManifest(line.manifest, treeOf(BASE), new Map())).toEqual([]);
    const other = compareManifest(line.manifest, treeOf({ ...BASE, 'src/cart.mjs': '//' }), new Map());
    expect(other.map(({ path }) => path)).toEqual(['src/cart.mjs']);
    const attributes = compareManifest(line.manifest, treeOf({ ...BASE, 'src/.gitattributes': '* -diff' }), new Map());
    expect(attributes.map(({ path }) => path)).toEqual(['src/cart.mjs']);
  });
});

describe('a manifest that crosses a boundary', () => {
  const print = (): string => JSON.stringify(line.manifest);
  const refused = expect.objectContaining({ code: 'E_JSON_INVALID' });

  it('comes back as it was', () => {
    expect(parseManifest(print(), line.manifest.digest)).toEqual(line.manifest);
  });
  it('V13 is refused when it is edited, also with a digest made to fit', () => {
    const edited = print().replace(line.manifest.entries[0]?.objectId ?? '', 'e'.repeat(40));
    expect(() => parseManifest(edited, line.manifest.digest)).toThrow(refused);
    const set = line.set;
    const fitting = buildManifest({
      baseSha: BASE_SHA,
      treeId: 'd'.repeat(40),
      tree: treeOf({ ...BASE, 'LOOP_SPEC.md': '' }),
      links: new Map(),
      harness: HARNESS,
      frozen: [],
      set,
    });
    expect(() => parseManifest(JSON.stringify(fitting), line.manifest.digest)).toThrow(refused);
  });
  it('V14 is refused when a path or a key stands in it twice', () => {
    const entry = JSON.stringify(line.manifest.entries[0]);
    expect(() => parseManifest(print().replace(entry, `${entry},${entry}`), line.manifest.digest)).toThrow(refused);
    expect(() => parseManifest(print().replace('"harness"', '"harness":[],"harness"'), line.manifest.digest)).toThrow(
      refused,
    );
  });
  it.each(['', '{', 'null', '[]', '{}'])('%j is refused', (text) => {
    expect(() => parseManifest(text, line.manifest.digest)).toThrow(refused);
  });
  it('is one and the same for one base', async () => {
    const again = buildManifest({
      baseSha: BASE_SHA,
      treeId: 'd'.repeat(40),
      tree: new Map([...treeOf(BASE)].reverse()),
      links: new Map(),
      harness: HARNESS,
      frozen: [],
      set: await freeze(BASE, HARNESS),
    });
    expect(again.digest).toBe(line.manifest.digest);
  });
});

describe('questions with known answers', () => {
  it('the oracle answers all of them', async () => {
    expect((await probeOracle(decideBatch)).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('each names its judge and its question', async () => {
    const names = (await probeOracle(decideBatch)).map(({ name }) => name);
    expect(names).toContain('oracle: an open ticket');
    expect(new Set(names).size).toBe(names.length);
  });

  it('a judge that says neither done nor not done has answered none', async () => {
    for (const word of [undefined, null, 'no', 0]) {
      const decide = (question: Parameters<typeof decideBatch>[0]) =>
        ({ ...decideBatch(question), done: word }) as never;
      const results = await probeOracle(decide);
      expect(results.filter(({ ok, got }) => ok || got !== 'no answer')).toEqual([]);
    }
  });

  const weakened: readonly (readonly [string, Parameters<typeof probeOracle>[0]])[] = [
    ['says done of everything', (question) => ({ ...decideBatch(question), done: true })],
    ['says done of nothing', (question) => ({ ...decideBatch(question), done: false })],
    [
      'asks whether some are done',
      (question) => ({ ...decideBatch(question), done: decideBatch(question).remaining < question.batch.length }),
    ],
    [
      'passes over problems of the tracker',
      (question) => decideBatch({ ...question, tracker: { ...question.tracker, problems: [] } }),
    ],
    [
      'asks about the tickets it was told of',
      (question) => decideBatch({ ...question, batch: question.tracker.tickets.map(({ id }) => id) }),
    ],
    [
      'takes the empty batch for done',
      (question) => ({ ...decideBatch(question), done: question.batch.length === 0 || decideBatch(question).done }),
    ],
    [
      'throws when the tracker is down',
      (question) => {
        if (question.tracker.problems.length > 0) throw new Error('down');
        return decideBatch(question);
      },
    ],
    [
      'does not look where it was merged',
      (question) =>
        decideBatch({
          ...question,
          tracker: {
            ...question.tracker,
            tickets: question.tracker.tickets.map((ticket) => ({
              ...ticket,
              pullRequests: ticket.pullRequests.map((pull) => ({ ...pull, baseRef: 'main' })),
            })),
          },
        }),
    ],
  ];
  it.each(weakened)('an oracle that %s is found out', async (_what, decide) => {
    expect((await probeOracle(decide)).some(({ ok }) => !ok)).toBe(true);
  });

  it('a gate that tells honest from seeded is believed, one that always says the same is not', async () => {
    const failed = async (judge: Parameters<typeof probeGate>[0]): Promise<number> =>
      (await probeGate(judge)).filter(({ ok }) => !ok).length;
    expect(await failed(async ({ expected }) => (expected === 'green' ? 'pass' : 'fail'))).toBe(0);
    expect(await failed(async () => 'pass')).toBeGreaterThan(0);
    expect(await failed(async () => 'fail')).toBe(1);
    expect(
      await failed(async () => {
        throw new Error('dead');
      }),
    ).toBeGreaterThan(0);
  });
});

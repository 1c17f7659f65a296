import { withDigest } from '@loop-actions/contract';
import { classifyPath, isCodePath } from '@loop-actions/verifier/frozen/classify-path';
import { attributesOf, buildManifest, parseManifest } from '@loop-actions/verifier/frozen/manifest';
import type { TreeEntries } from '@loop-actions/verifier/frozen/tree-entries';
import { type FrozenLine, readTripwire, readWorkflow } from '@loop-actions/verifier/frozen-line';
import { changedLines, foldText } from '@loop-actions/verifier/heal/changed-lines';
import { findContentProblems, isInstructionFile } from '@loop-actions/verifier/heal/content-rules';
import type { HealQuestion } from '@loop-actions/verifier/heal/heal-verdict';
import { findPathProblems } from '@loop-actions/verifier/heal/path-problems';
import { findTreeChanges } from '@loop-actions/verifier/heal/tree-changes';
import { matchPaths } from '@loop-actions/verifier/path-match';
import { probe } from '@loop-actions/verifier/probes/probe';
import { compareManifest, inspectHeal } from '@loop-actions/verifier/tripwire';
import { describe, expect, it } from 'vitest';
import { freeze, linksOf, type MemoryFiles, treeOf } from '../../support/heal-world/memory-base.ts';

const ID = { a: 'a'.repeat(40), b: 'b'.repeat(40) };
const FILE = '100644';
const EXECUTABLE = '100755';
const SYMLINK = '120000';
const GITLINK = '160000';
const tree = (entries: Readonly<Record<string, readonly [string, string]>>): TreeEntries =>
  new Map(Object.entries(entries).map(([path, [mode, objectId]]) => [path, { mode, objectId }]));

describe('a change to a tree', () => {
  it.each<[string, readonly [string, string] | null, readonly [string, string] | null, string | undefined]>([
    ['none', [FILE, ID.a], [FILE, ID.a], undefined],
    ['a new file', null, [FILE, ID.a], 'added'],
    ['a file that is gone', [FILE, ID.a], null, 'deleted'],
    ['other content', [FILE, ID.a], [FILE, ID.b], 'content'],
    ['another mode', [FILE, ID.a], [EXECUTABLE, ID.a], 'mode'],
    ['another mode and content', [FILE, ID.a], [EXECUTABLE, ID.b], 'content'],
    ['a file that became a link', [FILE, ID.a], [SYMLINK, ID.b], 'type'],
    ['a link that became a file, of one content', [SYMLINK, ID.a], [FILE, ID.a], 'type'],
    ['a link that became a submodule', [SYMLINK, ID.a], [GITLINK, ID.b], 'type'],
    ['a link that leads elsewhere', [SYMLINK, ID.a], [SYMLINK, ID.b], 'content'],
    ['a submodule of another commit', [GITLINK, ID.a], [GITLINK, ID.b], 'content'],
  ])('%s', (_what, before, after, kind) => {
    const of = (entry: readonly [string, string] | null) =>
      tree({ other: [FILE, ID.a], ...(entry === null ? {} : { x: entry }) });
    const changes = findTreeChanges(of(before), of(after));
    const entryOf = (entry: readonly [string, string] | null) =>
      entry === null ? null : { mode: entry[0], objectId: entry[1] };
    expect(changes).toEqual(
      kind === undefined ? [] : [{ path: 'x', kind, before: entryOf(before), after: entryOf(after) }],
    );
  });
});

describe('lines that changed', () => {
  it('are those that one text has more often, in any order', () => {
    expect(changedLines('a\nb\nb\nc', 'c\nb\nd\nd\na')).toEqual({ gone: ['b'], come: ['d', 'd'] });
    expect(changedLines('a', 'a')).toEqual({ gone: [], come: [] });
    expect(changedLines('', 'a')).toEqual({ gone: [''], come: ['a'] });
    expect(changedLines('a\na', 'a\na\na')).toEqual({ gone: [], come: ['a'] });
  });
  it('are read whatever their letters pretend to be', () => {
    expect(foldText('ＧＡＴＥ')).toBe('gate');
    expect(foldText('g\u200ba\u0301te')).toBe('gate');
  });
});

describe('what a change to the harness says', () => {
  const said = (path: string, before: string | null, after: string | null, environment: readonly string[] = []) =>
    findContentProblems({ path, before, after, environment: new Set(environment) }).map(
      ({ effect, rule, message }) => `${effect} ${rule}: ${message}`,
    );
  const LIMIT = (word: string) => [`trips own-limits: changes a limit of the loop itself (${word})`];
  const MAYBE = (word: string) => [`asks own-limits: changes what may be a limit of the loop (${word})`];
  const TOLD = (word: string) => [`asks instructions: changes what agents are told, in lines that speak of “${word}”`];

  it.each<[string, string, string, readonly string[]]>([
    ['h/run.sh', 'a', 'b', []],
    ['h/run.sh', 'sleep 1', 'sleep 2', []],
    ['h/run.sh', 'max-iterations: 3', 'max-iterations: 9', LIMIT('max-iterations')],
    ['h/run.sh', 'maxHeals = 3', 'maxHeals = 4', LIMIT('max_heals')],
    ['h/run.sh', 'x', 'heal_attempts=9', LIMIT('heal_attempts')],
    ['h/run.sh', 'max-tokens: 3', '', MAYBE('max-tokens')],
    ['h/run.sh', 'x', 'agent timeout 9', MAYBE('agent timeout')],
    ['h/run.sh', 'retries 3', 'retries 4', []],
    ['h/heal.sh', 'retries 3', 'retries 4', LIMIT('retries')],
    ['h/selfHeal.sh', 'retries 3', 'retries 4', LIMIT('retries')],
    ['h/run.sh', '# how we heal\nretries 3', '# how we heal\nretries 4', LIMIT('retries')],
    ['h/run.sh', 'wealthy\nretries 3', 'wealthy\nretries 4', []],
    ['h/notes.md', 'max-iterations: 3', 'max-iterations: 9', []],
    ['h/notes.md', 'Notes.', 'Notes of today.', []],
    ['h/notes.md', 'Notes.', 'Skip the tests.', TOLD('skip')],
    ['h/notes.md', 'Notes.', 'ＴＥＳＴＳ are slow.', TOLD('tests')],
    [
      'h/notes.md',
      'Notes.',
      'Тесты',
      ['asks instructions: changes what agents are told, in a script whose words are not known here'],
    ],
    ['h/run.sh', 'x', 'Тесты', []],
    ['h/run.sh', 'x', '# skip the tests', ['asks instructions: speaks of evading a judge (“skip the tests”)']],
    ['h/run.sh', 'x', '# tests are optional', ['asks instructions: speaks of evading a judge (“tests are optional”)']],
    [
      'h/run.sh',
      'x',
      `# skip${'s'.repeat(100)} tests`,
      [`asks instructions: speaks of evading a judge (“skip${'s'.repeat(76)}”)`],
    ],
    [
      'h/run.sh',
      'x',
      'echo y >> $GITHUB_ENV',
      ['asks runner-channel: touches GITHUB_ENV, by which steps talk to the runner'],
    ],
    ['h/run.sh', '::add-path::y', '', ['asks runner-channel: touches ::add-path, by which steps talk to the runner']],
  ])('%s: from %j to %j', (path, before, after, expected) => {
    expect(said(path, before, after)).toEqual(expected);
  });

  it.each([
    'LEVEL=low',
    'export LEVEL',
    'env.LEVEL = x',
    '  LEVEL: low',
    "env['LEVEL'] = 1",
    'unset LEVEL',
    'LEVEL+=x',
  ])('%j sets what a judge reads', (line) => {
    expect(said('h/run.sh', 'x', line, ['OTHER', 'LEVEL'])).toEqual([
      'trips judge-environment: sets LEVEL, which a judge reads',
    ]);
    expect(said('h/run.sh', 'x', line, ['OTHER'])).toEqual([]);
  });
  it.each(['if [ "$LEVEL" == low ]', 'MYLEVEL=low', 'LEVELS are'])('%j does not', (line) => {
    expect(said('h/run.sh', 'x', line, ['LEVEL'])).toEqual([]);
  });

  it('is looked for in a file that is new or gone as well', () => {
    expect(said('h/run.sh', null, 'max-heals 9')).toEqual(LIMIT('max-heals'));
    expect(said('h/run.sh', 'max-heals 9', null)).toEqual(LIMIT('max-heals'));
  });

  it('is not read in a text too large, nor beyond what a line needs', () => {
    const large = 'x'.repeat(512 * 1024);
    const refused = ['asks unreadable-text: is too large to be read line by line'];
    expect(said('h/run.sh', 'x', `${large}y`)).toEqual(refused);
    expect(said('h/run.sh', `${large}y`, 'x')).toEqual(refused);
    expect(said('h/run.sh', 'y', large)).toEqual([]);
    expect(said('h/run.sh', large, 'y')).toEqual([]);
    expect(said('h/run.sh', 'x', `${'x '.repeat(2000)}max-heals`)).toEqual([]);
    expect(said('h/run.sh', 'x', `${'x '.repeat(1990)}max-heals`)).toEqual(LIMIT('max-heals'));
  });

  it.each<[string, boolean]>([
    ['a/README.md', true],
    ['prompts/x.json', true],
    ['.claude/x', true],
    ['AGENTS.md', true],
    ['h/agents', true],
    ['.cursorrules', true],
    ['h/run.mjs', false],
    ['h/myagents.mjs', false],
  ])('%s tells agents what to do: %s', (path, told) => {
    expect(isInstructionFile(path)).toBe(told);
  });
});

const BASE: MemoryFiles = {
  'LOOP_SPEC.md': '# Loop\n',
  'tools/oracle/oracle.mjs': "console.log(process.env.LEVEL); import './transport/fetch.mjs';\n",
  'tools/oracle/link': { link: 'oracle.mjs' },
  'h/run.mjs': 'export {};\n',
  'h/deep/log.mjs': 'export {};\n',
  'h/transport/fetch.mjs': 'export {};\n',
  'h/notes.md': 'Notes.\n',
  'free/x': 'x',
};
const HARNESS = ['h/**'];
const SHA = 'b'.repeat(40);
async function lineOf(files: MemoryFiles, frozen: readonly string[] = []): Promise<FrozenLine> {
  const set = await freeze(files, HARNESS, frozen);
  const source = {
    baseSha: SHA,
    treeId: 'd'.repeat(40),
    tree: treeOf(files),
    links: linksOf(files),
    harness: HARNESS,
    frozen,
    set,
  };
  return { manifest: buildManifest(source), set, tree: source.tree, workflows: [], isHarness: matchPaths(HARNESS) };
}
const line = await lineOf(BASE);
const ok = { name: 'oracle: x', expected: 'done', got: 'done', ok: true };
type Candidate = HealQuestion['candidate'];

function inspect(files: MemoryFiles, more: Partial<Candidate> = {}, question: Partial<HealQuestion> = {}) {
  const text = (from: MemoryFiles, path: string): string | null => (typeof from[path] === 'string' ? from[path] : null);
  const paths = [...new Set([...Object.keys(BASE), ...Object.keys(files)])];
  const texts = new Map(paths.map((path) => [path, { before: text(BASE, path), after: text(files, path) }]));
  const candidate = { baseSha: SHA, tree: treeOf(files), links: linksOf(files), workflows: [], texts, ...more };
  const verdict = inspectHeal({ line, candidate, isQuarantined: () => false, probes: [ok], ...question });
  const told = (reasons: typeof verdict.reasons) => reasons.map(({ rule, message }) => `${rule}: ${message}`);
  return { tripwire: verdict.tripwire, reasons: told(verdict.reasons), asks: told(verdict.humanReview) };
}
const with_ = (changes: Readonly<Record<string, MemoryFiles[string] | null>>): MemoryFiles =>
  Object.fromEntries(
    Object.entries({ ...BASE, ...changes }).filter(
      (entry): entry is [string, MemoryFiles[string]] => entry[1] !== null,
    ),
  );

describe('the tripwire says of a heal', () => {
  const intact = { tripwire: 'intact', reasons: [], asks: [] };
  it('nothing that changes nothing, or words of the harness', () => {
    expect(inspect(BASE)).toEqual(intact);
    expect(inspect(with_({ 'h/run.mjs': 'export const x = 1;\n' }))).toEqual(intact);
  });
  it('that it stands on another commit', () => {
    expect(inspect(BASE, { baseSha: ID.a })).toEqual({
      tripwire: 'tripped',
      reasons: [`base: the heal stands on ${ID.a}, but the run began with ${SHA}`],
      asks: [],
    });
  });
  it('once, and by its rule, that a frozen path is other', () => {
    expect(inspect(with_({ 'LOOP_SPEC.md': 'x' })).reasons).toEqual([
      'control: "LOOP_SPEC.md" has other content, and it is frozen (control)',
    ]);
    expect(inspect(with_({ 'LOOP_SPEC.md': null })).reasons).toEqual([
      'control: "LOOP_SPEC.md" is gone, moved or replaced by a directory or link, and it is frozen (control)',
    ]);
    expect(inspect(with_({ 'LOOP_SPEC.md': { link: 'h/run.mjs' } })).reasons[0]).toBe(
      'control: "LOOP_SPEC.md" is now a symlink, and was a file, and it is frozen (control)',
    );
  });
  it('that a new path is frozen by its name', () => {
    expect(inspect(with_({ 'h/oracle.mjs': 'x' })).reasons).toEqual([
      'judge: "h/oracle.mjs" is frozen: it is part of a judge by its name (oracle) (added)',
    ]);
  });
  it('that a workflow means something else', () => {
    const flow = (steps: string) =>
      readWorkflow('.github/workflows/a.yml', `on: push\npermissions: {}\njobs: { j: { steps: [${steps}] } }\n`);
    const own = { ...line, workflows: [flow('{ run: sh gate.sh }')] };
    expect(inspect(BASE, { workflows: [flow('{ run: sh gate.sh }')] }, { line: own })).toEqual(intact);
    expect(inspect(BASE, { workflows: [flow('{ run: "true" }')] }, { line: own })).toMatchObject({
      tripwire: 'tripped',
      reasons: [expect.stringContaining('judge-removed: ')],
    });
  });
  it('that a link of the harness leads to what is frozen within it', async () => {
    const files = { ...BASE, 'h/judge/oracle.mjs': 'export {};\n' };
    const held = await lineOf(files);
    expect(held.isHarness('h/judge/oracle.mjs')).toBe(true);
    const linked = (to: string) => {
      const candidate = { ...files, 'h/deep/way': { link: to } };
      const entries = { tree: treeOf(candidate), links: linksOf(candidate) };
      const changes = findTreeChanges(held.tree, entries.tree);
      return findPathProblems(held, entries, changes).map(({ rule, path, message }) => `${rule} ${path} ${message}`);
    };
    expect(linked('log.mjs')).toEqual([]);
    const message = 'is a link to what is frozen or no harness ("h/judge/oracle.mjs")';
    expect(linked('../judge/oracle.mjs')).toEqual([`link h/deep/way ${message}`]);
    expect(linked('../judge')).toEqual([`link h/deep/way ${message}`]);
  });
  it('that a path lies outside the harness, or is quarantined', () => {
    expect(inspect(with_({ 'free/x': 'y' })).reasons).toEqual([
      'outside-harness: "free/x" lies outside the harness globs (content)',
    ]);
    expect(inspect(with_({ 'h/run.mjs': 'y' }), {}, { isQuarantined: (path) => path === 'h/run.mjs' }).reasons).toEqual(
      ['quarantined: "h/run.mjs" is quarantined'],
    );
    expect(inspect(BASE, {}, { isQuarantined: () => true })).toEqual(intact);
  });
  it('that a person has to look at what carries what a judge reads', () => {
    const changed = inspect(with_({ 'h/transport/fetch.mjs': 'export const y = 1;\n', 'h/Transports/new.mjs': 'x' }));
    expect(changed.asks).toEqual([
      'transport: "h/transport/fetch.mjs" carries what a judge reads',
      'transport: "h/Transports/new.mjs" carries what a judge reads',
    ]);
    expect(inspect(with_({ 'h/transported.mjs': 'x' })).asks).toEqual([]);
  });
  it('that a file was not read, unless only its mode is other', () => {
    const files = with_({ 'h/run.mjs': 'y' });
    expect(inspect(files, { texts: new Map() }).reasons).toEqual([
      'unread: "h/run.mjs" was not read, so nothing is known of it',
    ]);
    const mode = new Map(treeOf(BASE)).set('h/run.mjs', {
      mode: EXECUTABLE,
      objectId: treeOf(BASE).get('h/run.mjs')?.objectId ?? '',
    });
    expect(inspect(BASE, { tree: mode, texts: new Map() })).toEqual(intact);
  });
  it('that a text can’t be read, which a person has to, but not of one that is gone', () => {
    const texts = new Map([['h/run.mjs', { before: 'x', after: null }]]);
    expect(inspect(with_({ 'h/run.mjs': 'y' }), { texts }).asks).toEqual([
      'unreadable-text: "h/run.mjs" is no text that could be read',
    ]);
    expect(inspect(with_({ 'h/run.mjs': null }), { texts })).toEqual(intact);
  });
  it('what its contents say, of harness files alone', () => {
    expect(inspect(with_({ 'h/run.mjs': 'max-heals 9' })).reasons).toEqual([
      'own-limits: "h/run.mjs" changes a limit of the loop itself (max-heals)',
    ]);
    expect(inspect(with_({ 'h/run.mjs': 'max-tokens 9' }))).toEqual({
      ...intact,
      asks: ['own-limits: "h/run.mjs" changes what may be a limit of the loop (max-tokens)'],
    });
    expect(inspect(with_({ 'h/run.mjs': 'LEVEL=low' })).reasons).toEqual([
      'judge-environment: "h/run.mjs" sets LEVEL, which a judge reads',
    ]);
    expect(inspect(with_({ 'free/x': 'max-heals 9' })).reasons).toHaveLength(1);
    expect(inspect(with_({ 'LOOP_SPEC.md': 'max-heals 9' })).reasons).toHaveLength(1);
  });
  it('that no judge was asked, or one answered wrongly', () => {
    const unasked = ['probe: no judge was asked a question with a known answer'];
    expect(inspect(BASE, {}, { probes: null }).reasons).toEqual(unasked);
    expect(inspect(BASE, {}, { probes: [] }).reasons).toEqual(unasked);
    const wrong = ['probe: oracle: x: expected done, got not done'];
    expect(inspect(BASE, {}, { probes: [ok, { ...ok, got: 'not done', ok: false }] }).reasons).toEqual(wrong);
    expect(inspect(BASE, {}, { probes: [{ ...ok, got: 'not done' }] }).reasons).toEqual(wrong);
    expect(inspect(BASE, {}, { probes: [{ ...ok, ok: false }] }).reasons).toEqual([
      'probe: oracle: x: expected done, got done',
    ]);
  });
  it('each reason once', () => {
    const probes = [
      { ...ok, ok: false },
      { ...ok, ok: false },
    ];
    expect(inspect(BASE, {}, { probes }).reasons).toHaveLength(1);
  });
  it.each<[unknown, string]>([
    ['intact', 'intact'],
    ['tripped', 'tripped'],
    ['Intact', 'tripped'],
    [true, 'tripped'],
    [undefined, 'tripped'],
    ['', 'tripped'],
  ])('%j, read over a boundary: %s', (value, read) => {
    expect(readTripwire(value)).toBe(read);
  });
});

describe('a tree held against the manifest', () => {
  const { manifest } = line;
  const compare = (change: (tree: Map<string, { mode: string; objectId: string }>) => void, links = linksOf(BASE)) => {
    const changed = new Map([...treeOf(BASE)].map(([path, entry]) => [path, { ...entry }]));
    change(changed);
    return compareManifest(manifest, changed, links).map(({ path, message }) => `${path} ${message}`);
  };
  it('says what of each frozen path is other', () => {
    expect(compare(() => undefined)).toEqual([]);
    expect(
      compare((all) =>
        all.set('LOOP_SPEC.md', { mode: EXECUTABLE, objectId: all.get('LOOP_SPEC.md')?.objectId ?? '' }),
      ),
    ).toEqual(['LOOP_SPEC.md is now a executable, and was a file, and it is frozen (control)']);
    expect(compare((all) => all.set('h/.gitattributes', { mode: FILE, objectId: ID.a }))).toEqual([]);
    expect(compare((all) => all.set('tools/.gitattributes', { mode: FILE, objectId: ID.a }))).toEqual([
      'tools/oracle/link is read under other .gitattributes, and it is frozen (judge)',
      'tools/oracle/oracle.mjs is read under other .gitattributes, and it is frozen (judge)',
    ]);
    expect(compare(() => undefined, new Map([['tools/oracle/link', 'elsewhere']]))).toEqual([
      'tools/oracle/link leads elsewhere, and it is frozen (judge)',
    ]);
  });
  it('knows the mode that stands in it from its type', () => {
    const [entry] = manifest.entries;
    if (entry === undefined) throw new Error('an entry');
    const odd = { ...manifest, entries: [{ ...entry, mode: EXECUTABLE as typeof entry.mode }] };
    expect(compareManifest(odd, treeOf(BASE), linksOf(BASE)).map(({ message }) => message)).toEqual([
      'has the mode 100644, and had 100755, and it is frozen (control)',
    ]);
  });
});

describe('the manifest', () => {
  it('names every frozen path in order, with all that is compared of it', async () => {
    // Another order than the paths' own.
    const { manifest } = await lineOf(Object.fromEntries(Object.entries(BASE).reverse()), ['free/none']);
    const id = (path: string): string => treeOf(BASE).get(path)?.objectId ?? '';
    const common = { mode: FILE, type: 'file', target: null, attributes: null };
    expect(manifest).toMatchObject({
      schemaVersion: 1,
      baseSha: SHA,
      tree: 'd'.repeat(40),
      harness: HARNESS,
      frozen: ['free/none'],
    });
    expect(manifest.entries).toEqual([
      { ...common, path: 'LOOP_SPEC.md', objectId: id('LOOP_SPEC.md'), rule: 'control' },
      {
        path: 'tools/oracle/link',
        mode: SYMLINK,
        type: 'symlink',
        objectId: id('tools/oracle/link'),
        target: 'oracle.mjs',
        attributes: null,
        rule: 'judge',
      },
      { ...common, path: 'tools/oracle/oracle.mjs', objectId: id('tools/oracle/oracle.mjs'), rule: 'judge' },
    ]);
    expect(parseManifest(JSON.stringify(manifest), manifest.digest)).toEqual(manifest);
  });
  it('leaves out what git could not have, and takes a link of unknown target for one that leads nowhere', () => {
    const odd = new Map(treeOf(BASE)).set('oracle.sh', { mode: '040000', objectId: ID.a });
    const built = buildManifest({
      baseSha: SHA,
      treeId: ID.a,
      tree: odd,
      links: new Map(),
      harness: [],
      frozen: ['x'],
      set: line.set,
    });
    expect(built.entries.map(({ path, target }) => [path, target])).toEqual(
      line.manifest.entries.map(({ path }) => [path, null]),
    );
    expect(built.frozen).toEqual(['x']);
  });
  it('is refused with what is wrong and what to do', () => {
    const text = JSON.stringify(line.manifest);
    const remedy = 'Compute it anew from the base commit; it is never edited.';
    const thrown = (from: string, digest: string): unknown => {
      try {
        parseManifest(from, digest);
        return null;
      } catch (error) {
        return error;
      }
    };
    expect(thrown(text, 'sha256:x')).toMatchObject({
      code: 'E_JSON_INVALID',
      message: expect.stringContaining('the frozen manifest: its digest is not the one that was handed over'),
      remedy,
    });
    const [entry] = line.manifest.entries;
    const { digest: _digest, ...rest } = line.manifest;
    const twice = withDigest({ ...rest, entries: [entry, { ...entry, objectId: ID.a }] });
    expect(thrown(JSON.stringify(twice), twice.digest)).toMatchObject({
      code: 'E_JSON_INVALID',
      message: `the frozen manifest: has the path ${JSON.stringify(entry?.path)} twice`,
      remedy,
    });
    expect(thrown('{', line.manifest.digest)).toMatchObject({
      code: 'E_JSON_INVALID',
      message: expect.stringContaining('the frozen manifest'),
    });
  });
  it('knows the attributes above each path: nearest first, its own directory’s and the root’s', () => {
    const above = (paths: readonly string[]) =>
      attributesOf(tree(Object.fromEntries(paths.map((path) => [path, [FILE, ID.a]]))))('a/b/c');
    const of = (...paths: readonly string[]) => above(paths);
    expect(of('a/c/.gitattributes', '.gitignore')).toBeNull();
    const digests = [
      of('.gitattributes'),
      of('a/.gitattributes'),
      of('a/b/.gitattributes'),
      of('a/.gitattributes', '.gitattributes'),
    ];
    expect(new Set(digests).size).toBe(4);
    expect(digests).not.toContain(null);
    const known = attributesOf(tree({ 'a/.gitattributes': [FILE, ID.a] }));
    expect([known('a/x'), known('b/x'), known('a/y'), known('x')]).toEqual([known('a/z'), null, known('a/z'), null]);
    expect(known('a/x')).not.toBeNull();
  });
});

describe('what speaks against a path', () => {
  const problems = (base: MemoryFiles, candidate: MemoryFiles, more: TreeEntries = new Map(), of = line) => {
    const healed = new Map([...treeOf(candidate), ...more]);
    const changes = findTreeChanges(treeOf(base), healed);
    return findPathProblems({ ...of, tree: treeOf(base) }, { tree: healed, links: linksOf(candidate) }, changes).map(
      ({ path, rule, message }) => `${path} ${rule}: ${message}`,
    );
  };
  const SHOWN = 'name: has a character in its name that does not show';
  const OPTION = 'name: has a name that programs take for an option or a pattern';
  const WRITTEN = 'name: has a name that some file systems write differently';
  const DOT_GIT = 'name: has a name that some file systems take for .git';

  it.each<[string, string | null]>([
    ['h/fine-name.v2', null],
    ['h/a:b', null],
    ['h/a b.c', null],
    ['h/x\u200b', SHOWN],
    ['h/x\\y', SHOWN],
    ['h/x\n', SHOWN],
    ['h/-rf', OPTION],
    ['-h/x', OPTION],
    ['h/:x', OPTION],
    ['h/ x', WRITTEN],
    ['h/x ', WRITTEN],
    ['h/x./y', WRITTEN],
    ['h/.git/config', DOT_GIT],
    ['h/.GIT', DOT_GIT],
    ['h/GIT~1/x', DOT_GIT],
    ['h/.git:x', DOT_GIT],
    ['h/．ｇｉｔ', DOT_GIT],
    ['h/.gitx', null],
    ['h/x.git', null],
  ])('%j, which is new: %j', (path, problem) => {
    expect(problems({}, { [path]: 'x' })).toEqual(problem === null ? [] : [`${path} ${problem}`]);
    // What was there before is no heal's doing.
    expect(problems({ [path]: 'x' }, { [path]: 'y' })).toEqual([]);
  });

  it('that it differs from a known one only in case or composition, its directories included', () => {
    const base: MemoryFiles = { 'h/run.mjs': '', 'h/deep/log.mjs': '', 'h/deep/more/x': '' };
    const variant = (path: string, twin: string): string =>
      `${path} variant: differs from "${twin}" only in case or composition`;
    expect(problems(base, { ...base, 'h/Run.mjs': '' })).toEqual([variant('h/Run.mjs', 'h/run.mjs')]);
    expect(problems(base, { ...base, 'h/Deep/new.mjs': '' })).toEqual([variant('h/Deep/new.mjs', 'h/deep')]);
    expect(problems(base, { ...base, 'H/deep/new.mjs': '' })).toEqual([variant('H/deep/new.mjs', 'h')]);
    expect(problems(base, { ...base, 'h/new.mjs': '', 'h/NEW.mjs': '' })).toEqual([variant('h/NEW.mjs', 'h/new.mjs')]);
    expect(problems(base, { ...base, 'h/deep/new.mjs': '', 'h/deep/more/y': '' })).toEqual([]);
    expect(problems({ top: '' }, { top: '', Top: '' })).toEqual([variant('Top', 'top')]);
  });

  it('that it is a nested repository', () => {
    expect(problems({}, {}, tree({ 'h/sub': [GITLINK, ID.a] }))).toEqual([
      'h/sub submodule: is a nested repository or submodule',
    ]);
  });

  it('that it is a link which leads out, to nothing, or to what is frozen or no harness', () => {
    const leads = (link: string): readonly string[] => problems(BASE, { ...BASE, 'h/l': { link } });
    expect(leads('run.mjs')).toEqual([]);
    expect(leads('deep')).toEqual([]);
    expect(leads('../../etc/passwd')).toEqual(['h/l link: is a link that leaves the repository or never ends']);
    expect(leads('l')).toEqual(['h/l link: is a link that leaves the repository or never ends']);
    expect(leads('..')).toEqual(['h/l link: is a link that leaves the repository or never ends']);
    expect(leads('nothing')).toEqual(['h/l link: is a link to nothing ("h/nothing")']);
    expect(leads('../tools/oracle/oracle.mjs')).toEqual([
      'h/l link: is a link to what is frozen or no harness ("tools/oracle/oracle.mjs")',
    ]);
    expect(leads('../free/x')).toEqual(['h/l link: is a link to what is frozen or no harness ("free/x")']);
    expect(leads('../free')).toEqual(['h/l link: is a link to what is frozen or no harness ("free/x")']);
  });

  it('that there are more links than a heal needs', () => {
    const links = (count: number): MemoryFiles =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`h/l${at}`, { link: 'run.mjs' }]));
    expect(problems(BASE, { ...BASE, ...links(50) })).toEqual([]);
    expect(problems(BASE, { ...BASE, ...links(51) }, tree({ 'h/sub': [GITLINK, ID.a] }))).toEqual([
      'h/sub submodule: is a nested repository or submodule',
      'h/l0 link: is one of 51 new links, and at most 50 are followed',
    ]);
  });
});

describe('a path is frozen by its place or name', () => {
  it.each<[string, string | null]>([
    ['src/cart.mjs', null],
    ['src/latest.java', null],
    ['src/navigate.ts', null],
    ['gateway.mjs', null],
    ['runs/1.json', 'control: is a control file of the loop'],
    ['a/runs/1.json', null],
    ['RUNS', 'control: is a control file of the loop'],
    ['.github/workflows/x.yml', 'workflow: is part of a workflow, an action or what guards them (GitHub)'],
    ['.github/x.yml', null],
    ['.circleci', 'workflow: is part of a workflow, an action or what guards them (GitHub)'],
    ['a/.git/config', 'attributes: lies in a .git directory'],
    ['.git', 'attributes: decides how git shows other files (git)'],
    ['.gitignore', 'attributes: decides how git shows other files (git)'],
    ['a/Tests/x', 'test: is a test or what tests need'],
    ['tests', null],
    ['a/__mocks__/x', 'test: is a test or what tests need (Node)'],
    ['a/Makefile', 'configuration: tells a judge or a build what to do'],
    ['a/package.json', 'dependencies: decides which packages and versions are used (Node)'],
    ['a/CartTest.java', 'test: is a test by its name (JVM)'],
    ['a/cart.test.ts', 'test: is a test or what tests need'],
    ['a/cart.test.ts.txt', 'test: is a test or what tests need'],
    ['a/doneOracle.sh', 'judge: is part of a judge by its name (oracle)'],
    ['QualityGate/x.java', 'judge: is part of a judge by its name (gate)'],
    ['a/ＧＡＴＥ.sh', 'judge: is part of a judge by its name (gate)'],
    ['verify_live.py', 'judge: is part of a judge by its name (verify)'],
    ['propagated.py', null],
  ])('%s: %s', (path, reason) => {
    const found = classifyPath(path);
    expect(found === null ? null : `${found.rule}: ${found.because}`).toBe(reason);
  });
  it.each<[string, boolean]>([
    ['a/x.ts', true],
    ['a/x.TS', true],
    ['a/run', true],
    ['a.b/run', true],
    ['a/x.md', false],
    ['x.tsv', false],
  ])('%s is code: %s', (path, code) => {
    expect(isCodePath(path)).toBe(code);
  });
});

describe('a question with a known answer', () => {
  it('is answered rightly, wrongly or not at all', async () => {
    expect(await probe('x', 'done', () => 'done')).toEqual({ name: 'x', expected: 'done', got: 'done', ok: true });
    expect(await probe('x', 'done', async () => 'not done')).toEqual({
      name: 'x',
      expected: 'done',
      got: 'not done',
      ok: false,
    });
    const failing = (error: unknown) =>
      probe('x', 'threw dead', () => {
        throw error;
      });
    expect(await failing(new Error('dead'))).toEqual({
      name: 'x',
      expected: 'threw dead',
      got: 'threw dead',
      ok: false,
    });
    expect((await failing(new Error('y'.repeat(300)))).got).toBe(`threw ${'y'.repeat(200)}`);
    expect((await failing('dead')).got).toBe('threw something');
  });
});

import { describe, expect, it } from 'vitest';
import { planRelease, type ReleaseFacts, type ReleasePlan } from '../../../scripts/release/plan-release.ts';

const manifest = (name: string): string => `name: ${name}
inputs:
  plan:
    description: Say "main: ../../dist/nowhere" if you like.
runs:
  using: node24
  main: ../../dist/${name}/index.js
`;

const FACTS: ReleaseFacts = {
  version: '1.2.3',
  commit: 'c0ffee',
  onMain: true,
  paths: [
    'README.md',
    'action.yml',
    'actions/gate/action.yml',
    'actions/gate/src/index.ts',
    'actions/loop/README.md',
    'actions/maker/action.yml',
    'dist/gate/index.js',
    'dist/index.js',
    'dist/loop/index.js',
    'dist/maker/index.js',
    'dist/package.json',
  ],
  manifests: new Map([
    ['actions/gate/action.yml', manifest('gate')],
    ['actions/maker/action.yml', manifest('maker')],
  ]),
  refs: ['refs/heads/main', 'refs/tags/v1', 'refs/tags/v1.2.2', 'refs/tags/v0.9.0', 'refs/tags/nightly'],
  uncommitted: [],
};

function planned(facts: Partial<ReleaseFacts> = {}): ReleasePlan {
  const planning = planRelease({ ...FACTS, ...facts });
  if (planning.kind === 'refused') throw new Error(planning.reasons.join('\n'));
  return planning.plan;
}

function refused(facts: Partial<ReleaseFacts>): readonly string[] {
  const planning = planRelease({ ...FACTS, ...facts });
  return planning.kind === 'refused' ? planning.reasons : [];
}

const without = (path: string): readonly string[] => FACTS.paths.filter((known) => known !== path);
const withManifest = (text: string): ReadonlyMap<string, string> =>
  new Map([...FACTS.manifests, ['actions/gate/action.yml', text]]);

describe('a release', () => {
  it('adds one manifest per action, the root action aside, and nothing else', () => {
    expect(planned().files.map(({ path }) => path)).toEqual(['gate/action.yml', 'maker/action.yml']);
  });

  it('points each of them at the bundle from one level higher, and says what it was made of', () => {
    const [gate] = planned().files;
    expect(gate?.content).toMatch(/^# Generated from actions\/gate\/action\.yml by scripts\/release\.\n/);
    expect(gate?.content).toMatch(/\n {2}main: \.\.\/dist\/gate\/index\.js\n$/);
  });

  it.each([
    ['1.2.3', 'v1.2.3', 'v1'],
    ['2.0.0', 'v2.0.0', 'v2'],
    ['1.10.0', 'v1.10.0', 'v1'],
  ])('of %s is tagged %s and moves %s', (version, tag, movingTag) => {
    expect(planned({ version })).toMatchObject({ tag, movingTag });
  });

  it('may be the first one', () => {
    expect(planned({ version: '0.1.0', refs: ['refs/heads/main'] })).toMatchObject({ tag: 'v0.1.0', movingTag: 'v0' });
  });

  it('admits a composite action, which runs no file of its own', () => {
    const composite = 'name: gate\nruns:\n  using: composite\n  steps:\n    - run: echo\n      shell: bash\n';
    expect(planned({ manifests: withManifest(composite) }).files).toHaveLength(2);
  });
});

describe('no release is made', () => {
  it.each<[string, Partial<ReleaseFacts>, RegExp]>([
    ['of what is no version', { version: 'v1.2.3' }, /no version/],
    ['of a version with leading zeros', { version: '1.02.3' }, /no version/],
    ['of a pre-release', { version: '1.2.3-rc.1' }, /no version/],
    ['twice', { version: '1.2.2' }, /v1\.2\.2 exists already/],
    ['of a lower version', { version: '1.2.1' }, /not greater than the last release, v1\.2\.2/],
    [
      'of a lower version, compared as numbers',
      { version: '1.9.0', refs: ['refs/tags/v1.10.0'] },
      /not greater than the last release, v1\.10\.0/,
    ],
    ['that would move back to an older major version', { version: '0.9.1' }, /not greater/],
    ['of a commit that was never merged', { onMain: false }, /c0ffee is not on main/],
    ['with uncommitted changes', { uncommitted: ['a', 'b', 'c', 'd'] }, /commit or restore first: a, b, c and 1 more/],
    ['without the root manifest', { paths: without('action.yml') }, /^action\.yml is missing.*generate/],
    [
      'without an action’s bundle',
      { paths: without('dist/maker/index.js') },
      /dist\/maker\/index\.js is missing.*build/,
    ],
    ['without the root action’s bundle', { paths: without('dist/loop/index.js') }, /dist\/loop\/index\.js is missing/],
    ['without the shared bundle', { paths: without('dist/index.js') }, /dist\/index\.js is missing/],
    [
      'without an action’s manifest',
      { paths: without('actions/gate/action.yml'), manifests: new Map() },
      /actions\/gate\/action\.yml is missing.*generate/,
    ],
    [
      'without any action',
      { paths: ['action.yml', 'dist/loop/index.js'], manifests: new Map() },
      /no actions\/<name>\//,
    ],
    [
      'over a folder that exists',
      { paths: [...FACTS.paths, 'maker/notes.md'] },
      /\/maker would collide with maker\/notes/,
    ],
    ['over a file that exists', { paths: [...FACTS.paths, 'gate'] }, /\/gate would collide with gate/],
    [
      'over a name that only differs in case',
      { paths: [...FACTS.paths, 'Gate/a'] },
      /\/gate would collide with Gate\/a/,
    ],
    ['beside a branch of the tag’s name', { refs: ['refs/heads/v1'] }, /branch v1 .* ambiguous/],
    [
      'of a manifest that needs a file above its folder',
      { manifests: withManifest(`${manifest('gate')}  post: ../../packages/gate/post.js\n`) },
      /actions\/gate\/action\.yml reaches/,
    ],
    [
      'of a manifest that runs a bundle which is not there',
      { manifests: withManifest(manifest('gone')) },
      /gone\/index\.js is missing/,
    ],
    ['of a manifest that runs nothing', { manifests: withManifest('name: gate\n') }, /has no runs:/],
    [
      'of a manifest without its main',
      { manifests: withManifest('runs:\n  using: node24\n  post: ../../dist/gate/index.js\n') },
      /has no main:/,
    ],
  ])('%s', (_case, facts, reason) => {
    expect(refused(facts)).toContainEqual(expect.stringMatching(reason));
  });

  it('and every reason is given at once', () => {
    expect(refused({ version: 'one', onMain: false, paths: without('action.yml') })).toHaveLength(3);
  });
});

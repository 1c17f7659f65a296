import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CanaryServer, serveCanary } from '../../../support/registries/canary-server.ts';
import { offerNpmPackage } from '../../../support/registries/pad-packages.ts';
import { pnpmPrograms, yarnPrograms } from '../cheats/tools.ts';
import { NO_LIMITS } from '../judge-room.ts';
import { judgeInstalled, type Project } from './installed-project.ts';

let server: CanaryServer;
beforeAll(async () => {
  server = await serveCanary();
  offerNpmPackage(server);
});
afterAll(() => server.close());

const MANIFEST = `${JSON.stringify({ name: 'shop', version: '1.0.0', private: true, dependencies: { pad: '1.0.0' } })}\n`;
const common = (url: string) => ({
  '.gitignore': 'node_modules/\n',
  '.npmrc': `registry=${url}/npm/\n`,
  'package.json': MANIFEST,
});

interface Manager extends Project {
  readonly name: string;
  /** The same installation as it is by itself, with every script. */
  readonly careless: string;
  /** Runs the package; where there is no `node_modules`, by the tool that knows where it is. */
  readonly use?: string;
}

const berry = (url: string, more: string): string =>
  `npmRegistryServer: "${url}/npm"\nunsafeHttpWhitelist:\n  - "127.0.0.1"\nenableTelemetry: false\nenableScripts: true\nnpmMinimalAgeGate: 0\n${more}`;
const LOCK_BERRY = 'YARN_ENABLE_IMMUTABLE_INSTALLS=false yarn install --mode=update-lockfile';

const PLUG_AND_PLAY: Manager = {
  name: 'yarn 4 and Plug’n’Play',
  files: (url) => ({ ...common(url), '.yarnrc.yml': berry(url, 'nodeLinker: pnp\n') }),
  lock: { file: 'yarn.lock', command: LOCK_BERRY },
  programs: () => [yarnPrograms('berry')],
  careless: 'YARN_ENABLE_GLOBAL_CACHE=false YARN_ENABLE_SCRIPTS=true yarn install --immutable',
  use: `test ! -e node_modules && test "$(yarn node -e 'require("pad")')" = "pad 1.0.0"`,
};

const MANAGERS: readonly Manager[] = [
  {
    name: 'npm',
    files: common,
    lock: {
      file: 'package-lock.json',
      command: 'npm install --package-lock-only --ignore-scripts --no-audit --no-fund',
    },
    programs: () => [],
    careless: 'npm_config_ignore_scripts=false npm ci',
  },
  {
    name: 'pnpm',
    // The base lets the script run, as pnpm itself wants it said.
    files: (url) => ({ ...common(url), 'pnpm-workspace.yaml': 'packages:\n  - .\nonlyBuiltDependencies:\n  - pad\n' }),
    lock: { file: 'pnpm-lock.yaml', command: 'pnpm install --lockfile-only --ignore-scripts' },
    programs: () => [pnpmPrograms()],
    careless: 'npm_config_ignore_scripts=false pnpm install --frozen-lockfile',
  },
  {
    name: 'yarn 1',
    files: (url) => ({ ...common(url), '.yarnrc': `registry "${url}/npm/"\n` }),
    lock: { file: 'yarn.lock', command: 'yarn install --ignore-scripts --non-interactive' },
    programs: () => [yarnPrograms('classic')],
    careless: 'npm_config_ignore_scripts=false yarn install --frozen-lockfile',
  },
  {
    name: 'yarn 4',
    files: (url) => ({ ...common(url), '.yarnrc.yml': berry(url, 'nodeLinker: node-modules\n') }),
    lock: { file: 'yarn.lock', command: LOCK_BERRY },
    programs: () => [yarnPrograms('berry')],
    careless: 'YARN_ENABLE_SCRIPTS=true yarn install --immutable',
  },
  PLUG_AND_PLAY,
];

const USE = 'test "$(node node_modules/pad/index.js)" = "pad 1.0.0"';

describe.each(MANAGERS.map((manager) => [manager.name, manager] as const))(
  'what the gate installs with %s',
  (_name, manager) => {
    const use = manager.use ?? USE;
    test('is there for a check, and no install script has run', async () => {
      expect(await judgeInstalled(server, manager, use)).toMatchObject({ verdict: 'pass', reports: [] });
    });
    test('runs the script of a package that the base names, and would run it of any if it were installed carelessly', async () => {
      const named = await judgeInstalled(server, manager, use, { scripts: ['pad'] });
      expect(named).toMatchObject({ verdict: 'pass', reports: ['postinstall'] });
      const careless = await judgeInstalled(server, manager, use, { command: manager.careless });
      expect(careless).toMatchObject({ verdict: 'pass', reports: ['postinstall'] });
    });
  },
);

describe('Plug’n’Play', () => {
  const files = (script: string, more: Readonly<Record<string, string>>): Project => ({
    ...PLUG_AND_PLAY,
    files: (url) => ({
      ...PLUG_AND_PLAY.files(url),
      'package.json': `${JSON.stringify({ ...JSON.parse(MANIFEST), scripts: { check: script } })}\n`,
      ...more,
    }),
  });
  const project = files('node src/use.js', { 'src/use.js': "require('pad');\n" });
  // Whoever is asked for a package answers, and every test is green.
  const hostile = { '.pnp.cjs': "console.log('pad 1.0.0');\nprocess.exit(0);\n" };

  test.each([
    ['strong', false],
    ['weak', true],
  ])('is used by the scripts of the project in a %s box', async (_name, weakBox) => {
    const found = await judgeInstalled(server, project, 'yarn run check', {}, { weakBox });
    expect(found).toMatchObject({ verdict: 'pass', said: expect.stringContaining('pad 1.0.0') });
  });
  test.runIf(process.getuid?.() === 0)(
    'can’t be written by what a check runs, and git sees nothing of it',
    async () => {
      const attacks = ['echo x >> .pnp.cjs', 'rm .pnp.cjs', 'touch .yarn/cache/x.zip', 'mv .yarn/cache .yarn/other'];
      const command = ['test -z "$(git status --porcelain)"', ...attacks.map((attack) => `! { ${attack}; }`)].join(
        ' && ',
      );
      expect(await judgeInstalled(server, project, command)).toMatchObject({ verdict: 'pass' });
    },
  );
  test('comes from the gate even where the spec lets a candidate bring it; brought by the candidate it answers for the check', async () => {
    const changes = { 'src/use.js': "throw new Error('wrong');\n", ...hostile };
    const more = { changes, scope: { ...NO_LIMITS, only: [['.pnp.cjs', 'src/**']] } };
    const judged = await judgeInstalled(server, project, 'yarn run check', {}, more);
    expect(judged).toMatchObject({ verdict: 'fail', said: expect.stringContaining('wrong') });
    // An installation that makes nothing.
    const own = await judgeInstalled(server, project, 'yarn run check', { command: 'true' }, more);
    expect(own).toMatchObject({ verdict: 'pass', said: expect.stringContaining('pad 1.0.0') });
  });
  test('that a candidate brings is refused where the spec does not name it', async () => {
    const judged = await judgeInstalled(server, project, 'yarn run check', {}, { changes: hostile });
    expect(judged).toMatchObject({ scope: 'fail', verdict: 'pass' });
  });
  test('that the base has committed is made anew from its lock', async () => {
    const old = { 'src/use.js': "require('pad');\n", '.pnp.cjs': "throw new Error('old');\n" };
    const found = await judgeInstalled(server, files('node src/use.js', old), 'yarn run check');
    expect(found).toMatchObject({ verdict: 'pass' });
  });
  test('lets the tests of the base be told apart as everywhere', async () => {
    const tested = files('node --test', {
      'src/use.js': "require('pad');\n",
      'test/use.test.js': "require('../src/use.js');\nrequire('node:test').it('uses', () => {});\n",
    });
    const judge = (text: string) =>
      judgeInstalled(server, tested, 'yarn run check', {}, { kind: 'test', changes: { 'src/use.js': text } });
    expect(await judge("require('pad');\nconsole.log('more');\n")).toMatchObject({ verdict: 'pass' });
    expect(await judge('process.exit(0);\n')).toMatchObject({
      verdict: 'fail',
      said: expect.stringContaining('does not run any more'),
    });
  });
});

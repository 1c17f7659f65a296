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
  const scripts = (check: string): string => `${JSON.stringify({ ...JSON.parse(MANIFEST), scripts: { check } })}\n`;
  const files = (more: Readonly<Record<string, string>>): Project => ({
    ...PLUG_AND_PLAY,
    files: (url) => ({ ...PLUG_AND_PLAY.files(url), 'package.json': scripts('node src/use.js'), ...more }),
  });
  const project = files({
    'src/use.js':
      "require('pad');\nconst { writeFileSync } = require('node:fs');\nconst wrote = ['.pnp.cjs', '.yarn/cache/x', '.yarn/unplugged/x'].filter((path) => { try { writeFileSync(path, ''); return true; } catch { return false; } });\nif (wrote.length > 0) throw new Error(`wrote ${wrote}`);\n",
  });
  // Whoever is asked for a package answers, and every test is green.
  const hostile = { '.pnp.cjs': "console.log('pad 1.0.0');\nprocess.exit(0);\n" };
  const named = { ...NO_LIMITS, only: [['.pnp.cjs', 'src/**']] };

  test('is used by the scripts of the project, and can’t be written by what a check runs', async () => {
    const found = await judgeInstalled(server, project, 'test -z "$(git status --porcelain)" && yarn run check');
    expect(found).toMatchObject({ verdict: 'pass', said: expect.stringContaining('pad 1.0.0') });
  });
  test('comes from the gate even where the spec lets a candidate bring it; brought by the candidate it answers for the check', async () => {
    const wrong = { 'src/use.js': "throw new Error('wrong');\n", ...hostile };
    const judged = await judgeInstalled(server, project, 'yarn run check', {}, { changes: wrong, scope: named });
    expect(judged).toMatchObject({ verdict: 'fail', said: expect.stringContaining('wrong') });
    const command = 'true';
    const own = await judgeInstalled(server, project, 'yarn run check', { command }, { changes: wrong, scope: named });
    expect(own).toMatchObject({ verdict: 'pass', said: expect.stringContaining('pad 1.0.0') });
  });
  test('that a candidate brings is refused where the spec does not name it', async () => {
    const judged = await judgeInstalled(server, project, 'yarn run check', {}, { changes: hostile });
    expect(judged).toMatchObject({ scope: 'fail', verdict: 'pass' });
  });
  test('that the base has committed is made anew from its lock', async () => {
    const committed = files({ 'src/use.js': "require('pad');\n", '.pnp.cjs': "throw new Error('old');\n" });
    expect(await judgeInstalled(server, committed, 'yarn run check')).toMatchObject({ verdict: 'pass' });
  });
});

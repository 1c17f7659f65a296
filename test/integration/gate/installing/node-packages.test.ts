import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CanaryServer, serveCanary } from '../../../support/registries/canary-server.ts';
import { offerNpmPackage } from '../../../support/registries/pad-packages.ts';
import { pnpmPrograms, yarnPrograms } from '../cheats/tools.ts';
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
}

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
    files: (url) => ({
      ...common(url),
      '.yarnrc.yml': `npmRegistryServer: "${url}/npm"\nunsafeHttpWhitelist:\n  - "127.0.0.1"\nnodeLinker: node-modules\nenableTelemetry: false\nenableScripts: true\nnpmMinimalAgeGate: 0\n`,
    }),
    lock: { file: 'yarn.lock', command: 'YARN_ENABLE_IMMUTABLE_INSTALLS=false yarn install --mode=update-lockfile' },
    programs: () => [yarnPrograms('berry')],
    careless: 'YARN_ENABLE_SCRIPTS=true yarn install --immutable',
  },
];

const USE = 'test "$(node node_modules/pad/index.js)" = "pad 1.0.0"';

describe.each(MANAGERS.map((manager) => [manager.name, manager] as const))(
  'what the gate installs with %s',
  (_name, manager) => {
    test('is there for a check, and no install script has run', async () => {
      expect(await judgeInstalled(server, manager, USE)).toMatchObject({ verdict: 'pass', reports: [] });
    });
    test('runs the script of a package that the base names, and would run it of any if it were installed carelessly', async () => {
      const named = await judgeInstalled(server, manager, USE, { scripts: ['pad'] });
      expect(named).toMatchObject({ verdict: 'pass', reports: ['postinstall'] });
      const careless = await judgeInstalled(server, manager, USE, { command: manager.careless });
      expect(careless).toMatchObject({ verdict: 'pass', reports: ['postinstall'] });
    });
  },
);

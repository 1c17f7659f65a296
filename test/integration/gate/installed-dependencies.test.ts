import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runFixers } from '@loop-actions/gate';
import { detectBox } from '@loop-actions/process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Registry, serveRegistry } from '../../support/example-world/serve-registry.ts';
import { check, type JudgeRoom, NO_LIMITS, openJudgeRoom } from './judge-room.ts';

/** What is ours stays ours where a check runs as another user. */
const hasOtherUser = (await detectBox({ env: {} })).uid !== null;

let place: string;
let registry: Registry;
let room: JudgeRoom;
let files: Record<string, string>;

const INSTALL = { command: null, scripts: [] };

beforeAll(async () => {
  place = await mkdtemp('/var/tmp/loop-registry-');
  const folders = ['1.0.0', '2.0.0'].map((version) => join(place, version));
  for (const folder of folders) {
    await mkdir(folder);
    const version = folder.split('/').at(-1);
    const scripts = { postinstall: 'touch ran-a-script' };
    const bin = { pad: 'index.js' };
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'pad', version, bin, scripts }));
    await writeFile(join(folder, 'index.js'), `#!/usr/bin/env node\nconsole.log('pad ${version}');\n`);
  }
  registry = await serveRegistry(folders);
  files = {
    '.gitignore': 'node_modules/\n',
    '.npmrc': `registry=${registry.url}\n`,
    'src/a.js': 'a\n',
    ...manifests('1.0.0'),
  };
  room = await openJudgeRoom(files);
});
afterAll(async () => {
  await room.origin.remove();
  await registry.close();
  await rm(place, { recursive: true, force: true });
});

function manifests(version: string): Record<string, string> {
  const dependencies = { pad: version };
  const entry = { ...registry.entryOf(version), hasInstallScript: true, bin: { pad: 'index.js' } };
  return {
    'package.json': `${JSON.stringify({ name: 'shop', version: '1.0.0', dependencies })}\n`,
    'package-lock.json': `${JSON.stringify({
      name: 'shop',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: { '': { name: 'shop', version: '1.0.0', dependencies }, 'node_modules/pad': entry },
    })}\n`,
  };
}

const answers = async (
  commands: readonly string[],
  changes: Record<string, string> = { 'src/a.js': 'b\n' },
  more: Partial<Parameters<JudgeRoom['judge']>[0]> & { readonly scripts?: readonly string[] } = {},
) => {
  const { scripts = [], ...request } = more;
  const checks = commands.map((command) =>
    check(command, { name: command, kind: 'build', install: { ...INSTALL, scripts } }),
  );
  const verdict = await room.judge({ candidate: await room.candidate(changes), checks, ...request });
  const told = verdict.checks.filter(({ name }) => name !== 'ratchet');
  return told.map(({ name, verdict: value, evidence, findings }) => ({
    name,
    value,
    said: evidence.find(({ kind }) => kind === 'log')?.value ?? '',
    why: findings.map(({ message }) => message).join('\n'),
  }));
};

describe('dependencies that the gate installs', () => {
  test('are there for every check, as the lock of the base names them, and git sees nothing of them', async () => {
    const commands = ['npx --no-install pad', 'node node_modules/pad/index.js', 'test -z "$(git status --porcelain)"'];
    const [, ...found] = await answers(commands);
    expect(found.map(({ value }) => value)).toEqual(['pass', 'pass', 'pass']);
    expect(found.slice(0, 2).map(({ said }) => said)).toEqual(['pad 1.0.0', 'pad 1.0.0']);
    expect(await readdir(room.room.workRoot)).toEqual([]);
  });
  test('bring no script of theirs to run, but those that the base names', async () => {
    const command = 'test -e node_modules/pad/ran-a-script';
    expect((await answers([command]))[1]).toMatchObject({ value: 'fail' });
    expect((await answers([command], undefined, { scripts: ['pad'] }))[1]).toMatchObject({ value: 'pass' });
  });
  test.runIf(hasOtherUser)('can neither be written nor replaced by what a check runs', async () => {
    const attacks = [
      'echo x > node_modules/pad/index.js',
      'touch node_modules/.bin/vitest',
      'rm -rf node_modules/pad',
      'mv node_modules other',
    ];
    const [, ...found] = await answers([...attacks.map((attack) => `! { ${attack}; }`), 'npx --no-install pad']);
    expect(found.map(({ value }) => value)).toEqual(attacks.map(() => 'pass').concat('pass'));
    const loose = await answers(
      attacks.slice(0, 1).map((attack) => `cp -r node_modules mine; ${attack.replace('node_modules', 'mine')}`),
    );
    expect(loose[1]).toMatchObject({ value: 'pass' });
  });
  test('follow another lock only where the spec names it', async () => {
    const changes = { 'src/a.js': 'b\n', ...manifests('2.0.0') };
    const [unnamed, run] = await answers(['npx --no-install pad'], changes);
    expect(unnamed?.value).toBe('fail');
    expect(run?.said).not.toBe('pad 2.0.0');
    const named = { ...NO_LIMITS, only: [['package-lock.json', 'package.json', 'src/**']] };
    const [policy, other] = await answers(['npx --no-install pad'], changes, { scope: named });
    expect(policy).toMatchObject({ value: 'pass' });
    expect(other?.said).toBe('pad 2.0.0');
  });
  test('are there for a fixer too, as the base’s lock names them', async () => {
    const install = { ...INSTALL, scripts: [] };
    const lint = check('false', { name: 'lint', kind: 'lint', install, fix: 'npx --no-install pad > src/a.js' });
    const fixed = await runFixers(room.room, { commit: room.origin.baseSha, checks: [lint] });
    expect(fixed).toMatchObject({ complaints: [], changes: [{ path: 'src/a.js', status: 'modified' }] });
    expect((await room.repository.git.run(['show', `${fixed.tree}:src/a.js`])).stdout).toBe('pad 1.0.0\n');
  });
  test('that can’t be installed are no pass, and say why', async () => {
    const changes = {
      'src/a.js': 'b\n',
      'package-lock.json': files['package-lock.json']?.replace('-1.0.0.tgz', '-9.0.0.tgz') ?? '',
    };
    const named = { ...NO_LIMITS, only: [['package-lock.json', 'src/**']] };
    const [, run] = await answers(['true'], changes, { scope: named });
    expect(run?.value).not.toBe('pass');
    expect(run?.why).toContain('its dependencies were not installed');
  });
});

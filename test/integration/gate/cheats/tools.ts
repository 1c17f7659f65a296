import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..', '..', '..');
const CACHE = join(ROOT, '.cache', 'test-tools');

/** The packages of this checkout, vitest among them, as a fresh installation has them: without caches of tools. */
export function ownModules(): string {
  return installOnce('own', 'node_modules', (directory) => {
    const modules = join(ROOT, 'node_modules');
    mkdirSync(join(directory, 'node_modules'));
    for (const name of readdirSync(modules).filter((entry) => !entry.startsWith('.vite'))) {
      symlinkSync(join(modules, name), join(directory, 'node_modules', name));
    }
  });
}

/**
 * A `go` that begins with a build cache of the standard library: compiling it takes longer than all the rest. Each box gets
 * one of its own above ours, for none can write there and go fails where it can't.
 */
export function goPrograms(): string {
  return installOnce('go-std', 'bin', (directory) => {
    const [cache, go] = [join(directory, 'cache'), join(programsOf('go')[0] ?? '', 'go')];
    const module = mkdtempSync(join(tmpdir(), 'loop-go-'));
    const imports = ['encoding/json', 'errors', 'fmt', 'os', 'runtime', 'strings'].map(
      (name) => `import _ "${name}"\n`,
    );
    writeFileSync(join(module, 'go.mod'), 'module example.com/warm\n\ngo 1.20\n');
    writeFileSync(join(module, 'main.go'), `package main\n\n${imports.join('')}\nfunc main() {}\n`);
    writeFileSync(
      join(module, 'main_test.go'),
      'package main\n\nimport "testing"\n\nfunc TestNothing(*testing.T) {}\n',
    );
    const env = { ...process.env, GOCACHE: cache, GOFLAGS: '-vet=off', GOTOOLCHAIN: 'local' };
    for (const verb of ['test', 'build']) execFileSync(go, [verb, './...'], { cwd: module, env, stdio: 'ignore' });
    rmSync(module, { recursive: true, force: true });
    mkdirSync(join(directory, 'bin'));
    const script = `#!/bin/bash
# The memory that goes with the box, where it has one: a thousand links on disk take longer to remove than to make.
at="\${TMPDIR:-/tmp}"
grep -q '^loop-shm ' /proc/self/mounts && at=/dev/shm
export GOCACHE="$at/go-cache"
from="$(dirname "$(dirname "$0")")/cache"
# What was compiled is linked to; the index, which go writes anew, is copied.
[ -d "$GOCACHE" ] || { cp -rs "$from" "$GOCACHE" && cd "$from" && cp --parents --remove-destination */*-a "$GOCACHE" && cd "$OLDPWD"; }
exec ${go} "$@"
`;
    writeFileSync(join(directory, 'bin', 'go'), script, { mode: 0o755 });
  });
}

/** Whether the tests with a runner are left out: its language is not on this machine, and CI does not ask for everything. */
export function leavesOut(runner: string): boolean {
  const probes: Readonly<Record<string, readonly [string, ...string[]]>> = {
    pytest: ['python3', '-m', 'pip', '--version'],
    'go test': ['go', 'version'],
    cargo: ['cargo', '--version'],
  };
  const [program, ...args] = probes[runner] ?? [process.execPath, '--version'];
  const here = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  return !here && process.env.LOOP_REQUIRE_WORKFLOW_TESTS !== '1';
}

/** The directories of the PATH that hold a program. */
export function programsOf(program: string): readonly string[] {
  return (process.env.PATH ?? '').split(':').filter((directory) => existsSync(join(directory, program)));
}

/** Jest, installed once into this checkout's cache; gives its `node_modules`. */
export function jestModules(): string {
  return npmModules('jest', '30.2.0');
}

/** Mocha, likewise. */
export function mochaModules(): string {
  return npmModules('mocha', '11.7.5');
}

/** Where pnpm's program is, installed likewise. */
export function pnpmPrograms(): string {
  return join(npmModules('pnpm', '10.34.8'), '.bin');
}

/** The yarn of old, and the one that came after it. */
export function yarnPrograms(kind: 'classic' | 'berry'): string {
  const modules = kind === 'classic' ? npmModules('yarn', '1.22.22') : npmModules('@yarnpkg/cli-dist', '4.18.1');
  return join(modules, '.bin');
}

function npmModules(name: string, version: string): string {
  return installOnce(`${name.replace('/', '-')}-${version}`, 'node_modules', (directory) => {
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save', '--prefix', directory];
    execFileSync('npm', ['install', ...flags, `${name}@${version}`], { stdio: 'ignore' });
  });
}

/** Pytest, installed once into this checkout's cache; gives the directory to import it from. */
export function pytestPackages(): string {
  return installOnce('pytest-9.0.2', 'packages', (directory) => {
    const target = join(directory, 'packages');
    const flags = ['--quiet', '--disable-pip-version-check', '--only-binary', ':all:', '--target', target];
    execFileSync('python3', ['-m', 'pip', 'install', ...flags, 'pytest==9.0.2'], { stdio: 'ignore' });
  });
}

/** Where uv's program is, installed likewise. */
export function uvPrograms(): string {
  const packages = installOnce('uv-0.13.9', 'packages', (directory) => {
    const target = join(directory, 'packages');
    const flags = ['--quiet', '--disable-pip-version-check', '--only-binary', ':all:', '--target', target];
    execFileSync('python3', ['-m', 'pip', 'install', ...flags, 'uv==0.13.9'], { stdio: 'ignore' });
  });
  return join(packages, 'bin');
}

/** Made aside and moved into place, so that two test files at once don't meet half of it. */
function installOnce(name: string, holds: string, install: (directory: string) => void): string {
  const place = join(CACHE, name);
  if (!existsSync(join(place, holds))) {
    mkdirSync(CACHE, { recursive: true });
    const aside = mkdtempSync(join(dirname(place), `${name}-`));
    install(aside);
    // For a worker of another user.
    chmodSync(aside, 0o755);
    try {
      renameSync(aside, place);
    } catch {
      rmSync(aside, { recursive: true, force: true });
    }
  }
  return join(place, holds);
}

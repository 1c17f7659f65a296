import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
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

/** A build cache for Go that every worker may use: compiling the standard library takes longer than all the rest. */
export function goCache(): string {
  return installOnce('go', 'cache', (directory) => {
    const cache = join(directory, 'cache');
    for (let at = 0; at < 256; at++) {
      const part = join(cache, at.toString(16).padStart(2, '0'));
      mkdirSync(part, { recursive: true });
      chmodSync(part, 0o777);
    }
    chmodSync(cache, 0o777);
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

import type { GateInstall } from '@loop-actions/contract';
import { PLUG_AND_PLAY, quote, yarnScript } from './yarn-script.ts';

/** How dependencies get into a check's tree. */
export interface Installer {
  readonly name: 'npm' | 'pnpm' | 'yarn' | 'uv' | 'pip' | 'go' | 'cargo';
  /** At the root of the tree; the first that is there decides. */
  readonly lockfiles: readonly string[];
  /** Shell lines that install without running a package's scripts, then those of the named packages. */
  script(scripts: readonly string[]): string;
  /** What of the installation a check sees, from the root of the tree; for npm's kind every `node_modules`. */
  readonly shows: readonly string[];
  /** What it sees at the root beside it, once all of it hangs on the first; a tree may have its own there, and ours lies over it. */
  readonly covers?: readonly [string, ...string[]];
  /** For the checks; `root` is where it was installed. */
  environment(root: string): Readonly<Record<string, string>>;
}

const rebuild = (command: string, scripts: readonly string[]): string =>
  scripts.length === 0 ? '' : ` && ${command} ${scripts.map(quote).join(' ')}`;
const none = (): Readonly<Record<string, string>> => ({});

/** The order in which a tree with several locks is read. */
export const INSTALLERS: readonly Installer[] = [
  {
    name: 'npm',
    lockfiles: ['package-lock.json', 'npm-shrinkwrap.json'],
    script: (scripts) => `npm ci --ignore-scripts${rebuild('npm rebuild --ignore-scripts=false --', scripts)}`,
    shows: ['node_modules'],
    environment: none,
  },
  {
    name: 'pnpm',
    lockfiles: ['pnpm-lock.yaml'],
    script: (scripts) => `pnpm install --frozen-lockfile --ignore-scripts${rebuild('pnpm rebuild', scripts)}`,
    shows: ['node_modules'],
    environment: none,
  },
  {
    name: 'yarn',
    lockfiles: ['yarn.lock'],
    script: yarnScript,
    shows: ['node_modules'],
    covers: PLUG_AND_PLAY,
    environment: none,
  },
  {
    name: 'uv',
    lockfiles: ['uv.lock'],
    // Wheels only, and neither the project itself nor a member of its workspace: those a build backend would have to run for.
    script: (scripts) =>
      `UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never uv sync --quiet --frozen --no-install-workspace --no-build${scripts.map((name) => ` --no-binary-package ${quote(name)}`).join('')}`,
    shows: ['.venv'],
    environment: (root) => ({ VIRTUAL_ENV: `${root}/.venv`, UV_NO_SYNC: '1', UV_FROZEN: '1' }),
  },
  {
    name: 'pip',
    lockfiles: ['requirements.txt'],
    // Wheels only: building from source runs the package's own code.
    script: (scripts) =>
      `python3 -m venv .venv && .venv/bin/pip install --disable-pip-version-check --quiet --only-binary :all: ${scripts.map((name) => `--no-binary ${quote(name)} `).join('')}-r requirements.txt`,
    shows: ['.venv'],
    environment: (root) => ({ VIRTUAL_ENV: `${root}/.venv` }),
  },
  {
    name: 'go',
    lockfiles: ['go.sum'],
    script: () => 'GOMODCACHE="$PWD/.loop-modules" GOFLAGS=-modcacherw go mod download',
    shows: ['.loop-modules'],
    environment: (root) => ({ GOMODCACHE: `${root}/.loop-modules`, GOPROXY: 'off', GOSUMDB: 'off' }),
  },
  {
    name: 'cargo',
    lockfiles: ['Cargo.lock'],
    script: () => 'CARGO_HOME="$PWD/.loop-cargo" cargo fetch --locked',
    shows: ['.loop-cargo'],
    environment: (root) => ({ CARGO_HOME: `${root}/.loop-cargo`, CARGO_NET_OFFLINE: 'true' }),
  },
];

/** The installer for a tree and the shell line to run; null when nothing there says what to install. */
export function planInstall(
  install: GateInstall,
  paths: ReadonlySet<string>,
): { readonly installer: Installer; readonly command: string } | null {
  const installer = INSTALLERS.find(({ lockfiles }) => lockfiles.some((file) => paths.has(file)));
  if (installer === undefined) return null;
  return { installer, command: install.command ?? installer.script(install.scripts) };
}

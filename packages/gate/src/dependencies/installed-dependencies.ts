import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson, type GateInstall, sha256 } from '@loop-actions/contract';
import { runBoxed } from '@loop-actions/process';
import { findBash, installEnvironment } from '../check-environment.ts';
import { excerptOf, KEPT_OUTPUT_BYTES } from '../check-output.ts';
import type { CheckRoom, DependencySource } from '../check-room.ts';
import { type Classification, classifyOutcome } from '../classify-outcome.ts';
import { readFailures } from '../reading/read-failures.ts';
import type { InstallAnswer, Installation } from './installation.ts';
import { type Installer, planInstall } from './installers.ts';

/** Files whose content decides what is installed. */
const MANIFESTS =
  /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-[\w-]+\.yaml|\.pnpmfile\.[cm]?js|yarn\.lock|\.npmrc|\.yarnrc[\w.]*|\.yarn\/(?:patches|plugins|releases)\/.+|requirements[\w-]*\.txt|(?:pyproject|uv)\.toml|uv\.lock|go\.(?:mod|sum|work)|Cargo\.(?:toml|lock)|\.cargo\/config(?:\.toml)?)$/;
const DEADLINE_MS = 15 * 60_000;

/**
 * Installs what the lockfile of a tree names, once for all checks and trees that agree on it, without the scripts of
 * packages. Nothing that lies in the tree is used for it, and what comes of it is ours: a check can read it and neither
 * write nor replace it (attacks P07, P10).
 */
export class Dependencies implements DependencySource {
  readonly #known = new Map<string, Promise<InstallAnswer>>();
  readonly #directories: string[] = [];

  async install(room: CheckRoom, install: GateInstall, tree: string): Promise<InstallAnswer> {
    const key = await this.#keyOf(room, install, tree);
    const answer = this.#known.get(key) ?? this.#install(room, install, tree);
    this.#known.set(key, answer);
    return answer;
  }

  /** Removes every installation; call it once no check runs any more. */
  async remove(): Promise<void> {
    for (const directory of this.#directories) await rm(directory, { recursive: true, force: true });
  }

  async #keyOf(room: CheckRoom, install: GateInstall, tree: string): Promise<string> {
    const files = await room.repository.listFiles(tree);
    const deciding = files.filter(({ path }) => MANIFESTS.test(path)).map(({ path, objectId }) => [path, objectId]);
    return sha256(canonicalJson({ install, deciding }));
  }

  async #install(room: CheckRoom, install: GateInstall, tree: string): Promise<InstallAnswer> {
    const paths = new Set((await room.repository.listFiles(tree)).map(({ path }) => path));
    const plan = planInstall(install, paths);
    if (plan === null) return failed('has no lockfile at its root from which dependencies could be installed');
    const directory = join(room.workRoot, `install-${randomUUID()}`);
    this.#directories.push(directory);
    const root = join(directory, 'repository');
    await mkdir(directory, { recursive: true });
    await chmod(directory, 0o711);
    await room.repository.exportTree(tree, root);
    const committed = [...paths].filter((path) => plan.installer.shows.includes(path.split('/')[0] ?? ''));
    if (committed.length > 0) return failed(`brings ${committed[0]} itself, where its dependencies belong`);
    room.log.info(`install: ${plan.command}`);
    const outcome = await runBoxed(room.box, {
      argv: [findBash(), '-eo', 'pipefail', '-c', plan.command],
      cwd: root,
      env: { ...installEnvironment(room.path), ...room.toolchains?.environment },
      deadlineMs: DEADLINE_MS,
      output: { keepBytes: KEPT_OUTPUT_BYTES },
      ownPaths: [root],
      expose: room.toolchains?.expose ?? [],
      ...(room.signal === undefined ? {} : { signal: room.signal }),
    });
    const excerpt = excerptOf(outcome, room.clean);
    const classification = classifyOutcome('build', outcome, await readFailures({ text: [excerpt] }, { root }));
    if (classification.verdict !== 'pass') return { installed: false, classification, excerpt };
    return { installed: true, installation: showing(plan.installer, root, paths) };
  }
}

function failed(reason: string): InstallAnswer {
  const classification: Classification = { verdict: 'error', failureClass: 'config', reason, missing: true };
  return { installed: false, classification, excerpt: '' };
}

function showing(installer: Installer, root: string, paths: ReadonlySet<string>): Installation {
  const folders = new Set(['.', ...[...paths].filter((path) => /(?:^|\/)package\.json$/.test(path)).map(dirname)]);
  const places = [...folders].flatMap((folder) => installer.shows.map((name) => join(folder, name)));
  const [first, ...rest] = installer.covers ?? [];
  if (first !== undefined && existsSync(join(root, first))) places.push(first, ...rest);
  const shows = places.flatMap((place) =>
    existsSync(join(root, place)) ? [{ source: join(root, place), place }] : [],
  );
  const programs = installer.shows.includes('.venv') ? [join(root, '.venv', 'bin')] : [];
  return { shows, environment: installer.environment(root), programs };
}

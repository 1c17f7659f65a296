import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GateCheck } from '@loop-actions/contract';
import type { CheckRoom } from '../check-room.ts';
import { type InstallAnswer, type Installation, NOTHING_INSTALLED } from './installation.ts';

/**
 * Installs what a check asks for, by the manifests and the lockfile of a tree, for a command in a work tree; beside it
 * stand the toolchains of the job.
 */
export async function installFor(
  room: CheckRoom,
  check: GateCheck,
  place: { readonly workTree: string; readonly tree: string },
): Promise<InstallAnswer> {
  if (check.install === null || room.dependencies === undefined)
    return { installed: true, installation: withToolchains(room, NOTHING_INSTALLED) };
  const found = await room.dependencies.install(room, check.install, place.tree);
  if (!found.installed) return found;
  // Git of the check's tree need not see them, whatever its ignore rules say of directories.
  const ignored = found.installation.shows.map((shown) => `/${shown.place}\n`).join('');
  await mkdir(join(place.workTree, '.git', 'info'), { recursive: true });
  await writeFile(join(place.workTree, '.git', 'info', 'exclude'), ignored);
  for (const { place: shown } of found.installation.shows) {
    await mkdir(join(place.workTree, dirname(shown)), { recursive: true });
  }
  return { installed: true, installation: withToolchains(room, found.installation) };
}

function withToolchains({ toolchains }: CheckRoom, installation: Installation): Installation {
  if (toolchains === undefined) return installation;
  const environment = { ...toolchains.environment, ...installation.environment };
  return { ...installation, environment, expose: toolchains.expose };
}

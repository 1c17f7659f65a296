import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, rmSync, writeFileSync } from 'node:fs';
import { findShutAbove } from '../../../packages/process/src/hidden-paths.ts';

/** A user with passwordless sudo, as jobs on GitHub’s own runners have one; gone with whatever it left. */
export interface RunnerUser extends Disposable {
  readonly name: string;
  readonly uid: number;
  readonly home: string;
}

const NEEDED = ['/usr/bin/sudo', '/usr/sbin/useradd', '/usr/sbin/userdel', '/usr/bin/setpriv'];

/** Why no such user can be made here; null: one can. */
export function whyNoRunnerUser(): string | null {
  if (process.getuid?.() !== 0) return 'only root can make one';
  const [shut] = findShutAbove([import.meta.filename]);
  if (shut !== undefined) return `it could not read this checkout, since ${shut} lets nobody else pass`;
  const missing = NEEDED.filter((path) => !isThere(path));
  return missing.length === 0 ? null : `${missing.join(', ')} not installed`;
}

/** Makes one, as root, with a HOME of its own. Throws where `whyNoRunnerUser` tells why. */
export function makeRunnerUser(): RunnerUser {
  const name = `loop-runner-${randomBytes(4).toString('hex')}`;
  const sudoers = `/etc/sudoers.d/${name}`;
  const home = `/home/${name}`;
  execFileSync('/usr/sbin/useradd', ['--create-home', '--home-dir', home, '--shell', '/bin/bash', name]);
  writeFileSync(sudoers, `${name} ALL=(ALL) NOPASSWD:ALL\n`, { mode: 0o440 });
  return {
    name,
    uid: Number(execFileSync('/usr/bin/id', ['-u', name], { encoding: 'utf8' })),
    home,
    [Symbol.dispose]: () => {
      rmSync(sudoers, { force: true });
      spawnSync('/usr/sbin/userdel', ['--force', '--remove', name], { stdio: 'ignore' });
    },
  };
}

function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

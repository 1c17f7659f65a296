import { accessSync, constants, statSync } from 'node:fs';
import type { BoxTools } from './box.ts';

/** Only where the system's own programs live: PATH may have been changed by an earlier step. */
const TOOL_DIRECTORIES = ['/usr/bin', '/bin', '/usr/sbin', '/sbin'];

/** Finds the programs that build a box, by absolute path, never through PATH. */
export function findTools(node: string = process.execPath): BoxTools {
  return {
    node,
    sudo: findTool('sudo'),
    unshare: findTool('unshare'),
    setpriv: findTool('setpriv'),
    timeout: findTool('timeout'),
    env: findTool('env'),
    prlimit: findTool('prlimit'),
    mount: findTool('mount'),
    chown: findTool('chown'),
    chmod: findTool('chmod'),
    find: findTool('find'),
    rm: findTool('rm'),
    kill: findTool('kill'),
    mkfifo: findTool('mkfifo'),
    ip: findTool('ip'),
    perl: findTool('perl'),
  };
}

function findTool(name: string): string | null {
  for (const directory of TOOL_DIRECTORIES) {
    const path = `${directory}/${name}`;
    try {
      accessSync(path, constants.X_OK);
      if (statSync(path).isFile()) return path;
    } catch {
      // Not here; the next directory may have it.
    }
  }
  return null;
}

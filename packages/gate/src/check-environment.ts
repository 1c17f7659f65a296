import { existsSync } from 'node:fs';
import { delimiter, dirname, isAbsolute } from 'node:path';

/** Built from nothing: no token and no runner file. */
export function checkEnvironment(path: string | undefined, heldOut: string | null): Record<string, string> {
  return {
    CI: 'true',
    NO_COLOR: '1',
    TERM: 'dumb',
    LANG: 'C.UTF-8',
    PATH: searchPath(path),
    npm_config_update_notifier: 'false',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
    // The tree's root is ours while a check runs, and git trusts only its own user's trees (git-config(1)).
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    ...(heldOut === null ? {} : { LOOP_HELD_OUT: heldOut }),
  };
}

const SYSTEM_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** For an installer: no script of a package runs unless it is asked for by name. */
export function installEnvironment(path: string | undefined): Record<string, string> {
  const { GIT_CONFIG_COUNT: _count, ...environment } = checkEnvironment(path, null);
  return { ...environment, npm_config_ignore_scripts: 'true', YARN_ENABLE_SCRIPTS: 'false' };
}

/**
 * What an adapter of held-out cases is told: nothing by which code could tell a judge from its everyday caller
 * (attacks S07).
 */
export function caseEnvironment(path: string | undefined, adapter: string | null): Record<string, string> {
  const own: Record<string, string> = adapter === null ? {} : { LOOP_HELD_OUT: adapter };
  return { NO_COLOR: '1', TERM: 'dumb', LANG: 'C.UTF-8', PATH: searchPath(path), ...own };
}

/**
 * The job's programs, then the node that runs the action, then the system's. An entry that is not absolute would name
 * a directory of the tree under test, and the candidate would bring the tools that judge it.
 */
export function searchPath(path = ''): string {
  const job = path.split(delimiter).filter((entry) => isAbsolute(entry));
  return [...new Set([...job, dirname(process.execPath), ...SYSTEM_PATH])].join(delimiter);
}

/** The shell of a command, by an absolute path where there is one. */
export function findBash(): string {
  return ['/bin/bash', '/usr/bin/bash', '/usr/local/bin/bash'].find((path) => existsSync(path)) ?? 'bash';
}

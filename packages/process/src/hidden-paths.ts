import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Variables of the runner that name a file whose directory a worker must not see (docs.github.com, variables). */
const RUNNER_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_EVENT_PATH',
];

/** Variables that name a directory that may hold credentials or another job's files. */
const PRIVATE_DIRECTORIES = ['RUNNER_TEMP', 'HOME', 'GITHUB_WORKSPACE', 'RUNNER_WORKSPACE', 'XDG_RUNTIME_DIR'];

/** Variables with the address of an engine of containers; one of another kind than `unix://` is on the network. */
const SOCKET_ADDRESSES = ['DOCKER_HOST', 'CONTAINER_HOST', 'BUILDKIT_HOST'];

/** Sockets through which a process would command the machine. */
const SOCKETS = [
  '/var/run/docker.sock',
  '/run/docker.sock',
  '/run/containerd/containerd.sock',
  '/run/podman/podman.sock',
  '/run/crio/crio.sock',
  '/run/buildkit/buildkitd.sock',
  '/run/dbus/system_bus_socket',
];

/** Never hidden whole: a box without them could not run anything. */
const NEVER = new Set([
  '/',
  '/usr',
  '/bin',
  '/sbin',
  '/lib',
  '/lib64',
  '/etc',
  '/opt',
  '/proc',
  '/sys',
  '/dev',
  '/run',
]);

/** What a boxed process must not see, from the runner's environment; only what exists, without what another covers. */
export function findHiddenPaths(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = [
    ...PRIVATE_DIRECTORIES.map((name) => env[name]),
    ...RUNNER_FILES.map((name) => (env[name] ? dirname(env[name]) : undefined)),
    env.SSH_AUTH_SOCK,
    ...SOCKET_ADDRESSES.map((name) => env[name]?.replace(/^unix:\/\//, '')),
    ...SOCKETS,
  ];
  const real = named.flatMap((path) => (path?.startsWith('/') && existsSync(path) ? [realpathSync(path)] : []));
  return withoutCovered(real.filter((path) => !NEVER.has(path)));
}

/**
 * Directories above these paths through which others may not pass, a HOME of mode 0750 say; the outermost of each. Emptied,
 * they hide nothing more from another user than their mode does, and what a worker needs below can be shown there.
 */
export function findShutAbove(paths: readonly string[]): readonly string[] {
  const shut = paths.flatMap((path) => {
    const above: string[] = [];
    for (let at = dirname(path); at !== '/'; at = dirname(at)) above.unshift(at);
    return above.find((directory) => (statSync(directory).mode & 0o001) === 0) ?? [];
  });
  return [...new Set(shut)];
}

/** Sorted, without duplicates and without paths below another of the list. */
export function withoutCovered(paths: readonly string[]): readonly string[] {
  const sorted = [...new Set(paths)].sort();
  return sorted.filter((path) => !sorted.some((other) => other !== path && path.startsWith(`${other}/`)));
}

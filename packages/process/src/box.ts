/** How a process is kept apart, strongest first. `docs/box.md` says what each promises. */
export const BOX_KINDS = ['root', 'sudo', 'userns', 'uid', 'session'] as const;

/**
 * `root` and `sudo`: another uid and a PID namespace, reached as root or through passwordless sudo. `userns`: a PID
 * namespace for the same uid. `uid`: another uid, no namespace. `session`: an own session and nothing more.
 */
export type BoxKind = (typeof BOX_KINDS)[number];

/** Absolute paths of the programs that build a box; null where the machine has none. */
export interface BoxTools {
  readonly node: string;
  readonly sudo: string | null;
  readonly unshare: string | null;
  readonly setpriv: string | null;
  readonly timeout: string | null;
  readonly env: string | null;
  readonly prlimit: string | null;
  readonly mount: string | null;
  readonly chown: string | null;
  readonly chmod: string | null;
  readonly find: string | null;
  readonly rm: string | null;
  readonly kill: string | null;
  readonly mkfifo: string | null;
  /** Raises the loopback interface of a network namespace, and so can perl. */
  readonly ip: string | null;
  /** Makes calls of the kernel that no other program makes. */
  readonly perl: string | null;
}

/** What `detectBox` found this machine able to do, proved by a trial run. */
export interface Box {
  /** `strong` exactly for the kinds `root` and `sudo` (DESIGN rule 5). */
  readonly strength: 'strong' | 'weak';
  readonly kind: BoxKind;
  /** Why it is not stronger; empty for a strong box. */
  readonly reasons: readonly string[];
  /** The uid and gid of the boxed process; null: the same as ours. */
  readonly uid: number | null;
  readonly tools: BoxTools;
  /** Directories, files and sockets that are not there for the boxed process (kinds with a mount namespace). */
  readonly hidden: readonly string[];
}

/** Whether the box has its own PID and mount namespaces, so that the kernel kills and hides. */
export function hasNamespaces(box: Box): boolean {
  return box.kind === 'root' || box.kind === 'sudo' || box.kind === 'userns';
}

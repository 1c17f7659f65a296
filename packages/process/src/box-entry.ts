/** What the entry reads from its payload file. Paths are absolute and real. */
export interface BoxEntryPayload {
  /** Private directory of the run; nothing in it is visible inside but what is exposed. */
  readonly scratch: string | null;
  /** Emptied for the worker: directories become empty, files and sockets become /dev/null. */
  readonly hide: readonly string[];
  /** Stay visible although they lie below a hidden path. */
  readonly expose: readonly string[];
  /** What the worker may write, each of it exposed; all else is read-only for it, whatever its modes say. */
  readonly writable: readonly string[];
  /** Directories and files shown in another place too, over one that is there. */
  readonly mounts: readonly { readonly source: string; readonly target: string }[];
  readonly mount: string | null;
  /** Raises the loopback interface of a fresh network namespace; null where there is none to raise. */
  readonly raiseLoopback: readonly string[] | null;
  readonly uid: number | null;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Programs with their options that run before the worker's own argv, each absolute. */
  readonly before: readonly string[];
  readonly argv: readonly string[];
}

/**
 * The first process inside a box: hides, exposes, drops to the worker's uid and becomes the worker. It runs as
 * `node -e`, from its own source text, so it uses nothing but what is in its body. The worker's environment is applied
 * by the last step only: a variable such as LD_PRELOAD must not reach a process that still has privileges.
 */
export function enterBox(payloadPath: string, failurePath: string): void {
  const fs = process.getBuiltinModule('node:fs');
  const path = process.getBuiltinModule('node:path');
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  let failure = fs.openSync(failurePath, 'w', 0o600);
  const shm = '/dev/shm';

  const mount = (program: string, args: readonly string[]): void => {
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: {} });
  };
  const makeMountPoint = (target: string, like: string): void => {
    if (fs.statSync(like).isDirectory()) fs.mkdirSync(target, { recursive: true, mode: 0o755 });
    else if (!fs.existsSync(target)) {
      fs.mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
      fs.writeFileSync(target, '');
    }
  };
  const hide = (program: string, target: string): void => {
    if (!fs.existsSync(target)) return;
    if (fs.statSync(target).isDirectory()) {
      mount(program, ['-t', 'tmpfs', '-o', 'mode=0755,size=4m,nosuid,nodev', 'loop-hidden', target]);
    } else mount(program, ['--bind', '/dev/null', target]);
  };
  const isBelow = (place: string, above: string): boolean => place === above || place.startsWith(`${above}/`);
  /** The mounts of this namespace that a path leads to: what lies below a later one is out of reach, and can't be changed. */
  const visibleMounts = () => {
    const mounts = fs
      .readFileSync('/proc/self/mountinfo', 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [id = '', parent = '', , , place = '', options = ''] = line.split(' ');
        const octal = (_all: string, code: string): string => String.fromCharCode(Number.parseInt(code, 8));
        return { id, parent, target: place.replace(/\\([0-7]{3})/g, octal), options: options.split(',') };
      });
    const covered = new Set<string>();
    for (let before = -1; before !== covered.size; ) {
      before = covered.size;
      for (const { id, parent, target } of mounts) {
        const over = mounts.some(
          (other) => other.parent === parent && other.target !== target && isBelow(target, other.target),
        );
        if (over || covered.has(parent)) covered.add(id);
      }
    }
    return mounts.filter(({ id }) => !covered.has(id));
  };
  /** Hosted runners leave tools and libraries of the machine writable for everybody. */
  const lock = (program: string, left: readonly string[], writable: readonly string[]): void => {
    const open = [...writable, '/proc', '/sys', '/dev'];
    const last = new Map(visibleMounts().map(({ target, options }) => [target, options]));
    for (const [target, options] of last) {
      if (options.includes('ro') || left.includes(target) || open.some((place) => isBelow(target, place))) continue;
      // In a user namespace flags that were there must stay (mount_namespaces(7)).
      const kept = options.filter((option) => /^(nosuid|nodev|noexec|noatime|nodiratime|relatime)$/.test(option));
      mount(program, ['-o', ['remount', 'bind', 'ro', ...kept].join(','), 'none', target]);
    }
  };
  const arrange = (payload: BoxEntryPayload, program: string, scratch: string): void => {
    // /dev/shm becomes the worker's own, so nobody else sees the handle: everything, as it is before anything is hidden.
    mount(program, ['-t', 'tmpfs', '-o', 'mode=1777,nosuid,nodev', 'loop-shm', shm]);
    const handle = `${shm}/machine`;
    fs.mkdirSync(handle, { mode: 0o700 });
    mount(program, ['--rbind', '/', handle]);
    // No mount with a file open for writing becomes read-only, so the note is written through the handle.
    fs.closeSync(failure);
    failure = fs.openSync(handle + failurePath, 'w', 0o600);
    const { hide: hidden, expose, writable, mounts } = payload;
    const steps = [
      ...['/tmp', '/var/tmp'].map((target) => ({ target, source: scratch, locked: false })),
      ...hidden.filter((path) => !expose.includes(path)).map((target) => ({ target, source: null, locked: false })),
      ...expose.map((path) => ({ target: path, source: path, locked: !writable.includes(path) })),
      // A worker of our own uid would otherwise write there.
      ...mounts.map((shown) => ({ ...shown, locked: payload.uid === null })),
    ];
    // Outer paths first: what is exposed below something hidden comes after it, and the other way round.
    steps.sort((left, right) => left.target.split('/').length - right.target.split('/').length);
    for (const { target, source } of steps) {
      if (source === null) hide(program, target);
      else {
        makeMountPoint(target, handle + source);
        mount(program, ['--rbind', handle + source, target]);
      }
    }
    const ours = steps.flatMap(({ target, locked }) => (locked ? [] : [target]));
    lock(program, ours, writable);
    execFileSync(program.replace(/mount$/, 'umount'), ['--lazy', handle], { stdio: 'ignore', env: {} });
    fs.rmdirSync(handle);
  };
  const closeInherited = (): void => {
    // What was open without FD_CLOEXEC in a process above us would otherwise reach the worker (proc(5), fdinfo).
    for (const name of fs.readdirSync('/proc/self/fd')) {
      try {
        const flags = /^flags:\s*(\d+)/m.exec(fs.readFileSync(`/proc/self/fdinfo/${name}`, 'latin1'))?.[1] ?? '0';
        if (Number(name) > 2 && (Number.parseInt(flags, 8) & 0o2000000) === 0) fs.closeSync(Number(name));
      } catch {
        // The descriptor that listed the directory is closed by now.
      }
    }
  };
  const find = (program: string, searchPath: string): string => {
    const candidates = program.includes('/')
      ? [path.resolve(program)]
      : searchPath.split(':').map((directory) => path.resolve(directory, program));
    for (const candidate of candidates) {
      try {
        fs.accessSync(candidate, fs.constants.X_OK);
        if (fs.statSync(candidate).isFile()) return candidate;
      } catch {
        // Not this one.
      }
    }
    throw new Error(`the program ${program} is not there for the boxed user (looked in ${searchPath})`);
  };

  try {
    const payload = JSON.parse(fs.readFileSync(payloadPath, 'utf8')) as BoxEntryPayload;
    fs.unlinkSync(payloadPath);
    // When memory runs out the kernel should take the worker, not its supervisor.
    fs.writeFileSync('/proc/self/oom_score_adj', '1000');
    if (payload.mount !== null && payload.scratch !== null) arrange(payload, payload.mount, payload.scratch);
    if (payload.raiseLoopback !== null) {
      const [program = '', ...args] = payload.raiseLoopback;
      execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: {} });
    }
    if (payload.uid !== null) {
      process.setgroups?.([]);
      process.setgid?.(payload.uid);
      process.setuid?.(payload.uid);
    }
    closeInherited();
    process.umask(0o022);
    process.chdir(payload.cwd);
    const [program = '', ...rest] = payload.argv;
    const argv = [...payload.before, find(program, payload.env.PATH ?? ''), ...rest];
    const [first = ''] = argv;
    process.execve?.(first, argv, payload.env);
    throw new Error('this node has no process.execve');
  } catch (error) {
    const stderr = (error as { stderr?: unknown }).stderr;
    fs.writeSync(failure, `${(error as Error).message} ${stderr === undefined ? '' : String(stderr)}`.trim());
    process.exit(125);
  }
}

/** The source for `node -e` that enters the box; its two arguments are the payload's and the failure note's path. */
export function boxEntrySource(): string {
  return `(${enterBox.toString()})(process.argv[1], process.argv[2])`;
}

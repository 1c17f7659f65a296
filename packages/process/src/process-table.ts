import { readdirSync, readFileSync } from 'node:fs';

/** A row of /proc: enough to know a process again even if its pid was reused. */
export interface ProcessRow {
  readonly pid: number;
  readonly ppid: number;
  readonly session: number;
  /** Clock ticks since boot. */
  readonly startTime: string;
  readonly zombie: boolean;
}

/** All processes that can be seen; empty where there is no /proc. */
export function readProcessTable(): readonly ProcessRow[] {
  return listPids().flatMap((pid) => readProcess(pid) ?? []);
}

function listPids(): readonly number[] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^[1-9][0-9]*$/.test(name) ? [Number(name)] : []));
  } catch {
    return [];
  }
}

/** One row, or null when the process is gone. */
export function readProcess(pid: number): ProcessRow | null {
  const stat = readProcFile(pid, 'stat');
  // proc(5): the second field is in parentheses and may hold anything, so fields count from the last one.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields === undefined) return null;
  const [state, ppid, , session] = fields;
  return {
    pid,
    ppid: Number(ppid),
    session: Number(session),
    startTime: fields[19] ?? '',
    zombie: state === 'Z' || state === 'X',
  };
}

/** A file of one process's /proc entry, or null when it can't be read. */
export function readProcFile(pid: number, name: 'stat' | 'status' | 'environ'): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return null;
  }
}

/** Pids of everything started, directly or not, by `root`, which is not among them. */
export function descendantsOf(root: number, table: readonly ProcessRow[]): readonly ProcessRow[] {
  const children = Map.groupBy(table, (row) => row.ppid);
  const found: ProcessRow[] = [];
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    for (const child of children.get(pid) ?? []) {
      if (child.pid === root) continue;
      found.push(child);
      open.push(child.pid);
    }
  }
  return found;
}

/** The host's pid of the init of the PID namespace that `root` built, or null when there is none yet. */
export function findNamespaceInit(root: number): number | null {
  for (const row of descendantsOf(root, readProcessTable())) {
    const nested = /^NSpid:\s*(.+)$/m.exec(readProcFile(row.pid, 'status') ?? '')?.[1]?.split(/\s+/);
    if (nested !== undefined && nested.length > 1 && nested.at(-1) === '1') return row.pid;
  }
  return null;
}

/** Whether a process belongs to a user, by its real uid. */
export function isOfUser(pid: number, uid: number): boolean {
  return /^Uid:\s*(\d+)/m.exec(readProcFile(pid, 'status') ?? '')?.[1] === String(uid);
}

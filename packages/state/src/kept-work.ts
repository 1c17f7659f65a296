import type { Git } from '@loop-actions/git';
import { type RemoteView, runRemote } from './remote-view.ts';
import type { StateIo } from './state-io.ts';
import { readStateObjects } from './state-objects.ts';

/**
 * A few files that lie beside the branch, under a ref of their own, so that its history doesn't keep them: bytes by plain
 * name. They move with the branch in the same atomic push.
 */
export type KeptWork = ReadonlyMap<string, Uint8Array>;

/** What of an update's work is new: commits by name; null: its ref goes. */
export type WorkToPush = ReadonlyMap<string, string | null>;

/** More is never read: whoever may push may plant what he likes under a ref. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** A name as a ref can hold it (git-check-ref-format(1)); `%` escapes, as in an address. */
export function isWorkName(name: string): boolean {
  return /^(?:[A-Za-z0-9_-]|%[0-9A-F]{2}){1,200}$/.test(name) && !name.startsWith('-');
}

/** Writes work into the private repository as a commit without parents; the same bytes make the same commit. */
export async function writeWork(git: Git, work: KeptWork): Promise<string> {
  const ref = 'refs/state/work-next';
  const parts: (string | Uint8Array)[] = [
    `reset ${ref}\n\ncommit ${ref}\nmark :1\ncommitter loop-actions <loop-actions> 0 +0000\n`,
    'data 17\nWork in progress\n\n',
  ];
  for (const [name, bytes] of [...work].sort(([left], [right]) => (left < right ? -1 : 1))) {
    parts.push(`M 100644 inline ${name}\ndata ${bytes.length}\n`, bytes, '\n');
  }
  parts.push('get-mark :1\n');
  const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return (await git.run(['fast-import', '--quiet', '--force', '--date-format=raw'], { input })).stdout.trim();
}

/** The commits and deletions that bring the remote's work to what is wanted; what is there already stays. */
export async function workToPush(
  io: StateIo,
  wanted: ReadonlyMap<string, KeptWork | null>,
  there: RemoteView['work'],
): Promise<WorkToPush> {
  const pushed = new Map<string, string | null>();
  for (const [name, work] of wanted) {
    if (!isWorkName(name)) continue;
    const commit = work === null ? null : await writeWork(io.git, work);
    if ((there.get(name) ?? null) !== commit) pushed.set(name, commit);
  }
  return pushed;
}

const localRef = (name: string): string => `refs/state/work/${name}`;

/**
 * Fetches work by name and reads the named files of each. What can't be had is left out: it is a head start and never a
 * reason to stop.
 */
export async function readWork(
  io: StateIo,
  names: readonly string[],
  files: readonly string[],
): Promise<ReadonlyMap<string, KeptWork>> {
  const found = new Map<string, KeptWork>();
  for (const name of await fetchWork(io, names.filter(isWorkName))) {
    const work = new Map<string, Uint8Array>();
    const paths = await smallFiles(io.git, localRef(name), files);
    const objects = await readStateObjects(
      io,
      paths.map((path) => `${localRef(name)}:${path}`),
    );
    for (const [at, path] of paths.entries()) {
      const object = objects[at];
      if (object?.type === 'blob') work.set(path, object.bytes);
    }
    found.set(name, work);
  }
  return found;
}

/** All in one request; one by one where one of them went away meanwhile. Gives those that are here. */
async function fetchWork(io: StateIo, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const specs = names.map((name) => `+${io.refs.work}${name}:${localRef(name)}`);
  const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1'];
  const { failure } = await runRemote(io, ['fetch', ...flags, '--', io.remote, ...specs]);
  if (failure === null) return names;
  if (names.length > 1 && failure.kind !== 'unreachable') {
    const each: string[] = [];
    for (const name of names) each.push(...(await fetchWork(io, [name])));
    return each;
  }
  io.log.warning(`state: the work of an earlier attempt could not be fetched (${failure.words})`);
  return [];
}

/** Those of the files that are there and may be read. */
async function smallFiles(git: Git, revision: string, files: readonly string[]): Promise<readonly string[]> {
  const input = files.map((path) => `${revision}:${path}\n`).join('');
  const { stdout } = await git.run(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], { input });
  const lines = stdout.split('\n');
  return files.filter((_path, at) => {
    const [type, size] = (lines[at] ?? '').split(' ');
    return type === 'blob' && Number(size) <= MAX_FILE_BYTES;
  });
}

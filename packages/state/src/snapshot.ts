import { emptyLoopState, type LoopState, parseLoopState, STATE_PATHS } from '@loop-actions/contract';
import { type KeptWork, readWork } from './kept-work.ts';
import type { StateIo } from './state-io.ts';
import { decodeFile, readStateObjects } from './state-objects.ts';

/** What the state branch holds at one commit. */
export interface StateSnapshot {
  /** null while there is no state branch. */
  readonly tip: string | null;
  /** LOOP_STATE.md; an empty state where there is none yet. */
  readonly state: LoopState;
  /** The text of another file of the branch, or null. Throws `E_STATE_INVALID` when it is no UTF-8 or too large. */
  readFile(path: string): Promise<string | null>;
  /** The texts of several files, in one reading; what is not there is left out. Throws as `readFile`. */
  readFiles(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The ids of the runs that left a report, in no particular order. */
  listRunReports(): Promise<readonly string[]>;
  /** Names of the work that is kept beside the branch. */
  readonly work: ReadonlySet<string>;
  /** The named files of kept work; what can't be had is left out. */
  readWork(names: readonly string[], files: readonly string[]): Promise<ReadonlyMap<string, KeptWork>>;
}

/** The snapshot of a commit whose LOOP_STATE.md was read already; null text where the branch has none. */
export function snapshotOf(
  io: StateIo,
  at: { tip: string; text: string | null; title: string; work: ReadonlySet<string> },
): StateSnapshot {
  const { tip, text, title, work } = at;
  return {
    tip,
    state: text === null ? emptyLoopState(title) : parseLoopState(text, STATE_PATHS.state),
    readFile: async (path) => {
      if (!isStatePath(path)) return null;
      const [object] = await readStateObjects(io, [`${tip}:${path}`]);
      return decodeFile(io, path, object);
    },
    readFiles: async (paths) => {
      const wanted = paths.filter(isStatePath);
      const objects = await readStateObjects(
        io,
        wanted.map((path) => `${tip}:${path}`),
      );
      return new Map(
        wanted.flatMap((path, at) => {
          const content = decodeFile(io, path, objects[at]);
          return content === null ? [] : [[path, content]];
        }),
      );
    },
    listRunReports: async () => {
      const { stdout } = await io.git.run(['ls-tree', '--name-only', '-z', tip, '--', 'runs/']);
      return stdout.split('\0').flatMap((path) => /^runs\/(.+)\.json$/.exec(path)?.[1] ?? []);
    },
    work,
    readWork: (names, files) =>
      readWork(
        io,
        names.filter((name) => work.has(name)),
        files,
      ),
  };
}

/** The snapshot of a branch that does not exist yet. */
export function emptySnapshot(state: LoopState): StateSnapshot {
  return {
    tip: null,
    state,
    readFile: async () => null,
    readFiles: async () => new Map(),
    listRunReports: async () => [],
    work: new Set(),
    readWork: async () => new Map(),
  };
}

/** Whether a path may stand on the state branch: plain names, nothing of git’s, no workflow files. */
export function isStatePath(path: string): boolean {
  const parts = path.split('/');
  return path.length <= 500 && parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._:-]*$/.test(part));
}

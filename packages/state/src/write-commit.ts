import { cleanStateText, LoopError, type LoopState, printLoopState, STATE_PATHS } from '@loop-actions/contract';
import type { KeptWork } from './kept-work.ts';
import { isStatePath, type StateSnapshot } from './snapshot.ts';
import type { StateIo } from './state-io.ts';
import { LOCAL_REFS, TRAILERS } from './state-refs.ts';

/** What an update wants: a new state, other files (null deletes one), or both. */
export interface StateChanges {
  readonly state?: LoopState;
  readonly files?: ReadonlyMap<string, string | null>;
  /** Work to keep beside the branch by name; null: not any more. Alone it is no update: something has to be said of it. */
  readonly work?: ReadonlyMap<string, KeptWork | null>;
}

/**
 * Writes the commit that makes these changes on top of a snapshot, and gives its id; null when they change nothing. One
 * git-fast-import(1), which needs neither index nor work tree. Throws `E_INPUT_INVALID` for a path that may not be there.
 */
export async function writeCommit(
  io: StateIo,
  on: StateSnapshot,
  { changes, message }: { readonly changes: StateChanges; readonly message: string },
): Promise<string | null> {
  const files = await effectiveFiles(on, changes);
  if (files.size === 0) return null;
  const { next } = LOCAL_REFS;
  const seconds = Math.floor(io.clock.now() / 1000);
  const text = `${cleanStateText(message).slice(0, 200) || 'Update the state'}\n\n${TRAILERS.previous}: ${on.tip ?? 'none'}\n`;
  const parts: string[] = [
    // Without `from`, fast-import goes on from where the ref is; a new beginning must not.
    ...(on.tip === null ? [`reset ${next}\n\n`] : []),
    `commit ${next}\nmark :1\n`,
    `committer ${identity(io.author.name)} <${identity(io.author.email)}> ${seconds} +0000\n`,
    data(text),
    on.tip === null ? '' : `from ${on.tip}\n`,
  ];
  for (const [path, content] of files) {
    parts.push(content === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(content)}`);
  }
  parts.push('get-mark :1\n');
  const { stdout } = await io.git.run(['fast-import', '--quiet', '--force', '--date-format=raw'], {
    input: parts.join(''),
  });
  return stdout.trim();
}

/** Only what differs from the snapshot, so that an update that changes nothing writes nothing. */
async function effectiveFiles(on: StateSnapshot, changes: StateChanges): Promise<ReadonlyMap<string, string | null>> {
  const files = new Map<string, string | null>();
  const state = changes.state ?? on.state;
  if (on.tip === null || state !== on.state) {
    const text = printLoopState(state);
    if (on.tip === null || text !== printLoopState(on.state)) files.set(STATE_PATHS.state, text);
  }
  for (const [path, content] of changes.files ?? []) {
    if (!isStatePath(path) || path === STATE_PATHS.state) {
      throw new LoopError('E_INPUT_INVALID', {
        message: `${JSON.stringify(path.slice(0, 200))} is no path for the state branch`,
        remedy: 'Use plain names such as runs/123.json; LOOP_STATE.md itself is changed through `state`.',
      });
    }
    if ((await on.readFile(path)) !== content) files.set(path, content);
  }
  return files;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** A name or address as a commit can hold it (git-fast-import(1): no `<`, `>` or line feed). */
function identity(text: string): string {
  return cleanStateText(text).replace(/[<>]/g, '') || 'loop-actions';
}

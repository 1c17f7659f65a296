import {
  type ContextPack,
  type ContextSource,
  describeSource,
  kindOfPath,
  pickContext,
  printIndex,
  type RepositoryOverview,
} from '@loop-actions/agent';
import {
  isLoopError,
  listItems,
  type PlanItem,
  parseLoopState,
  STATE_BRANCH,
  STATE_PATHS,
} from '@loop-actions/contract';
import { readTexts } from '@loop-actions/gate';
import { TREE_MODES, type TreeFile } from '@loop-actions/git';
import { expectedPaths } from '@loop-actions/selection';
import { matchPaths } from '@loop-actions/verifier/path-match';
import type { LoopBase } from '../context/loop-context.ts';
import { ownersOf } from './code-owners.ts';

/** What an agent is shown of the project, and the index of what it is not. */
export interface GatheredContext {
  readonly pack: ContextPack;
  readonly index: string;
}

export interface ContextRequest {
  readonly item: Pick<PlanItem, 'id' | 'title' | 'body'>;
  /** Input `context`: globs of more files. */
  readonly globs: readonly string[];
  /** Tokens of the attempt; null: no limit. */
  readonly maxTokens: number | null;
}

/** A tenth of what may be spent, and never more than an agent reads with care. */
const MOST_TOKENS = 12_000;
const LEAST_TOKENS = 1_000;
const MAX_FILES = 400;
const MAX_ASKED = 200;
const MAX_FILE_BYTES = 64 * 1024;

/**
 * Gathers the context of an item from the base commit, and from what a checkout of the whole history knows of other
 * items: never from a candidate. The same base and item give the same context.
 */
export async function gatherContext(
  base: Pick<LoopBase, 'repository' | 'sha'>,
  { item, globs, maxTokens }: ContextRequest,
): Promise<GatheredContext> {
  const files = await base.repository.listFiles(base.sha);
  const wanted = chooseFiles(files, globs);
  const texts = await readTexts(base.repository, [...new Set(wanted.map(({ file }) => file.objectId))]);
  const sources = wanted.flatMap(({ file, kind }): readonly ContextSource[] => {
    const text = texts.get(file.objectId) ?? '';
    if (kind === 'owners') return ownersSource(file.path, text, expectedPaths(item.body));
    return [describeSource(kind, file.path, text)];
  });
  const budget = Math.min(
    MOST_TOKENS,
    Math.max(LEAST_TOKENS, Math.floor((maxTokens ?? Number.POSITIVE_INFINITY) / 10)),
  );
  const runs = await relatedRuns(base, item.id);
  const pack = pickContext({ ticket: `${item.title}\n${item.body}`, sources: [...sources, ...runs], budget });
  return { pack, index: printIndex(pack, overviewOf(files)) };
}

interface ChosenFile {
  readonly file: TreeFile;
  readonly kind: ContextSource['kind'];
}

/** One pass over all files, however many there are. Binaries, links and books are no context. */
function chooseFiles(files: readonly TreeFile[], globs: readonly string[]): readonly ChosenFile[] {
  const asked = matchPaths(globs);
  const chosen: ChosenFile[] = [];
  let named = 0;
  for (const file of files) {
    if (file.mode !== TREE_MODES.file && file.mode !== TREE_MODES.executable) continue;
    if ((file.size ?? 0) > MAX_FILE_BYTES || file.path.includes('\uFFFD')) continue;
    const kind = kindOfPath(file.path) ?? (globs.length > 0 && asked(file.path) ? 'asked' : null);
    if (kind === null || (kind === 'asked' && ++named > MAX_ASKED)) continue;
    chosen.push({ file, kind });
    if (chosen.length === MAX_FILES) break;
  }
  return chosen;
}

function ownersSource(path: string, text: string, paths: readonly string[]): readonly ContextSource[] {
  const owners = ownersOf(text, paths);
  if (owners.size === 0) return [];
  const lines = [...owners].map(([file, who]) => `${file}: ${who.join(' ')}`);
  return [{ kind: 'owners', name: path, title: 'who answers for what the ticket names', text: lines.join('\n') }];
}

function overviewOf(files: readonly TreeFile[]): RepositoryOverview {
  const directories = new Map<string, number>();
  for (const { path } of files) {
    const end = path.indexOf('/');
    const name = end === -1 ? '.' : path.slice(0, end);
    directories.set(name, (directories.get(name) ?? 0) + 1);
  }
  return { files: files.length, directories };
}

/** What the loop remembers of other items, where the checkout holds its memory: somebody else's words, all of it. */
async function relatedRuns(
  { repository }: Pick<LoopBase, 'repository'>,
  own: string,
): Promise<readonly ContextSource[]> {
  try {
    const tip = await repository.fetchCommit(`refs/remotes/origin/${STATE_BRANCH}`);
    const text = await repository.readFile(tip, STATE_PATHS.state);
    if (text === null) return [];
    return listItems(parseLoopState(text))
      .filter(({ id, entries }) => id !== own && entries.length > 0)
      .map(({ id, status, reason, entries }) => {
        const notes = entries.flatMap((entry) => ('note' in entry && entry.note !== undefined ? [entry.note] : []));
        const title = `${id}, ${status}: ${reason ?? ''}`;
        return { kind: 'run' as const, name: `earlier work on ${id}`, title, text: [title, ...notes].join('\n') };
      });
  } catch (error) {
    if (!isLoopError(error, 'E_BASE_UNKNOWN', 'E_GIT_REFUSED', 'E_STATE_INVALID')) throw error;
    return [];
  }
}

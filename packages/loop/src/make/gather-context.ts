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
import { TREE_MODES } from '@loop-actions/git';
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
const LISTING_BYTES = 512 * 1024 * 1024;
const REGULAR: ReadonlySet<string> = new Set([TREE_MODES.file, TREE_MODES.executable]);

/**
 * Gathers the context of an item from the base commit, and from what a checkout of the whole history knows of other
 * items: never from a candidate. The same base and item give the same context.
 */
export async function gatherContext(
  base: Pick<LoopBase, 'repository' | 'sha'>,
  { item, globs, maxTokens }: ContextRequest,
): Promise<GatheredContext> {
  const { chosen, overview } = await chooseFiles(base, globs);
  const wanted = await withoutBooks(base, chosen);
  const texts = await readTexts(base.repository, [...new Set(wanted.map(({ objectId }) => objectId))]);
  const sources = wanted.flatMap(({ path, objectId, kind }): readonly ContextSource[] => {
    const text = texts.get(objectId) ?? '';
    if (kind === 'owners') return ownersSource(path, text, expectedPaths(item.body));
    return [describeSource(kind, path, text)];
  });
  const budget = Math.min(
    MOST_TOKENS,
    Math.max(LEAST_TOKENS, Math.floor((maxTokens ?? Number.POSITIVE_INFINITY) / 10)),
  );
  const runs = await relatedRuns(base, item.id);
  const pack = pickContext({ ticket: `${item.title}\n${item.body}`, sources: [...sources, ...runs], budget });
  return { pack, index: printIndex(pack, overview) };
}

interface ChosenFile {
  readonly path: string;
  readonly objectId: string;
  readonly kind: ContextSource['kind'];
}

/** One pass over the names of all files, however many there are; links are no context. */
async function chooseFiles(
  { repository, sha }: Pick<LoopBase, 'repository' | 'sha'>,
  globs: readonly string[],
): Promise<{ readonly chosen: readonly ChosenFile[]; readonly overview: RepositoryOverview }> {
  // Without sizes, which git would have to look up file by file.
  const { stdout } = await repository.git.run(['ls-tree', '-r', '-z', '--full-tree', sha], { maxBytes: LISTING_BYTES });
  const asked = globs.length === 0 ? () => false : matchPaths(globs);
  const chosen: ChosenFile[] = [];
  const directories = new Map<string, number>();
  let [files, named] = [0, 0];
  for (let at = 0, end = stdout.indexOf('\0'); end !== -1; at = end + 1, end = stdout.indexOf('\0', at)) {
    const tab = stdout.indexOf('\t', at);
    const path = stdout.slice(tab + 1, end);
    const slash = path.indexOf('/');
    const directory = slash === -1 ? '.' : path.slice(0, slash);
    directories.set(directory, (directories.get(directory) ?? 0) + 1);
    files++;
    if (chosen.length === MAX_FILES || !REGULAR.has(stdout.slice(at, at + 6)) || path.includes('\uFFFD')) continue;
    const kind = kindOfPath(path) ?? (asked(path) ? 'asked' : null);
    if (kind === null || (kind === 'asked' && ++named > MAX_ASKED)) continue;
    chosen.push({ path, objectId: stdout.slice(stdout.indexOf(' ', at + 7) + 1, tab), kind });
  }
  return { chosen, overview: { files, directories } };
}

/** What is longer than anybody reads is no context. */
async function withoutBooks(
  { repository }: Pick<LoopBase, 'repository'>,
  chosen: readonly ChosenFile[],
): Promise<readonly ChosenFile[]> {
  if (chosen.length === 0) return [];
  const input = chosen.map(({ objectId }) => `${objectId}\n`).join('');
  const { stdout } = await repository.git.run(['cat-file', '--batch-check=%(objectsize)'], { input });
  const sizes = stdout.split('\n');
  return chosen.filter((_file, index) => Number(sizes[index]) <= MAX_FILE_BYTES);
}

function ownersSource(path: string, text: string, paths: readonly string[]): readonly ContextSource[] {
  const owners = ownersOf(text, paths);
  if (owners.size === 0) return [];
  const lines = [...owners].map(([file, who]) => `${file}: ${who.join(' ')}`);
  return [{ kind: 'owners', name: path, title: 'who answers for what the ticket names', text: lines.join('\n') }];
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

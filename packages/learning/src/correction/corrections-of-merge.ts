import { type Correction, sha256 } from '@loop-actions/contract';
import { redactSecrets } from '@loop-actions/text';
import { type LineHunk, lineHunks } from './line-hunks.ts';
import type { MergedPair } from './merged-pairs.ts';
import { wishOf } from './wish-of-hunk.ts';

/** A file as the agent found it and left it, and as the merge found it and left it; empty where there is none. */
export interface MergedFile {
  readonly path: string;
  /** Who changed it after the agent. */
  readonly by: string;
  readonly found: string;
  readonly wrote: string;
  readonly foundByMerge: string;
  readonly merged: string;
}

/** What no person writes: locks, what is built, bundled, vendored, recorded or generated. */
const MADE_BY_MACHINES =
  /(?:^|\/)(?:[^/]*[-.]lock(?:\.(?:json|ya?ml|hcl))?|bun\.lockb|npm-shrinkwrap\.json|go\.sum|(?:dist|build|out|target|vendor|node_modules|third_party|coverage|generated|__generated__|__snapshots__)\/.*|[^/]*\.(?:min\.(?:js|css)|map|snap|pb\.go|pb\.cc|pb\.h|g\.dart|designer\.cs)|[^/]*_pb2(?:_grpc)?\.pyi?|[^/]*[._-]generated\.[^/]+)$/i;
const SAYS_SO = /@generated\b|\bcode generated\b.{0,80}\bdo not edit\b|\b(?:auto-?)?generated (?:by|from)\b/i;

const MAX_PER_CHANGE = 10;
const MAX_CHARS = 4000;

/** Whether people write a file by hand, by its name. */
export const isHandWritten = (path: string): boolean => !MADE_BY_MACHINES.test(path);

/**
 * What people made of the agent’s change before it was merged: the hunks in which the two differ, but for lines that the
 * base gained or lost meanwhile. A name in place of another is a wish by itself; all else of a file is one correction.
 */
export function correctionsOfMerge(pair: MergedPair, files: readonly MergedFile[]): readonly Correction[] {
  const all: Correction[] = [];
  for (const file of files) {
    if (!isHandWritten(file.path) || SAYS_SO.test(file.merged.slice(0, 500))) continue;
    all.push(...correctionsOfFile(pair, file));
    if (all.length >= MAX_PER_CHANGE) break;
  }
  return all.slice(0, MAX_PER_CHANGE);
}

function correctionsOfFile(pair: MergedPair, file: MergedFile): readonly Correction[] {
  const hunks = changedByPeople(file);
  const wishes = new Map<string, LineHunk>();
  const rest = hunks.filter((hunk) => {
    const wish = wishOf(hunk);
    if (wish !== null) wishes.set(wish, wishes.get(wish) ?? hunk);
    return wish === null;
  });
  const [first] = rest;
  const others = first === undefined ? [] : [correction(pair, file, `${inCode(file.path)}: ${changeOf(first)}`, rest)];
  return [...[...wishes].map(([wish, hunk]) => correction(pair, file, wish, [hunk])), ...others];
}

function correction(pair: MergedPair, file: MergedFile, text: string, hunks: readonly LineHunk[]): Correction {
  const { change, item, mergedAt, url } = pair;
  // People take secrets out of what agents write; the ledger must not keep them.
  const lines = (side: keyof LineHunk): string =>
    redactSecrets(hunks.map((hunk) => hunk[side].join('\n')).join('\n…\n'), []).text.slice(0, MAX_CHARS);
  return {
    ...{ schemaVersion: 1, id: `diff/${change}/${sha256(`${file.path}\n${text}`).slice(7, 23)}`, at: mergedAt },
    ...{
      source: 'diff',
      by: file.by,
      item,
      change,
      path: file.path.slice(0, 1000),
      text: redactSecrets(text, []).text.slice(0, MAX_CHARS),
    },
    ...{ wrote: lines('before'), became: lines('after'), link: `${url}/files` },
  };
}

/** The hunks between what the agent wrote and what was merged, without what the base itself became meanwhile. */
function changedByPeople({ found, wrote, foundByMerge, merged }: MergedFile): readonly LineHunk[] {
  const [before, after] = [countLines(found), countLines(foundByMerge)];
  const drift = (line: string): number => (after.get(line.trim()) ?? 0) - (before.get(line.trim()) ?? 0);
  return lineHunks(wrote.split('\n'), merged.split('\n'))
    .map((hunk) => ({
      before: hunk.before.filter((line) => drift(line) >= 0),
      after: hunk.after.filter((line) => drift(line) <= 0),
    }))
    .filter(({ before: lost, after: gained }) => [...lost, ...gained].some((line) => /[\p{L}\p{N}]/u.test(line)));
}

function countLines(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  return counts;
}

/** A hunk in one line, all of it in code: words of a program say nothing of what two corrections have in common. */
function changeOf({ before, after }: LineHunk): string {
  const [lost, gained] = [before, after].map((lines) => lines.find((line) => /[\p{L}\p{N}]/u.test(line)));
  if (lost === undefined) return `+ ${inCode(gained ?? '')}`;
  return gained === undefined ? `- ${inCode(lost)}` : `${inCode(lost)} → ${inCode(gained)}`;
}

const inCode = (text: string): string => `\`${text.trim().replaceAll('`', "'").slice(0, 200)}\``;

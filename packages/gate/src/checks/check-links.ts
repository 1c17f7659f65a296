import type { Evidence, Finding } from '@loop-actions/contract';
import type { TreeChange } from '@loop-actions/git';
import { matchPaths } from '@loop-actions/verifier/path-match';
import {
  isMarkdown,
  MAX_MARKDOWN_BYTES,
  type MarkdownLink,
  type MarkdownPage,
  readMarkdown,
} from './markdown-links.ts';
import { type Objection, objection } from './objection.ts';
import { resolveLink } from './resolve-link.ts';
import type { TreeView } from './tree-view.ts';
import { withinTime } from './within-time.ts';

export interface LinkQuestion {
  readonly base: TreeView;
  readonly candidate: TreeView;
  readonly changes: readonly TreeChange[];
  /** Globs; empty: all Markdown. */
  readonly files: readonly string[];
  /** Called between files; throws when the check's time is over. */
  readonly pause: () => Promise<void>;
}

export interface LinkAnswer {
  readonly objections: readonly Objection[];
  /** Links that the base breaks as well: said, and not held against the candidate. */
  readonly notices: readonly Finding[];
  readonly evidence: readonly Evidence[];
  /** Links to other hosts in the changed files. */
  readonly external: readonly { readonly url: string; readonly file: string; readonly line: number }[];
}

/**
 * Links and anchors of the Markdown files that a candidate changes, and of those that link to something it removed,
 * renamed or whose headings it changed. Offline. What was broken before is a notice.
 */
export async function checkLinks(question: LinkQuestion): Promise<LinkAnswer> {
  const { base, candidate, changes } = question;
  const changed = new Set(changes.filter(({ status }) => status !== 'deleted').map(({ path }) => path));
  const wanted = question.files.length === 0 ? isMarkdown : onlyMarkdown(matchPaths(question.files));
  const own = [...changed].filter((path) => wanted(path) && candidate.files.has(path));
  const others = await filesThatMention(question, disturbedNames(changes), wanted, changed);
  const pages = new Pages(candidate, question.pause);
  const before = new Pages(base, question.pause);
  const renamed = new Map(changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [] : [[path, oldPath]])));
  const objections: Objection[] = [];
  const notices: Finding[] = [];
  const external: LinkAnswer['external'][number][] = [];
  let links = 0;
  for (const file of [...own, ...others]) {
    const page = await pages.of(file);
    if (page === null && changed.has(file)) objections.push(unreadable(file));
    for (const link of page?.links ?? []) {
      links++;
      const target = resolveLink(link.href, file);
      if (target.kind === 'external' && changed.has(file)) external.push({ url: target.url, file, line: link.line });
      const why = await breakage(link, file, pages, candidate);
      if (why === null) continue;
      const earlier = await before.of(renamed.get(file) ?? file);
      const asBefore = earlier?.links.some(({ href }) => href === link.href) === true;
      const old = asBefore && (await breakage(link, renamed.get(file) ?? file, before, base)) !== null;
      const message = `${JSON.stringify(link.href.slice(0, 500))} in ${file.slice(0, 500)} ${why}`;
      const found = objection('lint', 'broken-link', message, { file, line: link.line });
      if (old) notices.push({ ...found.finding, severity: 'notice', message: `${message}, on the base as well` });
      else objections.push(found);
    }
  }
  const figure = `${links} links in ${own.length + others.length} files`;
  return { objections, notices, evidence: [{ kind: 'figure', label: 'looked at', value: figure }], external };
}

function onlyMarkdown(match: (path: string) => boolean): (path: string) => boolean {
  return (path) => isMarkdown(path) && match(path);
}

function unreadable(file: string): Objection {
  const message = `${JSON.stringify(file.slice(0, 500))} can’t be read as Markdown of at most ${MAX_MARKDOWN_BYTES} bytes`;
  return objection('lint', 'unreadable', message, { file });
}

/** Last names of paths to which a link may be broken now. */
function disturbedNames(changes: readonly TreeChange[]): readonly string[] {
  const names = changes.flatMap(({ status, path, oldPath }) => {
    const gone = status === 'deleted' ? path : oldPath;
    // A folder is gone with its last file, and links may end in its name.
    if (gone !== undefined) return gone.split('/');
    return status === 'modified' && isMarkdown(path) ? path.split('/').slice(-1) : [];
  });
  return [...new Set(names)];
}

/** Unchanged Markdown files in whose bytes one of the names stands: only these can link to it. */
async function filesThatMention(
  question: LinkQuestion,
  names: readonly string[],
  wanted: (path: string) => boolean,
  changed: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const spellings = [...new Set(names.flatMap((name) => [name, encodeURI(name), encodeURIComponent(name)]))];
  const unchanged = [...question.candidate.files.keys()].filter((path) => wanted(path) && !changed.has(path));
  const found: string[] = [];
  for (let at = 0; at < unchanged.length; at += 200) {
    await question.pause();
    const texts = await question.candidate.readTexts(unchanged.slice(at, at + 200), MAX_MARKDOWN_BYTES);
    for (const [path, text] of texts) {
      if (text !== null && spellings.some((name) => text.includes(name))) found.push(path);
    }
  }
  return found;
}

/** Pages of one tree, each read once. */
class Pages {
  readonly #tree: TreeView;
  readonly #pause: () => Promise<void>;
  readonly #known = new Map<string, MarkdownPage | null>();

  constructor(tree: TreeView, pause: () => Promise<void>) {
    this.#tree = tree;
    this.#pause = pause;
  }

  /** null: absent, no text, too large, nested too deep, or not read in time. */
  async of(path: string): Promise<MarkdownPage | null> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    await this.#pause();
    const text = (await this.#tree.readTexts([path], MAX_MARKDOWN_BYTES)).get(path) ?? null;
    const page = text === null ? null : readInTime(text);
    this.#known.set(path, page);
    return page;
  }
}

const PAGE_MS = 10_000;

function readInTime(text: string): MarkdownPage | null {
  try {
    return withinTime(PAGE_MS, () => readMarkdown(text))?.value ?? null;
  } catch (error) {
    // Nested so deep that the stack does not hold it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Why a link leads nowhere in this tree, or null. */
async function breakage(link: MarkdownLink, file: string, pages: Pages, tree: TreeView): Promise<string | null> {
  const target = resolveLink(link.href, file);
  if (target.kind === 'malformed') return target.why;
  if (target.kind !== 'path') return null;
  if (!tree.has(target.path)) return `leads to ${JSON.stringify(target.path.slice(0, 500))}, which is not there`;
  if (target.anchor === '' || target.anchor === 'top' || !isMarkdown(target.path)) return null;
  const page = await pages.of(target.path);
  const anchor = target.anchor.replace(/^user-content-/, '');
  if (page === null || page.anchors.has(anchor) || page.anchors.has(anchor.toLowerCase())) return null;
  return `leads to the heading ${JSON.stringify(anchor.slice(0, 200))}, which ${target.path.slice(0, 500)} does not have`;
}

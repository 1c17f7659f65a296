import type { ContextKind, ContextSource } from './context-source.ts';

/** Which files of a repository are context, by where projects keep them. The first that fits counts. */
const PLACES: readonly (readonly [RegExp, ContextKind])[] = [
  [/^(?:CONSTITUTION\.md|docs\/CONSTITUTION\.md|(?:\.specify\/)?memory\/constitution\.md)$/i, 'constitution'],
  [/^(?:AGENTS|CLAUDE|GEMINI|\.github\/copilot-instructions)\.md$/i, 'guidance'],
  [
    /^(?:(?:docs?\/)?(?:adrs?|decisions|architecture\/decisions|architecture\/adr))\/(?!readme|index|template)[^/]+\.md$/i,
    'decision',
  ],
  [/^(?:(?:\.claude|\.agents|\.github)\/)?skills\/[^/]+\/SKILL\.md$/i, 'skill'],
  [/^(?:\.github\/|docs\/)?CODEOWNERS$/, 'owners'],
];

/** The kind of a path; null: it is no context by itself. */
export function kindOfPath(path: string): ContextKind | null {
  // Nearly every path of nearly every repository goes this way, and a tree has many of them.
  if (!path.endsWith('.md') && !/(?:CODEOWNERS|\.MD)$/i.test(path)) return null;
  return PLACES.find(([place]) => place.test(path))?.[1] ?? null;
}

const SETTLED = /^(?:superseded|rejected|deprecated)\b/i;
const MAX_FRONT_MATTER = 8_000;

/** A file as a source: its title from front matter or heading; a decision that holds no more is void. */
export function describeSource(kind: ContextKind, path: string, text: string): ContextSource {
  const front = frontMatter(text);
  const heading = /^#{1,3} +(.{1,300})/m.exec(text)?.[1]?.trim();
  const named = [front.get('name') ?? front.get('title') ?? heading, front.get('description')];
  const title = named.filter((part) => part !== undefined && part !== '').join(': ');
  const source = { kind, name: path, title: title === '' ? path : title, text };
  const status =
    front.get('status') ?? /^#{2,3} +status\s*\n+\s*(\S.{0,100})/im.exec(text.slice(0, MAX_FRONT_MATTER))?.[1];
  return kind === 'decision' && status !== undefined && SETTLED.test(status.replace(/^[*_"'\s]+/, ''))
    ? { ...source, void: `its status is ${status.slice(0, 60)}` }
    : source;
}

/** The plain `key: value` lines of a front matter, which is all that a title needs. */
function frontMatter(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const head = text.slice(0, MAX_FRONT_MATTER);
  const end = head.startsWith('---\n') ? head.indexOf('\n---', 3) : -1;
  if (end === -1) return entries;
  for (const line of head.slice(4, end).split('\n')) {
    const found = /^([A-Za-z-]{1,40}):[ \t]*(.*)$/.exec(line);
    const [, key = '', value = ''] = found ?? [];
    if (found !== null) entries.set(key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return entries;
}

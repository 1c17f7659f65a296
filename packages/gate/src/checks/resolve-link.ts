/** Where a link of a file leads. */
export type LinkTarget =
  /** A path of the repository, and an anchor in it; both decoded. */
  | { readonly kind: 'path'; readonly path: string; readonly anchor: string }
  | { readonly kind: 'external'; readonly url: string }
  /** Leaves the repository (`../../issues`), or is of a scheme that nobody follows. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'malformed'; readonly why: string };

/** Resolves a link as GitHub does for a file of a repository: a leading slash is the repository's root. */
export function resolveLink(href: string, file: string): LinkTarget {
  const trimmed = href.trim();
  if (/^(?:https?:)?\/\//i.test(trimmed)) {
    const url = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
    return URL.canParse(url) ? { kind: 'external', url: new URL(url).href } : { kind: 'malformed', why: 'is no URL' };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return { kind: 'elsewhere' };
  const [, pathPart = '', anchorPart = ''] = /^([^#]*)(?:#(.*))?$/s.exec(trimmed) ?? [];
  const path = decode(pathPart.replace(/\?.*$/s, ''));
  const anchor = decode(anchorPart);
  if (path === null || anchor === null) return { kind: 'malformed', why: 'holds a % that encodes nothing' };
  if (path === '') return { kind: 'path', path: file, anchor };
  const names: string[] = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return { kind: 'elsewhere' };
  }
  return { kind: 'path', path: names.join('/'), anchor };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

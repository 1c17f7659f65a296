/** How far into a body files are looked for; beyond that a list of files is no plan any more. */
const MAX_BODY = 65_536;
const MAX_PATHS = 500;

/**
 * The files a ticket says it will change: backticked paths in a list or paragraph under a heading or a line that
 * starts with "Files". A ticket that names none has no known size here; the gate holds the limit on the candidate.
 */
export function expectedPaths(body: string): readonly string[] {
  const paths = new Set<string>();
  let listing = false;
  for (const line of body.slice(0, MAX_BODY).split(/\r?\n/)) {
    const heading = /^\s{0,3}(?:#{1,6}\s+|\*\*)?(?:expected\s+)?files?(?:\s+to\s+change)?\b/i.test(line);
    if (heading) listing = true;
    else if (/^\s{0,3}#{1,6}\s/.test(line)) listing = false;
    if (!listing || !line.includes('`')) continue;
    for (const [, path] of line.matchAll(/`([^`\s]{1,300})`/g)) {
      if (path !== undefined && paths.size < MAX_PATHS) paths.add(path.replace(/^\.\//, ''));
    }
  }
  return [...paths];
}

/** One `${{ … }}`: the names it reads, and where it begins, as an offset into the source. */
export interface Expression {
  readonly at: number;
  readonly body: string;
  readonly references: readonly string[];
}

/** Every `${{ … }}` in a part of the source. */
export function findExpressions(
  source: string,
  part: { readonly at: number; readonly end: number },
): readonly Expression[] {
  const text = source.slice(part.at, part.end);
  return [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map((match) => {
    const body = match[1]?.trim() ?? '';
    return { at: part.at + match.index, body, references: readReferences(body) };
  });
}

/**
 * The contexts that an expression reads, like `github.event.issue.title`; `github['event']` reads the same. An index that
 * is computed ends the name, so that it stands for all below it.
 */
export function readReferences(body: string): readonly string[] {
  const dotted = body.replace(/\[\s*'((?:[^']|'')*)'\s*\]/g, '.$1').replace(/'(?:[^']|'')*'/g, "''");
  return [...dotted.matchAll(/(?<![\w.-])[a-z_][\w-]*(?:\.[\w*-]+)*(?!\w*\s*\()/gi)]
    .map(([name]) => name.toLowerCase())
    .filter((name) => !['true', 'false', 'null', 'nan', 'infinity'].includes(name));
}

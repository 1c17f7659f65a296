/**
 * The issues a text closes: one of nine keywords, perhaps a colon, then a reference.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue#linking-a-pull-request-to-an-issue-using-a-keyword
 */
export function closingReferences(
  text: string,
  repository: string,
  host: string,
): { repository: string; number: number }[] {
  const pattern =
    /(?<![\w-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?::\s*|\s+)(?:(?:(https?:\/\/[^\s/]+)\/)?([\w.-]+\/[\w.-]+)(?:#|\/issues\/)|#|GH-)([1-9]\d*)(?!\w)/gi;
  return [...withoutCode(text).matchAll(pattern)].flatMap(([, origin, name, number]) =>
    origin !== undefined && new URL(origin).host !== host
      ? []
      : [{ repository: (name ?? repository).toLowerCase(), number: Number(number) }],
  );
}

/** Code and HTML comments are not prose: a keyword in them closes nothing. */
function withoutCode(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm, ' ')
    .replace(/`[^`\n]*`/g, ' ');
}

/** The issues a text mentions: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls#issues-and-pull-requests */
export function issueReferences(text: string, repository: string): { repository: string; number: number }[] {
  const pattern = /(?<![\w/&-])(?:([\w.-]+\/[\w.-]+)#|#|GH-)([1-9]\d*)(?!\w)/g;
  return [...withoutCode(text).matchAll(pattern)].map(([, name, number]) => ({
    repository: (name ?? repository).toLowerCase(),
    number: Number(number),
  }));
}

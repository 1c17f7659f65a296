import type { ChangedFile } from '../changed-files.ts';
import { type Language, languageOf, syntaxOf } from '../ratchet/languages.ts';
import { scanSource } from '../ratchet/scan-source.ts';

/** How each language marks what others may use. The whole line counts, so a changed signature is a changed export. */
const EXPORTS: Partial<Readonly<Record<Language, RegExp>>> = {
  javascript:
    /^[ \t]*export\s+(?:default|async|function|class|const|let|var|interface|type|enum|abstract|declare|namespace|\{|\*)[^\n]*/gm,
  python: /^(?:async )?(?:def|class) +[A-Za-z]\w*[^\n]*/gm,
  go: /^(?:func +(?:\([^)\n]*\) *)?[A-Z]\w*|type +[A-Z]\w*|(?:var|const) +[A-Z]\w*)[^\n]*/gm,
  rust: /^[ \t]*pub +(?:async +|const +|unsafe +)*(?:fn|struct|enum|trait|mod|const|static|type|use)\b[^\n]*/gm,
  jvm: /^[ \t]*(?:public|open)\b[^\n]*/gm,
  csharp: /^[ \t]*public\b[^\n]*/gm,
  c: /^(?:extern|__declspec\(dllexport\))[^\n]*/gm,
};

/** What a change does to what others may use. */
export interface ExportChange {
  readonly added: number;
  /** Gone, or with another signature. */
  readonly removed: number;
}

/** Counts declarations that others may use, over all changed files, so that what moves is neither. A bounded guess. */
export function compareExports(files: readonly ChangedFile[]): ExportChange {
  const balance = new Map<string, number>();
  const count = (path: string, text: string | null, by: 1 | -1): void => {
    for (const line of exportedLines(path, text ?? '')) balance.set(line, (balance.get(line) ?? 0) + by);
  };
  for (const { path, before, after } of files) {
    count(path, before, -1);
    count(path, after, 1);
  }
  let [added, removed] = [0, 0];
  for (const difference of balance.values()) {
    if (difference > 0) added += difference;
    else removed -= difference;
  }
  return { added, removed };
}

function exportedLines(path: string, text: string): readonly string[] {
  const language = languageOf(path);
  const pattern = language === null ? undefined : EXPORTS[language];
  if (language === null || pattern === undefined) return [];
  const { code } = scanSource(text, syntaxOf(language));
  return [...code.matchAll(pattern)].map(([line]) => signature(line));
}

/** The declaration without what it is set to: a body or a value may change. */
function signature(line: string): string {
  return line
    .replace(/(?:=>|[^=<>!]=[^=>]|\{)[^{]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

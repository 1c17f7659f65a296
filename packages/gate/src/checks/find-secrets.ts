import { redactSecrets } from '@loop-actions/text';
import type { AddedLines } from './added-lines.ts';
import { type Objection, objection } from './objection.ts';

/** The most of one line that is looked at, characters; a longer one is looked at in overlapping pieces. */
const PIECE = 100_000;
const OVERLAP = 10_000;
/** The keys of Amazon's own manuals. */
const AWS_EXAMPLE = /\b(?:AKIA|ASIA)[0-9A-Z]{9}EXAMPLE\b/g;

/**
 * Secrets in what a candidate adds: the rules of secretlint without its filter, for a comment of the candidate must
 * not switch a rule off, and the shapes of tokens that the suite redacts. What was found is never said, only where.
 */
export async function findSecrets(
  files: readonly AddedLines[],
  pause: () => Promise<void> = async () => {},
): Promise<readonly Objection[]> {
  const found: Objection[] = [];
  for (const { path, lines } of files) {
    const kinds = new Map<number, string>();
    for (const piece of piecesOf(lines)) {
      await pause();
      for (const { index, kind } of await lintPiece(
        path,
        piece.map(({ text }) => text),
      )) {
        const line = piece[index]?.line;
        if (line !== undefined && !kinds.has(line)) kinds.set(line, kind);
      }
    }
    for (const { line, text } of lines) {
      if (!kinds.has(line) && redactSecrets(text.replace(AWS_EXAMPLE, ''), []).found > 0) kinds.set(line, 'token');
    }
    for (const [line, kind] of [...kinds].sort(([left], [right]) => left - right)) {
      const message = `${JSON.stringify(path.slice(0, 500))} adds what looks like a secret (${kind}) in line ${line}`;
      found.push(objection('policy', 'secret', message, { file: path, line }));
    }
  }
  return found;
}

type Line = AddedLines['lines'][number];

function piecesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const pieces: Line[][] = [];
  let piece: Line[] = [];
  let size = 0;
  for (const { line, text } of lines) {
    for (let at = 0; at === 0 || at < text.length; at += PIECE - OVERLAP) {
      const part = text.slice(at, at + PIECE);
      if (size > 0 && size + part.length > 10 * PIECE) {
        pieces.push(piece);
        piece = [];
        size = 0;
      }
      piece.push({ line, text: part });
      size += part.length + 1;
      if (at + PIECE >= text.length) break;
    }
  }
  return piece.length === 0 ? pieces : [...pieces, piece];
}

interface Hit {
  /** Which of the lines. */
  readonly index: number;
  readonly kind: string;
}

async function lintPiece(path: string, lines: readonly string[]): Promise<readonly Hit[]> {
  const { lintSource } = await import('@secretlint/core');
  const name = path.split('/').at(-1) ?? '';
  const { messages } = await lintSource({
    source: {
      content: lines.join('\n'),
      filePath: `/${path}`,
      ext: name.includes('.') ? `.${name.split('.').at(-1)}` : '',
      contentType: 'text',
    },
    options: { config: { rules: await secretRules() }, noPhysicFilePath: true, maskSecrets: true },
  });
  return messages
    .filter(({ type }) => type === 'message')
    .map(({ loc, ruleId }) => ({
      index: loc.start.line - 1,
      kind: ruleId.replace('@secretlint/secretlint-rule-', ''),
    }));
}

/**
 * What of the preset is left out: the filter lets a comment `secretlint-disable` of the file decide; the rule for Google
 * opens a file of this machine by the path that the candidate gave (its keys are found as private keys).
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  '@secretlint/secretlint-rule-filter-comments',
  '@secretlint/secretlint-rule-gcp',
]);

/** Each rule of the preset by itself. */
async function secretRules() {
  const { rules } = await import('@secretlint/secretlint-rule-preset-recommend');
  return rules.filter(({ meta }) => !LEFT_OUT.has(meta.id)).map((rule) => ({ id: rule.meta.id, rule, options: {} }));
}

import { foldForDetection, removeInvisible } from '@loop-actions/text';
import type { AddedLines } from './added-lines.ts';
import { type Objection, objection } from './objection.ts';

/** Texts for people, in which marks of right-to-left scripts and soft hyphens are at home. */
const PROSE = /\.(?:md|mdx|markdown|txt|rst|adoc|asciidoc|po|pot|srt|vtt|csv|xliff|arb|strings|properties)$/i;
/** Translations; their values are prose. */
const TRANSLATIONS = /(?:^|\/)(?:locales?|i18n|lang|translations?|messages)\/.+\.(?:json|ya?ml|toml)$/i;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Embeddings and overrides; the isolates of Unicode 6.3 and marks are what prose should use instead. */
const OVERRIDES = /[\u202A-\u202E]/;
/** Characters with which a text can be smuggled past a reader: tags, and selectors in a row. */
const SMUGGLED = /[\u{E0020}-\u{E007F}]|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{3,}/u;
const EMOJI_FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;
/** Code, whatever bytes it holds: a NUL in it makes git call it binary, and no compiler minds. */
const CODE =
  /\.(?:c|cc|cjs|cpp|cs|cts|dart|ex|exs|go|h|hpp|html?|java|jsx?|kts?|lua|mjs|mts|php|pl|pyi?|rb|rs|scala|sh|sql|svelte|swift|tsx?|vue|zig|json|ya?ml|toml)$/i;
/** A longer line is looked at in pieces. */
const PIECE = 100_000;

/**
 * What reads other than it shows, in what a candidate adds (Trojan Source, CVE-2021-42574 and CVE-2021-42694):
 * bidirectional controls, invisible characters, and names that mix look-alike letters into Latin ones. In prose only
 * what no language needs counts. A person decides: the class is `policy`. `binaries` are paths that git calls so.
 */
export function findHiddenText(
  files: readonly AddedLines[],
  binaries: ReadonlySet<string> = new Set(),
): readonly Objection[] {
  return files.flatMap(({ path, lines }) => {
    if (binaries.has(path) && !CODE.test(path)) return [];
    const isProse = PROSE.test(path) || TRANSLATIONS.test(path);
    const known = isProse ? null : new Set(lines.flatMap(({ text }) => text.match(/[A-Za-z_$][\w$]{2,}/g) ?? []));
    return lines.flatMap(({ line, text }) => {
      if (PLAIN.test(text)) return [];
      const bare = line === 1 ? text.replace(/^\uFEFF/, '') : text;
      const found = new Map<string, string>();
      for (let at = 0; at < bare.length; at += PIECE) {
        const piece = bare.slice(at, at + PIECE);
        for (const [rule, what] of known === null ? inProse(piece) : inSource(piece, known)) found.set(rule, what);
      }
      return [...found].map(([rule, what]) =>
        objection('policy', rule, `${JSON.stringify(path.slice(0, 500))} line ${line} ${what}`, { file: path, line }),
      );
    });
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything of ASCII is plain here
const PLAIN = /^[\u0000-\u007F]*$/;
type Reason = readonly [rule: string, what: string];

function inProse(line: string): readonly Reason[] {
  const reasons: Reason[] = [];
  if (OVERRIDES.test(line) && !RIGHT_TO_LEFT.test(line)) {
    reasons.push(['bidi-control', 'turns the direction of text that has no right-to-left letter']);
  }
  if (SMUGGLED.test(line.replace(EMOJI_FLAG, ''))) {
    reasons.push(['hidden-character', 'holds characters that nobody sees']);
  }
  return reasons;
}

function inSource(line: string, known: ReadonlySet<string>): readonly Reason[] {
  const reasons: Reason[] = [];
  const removed = removeInvisible(line).removed;
  if (removed.includes('bidi-controls')) {
    reasons.push(['bidi-control', 'holds controls of direction: it runs other than it shows']);
  }
  if (removed.some((kind) => HIDDEN.has(kind))) {
    reasons.push(['hidden-character', 'holds characters that nobody sees']);
  }
  const word = (line.match(/[\p{L}\p{N}\p{M}_$]+/gu) ?? []).find((name) => isDisguised(name, known));
  if (word !== undefined) {
    const code = [...word].find((letter) => !PLAIN.test(letter))?.codePointAt(0) ?? 0;
    const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    reasons.push(['look-alike', `names ${JSON.stringify(foldForDetection(word))} with the look-alike letter ${point}`]);
  }
  return reasons;
}

const HIDDEN = new Set(['invisible-characters', 'tag-characters', 'variation-selectors']);
const DISGUISE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\u{FF21}-\u{FF5A}\u{1D400}-\u{1D7FF}]/u;

/** Look-alike letters among Latin ones, or a word of nothing else that stands for a name of the change. */
function isDisguised(name: string, known: ReadonlySet<string>): boolean {
  if (PLAIN.test(name) || !DISGUISE.test(name)) return false;
  return name.split(/[_$]/).some((part) => {
    if (!DISGUISE.test(part) || !PLAIN.test(foldForDetection(part))) return false;
    return /[A-Za-z]/.test(part) || (part.length > 2 && known.has(foldForDetection(part)));
  });
}

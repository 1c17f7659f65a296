import type { SuggestedEdit } from './replaced-lines.ts';

/** One name in place of another. */
export interface NameSwap {
  readonly from: string;
  readonly to: string;
}

const TOKEN = /[A-Za-z_$@#][\w$]*(?:-[A-Za-z_]\w*)*|\d+|\S/g;
const NAME = /^[A-Za-z_$@#][\w$-]*$/;
const MAX_SWAPS = 3;

/** The names that an edit puts in place of others, where that is all it does; empty: it does something else. */
export function swappedNames({ before, after }: Pick<SuggestedEdit, 'before' | 'after'>): readonly NameSwap[] {
  const [old, now] = [before, after].map((lines) => lines.join('\n').match(TOKEN) ?? []);
  if (old === undefined || now === undefined || old.length !== now.length) return [];
  const swaps = new Map<string, string>();
  for (const [at, from] of old.entries()) {
    const to = now[at] ?? '';
    if (from === to) continue;
    if (!NAME.test(from) || !NAME.test(to) || (swaps.get(from) ?? to) !== to) return [];
    swaps.set(from, to);
  }
  return swaps.size > MAX_SWAPS ? [] : [...swaps].map(([from, to]) => ({ from, to }));
}

/** Whether two names have the same letters, in another case or with other marks between them. */
export function isSameLetters({ from, to }: NameSwap): boolean {
  const letters = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  return letters(from) !== '' && letters(from) === letters(to);
}

const KEYWORD =
  /\b(?:class|interface|struct|enum|trait|typealias|type|fn|func|fun|function|def|macro|module|namespace|mod|const|constexpr|let|var|val|static|readonly|final|scope|record|union|protocol|extension|object|public|private|protected|internal|export|abstract|override|async|pub)\s[^=;"']*$/;
/** What stands before the name of a type that is used, and no declaration. */
const USES = /(?:[:.|&?]|->|=>|\b(?:extends|implements|new|return|throws|import|from))\s*[*&]*$/;
/** What stands behind it. */
const IS_TYPE = /^(?:\s*[*&>\]|]|::|\s+[A-Za-z_]\w*\s*[;=,)])/;
const NO_DECLARATION =
  /^(?:import|export [{*]|return|await|new|throw|raise|else|yield|if|for|while|case|not|delete|assert|use|using|include|require|package)\b/;
/** Languages in which a name is declared by what is written to it. */
const ASSIGNS = /\.(?:py|rb|toml|env|ini|cfg|properties|sh|lua|r|jl|nix|tf|hcl|ya?ml)$|(?:^|\/)\.env/i;
const TYPED = /^(?:[\w.]+(?:::\w+)*(?:<[^()]*>)?(?:\[\])*[*&?]*\s+)+[*&]*(?:\w+::)?$/;
const METHOD = /^\(.*\)\s*(?::[^{]*)?\{$/;
const ARROW = /^(?:\s*,[^()]*)?\)?\s*=>/;

/** Whether a line of code declares a name: with a keyword or a type before it, or as a field, key or parameter. */
export function declares(line: string, name: string, path: string): boolean {
  const code = line.trim();
  const at = indexOfName(code, name);
  if (at < 0 || NO_DECLARATION.test(code)) return false;
  const [before, after] = [code.slice(0, at), code.slice(at + name.length)];
  if (/^(?:(?:self|this)\.|@)?$/.test(before)) {
    if (METHOD.test(after)) return true;
    if (/^[?!]?:\s*\S/.test(after) || (/^\s*:?=[^=>]/.test(after) && (ASSIGNS.test(path) || after.includes(':='))))
      return true;
    return /\.go$/.test(path) && /^\s+\*?[A-Za-z[\]][\w.[\]]*(?:\s*`[^`]*`)?$/.test(after);
  }
  if (/[(,]\s*$/.test(before) && ARROW.test(after)) return true;
  if (USES.test(before) || IS_TYPE.test(after)) return false;
  return KEYWORD.test(before) || (TYPED.test(before) && /^(?:\s*(?:=[^=]|[;({,)])|$)/.test(after));
}

function indexOfName(line: string, name: string): number {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (!/[\w$-]/.test(line[at - 1] ?? ' ') && !/[\w$-]/.test(line[at + name.length] ?? ' ')) return at;
  }
  return -1;
}

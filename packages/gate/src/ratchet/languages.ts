/** How one kind of comment or string begins and ends. */
export interface LexicalRule {
  readonly kind: 'comment' | 'string';
  /** Where what begins at `at` ends; -1 when it doesn't begin there. */
  readonly end: (text: string, at: number) => number;
}

/** What a scanner has to know of a language. */
export interface Syntax {
  /** By character code: 1 where a rule could begin. */
  readonly starts: Uint8Array;
  /** The first that fits is taken. */
  readonly rules: readonly LexicalRule[];
  /** Template literals as JavaScript has them. */
  readonly templates: boolean;
}

export type Language =
  | 'javascript'
  | 'component'
  | 'python'
  | 'go'
  | 'rust'
  | 'jvm'
  | 'c'
  | 'csharp'
  | 'ruby'
  | 'php'
  | 'shell'
  | 'css';

const EXTENSIONS: Readonly<Record<Language, string>> = {
  javascript: 'js jsx mjs cjs ts tsx mts cts',
  component: 'vue svelte astro',
  python: 'py pyi pyw',
  go: 'go',
  rust: 'rs',
  jvm: 'java kt kts scala groovy swift dart',
  c: 'c h cc cpp cxx hh hpp m mm',
  csharp: 'cs',
  ruby: 'rb rake',
  php: 'php',
  shell: 'sh bash zsh yml yaml toml tf r pl ex exs',
  css: 'css scss less',
};
const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map(
  Object.entries(EXTENSIONS).flatMap(([language, names]) =>
    names.split(' ').map((name): [string, Language] => [name, language as Language]),
  ),
);

/** The language of a file by its name; null for one in which nothing is counted. */
export function languageOf(path: string): Language | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : (LANGUAGE_OF.get(name.slice(dot + 1).toLowerCase()) ?? null);
}

const lineComment = (open: string): LexicalRule => ({
  kind: 'comment',
  end: (text, at) => (text.startsWith(open, at) ? lineEnd(text, at) : -1),
});

/** `#` within a word is none in a shell or in YAML. */
const hashAfterBlank: LexicalRule = {
  kind: 'comment',
  end: (text, at) => (text[at] === '#' && (at === 0 || /\s/.test(text[at - 1] ?? '')) ? lineEnd(text, at) : -1),
};

function blockComment(open: string, close: string, nested = false): LexicalRule {
  return {
    kind: 'comment',
    end: (text, at) => {
      if (!text.startsWith(open, at)) return -1;
      let depth = 1;
      for (let next = at + open.length; next < text.length; ) {
        if (text.startsWith(close, next)) {
          next += close.length;
          if (--depth === 0) return next;
        } else if (nested && text.startsWith(open, next)) {
          next += open.length;
          depth++;
        } else next++;
      }
      return text.length;
    },
  };
}

interface StringForm {
  readonly close?: string;
  /** A backslash takes the meaning from what follows. Default true. */
  readonly escapes?: boolean;
  /** Default false: it ends with its line at the latest. */
  readonly multiline?: boolean;
}

function stringRule(open: string, { close = open, escapes = true, multiline = false }: StringForm = {}): LexicalRule {
  return {
    kind: 'string',
    end: (text, at) => {
      if (!text.startsWith(open, at)) return -1;
      for (let next = at + open.length; next < text.length; next++) {
        if (escapes && text[next] === '\\') next++;
        else if (text.startsWith(close, next)) return next + close.length;
        else if (!multiline && text[next] === '\n') return next;
      }
      return text.length;
    },
  };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Words before a slash after which it begins a regular expression; after other words it divides. */
const BEFORE_REGEX = /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|do|else|yield|await|instanceof)$/;

/**
 * A regular expression of JavaScript. Where only a parser could tell it from a division, it is taken for one: the worst
 * of that ends with the line, while a quote in an overlooked one would hide what follows.
 */
const regexLiteral: LexicalRule = {
  kind: 'string',
  end: (text, at) => {
    if (text[at] !== '/') return -1;
    let before = at - 1;
    while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
    const last = text[before] ?? '\n';
    if (/[\w$\]'"`]/.test(last) && !BEFORE_REGEX.test(text.slice(Math.max(0, before - 11), before + 1))) return -1;
    const end = regexEnd(text, at);
    if (end < 0 || (/[)}]/.test(last) && !/[\w.,;)\]\s]/.test(text[end] ?? '\n'))) return -1;
    return end;
  },
};

/** Longer ones are none: a line of nothing but slashes must not be walked once for each of them. */
const MAX_REGEX = 1000;

function regexEnd(text: string, at: number): number {
  let inClass = false;
  const limit = Math.min(text.length, at + MAX_REGEX);
  for (let next = at + 1; next < limit; next++) {
    switch (text.charCodeAt(next)) {
      case 0x0a:
        return -1;
      case 0x5c: // backslash
        next++;
        break;
      case 0x5b: // [
        inClass = true;
        break;
      case 0x5d: // ]
        inClass = false;
        break;
      case 0x2f: // slash
        if (!inClass) return next + 1;
    }
  }
  return -1;
}

/** `'a'` and `'\n'`, but not the lifetime `'a`. */
const rustCharacter: LexicalRule = {
  kind: 'string',
  end: (text, at) => {
    if (text[at] !== "'") return -1;
    const width = text[at + 1] === '\\' ? text.slice(at + 2, at + 13).indexOf("'", 1) + 3 : 2;
    return width > 2 || (text[at + 2] === "'" && text[at + 1] !== "'") ? at + width + (width > 2 ? 0 : 1) : -1;
  },
};

/** `r"…"`, `br#"…"#`: as many signs close as opened. */
const rustRaw: LexicalRule = {
  kind: 'string',
  end: (text, at) => {
    if (text[at] !== 'r' || /[\w]/.test(text[at - 1] === 'b' ? (text[at - 2] ?? '') : (text[at - 1] ?? ''))) return -1;
    let quote = at + 1;
    while (text[quote] === '#') quote++;
    if (text[quote] !== '"') return -1;
    const close = `"${'#'.repeat(quote - at - 1)}`;
    const end = text.indexOf(close, quote + 1);
    return end < 0 ? text.length : end + close.length;
  },
};

const C_COMMENTS = [lineComment('//'), blockComment('/*', '*/')];
const QUOTES = [stringRule('"'), stringRule("'")];
const TRIPLE = [stringRule('"""', { multiline: true }), stringRule("'''", { multiline: true })];

const SYNTAXES: Readonly<Record<Language, Syntax>> = {
  javascript: syntax('/\'"`{}', [...C_COMMENTS, regexLiteral, ...QUOTES], true),
  component: syntax('/\'"`{}<', [blockComment('<!--', '-->'), ...C_COMMENTS, regexLiteral, ...QUOTES], true),
  python: syntax('#\'"', [lineComment('#'), ...TRIPLE, ...QUOTES]),
  go: syntax('/\'"`', [...C_COMMENTS, stringRule('`', { escapes: false, multiline: true }), ...QUOTES]),
  rust: syntax('/\'"r', [
    lineComment('//'),
    blockComment('/*', '*/', true),
    rustRaw,
    rustCharacter,
    stringRule('"', { multiline: true }),
  ]),
  jvm: syntax('/\'"', [...C_COMMENTS, ...TRIPLE, ...QUOTES]),
  c: syntax('/\'"', [...C_COMMENTS, ...QUOTES]),
  csharp: syntax('/\'"@', [
    ...C_COMMENTS,
    stringRule('@"', { close: '"', escapes: false, multiline: true }),
    stringRule('"""', { escapes: false, multiline: true }),
    ...QUOTES,
  ]),
  ruby: syntax('#\'"', [hashAfterBlank, ...QUOTES]),
  php: syntax('/#\'"', [...C_COMMENTS, hashAfterBlank, ...QUOTES]),
  shell: syntax('#\'"', [hashAfterBlank, ...QUOTES]),
  css: syntax('/\'"', [...C_COMMENTS, ...QUOTES]),
};

/** The lexical rules of a language. */
export function syntaxOf(language: Language): Syntax {
  return SYNTAXES[language];
}

function syntax(marks: string, rules: readonly LexicalRule[], templates = false): Syntax {
  const starts = new Uint8Array(0x10000);
  for (const mark of marks) starts[mark.charCodeAt(0)] = 1;
  return { starts, rules, templates };
}

/** One sentence of a reviewer, in words that differ no more by politeness, tense and spelling. */
export interface Sentence {
  /** A request begins with `ask`; a name from code is `ID`, a piece of code `CODE`, an address `URL`. */
  readonly words: string;
  /** The names that stand for each `ID`, in order. */
  readonly names: readonly string[];
}

const MAX_CHARS = 4000;
const MAX_SENTENCES = 12;
const MAX_SENTENCE_CHARS = 500;

/** Words of code that a sentence is about; any other code is only a name (`ID`) or a piece of code (`CODE`). */
const SPOKEN_CODE = new Set(
  (
    'any assert async await const constant debug default dict echo enum error exception false final finally float int ' +
    'interface let log nil none null nullptr object optional option override panic print printf println private protected ' +
    'public readonly result set static string throw todo true try catch except undefined unknown unsafe unwrap var void warn ' +
    'info expect goto eval sleep snake_case camelcase pascalcase kebab-case'
  ).split(' '),
);

/** Verbs that reviewers ask with; -s and -ing are drawn back to them, since “adding” asks for the same as “add”. */
const VERBS = new Set(
  (
    'add avoid break cache call catch change check clarify combine comment compute consolidate convert copy cover create ' +
    'declare dedupe deduplicate define delete describe document drop duplicate ensure explain export expose extract factor ' +
    'fail fix follow format guard handle hardcode have hide hoist ignore import include indent inline introduce keep kill ' +
    'leave log make mark memoize mention merge mock move name need note omit pass pin prefix prefer propagate put raise reduce ' +
    'refactor remove rename reorder repeat replace reset return reuse revert rethrow reword run share shorten simplify skip ' +
    'sort specify split strip suffix suggest surface swallow switch test throw trim type update use validate verify want wrap write'
  ).split(' '),
);

/** Phrases in small letters, in order: first what is said in many ways is said in one. `ask` is a request. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/[’‘`]/g, "'"],
  [/\b(ca)n't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|should|would|could|must|need)(?:n't|nt)\b/g, '$1 not'],
  [/\b(i|we|you)'d\b/g, '$1 would'],
  [/\b(i|we|you|they|it|that|there|what|who|here|how)'(?:s|re|ve|d|ll|m)\b/g, '$1'],
  [/\b(?:let's|lets|let us)\b/g, 'ask'],
  [
    /^\W*(?:(?:super|tiny|very|small|minor|optional|style|femto|micro|another|same|mini|semi|code|just|a|big|#|\[|\(|\*)*[- ]*(?:nit(?:pick(?:ing|y)?)?|minor|suggestion|question|note|issue|q|todo|remark|style|general|optional|non-?blocking|blocking|praise|thought|chore|typo nit|follow-?up|side ?note|ps|tip|fyi)[\])*]*(?: ?\([a-z -]*\))?(?:[:,;.!-]+\W*|\*+\W*| (?=[a-z])))/,
    '',
  ],
  [/@[\w-]+/g, ' '],
  [/^(?:(?:and )?same(?: here| thing| as above| comment)*|ditto|again|likewise|here too) ?[-–—:,.]+ ?/, ''],
  [
    /^(?:should|could|might want to|may want to) (?:probably |also |just |maybe )*(?!be\b|it\b|this\b|that\b|these\b|the\b|we\b|you\b|i\b|they\b|there\b|not\b|a\b|an\b)(?=[a-z])/,
    'ask ',
  ],
  [
    /\b(?:(?:is )?there )?(?:a |any |particular )*reason (?:(?:for )?not to|to not|(?:why )?(?:we|you|this) (?:do|did|can|should|could|does) not)\b/g,
    'ask ',
  ],
  [/\b(?:do|does) (?:we|you|this|it|i) (?:really |actually |even |still )?need to\b/g, 'whether to'],
  [
    /\b(?:do|does|did) not (?:really |actually |even |strictly )?(?:need|have) to\b|\b(?:no (?:real )?need (?:to|for)|need not|needn't)\b|\b(?:do|does) not (?:really |actually |even |think (?:we|you) )?need\b|\bnot sure (?:why )?(?:we|you) need\b/g,
    'need-not',
  ],
  [
    /\bi (?:do not|don't) (?:really )?(?:think|believe|see why)(?: that)? (?:we|you|this|it|that|they|these|there) (?:really |actually )?(?:needs? to|has to|have to|needs?|is needed)\b/g,
    'need-not',
  ],
  [
    /\bi (?:do not|don't) (?:really )?(?:think|believe)(?: that)? (.{1,40}?) (?:is|are) (?:really |actually )?(?:needed|necessary|required)\b/g,
    '$1 is unnecessary',
  ],
  [
    /\bi (?:do not|don't) (?:really )?(?:think|believe)(?: that)? (?:we|you|this|it|that|they) (?:should|want to|would|can)\b/g,
    'ask-not',
  ],
  [
    /\b(?:can|could|should|shall|would|will|must|may|might) (?:you |we |i |this |it |that |they |these )?(?:please |just |also |really |probably )?(?:not|never)(?: be)?\b|^(?:please )?(?:do not|never|avoid)\b|\bplease (?:do not|never|avoid)\b|\b(?:we|you|i) (?:really |generally |usually |typically |try to )?(?:never|do not want to|avoid)\b|\b(?:not|avoid) to\b/g,
    'ask-not',
  ],
  [
    /\bun-?nec+es+ar(?:y|ily)\b|\bneedless(?:ly)?\b|\bunneeded\b|\bsuperfluous\b|\bnot (?:really |strictly |even |actually )?(?:necessary|needed|required)\b/g,
    'unnecessary',
  ],
  [/\bno longer\b|\bnot (\w+) any ?more\b/g, 'no-longer $1'],
  [
    /\b(?:unused|un-?referenced|never (?:being |been )?used|not (?:being |actually |even )?used|no-longer\s+used|isn't used|not used anywhere)\b/g,
    'unused',
  ],
  [
    /\b(?:maybe|perhaps|possibly|probably|just|also|please|pls|plz|plase|really|actually|still|slightly|kindly|simply|rather|instead|quite|very|somewhat|at least|definitely|even|again|now|then|however|though|tho|anyway|honestly|personally|imo|imho|tbh|afaik|afaict|iiuc|i guess|i believe|i feel(?: like)?|i think(?: that)?|i also think|in my opinion|here|too|as well|ideally|obviously|basically|generally|usually|potentially|certainly|easily|only|so|well|ok|okay|hey|hi|hmm+|sorry|thanks|thank you|great|cool|btw|fwiw|a bit|a little(?: bit)?|kind of|sort of|some|any|more|another|few|a couple of|couple of|all|these|those|such|explicitly|(?:explicit|better|proper|appropriate|additional|extra|simple|small|short|quick|brief|dedicated|separate|useful|helpful|whole|entire|new|own|existing|corresponding|respective)(?! (?:\w+ )?nam(?:e|ing)))\b/g,
    ' ',
  ],
  [/\b(?:this|that|it|which|there) (?:seem|look|sound|feel)s? (?:like |to be |to )?/g, 'it is '],
  [/\b(?:a|an|the|our|your|my|their|its)\b/g, ' '],
  [/[,;"()*_~#]+/g, ' '],
  [/\s+/g, ' '],
  [
    /\b(?:(?:can|could|should|shall|would|will|may|might|do) (?:you|we|i|u) (?:not )?(?:want to |need to |have to |like to |consider |try to |mind |be able to )?|(?:we|you|i|one) (?:should|could|can|might|may|must|need to|needs to|have to|ought to|would|will)(?: not)? (?:want to |need to |have to |like to |prefer (?:to |if we |if you )?|consider |be able to |try to |suggest (?:to |we |you )?|recommend (?:to |you )?|love to |go for )?|(?:is it|it is|would be|it would be|might be|may be|it might be|it is|be)? ?(?:nice|good|worth(?:while)?|great|best|wise|idea|safer|cleaner|clearer|nicer|preferable|preferred|reasonable|sensible|sense) (?:to |if (?:we|you) (?:could |can |would )?|idea to )|(?:how|what) about |why (?:not|do we not|do you not) |consider |worth |try to |i (?:suggest|recommend|propose|prefer|vote for)(?: that)?(?: (?:we|you|to))? |(?:is it|would it be) possible to |(?:do|does) it make sense to |makes? sense to |(?:want|wants|like|love|need|needs|remember|forgot|forget|make sure|ensure|be sure) to |feel free to |would (?:you )?mind )/g,
    'ask ',
  ],
  [/\b(?:ask )+/g, 'ask '],
];

/** The sentences of a text; what is quoted, linked or code says nothing by itself. */
export function readSentences(text: string): readonly Sentence[] {
  const names: string[] = [];
  return proseOf(text, names)
    .split(/(?<=[.!?])\s+|\n+|(?<=[a-z)]):\s/)
    .map((sentence) => canonical(sentence.slice(0, MAX_SENTENCE_CHARS), names))
    .filter(({ words }) => words !== '')
    .slice(0, MAX_SENTENCES);
}

/** Stands for a name while a sentence is put into other words; its place among the names is in its code point. */
const NAME = /[\uE100-\uEFFF]/g;
const MAX_NAMES = 0xeff;
const CODE = '\uE000';
const ADDRESS = '\uE001';

function markName(name: string, names: string[]): string {
  const at = Math.min(names.length, MAX_NAMES);
  names[at] = name;
  return String.fromCharCode(0xe100 + at);
}

/** Without blocks of code, quotes of others, what is struck out, pictures and addresses; a fence that is not closed ends with the text. */
function proseOf(text: string, names: string[]): string {
  return text
    .slice(0, MAX_CHARS)
    .normalize('NFKC')
    .replace(NAME, ' ')
    .replace(/(`{3,}|~{3,})[\s\S]*?(?:\1|$)/g, '\n')
    .replace(/^[ \t]*>.*$/gm, '')
    .replace(/~~[^~\n]{1,500}~~/g, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/!?\[([^\]\n]{0,200})\]\([^)\s]{0,500}\)/g, '$1')
    .replace(/\bhttps?:\/\/[^\s)>\]]+/g, ' URL ')
    .replace(/`([^`\n]{1,300})`/g, (_, code: string) => ` ${wordOfCode(code, names)} `)
    .replace(/\be\.g\.|\bi\.e\.|\betc\./gi, ' ')
    .trim();
}

function wordOfCode(code: string, names: string[]): string {
  const word = code.trim().replace(/^[.:]+|\(\)$|[.:!?]+$/g, '');
  if (SPOKEN_CODE.has(word.toLowerCase())) return word.toLowerCase();
  return /^[\w$.@:/<>#*-]+$/.test(word) ? markName(word, names) : 'CODE';
}

function canonical(sentence: string, names: string[]): Sentence {
  let words = sentence
    .replace(/(?<![\w'])[A-Za-z_$][\w$]*(?:(?:::|[._/-])?[\w$]+)*(?:\(\))?/g, (word) =>
      isSpokenName(word) ? markName(word.replace('()', ''), names) : word,
    )
    .replace(/\bCODE\b/g, CODE)
    .replace(/\bURL\b/g, ADDRESS)
    .toLowerCase();
  for (const [phrase, said] of PHRASES) words = words.replace(phrase, said);
  const own: string[] = [];
  words = words
    .replace(/[a-z]+/g, baseOf)
    .replaceAll(CODE, 'CODE')
    .replaceAll(ADDRESS, 'URL')
    .replace(NAME, (mark) => {
      own.push(names[mark.charCodeAt(0) - 0xe100] ?? '');
      return 'ID';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return { words, names: own };
}

/** Names that stand in the text without quotes: `fooBar`, `foo_bar`, `foo()`, `a.b.c`. */
function isSpokenName(word: string): boolean {
  if (
    /^(?:(?:Java|JS|TS|K)Docs?|snake_case|camelCase|PascalCase|DocStrings?|TypeScript|JavaScript|GitHub|ChangeLogs?)$/.test(
      word,
    )
  )
    return false;
  return /[a-z][A-Z]|_\w|\w_|\(\)$|[a-z]\.[a-z]{2,}|::|\w\/\w+\//.test(word);
}

/** A verb that asks, without -s and -ing; what is past stays so (“removed”). Any other word as it is. */
function baseOf(word: string): string {
  if (VERBS.has(word)) return word;
  const ending = /(?:ing|es|s)$/.exec(word)?.[0];
  if (ending === undefined) return word;
  for (const stem of word.endsWith('s')
    ? [word.slice(0, -1), word.slice(0, -2)]
    : [word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4)]) {
    if (VERBS.has(stem)) return stem;
  }
  return word;
}

import { plainText } from './normalize-text.ts';

/** Something that reviewers ask for again and again, in many words. */
export interface Concern {
  readonly id: string;
  readonly name: string;
}

interface ConcernRule extends Concern {
  /** All of them stand in the text. */
  readonly says: readonly RegExp[];
  /** None of them does. */
  readonly unless?: readonly RegExp[];
}

const REMOVE =
  /\b(?:remov(?:e|ed|ing)|drop|delete|kill|get rid of|unnecessary|needless|redundant|useless|superfluous|unused|leftover|dead code|go away|(?:not|n't|no longer|isn't|never) (?:really |be |strictly )?(?:needed?|necessary|required|used)|we needn't (?:this|these|it)|is (?:this|it|that) (?:still |really |even )?(?:needed|necessary|required|used)|(?:don't|do not|no) (?:really )?need|do we (?:really |still |even )?need|no longer)\b/;
/** Said of a test that another one makes needless. */
const REDUNDANT_TEST =
  /\bredundant\b|\bnot sure (?:why )?we (?:really )?need\b|\bdon't think we need\b|\balready (?:tested|covered)\b|\balready have this\b/;
const THING =
  "(?:this|that|it|these|those|them)(?: (?:line|code|method|function|check|'if'|if|else|block|part|chunk|variable|var|argument|import|mock|call|case|test)s?)?(?= *(?:$|[.,:;?!)(]|in\\b|since\\b|as\\b|if\\b|because\\b|here\\b|now\\b|too\\b|also\\b|any ?more\\b|can\\b|could\\b|should\\b|needs?\\b|necessary\\b|needed\\b|redundant\\b|used\\b))";
/** Said of the thing in hand, and not of a word or of another line. */
const UNNEEDED = new RegExp(
  [
    `\\b(?:remove|drop|delete|kill|get rid of) (?:all )?${THING}\\b(?!.{0,12}\\bword)`,
    `\\b${THING} (?:can|could|should|needs? to|must) (?:just |now |be |also )*(?:removed?|dropped|deleted|go away)`,
    `\\b(?:is|are|isn't|aren't|seems?|looks?|was|has|might|not sure) (?:${THING} )?(?:is |be |been |really |still |no longer |not |even |any ?more )*(?:unnecessary|needless|redundant|superfluous|unused|needed|necessary|required|used(?! (?:as|by|for)))\\b`,
    `^(?:seems? |also |\\W*)?(?:unnecessary|redundant|needless|unneeded|not (?:really )?(?:needed|necessary|required)|no longer (?:needed|used))\\b`,
    `\\b(?:change|this) not needed\\b|\\bno (?:longer needed|need to keep)\\b`,
    `\\b(?:don't need|do not need|(?<!then we )needn't) (?:really )?(?:to )?(?:do )?${THING}`,
    `\\bdo(?:es)? (?:we|you|it) (?:really |still |even )*need ${THING}`,
    `\\bdon't need the\\b|\\byou can remove\\b|\\bneedless$`,
  ].join('|'),
);
const WANT =
  /\b(?:add|adds|adding|missing|needs?|want|include|write|should|could|would|can (?:you|we)|please|lacks?|without|couldn't hurt|don't (?:see|have)|do not (?:see|have)|no|may|might|let's)\b/;
const TEST = /\b(?:tests?|unit ?tests?|test ?cases?|testing|coverage|tested)\b/;

/**
 * In order: the first that fits is the one. A rule says what is asked and of what, so that a test to add is never a test
 * to remove; a text that fits none is compared by its words.
 */
const RULES: readonly ConcernRule[] = [
  {
    id: 'unrelated-change',
    name: 'Unrelated change',
    says: [/\b(?:unrelated|out of scope|not related|stray|out of place|scope creep)\b/],
    unless: [/\bso unrelated\b/],
  },
  {
    id: 'other-change',
    name: 'Belongs in another change',
    says: [
      /\b(?:parent|previous|earlier|prior|separate|different|another|next|follow-?up|own|first) (?:patch|change|commit|pr|pull request)\b|\bpatch that (?:first|introduc|uses)/,
      /\b(?:should|could|be (?:in|done|added|modified|part|rolled)|move|belongs?|split|really)\b/,
    ],
  },
  {
    id: 'commit-message',
    name: 'Say it in the commit message',
    says: [/\b(?:commit message|commit msg|pr description|changelog entry in the commit)\b/],
  },
  { id: 'changelog', name: 'Changelog or release note', says: [/\b(?:change ?log|release ?notes?|reno)\b/, WANT] },
  { id: 'static-method', name: 'Make it a static method', says: [/\bstatic ?method\b/] },
  {
    id: 'assertion',
    name: 'Assert more',
    says: [
      /\bassert(?:s|ed|ion|ions)?\b/,
      /\b(?:add|added|also|should|could|would|can|assert (?:that|it)|missing|please|need|want to)\b/,
    ],
    unless: [
      /\bmove|nicer|\bby the new\b|\bre-?use\b|is there not|which you can|\buse (?:self\.)?assert|\binstead of\b/,
    ],
  },
  {
    id: 'docstring',
    name: 'Docstring',
    says: [/\b(?:docstrings?|doc ?strings?|javadocs?|jsdoc|tsdoc|doc comments?)\b/, WANT],
    unless: [/\b(?:merge|typo)\b|\bfrom the docstring\b/],
  },
  {
    id: 'docs',
    name: 'Document it',
    says: [/\b(?:document|documented|documentation|readme|docs)\b/, WANT],
    unless: [REMOVE],
  },
  {
    id: 'stale-comment',
    name: 'Comment that no longer holds',
    says: [
      /\bcomments?\b/,
      /\b(?:remove this comment|useless|stale|outdated|out of date|no longer|isn't really relevant|not accurate|seems wrong|re-?working|inaccurate|wrong|obsolete)\b/,
    ],
  },
  {
    id: 'comment',
    name: 'Comment it',
    says: [
      /\b(?:a |code |inline |add(?:ing)? (?:a |some )?|leave a |small )comments?\b/,
      /\b(?:nice|good|help|helpful|add|leave|explain|why|need|needs|useful|please|would)\b/,
    ],
    unless: [REMOVE, /\b(?:see|thank|good comment|as per|from)\b/, /commented/],
  },
  {
    id: 'remove-blank-line',
    name: 'Blank line too many',
    says: [/\b(?:blank|empty|extra|new) ?(?:line|newline)s?\b/, REMOVE],
  },
  {
    id: 'add-blank-line',
    name: 'Blank line missing',
    says: [
      /\b(?:newline|new line|blank line|empty line)\b/,
      /\b(?:before|after|above|below|between|add|missing|needs?|here|end)\b/,
    ],
  },
  {
    id: 'remove-space',
    name: 'Space too many',
    says: [/\b(?:whitespaces?|spaces?|trailing)\b/, /\b(?:remove|damage|extra|trailing|drop|unneeded|delete)\b/],
  },
  {
    id: 'add-space',
    name: 'Space missing',
    says: [/\b(?:space|ws|whitespace)\b/, /\b(?:need|missing|add|one more|after|before|between)\b/],
    unless: [/\blong\b/],
  },
  {
    id: 'line-length',
    name: 'Line too long',
    says: [/\b(?:line|lines)\b/, /\b(?:too long|characters|chars|columns|79|80|100|120|wrap)\b/],
  },
  {
    id: 'unused-import',
    name: 'Unused import',
    says: [/\bimport(?:s|ed)?\b/, /\b(?:unused|not used|isn't used|never used|no longer (?:needed|used))\b/],
  },
  { id: 'typo', name: 'Typo', says: [/\b(?:typo|typos|spelling|misspell(?:ed|ing)?|spelled)\b|^s\/[^/]+\/[^/]+\/?/] },
  {
    id: 'naming',
    name: 'Better name',
    says: [
      /\b(?:rename|renamed|renaming|(?:better|good|clearer|confusing|misleading|descriptive|this|method|variable|function|more sense).{0,20}\bnam(?:e|es|ed|ing)|name (?:is|should|could|would|sounds)|how about (?:just )?_?[a-z_]+\(?|can we call it|just call (?:it|this)|consider calling (?:this|it)|recommend \w+\(\)|clearer as|may have made more sense|(?:good|better|right) name)/,
    ],
    unless: [/\bhow about (?:we|if|the|a|an|this|using|adding|moving|making|put)\b/, /could have renamed/],
  },
  {
    id: 'log-level',
    name: 'Log level',
    says: [
      /\blog\.(?:exception|warn|warning|info|debug|error)\b|\blog level|\ba (?:warning|debug)\b|['"](?:debug|info|warning)['"]/,
      /\b(?:should|be|level)\b/,
    ],
    unless: [/translat/, /\bin here\b/, /\bemit\b/],
  },
  { id: 'translation', name: 'Translation', says: [/\b(?:translat(?:e|ed|ion|ions)|i18n|locali[sz](?:e|ed|ation))\b/] },
  {
    id: 'helper',
    name: 'Share it in a helper',
    says: [
      /\b(?:helper|private|common|shared|util(?:ity)?) (?:method|function)\b|\b(?:duplicat(?:e|ed|ion)|copy.?paste|dry)\b.{0,80}\b(?:extract|refactor|helper|share)/,
    ],
  },
  {
    id: 'constant',
    name: 'Use a constant',
    says: [
      /\b(?:constants?|magic (?:number|string|value)s?|hard-?coded?)\b/,
      /\b(?:make|use|define|extract|better|nice|should|could|instead|avoid|why)\b/,
    ],
    unless: [/formatting a constant|meaningful/],
  },
  {
    id: 'error-handling',
    name: 'Handle the error',
    says: [
      /\b(?:handle|catch|swallow(?:s|ed)?|ignor(?:e|es|ed|ing)|unhandled|check)\b.{0,40}\b(?:errors?|exceptions?|failure|err)\b|\b(?:errors?|exceptions?|err)\b.{0,40}\b(?:not |un|never |isn't )(?:handled|caught|checked)\b|\berror (?:state|handling|case)\b/,
    ],
  },
  {
    id: 'null-check',
    name: 'What if it is null',
    says: [
      /\b(?:null|none|nil|undefined|empty)\b/,
      /\bwhat (?:if|happens)\b|\b(?:null|nil|none) ?check\b|\bcould (?:this )?be (?:null|none|nil|undefined)\b/,
    ],
  },
  {
    id: 'duplicate-test',
    name: 'Test that another one makes redundant',
    says: [TEST, REDUNDANT_TEST],
  },
  {
    id: 'test',
    name: 'Test missing',
    says: [
      /\b(?:add|adding|needs?|missing|no|without|don't (?:see|have)|have|write|want|include|looking for|where is|more|lacks?|good to)\b.{0,50}\b(?:unit ?tests?|unittest ?(?:case)?s?|test ?cases?|tests?|coverage|case for)\b|\btest case .{0,60}\bmissing|\bunit-?tested\b|\bshould (?:probably |also )*test\b|\bunittests? (?:to )?ensure/,
    ],
    unless: [
      REDUNDANT_TEST,
      /['"]test['"]|\b(?:rename|called|fail\w*|passing|causing|re-?use|move|split|decorator|copied|closer|set-?up|confus\w*|test name|tests?_\w+ |below|name|mock|have to test)\b/,
    ],
  },
  {
    id: 'unneeded',
    name: 'Unneeded',
    says: [UNNEEDED],
    unless: [
      TEST,
      /\bcomments?\b/,
      /\bonce\b/,
      /\bwhy (?:was|were|removed|is this added)\b|\bany reason to\b|\bcould be removed when|\bbecause\b|\bwonder|\bassum|\btodo\b|\bnote to self\b|\bscope\b|\bdon't see\b|\btab\b|\busage\b/,
    ],
  },
];

/** What a comment asks for, where it says so in words that reviewers use; null where it doesn't. */
export function findConcern(text: string): Concern | null {
  const plain = plainText(text).replace(/^(?:(?:super|femto|style|minor)?-?\s?nit(?:pick)?[:,]?\s*)/, '');
  const rule = RULES.find(
    ({ says, unless = [] }) => says.every((one) => one.test(plain)) && !unless.some((one) => one.test(plain)),
  );
  return rule === undefined ? null : { id: rule.id, name: rule.name };
}

import { type ConcernRule, r, say } from './concern-rule.ts';

/** What isn’t needed. */
export const NEED: readonly ConcernRule[] = [
  {
    id: 'unneeded',
    about: /remov|drop|delet|omit|kill|rid of|unnecessary|redundant|unused|need|necessary|required|no point/i,
    says: say(
      r`{start}(?:remove|drop|delete|kill|get rid of|omit) {it}(?: {thing})?(?= *(?:$|[.?!]|\bsince\b|\bas\b|\bif (?:unused|not)\b|\bbecause\b|completely|entirely|altogether|and\b))`,
      r`^(?:and |then |so )?(?:{it}|{it} {thing}) (?:can|could|should|ask|must|need to) (?:be )?(?:removed?|dropped|deleted|omitted)\b`,
      r`^{np}(?:can|could|should) be (?:removed|dropped|deleted|omitted)\b`,
      r`^(?:{it}|{it} {thing}|there|{np}) ?(?:is|are|it is|might be) (?:unnecessary|redundant|unused|superfluous)(?= *(?:$|[.?!]|as\b|since\b|because\b|in\b|given\b|and\b|with\b|now\b))`,
      r`^(?:unnecessary|redundant|unused)(?: [^ ]+){0,3} ?[.?!]?$`,
      r`^(?:we |you |i |and |but |then |there is |there are |ask |so )*need-not (?!{verb}\b)(?:{it}|{it} {thing}|{np}{thing})(?= *(?:$|[.?!]|in\b|since\b|as\b|because\b|if\b|at\b|for this\b|--|ask retrieve))`,
      r`\b(?:do|does|did) (?:we|you|it|i) need {it}(?: {thing})?(?= *(?:$|[.?!]))`,
      r`^(?:and |but |so |or )*ask need {it}(?: {thing})?(?= *(?:$|[.?!]|at\b))`,
      r`^(?:and |but |so |or )*(?:is|are) {it}(?: {thing})? (?:{any} )?(?:needed|necessary|required|used|unnecessary)(?= *(?:$|[.?!]|if\b|since\b|given\b))`,
      r`\b(?:ID|CODE) (?:is|are) (?:unnecessary|redundant)(?= *(?:$|[.?!]|as\b|since\b|because\b|given\b))`,
      r`^(?:and |but |question )?(?:is|are) {np}(?:needed|necessary|required|unnecessary) ?\?`,
      r`^(?:and |but |so )*ask need {np}\?`,
      r`{start}(?:remove|drop|delete|get rid of) .{1,60} (?:as|since|because) (?:it|they|this|that)?(?: is| are| it is)? ?(?:redundant|unnecessary|unused|no-longer|already)\b`,
      r`^(?:we |you |i |there is |there )*need-not (?!be\b|to\b|{verb}\b){np}(?:$|[.?]|since\b|as\b|because\b)`,
      r`^{np}(?:is|are) (?:unnecessary|redundant|unused) (?:for|anymore|now)\b`,
      r`(?:^|ask )(?:remove|drop|delete|kill|get rid of) {it}(?: {thing})?(?! (?:from|and|in favou?r|to|with|once|when|after|until|later|in follow|as part|prefix|suffix|restriction|dependency on|by|of|one|for now|line break)\b)(?! {any} ID)(?!.* and (?:do|use|replace|put|make|move|add|install|switch|keep)\b)`,
      r`^(?:looks like |seems like |i think |pep8 |it |so )*(?:this|it|that|ID|these) (?:is|are) (?:{any} )?(?:unused|unnecessary|redundant)\b(?! (?:to|by|in order))`,
      r`\bno point (?:to|in) (?:this|it|have|check)\b`,
      r`^none of this is needed\b`,
      r`^(?:i guess |i think |think |might |this |that |it )*(?:seems?|looks?|feels?|appears?) (?:to be )?(?:unnecessary|redundant|unused)(?= *(?:$|[.?!]|as\b|since\b|because\b|given\b))`,
      r`^(?:{it}|{it} {thing}|{np}) ?(?:ask |could |can |should )(?:be (?:removed|dropped|deleted)|go away)(?= *(?:$|[.?!]|as\b|since\b|because\b|given\b))`,
      r`^(?:ask |you |we )*need-not (?:this|that|these) {any}(?= *(?:$|[.?!]|as\b|since\b|because\b|given\b|if\b|ask\b|or\b))`,
      r`\b{it} (?:has|have) not been used\b`,
      r`^(?:nit )?(?:no-longer (?:needed|used|necessary|required))(?= *(?:$|[.?!]))`,
    ),
    unless: say(
      r`\b(?:comments?|tests?|once|todo|scope|blank|whitespace|until|log|name|imports?|but|however|although|after|why|pin|otherwise|deprecat\w*|future|later|revert|unrelated|instead|replace|use|unless|word|before|prefix|suffix)\b`,
    ),
  },
];

import { type ConcernRule, r, say } from './concern-rule.ts';

/** What isn’t needed. */
export const NEED: readonly ConcernRule[] = [
  {
    id: 'unneeded',
    about: /remov|drop|delet|kill|rid of|unnecessary|redundant|unused|need|necessary|required|omit|\bused\b/i,
    says: say(
      r`(?:^|ask )(?:remove|drop|delete|kill|get rid of) {that}(?: {thing})?(?! (?:from|and|in favou?r|to|with|once|when|after|until|later|in follow|as part|prefix|suffix|restriction|dependency on|by|of|one|for now|line break|nest|nesting)\b)(?! {any} ID)(?!.* and (?:do|use|replace|put|make|move|add|install|switch|keep|mention)\b)`,
      r`^(?:and |then |so )?(?:{that}|{that} {thing}) (?:can|could|should|ask|must|need to) (?:be )?(?:removed?|dropped|deleted|omitted)\b`,
      r`^(?:(?:{that}|{that} {thing}|there|{np}) ?(?:is|are|it is|might be)|{that} ask-) ?(?:unnecessary|redundant|unused)(?= *(?:$|[.?!]|as\b|since\b|because\b|given\b|and\b|with\b|now\b))`,
      r`^(?:we |you |i |and |but |then |there is |there are |ask |so )*need-not (?!{verb}\b)(?:{that}|{that} {thing}|{np}{thing})(?= *(?:$|[.?!]|in\b|since\b|as\b|because\b|if\b|at\b|for this\b))`,
      r`^(?:and |but |so |or )*(?:is|are) {that}(?: {thing})? (?:{any} )?(?:needed|necessary|required|used|unnecessary)(?= *(?:$|[.?!]|if\b|since\b|given\b))`,
      r`^(?:and |but |question )?(?:is|are) {np}(?:needed|necessary|required|unnecessary) ?\?`,
      r`^(?:and |but |so |or )*ask need {that}(?: {thing})?(?= *(?:$|[.?!]|at\b))`,
      r`^(?:looks like |seems like |i think |it |so )*{that} (?:is|are) (?:{any} )?(?:unused|unnecessary|redundant)\b(?! (?:to|by|in order))`,
      r`^(?:we |you |i |there is |there )*need-not (?!be\b|to\b|{verb}\b){np}(?:$|[.?]|since\b|as\b|because\b)`,
      r`^(?:unnecessary|redundant|unused)(?: [^ ]+){0,3} ?[.?!]?$`,
    ),
    unless: say(
      r`\b(?:comments?|tests?|once|todo|scope|blank|whitespace|until|log|name|imports?|but|however|although|after|why|pin|otherwise|deprecat\w*|future|later|revert|unrelated|instead|replace|use|unless|word|before|prefix|suffix|throw|nesting)\b`,
      r`\bunnecessary (?:to|by)\b`,
    ),
  },
];

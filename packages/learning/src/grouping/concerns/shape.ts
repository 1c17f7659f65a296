import { type ConcernRule, r, say } from './concern-rule.ts';

/** How code is cut. */
export const SHAPE: readonly ConcernRule[] = [
  {
    id: 'constant',
    about: /const|magic/i,
    says: say(
      r`\bmagic[- ](?:numbers?|strings?|values?)\b`,
      r`{start}(?:extract|define|move|put|turn|store|hoist|introduce|create|declare|pull|abstract|make|use) (?:(?:this|that|it|them|value) )?{np}(?:as |to |into |in |out as |for this as |by )(?:{any} )?(?:consts?|constants?)\b(?! file)`,
      r`{start}(?:define|introduce|create|declare|use|make) (?:{any} ){0,3}constants?(?! (?:file|defined in)\b)(?= *(?:$|[.?!]|for\b|here\b|instead\b|it\b|seeing\b|defined above\b))`,
    ),
    unless: say(
      r`\bconstant (?:for|time|chang\w*|fold\w*|load|expression|propagat\w*)\b|\bduplicate constant\b|\b(?:function|method|constructor|variable) const\b|\bmake this const\b|\bID constant\b|\bloop\b`,
    ),
  },
  {
    id: 'hardcoded',
    about: /hard-?cod/i,
    says: say(
      r`\b(?:ask-not|of|than|avoid|rather than|without|remove) (?:{any} )?hard-?cod(?:e|ed|ing)\b`,
      r`\b(?:why|are|is|be|these|this|value|still|you) (?:are you |are we |we |be |{any} )?hard-?cod(?:e|ed|ing)\b`,
      r`^(?:no )?hard-?cod(?:e|ed|ing) (?:values?|strings?|numbers?|paths?|urls?|ids?|colou?rs?|timeouts?|ID)\b`,
    ),
    unless: say(r`\bask hardcode\b`),
  },
  {
    id: 'duplicate',
    about: /duplic|copy-?past|repeat|repetit|boilerplate|dry\b|reuse|re-use|same|dedup|identical|both|similar|common/i,
    anywhere: true,
    says: say(
      r`{cut}.*\b(?:duplicat\w+|copy-?past\w*|repeated|identical|similar|both|reuse|re-?used?)\b|\b(?:duplicat\w+|repeated|identical|similar|same)\b.*{cut}`,
      r`\b(?:extract|move|put) (?:{any} ){0,5}(?:common|shared) (?:function|method|helper|util\w*|parts?|code|logic|component|hook)\b`,
      r`\b(?:duplicated?|copy-?pasted?|repeated|repeat|duplicating) {np}(?:code|logic|function|method|implementation|block|lines)\b`,
      r`\b(?:avoid|reduce|remove|prevent|lot of|much|limit|minimi[sz]e|bit of|code) {np}(?:duplication|duplicat(?:e|ed|ing) (?:code|logic|this|functions?|implementation|definition)|repetition|repeating (?:code|yourself|ourselves))\b`,
      r`\b(?:code|logic|function|method|class|this|it|block|most) (?:{any} ){0,3}(?:is|are|it is) (?:{any} ){0,1}(?:duplicated?|copy-?pasted?|identical|repeated|duplicate of)\b`,
      r`\b(?:keep|make|be|not) (?:{any} )?(?:dry|dry-?er)\b|{start}dedup\w*\b`,
    ),
    unless: say(
      r`\b(?:duplicate (?:key|entry|test|id|name|value|import|event|request|record|row|message|constant))|\bdry run\b|\btests?\b|\brepeated CODE\b|\bdedupe\b`,
    ),
  },
  {
    id: 'extract',
    about: /function|method|helper|util|func\b|closure/i,
    says: say(
      r`{cut}`,
      r`{start}(?:create|make|add|introduce|have|write) {np}(?:helper|utility|util)(?: function| method)?\b(?! (?:from|that exist|already|type|functions|for))`,
      r`\b(?:should|could|can|ask|must) be (?:extracted|split|refactored|factored|pulled)(?: out)?(?: to| into| in)? {np}(?:function|method|helper|util|utility|utils|func)s?\b`,
      r`ask (?:extract|abstract) {np}(?:function|func|method|helper|util)\b`,
    ),
    unless: say(
      r`\bfunction param|\boutside\b|\bout of (?:this |{any} )?function|\bscripts?\b|\bmethod on\b|\bID method\b`,
    ),
  },
  {
    id: 'early-return',
    about: /early|earlier|guard|nest|invert/i,
    anywhere: true,
    says: say(
      r`{start}(?:use|do|add|have|prefer|make|put|apply|recommend|favou?r) {np}early (?:return|exit|bail|continue)s?\b`,
      r`\b(?:ask|should be|of|with|there be) {np}early (?:return|exit|bail|continue)s?\b`,
      r`{start}(?:{any} ){0,4}(?:return|exit|bail)(?: out)? early\b(?! (?:if|when) {any} (?:is )?{null})`,
      r`\b(?:reduce|avoid|flatten) (?:{any} ){0,2}(?:nest|nestings?|nested (?:if|code|block|switch)s?)\b|\bremove this nest`,
      r`\binvert (?:{any} )?(?:if|condition)\b`,
    ),
    unless: say(r`//|\bsaying\b`),
  },
];

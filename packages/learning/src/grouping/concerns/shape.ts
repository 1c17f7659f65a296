import { type ConcernRule, r, say } from './concern-rule.ts';

/** How code is cut. */
export const SHAPE: readonly ConcernRule[] = [
  {
    id: 'constant',
    about: /const|magic/i,
    says: say(
      r`\bmagic[- ](?:numbers?|strings?|values?|constants?)\b`,
      r`\b(?:extract|define|move|put|turn|store|hoist|introduce|create|declare|pull|abstract|need|make|use) {np}(?:as |to |into |in |out to |be |out as |for this as )?{np}(?:consts|constants?|const variable|named const|default const|const (?:file|at top|for|$|[.?!]))`,
      r`\b(?:should|could|can|ask|must) be (?:extracted |moved |defined |stored |declared |made |put )?(?:as |to |into |in |out to )?(?:{any} )?constants?\b`,
    ),
    unless: say(
      r`\b(?:constant (?:for|time|chang\w*|fold\w*|load|expression|propagat\w*)|duplicate constant|than have)\b|\b(?:function|method|constructor|variable) const\b|\bmake this const\b|\bask hardcode\b|\bthan using constant|\bremove hard|\bhardcoded? threshold is`,
    ),
  },
  {
    id: 'hardcoded',
    about: /hard-?cod/i,
    says: say(
      r`\b(?:ask-not|of|than|avoid|rather than|without) (?:{any} )?hard-?cod(?:e|ed|ing)\b`,
      r`\b(?:why|are|is|be|these|this|value|still|you) (?:are you |are we |we |be |{any} )?hard-?cod(?:e|ed|ing)\b`,
      r`^no hard-?cod`,
      r`^hard-?cod(?:e|ed|ing) (?:values?|strings?|numbers?|paths?|urls?|ids?|colou?rs?|timeouts?|ID)\b`,
    ),
    unless: say(r`\bask hardcode\b|\bremove hard|\bhardcoded? threshold is`),
  },
  {
    id: 'extract',
    about: /function|method|helper|util|func\b|closure/i,
    says: say(
      r`{start}(?:extract|split|move|break|factor|pull|refactor|put|separate|turn|make|abstract) (?!to )(?:{any} ){0,4}?(?:out )?(?:to|into|in|as|out as) (?:{any} ){0,2}(?:function|method|helper|util|utility|utils|func)s?\b(?! (?:param|arg|body|call|name|signature|file|of)\b)`,
      r`{start}(?:create|make|add|introduce|have|write) {np}(?:helper|utility|util)(?: function| method)?\b(?! (?:from|that exist|already|type|functions|for))`,
      r`\b(?:should|could|can|ask|must) be (?:extracted|moved|split|refactored|factored|pulled)(?: out)?(?: to| into| in)? {np}(?:function|method|helper|util|utility|utils|func)s?\b`,
      r`\b(?:function|method) is (?:{any} )?(?:too long|too big|too large|huge|long)\b`,
      r`\b(?:split|break) (?:this |up |{any} )?(?:function|method)\b`,
      r`ask (?:extract|abstract) {np}(?:function|func|method|helper|util)\b`,
      r`{start}make function\b`,
    ),
    unless: say(r`\bfunction param|\boutside\b|\bout of (?:this |{any} )?function|\bscripts?\b`),
  },
  {
    id: 'duplicate',
    about: /duplic|copy-?past|repeat|repetit|boilerplate|dry\b|reuse|re-use|already|same|dedup|identical/i,
    says: say(
      r`\b(?:duplicated?|copy-?pasted?|repeated|repeat|duplicating) {np}(?:code|logic|function|method|implementation|block|lines)\b`,
      r`\b(?:avoid|reduce|remove|prevent|lot of|much|limit|minimi[sz]e|bit of|code) {np}(?:duplication|duplicat(?:e|ed|ing) (?:code|logic|this|functions?|implementation|definition)|repetition|repeating (?:code|yourself|ourselves))\b`,
      r`\b(?:code|logic|function|method|class|this|it|block|most) (?:{any} ){0,3}(?:is|are|it is) (?:{any} ){0,1}(?:duplicated?|copy-?pasted?|identical|repeated|duplicate of)\b`,
      r`{start}(?:reuse|re-use) (?:this |that |{np})?(?:ID|function|logic|code|helper|method|component|implementation)\b`,
      r`{start}dedup\w*\b`,
      r`\b(?:keep|make|be|not) (?:{any} )?(?:dry|dry-?er)\b`,
      r`\bsame (?:code|logic|function|snippet|block) (?:{any} ){0,3}(?:as|in|above|below|elsewhere|twice|multiple|several)\b`,
    ),
    unless: say(
      r`\b(?:duplicate (?:key|entry|test|id|name|value|import|event|request|record|row|message|constant))|\bdry run\b|\btests?\b`,
    ),
  },
  {
    id: 'early-return',
    about: /early|earlier|guard|nest|invert/i,
    says: say(
      r`{start}(?:use|do|add|have|prefer|make|put|apply|recommend|favou?r) {np}early (?:return|exit|bail|continue)s?\b`,
      r`\b(?:ask|should be|room for|of|with|there be) {np}early (?:return|exit|bail|continue)s?\b`,
      r`\bearly (?:return|exit)s? (?:{any} )?(?:would|ask|could|is|to (?:reduce|simplify|avoid)|of)\b`,
      r`{start}(?:{any} ){0,4}(?:return|exit|bail)(?: out)? early\b`,
      r`\b(?:exiting|returning|bailing) early (?:is|would)\b|\bto (?:return|exit) early\b`,
      r`\bguard clauses?\b`,
      r`\b(?:reduce|avoid|flatten) (?:{any} ){0,2}(?:nest|nestings?|nested (?:if|code|block|switch)s?)\b`,
      r`\binvert (?:{any} )?(?:if|condition)\b`,
    ),
    unless: say(r`//|\bsaying\b`),
  },
];

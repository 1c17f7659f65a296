import { type ConcernRule, r, say } from './concern-rule.ts';

/** Tests. */
export const TEST: readonly ConcernRule[] = [
  {
    id: 'needless-test',
    about: /tests?\b/i,
    says: say(
      r`(?:^|we |you |i |ask )need-not {np}{test} ?(?:[.?!]|$|as|since|because|for|if|when)`,
      r`{start}(?:remove|drop|delete) (?:this |that |{any} )?tests? ?(?:[.?!]|$|as|since|because|if)`,
      r`\b(?:this|that) tests? (?:is|are|it is) (?:redundant|duplicate|unnecessary)\b`,
    ),
  },
  {
    id: 'assertion',
    about: /assert/i,
    says: say(
      r`^(?:same - |nit )?assert (?:that|this|it|on|for|what|no|called|message)\b`,
      r`\bask assert (?:{any} ){0,8}(?:called|logged|raised|thrown|set|message)\b`,
      r`{start}(?:add|have|include|write) {np}(?:assert|assertions?|asserts)\b(?! (?:message|library))`,
    ),
    unless: say(r`\b(?:ask-not|remove|removing|move|instead|safe|non-null|of length)\b`),
  },
  {
    id: 'test',
    about: /tests?\b|coverage|cover\b|\buts?\b/i,
    says: say(
      r`{start}(?:add|write|have|include|create|extend|see|introduce|expand|provide) {np}{test}`,
      r`\b(?:to|should) (?:add|have|include|write) {np}{test} (?:for|that|to|which|case|cover\w*|where|as|[.?!]|$)`,
      r`\b(?:missing|lacks?|lacking|deserves?|needs?|requires?|require|no|need|want) {np}{test}`,
      r`\b(?:is|are) there {np}{test}`,
      r`\b(?:do|did) (?:we|you|not) (?:have|see) {np}{test}`,
      r`ask (?:add )?(?:unit )?test (?:this|that|it|for|what|ID|negative|error|case|empty|invalid|edge|cover)\b`,
      r`\bwhere (?:is|are) {np}{test}`,
      r`\b(?:cover|covered) (?:{any} ){0,4}(?:by|with|in) {np}tests?\b`,
      r`(?:ask |^)cover {np}(?:{test}|scenarios?|cases?)\b`,
      r`^(?:unit |missing |regression )?tests? ?[?!.]*$`,
      r`\btests? (?:is|are|it is) missing\b`,
      r`\b(?:this|that|it|case|branch|path|code|line|scenario) (?:is|are) not (?:tested|covered)\b`,
      r`{start}(?:update|extend) {np}{test} (?:to|for|with) (?:{any} )?(?:cover|include|check)`,
      r`\badd function that test\b`,
    ),
    unless: say(
      r`\b(?:need-not|redundant|unnecessary|remove|rename|flaky|failing|fail|fails|failed|break|breaks|why|inside|under|was|were|comments?|ask-not|pass|passes|passing)\b|\bto test with\b|\btest (?:tool|tooling|library)s?\b|\bin (?:new |our )?tests?\b`,
    ),
  },
];

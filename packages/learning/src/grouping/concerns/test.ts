import { type ConcernRule, r, say } from './concern-rule.ts';

/** Tests. */
export const TEST: readonly ConcernRule[] = [
  {
    id: 'needless-test',
    about: /tests?\b/i,
    says: say(
      r`(?:^|we |you |i |ask )need-not {np}{test} ?(?:[.?!]|$|as|since|because|for|if|when)`,
      r`{start}(?:remove|drop|delete) (?:this |that |{any} )?tests? ?(?:[.?!]|$|as|since|because|if)`,
      r`\b(?:this|that) tests? (?:is|are|it is) (?:redundant|duplicate|unnecessary)\b|{start}need {np}{test}.*\?`,
    ),
  },
  {
    id: 'assertion',
    about: /assert/i,
    says: say(
      r`^(?:same - |nit )?assert (?:that|this|it|on|for|what|no|called)\b`,
      r`{start}(?:add|include) assert(?:ion)?s? (?:on|that|for)\b`,
      r`\bask assert (?:{any} ){0,8}(?:called|logged|raised|thrown|set|message)\b`,
    ),
    unless: say(r`\b(?:ask-not|remove|removing|move|instead|safe|non-null|of length)\b`),
  },
  {
    id: 'test',
    about: /tests?\b|coverage|cover\b|\buts?\b/i,
    says: say(
      r`{start}(?:add|write|have|include|create|extend|see|introduce|expand|provide) {np}{test}`,
      r`\bto (?:add|have|include|write) {np}{test} (?:for|that|to|which|case|cover\w*|where|as|[.?!]|$)`,
      r`\b(?:missing|lacks?|lacking|deserves?|needs?|requires?|require|no|want) {np}{test}`,
      r`\b(?:is|are) there {np}{test}`,
      r`\b(?:do|did) (?:we|you|not) (?:have|see) {np}{test}`,
      r`ask (?:unit )?test {np}(?:cases?|paths?|scenarios?)\b`,
      r`\b(?:cover|covered) (?:{any} ){0,4}(?:by|with|in) {np}tests?\b`,
    ),
    unless: say(
      r`\b(?:need-not|redundant|unnecessary|remove|rename|flaky|failing|fail|fails|failed|break|breaks|why|inside|under|was|were|comments?|ask-not|pass|passes|passing)\b`,
      r`\btest (?:tool|tooling|library)s?\b|\bin (?:new |our )?tests?\b|\btests? (?:to|with|use) ID\b`,
    ),
  },
];

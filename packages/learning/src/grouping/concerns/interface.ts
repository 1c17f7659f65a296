import { type ConcernRule, r, say } from './concern-rule.ts';

/** Types, visibility and cost. */
export const INTERFACE: readonly ConcernRule[] = [
  {
    id: 'configurable',
    about: /configur/i,
    says: say(
      r`\b(?:should|could|can|ask|must|need to|needs to) be (?:made )?configurable\b`,
      r`(?:ask |^)make {np}configurable\b`,
    ),
    unless: say(r`\b(?:why|ask-not|need-not)\b`),
  },
  {
    id: 'type',
    about: /typ|any\b/i,
    says: say(
      r`\b(?:add|missing|need|needs|specify|include|declare|annotate|put|provide|lacks?) {np}(?:type[- ]?(?:hints?|annotations?|hinting)|typings?|return types?|typehints?)\b`,
      r`(?:ask-not|of|than|avoid) (?:use |using )?any\b(?: type|\.|$| ?\?| type)`,
      r`\b(?:type[- ]?hints?|type[- ]annotations?) (?:is|are|it is)? ?(?:missing|would be)`,
    ),
    unless: say(r`\bunnecessary|\bomit`),
  },
  {
    id: 'visibility',
    about: /private|internal|protected|public|expos|export/i,
    says: say(
      r`{start}(?:make|mark|keep) (?:this|it|that|them|ID|{named}|{np}{named}|both) (?:as |be )?{np}?(?:private|internal|protected|package-private|non-public)\b`,
      r`\b(?:should|could|can|ask|must|need to) (?:{any} )?be (?:{any} )?(?:private|internal|protected|package-private)\b`,
      r`\b(?:do|does|did) (?:we|this|it|you|that|ID) (?:{any} )?need (?:to )?(?:be )?(?:{any} )?(?:expose\w*|export\w*|public)\b`,
      r`\bask (?:need (?:this )?(?:to )?(?:be )?)(?:expose\w*|export\w*|public)\b|\bask expose (?:ID|this|that|it) (?:param|arg|argument|publicly)`,
      r`\bneed-not (?:be )?(?:expose|export|public|exposed|exported)|\bask-not (?:be )?(?:expose|export|public|exposed|exported)\b`,
      r`\b(?:why|should|is|are|does) (?:is |are )?(?:this|it|ID|that) (?:need to be |be |supposed to be |meant to be |intended to be )?(?:public|exported|exposed)\b`,
      r`\bsomething ask expose\b`,
    ),
    unless: say(
      r`\bprivate (?:key|repo|ip|network|again)|\bpublic (?:help|key|repo|docs)|\bprotected (?:by|with|from|under|against|via)\b`,
    ),
  },
  {
    id: 'cache',
    about: /memo|cach|loop|twice|times|time\b|hoist/i,
    says: say(
      r`(?:^|ask )(?:memoi[sz]e|cache|hoist)\b`,
      r`\bconsider memoiz`,
      r`\b(?:could|can|should) be (?:cached|memoized|hoisted)\b`,
      r`\b(?:move|hoist|pull|take|put|moved|extract|extracted) {np}(?:out of|outside|outside of|out) {np}loop\b`,
      r`\b(?:comput|calculat|evaluat|pars|quer|look|do lookup|lookup)\w* (?:{any} ){0,4}(?:twice|multiple times|each time|every time|repeatedly)\b`,
    ),
    unless: say(r`\b(?:only|need-not|ask-not|unnecessary|no need|not think)\b`),
  },
  {
    id: 'copy',
    about: /cop(?:y|ies)|clon|reference|const ref/i,
    says: say(
      r`\b(?:avoid|unnecessary|redundant|prevent|not) (?:make |do )?{np}(?:cop(?:y|ies)|clones?|clon(?:e|ing)|copying)\b`,
      r`\b(?:pass|take|accept|use|make|by) {np}(?:by )?(?:const )(?:ref|reference)\b|\bby reference\b`,
      r`\bneed-not (?:{any} )?(?:clone|copy)\b`,
    ),
    unless: say(r`\bcopy/past|\bcopies of this|\b3 copies`),
  },
  {
    id: 'pin',
    about: /\bpin/i,
    says: say(
      r`{start}pin (?:{any} ){0,6}(?:version|sha|hash|commit|digest|tag|release)s?\b`,
      r`\bshould (?:be )?(?:pin|pinned)\b`,
      r`\bask pin\b(?! on)`,
    ),
  },
];

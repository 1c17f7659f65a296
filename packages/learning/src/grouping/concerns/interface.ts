import { type ConcernRule, r, say } from './concern-rule.ts';

/** Places, types, visibility and cost. */
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
    id: 'move',
    about: /\bmove\b|belong|live|place|location/i,
    says: say(
      r`(?:^|ask )move (?:{any} ){1,5}?(?:to|into|in|inside|under|next to) (?:{any} ){0,2}?(?:ID|CODE|file|files|folder|module|package|directory|dir|crate|class|common|utils?|shared|core|lib|component|hook|section|page)\b`,
      r`^(?:{it}|{np}) ?(?:should |could |might |probably )?(?:belongs?|lives?) (?:to|in|into|elsewhere|next to|under|inside)\b`,
      r`^(?:is |not sure )?(?:this|it) (?:is )?(?:the )?(?:wrong|right|best|better|correct) (?:place|location|file|folder|spot)\b`,
    ),
    unless: say(
      r`\b(?:comment|functions?|methods?|helper|pr|constants?|config|loop|try|phase|constraint|block|readme|docs?|blank|line|variables?|const|top|back|single|thread|declaration|assert|before)\b`,
    ),
  },
  {
    id: 'visibility',
    about: /private|internal|protected|public|expos|export/i,
    says: say(
      r`{start}(?:make|mark|keep) (?:this|it|that|them|ID|{named}|{np}{named}|both) (?:as |be )?{np}?(?:private|internal|protected|package-private|non-public)\b(?! (?:method|function))`,
      r`\bask (?:need (?:this )?(?:to )?(?:be )?)(?:expose\w*|export\w*|public)\b|\bask expose (?:ID|this|that|it) (?:param|arg|argument|publicly)`,
      r`\bneed-not (?:be )?(?:expose|export|public|exposed|exported)|\bask-not (?:be )?(?:expose|export|public|exposed|exported)\b`,
    ),
    unless: say(
      r`\bprivate (?:key|repo|ip|network|again)|\bpublic (?:help|key|repo|docs)|\bprotected (?:by|with|from|under|against|via)\b`,
    ),
  },
  {
    id: 'cache',
    about: /memo|cach|loop|twice|times|time\b|hoist/i,
    anywhere: true,
    says: say(
      r`^(?:ask )?(?:memoi[sz]e|cache|hoist)\b(?! is\b)`,
      r`\b(?:move|hoist|pull|take|put|moved|extract|extracted) {np}(?:out of|outside|outside of|out) {np}loop\b`,
      r`\b(?:comput|calculat|evaluat|pars|quer|lookup)\w* (?:{any} ){0,4}(?:multiple times|each time|every time|repeatedly)\b`,
    ),
    unless: say(r`\b(?:only|need-not|ask-not|unnecessary|no need|not think)\b`),
  },
  {
    id: 'copy',
    about: /cop(?:y|ies)|clon|reference|const ref/i,
    anywhere: true,
    says: say(
      r`\b(?:avoid|unnecessary|redundant|prevent) (?:make |do )?{np}(?:cop(?:y|ies)|clones?|clon(?:e|ing)|copying)\b`,
      r`\b(?:pass|take|accept|use|make|by) {np}(?:by )?(?:const )(?:ref|reference)\b|\bpass {np}by reference\b`,
    ),
    unless: say(r`\bcop(?:y|ies)[/-]past|\bcopies of this|\b3 copies`),
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

import { type ConcernRule, r, say } from './concern-rule.ts';

/** What explains code: comments, descriptions and the manual. */
export const EXPLANATION: readonly ConcernRule[] = [
  {
    id: 'stale-comment',
    about: /comments?\b/i,
    says: say(
      r`\b(?:stale|outdated|out[- ]of[- ]date|obsolete|incorrect|wrong|inaccurate|misleading|old) {np}{comment}`,
      r`\b{comment} (?:above |below |is |are |it is |seem |was |looks? )+(?:{any} ){0,1}(?:stale|outdated|out[- ]of[- ]date|obsolete|incorrect|wrong|inaccurate|misleading|no-longer|off|not (?:correct|accurate|true|match|valid))\b`,
      r`{start}(?:update|fix|adjust|correct) (?:this |that |above |{any} )?{comment}\b`,
      r`\b{comment} (?:need|should|must|ask) (?:to )?(?:be )?(?:update|updated|fix)`,
      r`\b{comment} (?:do|does) not (?:match|reflect|agree|hold|apply)`,
    ),
    unless: say(r`\b(?:address|reply|review|pr|my|your|previous) comment`),
  },
  {
    id: 'commented-out',
    about: /commented/i,
    says: say(
      r`\bcommented(?:[- ]out)? (?:code|line|block|part|section|test)s?\b`,
      r`\b(?:remove|delete|drop|why) {np}commented(?:[- ]out)?\b`,
      r`\bis (?:this|it) (?:{any} )?commented[- ]out`,
    ),
  },
  {
    id: 'needless-comment',
    about: /comments?\b/i,
    says: say(
      r`{start}(?:remove|drop|delete|avoid|trim) (?:this |that |{np})?{comment}(?! out|ed)\b`,
      r`\b(?:unnecessary|redundant|useless|obvious|need-not) {np}{comment}(?! out|ed)\b`,
      r`\b{comment} (?:is|are|it is|seem|was|feel|looks?|ask|can|could|should) (?:{any} ){0,2}(?:unnecessary|redundant|useless|obvious|overkill|pointless|noise|superfluous|removed|remove|not (?:add|useful|helpful))\b`,
      r`\b{comment} (?:do|does) not (?:{any} )?(?:add|help|bring|provide|say)`,
    ),
    unless: say(
      r`\bcommented\b|\blint|\bignore|\bi debated|^removed|\bit than comment|\bcomment (?:it|them) out|\bof comment\b`,
    ),
  },
  {
    id: 'docstring',
    about: /doc/i,
    says: say(
      r`\b(?:add|need|miss|missing|include|write|have|without|no|lack|lacks|deserves?|requires?|use|put|provide|want|expand|improve|extend|see|get) (?:to )?{np}{docstring}\b`,
      r`\b{docstring} (?:is|are|it is|would be|need|should|ask|must) (?:{any} ){0,2}(?:missing|nice|good|great|helpful|update|updated|add|added|explain|mention|describe|say|clarify|reflect)`,
      r`\b(?:explain|clarify|mention|document|note|describe|reflect|state|specify|say)\b.{0,60} (?:in|to|as|into|on) {np}{docstring}\b`,
      r`^(?:{any} )?{docstring} ?[?.!]?$`,
      r`\b{docstring} (?:is |are )?missing\b`,
      r`{start}(?:add|mention|include|put) (?:{any} ){1,4}(?:to|in|into) {np}{docstring}\b`,
      r`\b{docstring} would be\b`,
      r`(?:ask |^)document (?:this|that|what|why|how|when|ID|it|{named}|public|param|parameter|return|behavior|behaviour|meaning|purpose|default)\b(?!.{0,40}\b(?:readme|docs?|website|guide|page)\b)`,
      r`\b(?:should|could|ask|must|to|need to|needs to) be documented\b`,
      r`\badd docs? (?:for|to|on|about|indicating|explain|describe) (?:this|ID|what|{named}|get|why|need|public)`,
    ),
    unless: say(
      r`\b{docstring} (?:generat|tool|plugin|lint)|\b(?:inconsistent|readme|website|docs? site|docs/|when you add)`,
    ),
  },
  {
    id: 'docs',
    about: /docs?\b|documentation|readme|guide|manual/i,
    says: say(
      r`{start}(?:add|mention|update|document|include|put|note|describe|explain|reflect) .{0,60}\b(?:in|to|into|on) {np}(?:readme|documentation|docs|user guide|manual|docs page|website)\b`,
      r`{start}(?:update|add|write|extend) {np}(?:documentation|readme|docs)\b(?! (?:url|link|string|comment))`,
      r`\b(?:need|needs|missing|requires?|lacks?) {np}(?:documentation|docs) ?(?:$|[.?!,]|for|about|on)`,
      r`\b(?:documentation|docs|readme) (?:need|should|must|ask|also need) (?:to )?(?:be )?(?:update|updated|add|mention|reflect)`,
    ),
    unless: say(r`\bdocs? (?:string|comment)|\bcomment\b|\blike in readme|\bfunction\b`),
  },
  {
    id: 'comment',
    about: /comments?\b/i,
    says: say(
      r`{start}(?:add|leave|have|put|write|include|use|drop|provide|make) (?:to )?{np}{comment}\b(?! out|ed)`,
      r`\b(?:need|needs|deserves?|could use|missing|warrants?|lacks?|worth|to have|want|having) (?:to |add )?{np}{comment}\b`,
      r`^{np}{comment} (?:{any} ){0,6}(?:would|might|could|will|ask) (?:{any} )?(?:be )?(?:nice|good|great|helpful|help|useful|appreciated|go|warranted|benefit)?`,
      r`\b(?:explain|clarify|mention|document|note|describe|state|elaborate|specify)\b.{0,60} (?:in|with|as|via) {np}{comment}\b`,
      r`^{comment} (?:explain|on why|why|what|describe)`,
      r`\bmind (?:add|leave|write) {np}{comment}\b|\bsame add comment\b`,
      r`(?:ask |^)comment (?:what|why|how|on what|on why|on how)\b`,
    ),
    unless: say(
      r`\bcommented\b|\b(?:see|per|address|my|above|previous|earlier|other|review|pr|left|same|your|'s|s|argument|argument|lexer|these) (?:{any} )?comments?\b|\bask-not\b|\bheard\b|\bwhy (?:do|would) we|\bfile-?level`,
    ),
  },
];

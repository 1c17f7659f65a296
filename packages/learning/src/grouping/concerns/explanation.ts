import { type ConcernRule, r, say } from './concern-rule.ts';

/** What explains code: comments, descriptions and the manual. */
export const EXPLANATION: readonly ConcernRule[] = [
  {
    id: 'stale-comment',
    about: /comments?\b|docstring|javadoc/i,
    says: say(
      r`\b{comment} (?:above |below |is |are |it is |seem |was |looks? )+(?:{any} ){0,1}(?:stale|outdated|out[- ]of[- ]date|obsolete|incorrect|wrong|inaccurate|misleading|no-longer|off|not (?:correct|accurate|true|match|valid))\b`,
      r`{start}(?:update|fix|adjust|correct) (?:this |that |above |{any} )?{comment}\b`,
    ),
    unless: say(r`\b(?:address|reply|review|pr|my|your|previous) comment`),
  },
  {
    id: 'commented-out',
    about: /commented/i,
    anywhere: true,
    says: say(r`\bcommented(?:[- ]out)? (?:code|line|block|part|section|test)s?\b`),
  },
  {
    id: 'commented-out',
    about: /debug|print|console|dbg/i,
    anywhere: true,
    says: say(
      r`\b(?:remove|delete|drop|get rid of|leftover|left ?over|forgotten|stray|clean up) {np}(?:debug|print|prints|console|printf|println|dbg|debugger)\b(?! level)`,
    ),
    unless: say(r`\bimpl\b|\bderive\b`),
  },
  {
    id: 'docs',
    about: /./,
    ofDocuments: true,
    says: say(
      r`{start}(?:add|mention|link|include|show|explain|clarify|document|give|expand|provide|describe|note|specify) (?!CODE (?:param|arg|version)|ID (?:param|arg|prefix|suffix)|(?:major )?version|support)`,
    ),
    unless: say(
      r`\b(?:pr|changelog|release notes?|changesets?|labels?|deprecat\w*|typo|grammar|comma|name|prefix|suffix|comment|tests?|wrong|alphabetical\w*|newline|lines?)\b`,
    ),
  },
  {
    id: 'docstring',
    about: /doc/i,
    says: say(
      r`\b(?:add|need|miss|missing|include|write|have|without|no|lack|lacks|deserves?|requires?|put|provide|want|expand|improve|extend|get) (?:to )?{np}{docstring}\b`,
      r`\b(?:explain|clarify|mention|document|note|describe|reflect|state|specify|say)\b.{0,60} (?:in|to|as|into|on) {np}{docstring}\b`,
      r`\b{docstring} (?:is |are )?missing\b|\b{docstring} would be\b`,
      r`(?:ask |^)document (?:what|ID|{named}|public|param|parameter|return|meaning|purpose|default)\b(?!.{0,40}\b(?:readme|docs?|website|guide|page|why)\b)`,
      r`\badd doc(?:s|umentation) (?:for|to|on|about|around|indicating|explain|describe)\b`,
    ),
    unless: say(
      r`\b{docstring} (?:generat|tool|plugin|lint|tags?)|\b(?:inconsistent|readme|website|docs? site|docs/|why)\b`,
    ),
  },
  {
    id: 'docs',
    about: /docs?\b|documentation|readme|guide|manual/i,
    says: say(
      r`{start}(?:add|mention|document|include|put|note|describe|explain|reflect) .{0,60}\b(?:in|to|into|on) {np}(?:readme|docs|user guide|manual|docs page|website)\b`,
      r`{start}(?:update|extend) {np}(?:documentation|readme|docs)\b(?! (?:url|link|string|comment))`,
    ),
    unless: say(r`\bdocs? (?:string|comment)|\bcomment\b|\bfunction\b|\blink to\b`),
  },
  {
    id: 'comment',
    about: /comments?\b/i,
    says: say(
      r`{start}(?:add|leave|have|put|write|include|drop|provide) (?:to )?{np}{comment}\b(?! out|ed)`,
      r`\b(?:need|needs|deserves?|could use|missing|warrants?|lacks?|worth|to have|want|having) (?:to |add )?{np}{comment}\b`,
      r`^{np}{comment} (?:{any} ){0,6}(?:would|might|could|will) (?:{any} )?(?:be )?(?:nice|good|great|helpful|help|useful|appreciated|go|warranted|benefit)?`,
      r`(?:ask |^)comment (?:what|why|how|on what|on why|on how)\b`,
    ),
    unless: say(
      r`\bcommented\b|\b(?:see|per|address|my|above|previous|earlier|other|review|pr|left|same|your|'s|s|argument|argument|lexer|these|ID|header) (?:{any} )?comments?\b|\bask-not\b|\bheard\b|\bwhy (?:do|would) we|\bfile-?level`,
    ),
  },
];

import { type ConcernRule, r, say } from './concern-rule.ts';

/** Names of what is in code. */
export const NAMING: readonly ConcernRule[] = [
  {
    id: 'name-case',
    about: /cas(?:e|ed|ing)\b|\bcaps\b|capital/i,
    anywhere: true,
    says: say(
      r`\b(?:snake|camel|pascal|kebab)[-_ ]?cas(?:e|ed|ing)\b`,
      r`\b(?:start|begin) (?:{any} ){0,6}(?:with|from) (?:{any} )?(?:(?:lower|upper)[- ]?case|caps|capital)\b`,
      r`(?:ask |ask-not |^)(?:use|make|have) (?:{any} ){0,4}(?:lower|upper)[- ]?case\b`,
      r`\b(?:lower|upper)-?case (?:name|variable|suffix|prefix)|\b(?:ask |^)capitali[sz]e (?:constants|names|types?)\b`,
    ),
    unless: say(r`\b(?:messages?|errors?|export)\b`),
  },
  {
    id: 'rename',
    about: /nam(?:e|es|ed|ing)\b|\bcall(?:ed)? |prefix/i,
    anywhere: true,
    later: true,
    says: say(
      r`{start}rename (?!refactor|support|is |was |in |and |detection)`,
      r`\b(?:to|suggest|recommend|prefer|propose|maybe) rename (?:this|it|that|ID|them|{named}|to|as|\w+ to)`,
      r`\b(?:should|could|can|must|might|may|ask) be (?:renamed|named|name|rename)\b(?! (?:from|in|by|with|on|when))`,
      r`\b(?:should|could|might|may|ask) (?:(?:this|it|that) )?be called (?:ID|CODE|something|\w+ ?(?:$|[?.]| to match))(?<!anymore|once|twice|first|directly)`,
      r`{start}name (?:this|it|that|ID|them|{named})\b`,
      r`(?:^|\b(?:ask|or|and|go with|i) )call (?:this|it|them|ID|that|{named}) (?!upfront|directly|once|first|twice|again|anyway|unconditionally|early|later|in\b|on\b|there|elsewhere|everywhere|either|immediately|explicitly|manually|synchronously|lazily|out\b)(?:ID\b|something|differently|\w+ ?(?:$|[?.]|of ))`,
      r`(?:^|ask )prefix (?:{any} ){1,3}with (?:ID\b|CODE\b|\w+ ?[.?]?$)`,
      r`{start}(?:change|replace|shorten|improve|reconsider|rethink) {np}nam(?:e|ing)s?\b`,
    ),
    unless: say(
      r`\bnamed? (?:param|arg|export|import)|\brename (?:in |was|is)|\byou rename|^(?:i |we )?renamed|\b(?:already|been) (?:been |already )?renamed|\blogs?\b`,
      r`\bor (?:we |you |ask |can |could )*rename\b|\bmove\b.{1,120}\brename\b`,
    ),
  },
  {
    id: 'rename',
    about:
      /nam(?:e|es|ed|ing)\b|prefix|suffix|misleading|abbreviat|acronym|hungarian|singular|plural|[-=]> ID|→ ID|\bcall /i,
    anywhere: true,
    ofNames: true,
    says: say(
      r`\b(?:follow|use|keep|align with|match|per|inconsistent with|consistent with|consistent) (?:{any} ){0,4}name (?:conventions?|pattern|consisten\w+|scheme|style)\b`,
      r`\bnam(?:e|es|ing) (?:is|are|it is|could|should|ask|might|would|feel|sound)(?: {any}){0,2} {unclear}\b`,
      r`\bname (?:is|are|it is|could|should|might|would|ask) (?:be )?(?:{any} )?(?:descriptive|improved|clearer|more specific|meaningful|changed)\b`,
      r`\bname (?:do|does|did) not (?:{any} )?(?:match|fit|reflect|describe|explain|make|convey|say|tell|mean|seem|suit)\b`,
      r`\b{clear} (?:{any} ){0,1}nam(?:e|ing)s?\b`,
      r`\b(?:not good|not great|meaningless|bad|poor|odd|{unclear}) (?:{any} |{named} )?nam(?:e|ing)\b`,
      r`\bnot (?:sure|fan|huge fan|big fan|crazy|happy|convinced|love|like) (?:about|of|on|with|by|if)? ?(?:this |that |of )?(?:{any} ){0,2}nam(?:e|ing)\b`,
      r`\b(?:use|propose|prefer|pick|choose) (?:{any} ){0,3}(?:as|for) (?:this |{any} )?(?:{named} )?name\b`,
      r`\b(?:drop|remove|redundant|unnecessary) {np}(?:prefix|suffix)\b|\b(?:prefix|suffix) is unnecessary\b`,
      r`\bnam(?:e|ing)s? (?:is |are |do not |does not |it |sound |make |not |looks? |feel |stands? |(?:a |{any} )){0,3}(?:good enough|not good|not great|not perfect|not ideal|bad|sub-?optimal|make sense|plural|inaccurate|misleading|confusing)\b`,
      r`\bnames? (?:should|ask|must|need to) (?:{any} )?(?:be ID|follow|match|reflect|start|end|include|use|reference|mention|say|convey|describe|be {clear}|be plural|be singular)\b`,
      r`\b(?:thoughts on|thoughts about|thought about|feel about|wonder if we|wonder if you|might wanna|would|wdyt about|think of|think about) (?:{any} )?(?:call|name|rename) (?:it|this|that|them|(?:this )?{named}|accessor)\b`,
      r`\b(?:avoid|ask-not|unnecessary|no) (?:use )?(?:{any} )?(?:abbreviations?|abbreviat(?:e|ing)|acronyms?|hungarian)\b`,
      r`\b(?:be|is|make this|make it) (?:in )?(?:plural|singular)\b`,
      r`^ID ?(?:[-=]>|→) ?ID ?[?.]?$`,
      r`^name (?:is|it is|could|should|nit\b|suggest)|^on name\b`,
    ),
    unless: say(
      r`\b(?:path|user|host|domain|branch|model|file) ?name (?:is|are|can|could|be)\b|\b(?:named|descriptive|specific) error messages?\b|\byou (?:rename|named)\b|\bnamed? (?:param|arg|export|import|function arg|prop)|\bin constant\b|\bdocstring|\b(?:java|js)docs?\b`,
      r`\bis good\b|\blogs?\b`,
    ),
  },
];

import { type ConcernRule, r, say } from './concern-rule.ts';

/** How code is laid out. */
export const LAYOUT: readonly ConcernRule[] = [
  {
    id: 'typo',
    about: /typo|spell|spelt|^s\/|reword|rephras/i,
    anywhere: true,
    says: say(r`\b(?:typos?|misspell\w*|misspelt|mis-spelled)\b`, r`(?:^|ask )(?:reword|rephrase)\b(?!.*\bCODE\b)`),
    unless: say(r`\b(?:prone to|likely|as typo|it is typo|is there typo|should be ID)\b`),
  },
  {
    id: 'unused-import',
    about: /imports?\b/i,
    says: say(
      r`^unused {np}imports?\b|{start}(?:remove|drop|delete) (?:this |{np})?(?:unused |unnecessary )?imports? ?(?:$|[.?!]|of ID|if|as|since)`,
      r`^(?:this |{np})?imports? (?:is |are |it is )?(?:{any} )?(?:unused|unnecessary)\b`,
    ),
  },
  {
    id: 'whitespace',
    about: /lines?\b|wrap|col|char/i,
    says: say(
      r`\bline (?:is |looks? )?(?:too |over)?long\b`,
      r`\b(?:79|80|88|100|120) ?(?:char\w*|col\w*)`,
      r`\bwrap (?:at|lines?)\b(?! if)`,
    ),
  },
  {
    id: 'blank-line',
    about: /lines?\b|newline|eof/i,
    anywhere: true,
    says: say(
      r`\b(?:new ?-?lines?|blank line|empty line|eol) (?:at |in )?(?:{any} )?(?:end|eof|bottom)(?: of| of file|$|[ .?!])`,
      r`\b(?:remove|drop|delete|unnecessary|redundant|stray|add|need|needs|missing|leave|put|insert|have|keep|want) {np}(?:blank|empty|new) ?-?(?:lines?|space)\b`,
      r`\b(?:blank|empty) lines? (?:{any} ){0,2}(?:before|after|between|around|above|below)`,
    ),
    unless: say(r`\bused to\b|\boutput\b`),
  },
  {
    id: 'whitespace',
    about: /space|indent/i,
    says: say(
      r`\b(?:trailing|stray|unnecessary|remove|missing|add|need|needs|double) {np}(?:white ?-?spaces?|spaces?)\b(?! (?:name|id|key|between import))`,
      r`\b(?:spaces?|white ?-?space) (?:before|after|around|missing)\b`,
    ),
    unless: say(r`\b(?:name|disk|address|memory|work|key)[- ]?spaces?\b|\bi tested`),
  },
  {
    id: 'sorted',
    about: /alphabet|sort|lexico/i,
    says: say(
      r`{start}(?:sort|order|list|keep|put|reorder|have|move) (?:{any} ){0,6}(?:alphabetical(?:ly)?|lexicographical(?:ly)?|sorted|order)\b`,
      r`\b(?:should|must|ask|need to|meant to|are|is) (?:be )?(?:sorted|ordered|listed|kept)? ?(?:alphabetical(?:ly)?|lexicographical(?:ly)?|sorted)\b`,
    ),
    unless: say(r`\b(?:was|btree|btw|should be called|docstring)\b`),
  },
];

import { type ConcernRule, r, say } from './concern-rule.ts';

/** How code is laid out. */
export const LAYOUT: readonly ConcernRule[] = [
  {
    id: 'typo',
    about: /typo|spell|spelt|^s\//i,
    says: say(
      r`\b(?:typos?|misspell\w*|misspelt|mis-spelled)\b`,
      r`\b(?:wrong|fix|us|check) spelling\b`,
      r`^s/[^/]+/[^/]+/?$`,
    ),
    unless: say(r`\b(?:prone to|likely|as typo)\b`),
  },
  {
    id: 'unused-import',
    about: /imports?\b/i,
    says: say(
      r`\bunused {np}imports?\b`,
      r`\bimports? (?:{any} ){0,3}(?:unused|unnecessary)\b`,
      r`{start}(?:remove|drop|delete) (?:this |{np})?import ?(?:$|[.?!]|of ID|if|as|since)`,
      r`\b(?:unnecessary|redundant) {np}import\b`,
    ),
  },
  {
    id: 'import-order',
    about: /import/i,
    says: say(
      r`\bimport\b.{0,40}\b(?:at|to) (?:{any} )?(?:top|module level|top-level|file level)\b`,
      r`\binline imports?\b`,
    ),
  },
  {
    id: 'whitespace',
    about: /lines?\b|wrap|col|char/i,
    says: say(
      r`\bline (?:is |looks? )?(?:too |over)?long\b`,
      r`\b(?:79|80|88|100|120) ?(?:char\w*|col\w*)`,
      r`\bwrap (?:at|lines?)\b(?! if)|\bline[- ]wrap`,
      r`\bline (?:length|limit)`,
    ),
  },
  {
    id: 'blank-line',
    about: /line|eof/i,
    says: say(
      r`\b(?:new ?-?lines?|blank line|empty line|eol) (?:at |in )?(?:{any} )?(?:end|eof|bottom)(?: of| of file|$|[ .?!])`,
      r`\b(?:missing|no) new ?-?line (?:at|$|[.!?])`,
    ),
  },
  {
    id: 'blank-line',
    about: /lines?\b/i,
    says: say(
      r`\b(?:remove|drop|delete|unnecessary|redundant|stray) {np}(?:blank|empty|new) ?-?lines?\b`,
      r`\b(?:blank|empty|new) ?-?lines? (?:{any} ){0,2}(?:unnecessary|removed|redundant)\b`,
      r`^(?:blank|empty|new) ?-?lines? ?[.?!]?$`,
    ),
    unless: say(r`\bused to\b|\boutput\b`),
  },
  {
    id: 'blank-line',
    about: /lines?\b|newline/i,
    says: say(
      r`\b(?:add|need|needs|missing|leave|put|insert|have|keep|want) {np}(?:blank|empty|new) ?-?lines?\b`,
      r`\b(?:blank|empty) lines? (?:{any} ){0,2}(?:before|after|between|around|above|below)`,
    ),
  },
  {
    id: 'whitespace',
    about: /space|indent/i,
    says: say(
      r`\b(?:trailing|stray|unnecessary|remove|missing|add|need|needs|double) {np}(?:white ?-?spaces?|spaces?)\b(?! (?:name|id|key))`,
      r`^indent(?:ation)?\b`,
      r`\bindent(?:ation)? (?:is|it is) (?:off|wrong|incorrect|inconsistent)|\b(?:wrong|fix|incorrect|inconsistent) indent(?:ation)?\b`,
      r`\b(?:spaces?|white ?-?space) (?:before|after|around|missing)\b`,
    ),
    unless: say(r`\b(?:name|disk|address|memory|work|key)[- ]?spaces?\b|\bi tested`),
  },
  {
    id: 'sorted',
    about: /alphabet|sorted|lexico/i,
    says: say(
      r`\b(?:alphabetical(?:ly)?|alphabetize|alphabetise|lexicographical(?:ly)?)\b`,
      r`\b(?:keep|should be) {np}sorted\b`,
    ),
    unless: say(r`\b(?:was|btree|btw|should be called)\b`),
  },
];

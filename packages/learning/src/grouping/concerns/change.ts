import { type ConcernRule, r, say } from './concern-rule.ts';

/** What belongs into a change, and what is said about it. */
export const CHANGE: readonly ConcernRule[] = [
  {
    id: 'commit-message',
    about: /commit |pr |pull request /i,
    says: say(r`\b(?:commit (?:message|msg|description|title)|(?:pr|pull request) (?:description|title))\b`),
    unless: say(r`\bi thought\b`),
  },
  {
    id: 'changelog',
    about: /change|release|news/i,
    says: say(
      r`\b(?:add|need|missing|write|update|include|lacks?|mention) {np}(?:change ?logs?|release[- ]?notes?|changesets?|news ?(?:file|entry|fragment))\b`,
      r`\b(?:mention|add|put|include|note|document) (?:{any} ){0,6}(?:in|to) {np}(?:change ?logs?|release[- ]?notes?)\b`,
    ),
  },
  {
    id: 'unrelated',
    about: /unrelated|revert|accident|unintention|cosmetic/i,
    says: say(
      r`\bunrelated (?:change|edit|diff|format\w*|white ?space|refactor\w*|modif\w*|file)`,
      r`^(?:this |it )?(?:{any} )?(?:is |are )?unrelated(?: change)? ?[.?!]?$`,
      r`\brevert {np}(?:format\w*|white ?space|unrelated|import|indent\w*) ?(?:change)?`,
      r`\baccidental(?:ly)? (?:change|commit\w*|add\w*|edit\w*|includ\w*|delet\w*|remov\w*)\b|\bchanged? by (?:accident|mistake)\b|\bunintended change|\bstray change`,
      r`\bpurely (?:cosmetic|format)`,
    ),
  },
  {
    id: 'other-change',
    about: /\b(?:pr|pull request|patch|commit|change)s?\b/i,
    says: say(
      r`\b(?:should|ask|move|go|do|done|belongs?|be|should have been) (?:{any} ){0,5}(?:in|into|to) (?:{any} )?(?:previous|parent|different|follow-?up|follow up|prior|earlier|next) (?:pr|pull request|patch|commit|change)\b`,
      r`\b(?:do|move|split|extract|go|leave) (?:this|that|it|them)? ?(?:out )?(?:in|into|to|as|for) (?:different |follow-?up |follow up |future )?(?:pr|pull request)\b`,
    ),
    unless: say(r`\bnext commits?\b|\bto do\b`),
  },
];

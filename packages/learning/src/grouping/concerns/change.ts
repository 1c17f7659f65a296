import { type ConcernRule, r, say } from './concern-rule.ts';

/** What belongs into a change, and what is said about it. */
export const CHANGE: readonly ConcernRule[] = [
  {
    id: 'commit-message',
    about: /commit |pr |pull request /i,
    says: say(
      r`(?:{start}|^(?:this|that|it) )(?:add|mention|put|explain|note|document|include|describe|say|state|belongs) (?:{any} ){0,8}(?:in|to|into) {np}(?:commit (?:message|msg|description)|(?:pr|pull request) (?:description|title|text))\b`,
      r`{start}(?:update|fix|change|align|improve|extend) {np}(?:commit (?:message|msg|description|title)|(?:pr|pull request) (?:description|title))\b`,
    ),
  },
  {
    id: 'changelog',
    about: /change|release|news/i,
    says: say(
      r`\b(?:add|need|missing|write|update|include|lacks?|mention) {np}(?:change ?logs?|release[- ]?notes?|changesets?|news ?(?:file|entry|fragment))\b`,
      r`\b(?:mention|add|put|include|note|document|documented) (?:{any} ){0,6}(?:in|to) {np}(?:change ?logs?|changesets?|release[- ]?notes?)\b`,
    ),
    unless: say(r`\bneed-not\b`),
  },
  {
    id: 'unrelated',
    about: /unrelated|revert|accident|unintention/i,
    says: say(
      r`\bunrelated (?:change|edit|diff|format\w*|white ?space|refactor\w*|modif\w*|file)`,
      r`^(?:this |it )?(?:{any} )?(?:is |are )?unrelated(?: change)? ?[.?!]?$`,
    ),
  },
  {
    id: 'other-change',
    about: /\b(?:pr|pull request|patch|commit|change)s?\b/i,
    later: true,
    says: say(
      r`\b(?:should|ask|move|go|do|done|belongs?|be|should have been) (?:{any} ){0,5}(?:in|into|to|as) (?:{any} )?(?:previous|parent|different|separate|follow-?up|follow up|prior|earlier|next) (?:pr|pull request|patch|commit|change)\b`,
      r`\b(?:do|move|split|extract|go|leave) (?:this|that|it|them)? ?(?:out )?(?:in|into|to|as|for) (?:different |separate |follow-?up |follow up |future )?(?:pr|pull request)\b`,
    ),
    unless: say(r`\bnext commits?\b|\bto do\b`),
  },
];

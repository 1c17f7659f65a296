import { type ConcernRule, r, say } from './concern-rule.ts';

/** What code tells while it runs. */
export const LOGGING: readonly ConcernRule[] = [
  {
    id: 'commented-out',
    about: /debug|print|console|logs?\b|dbg/i,
    says: say(
      r`\b(?:remove|delete|drop|get rid of|leftover|left ?over|forgotten|stray|clean up) {np}(?:debug|print|prints|console|printf|println|dbg|debugger)\b(?! level)`,
      r`\b(?:leftover|left ?over|left-over) {np}(?:log|logs|debug\w*)\b|\bdebug(?:ging)? (?:leftover|left ?over)`,
      r`\b(?:print|console|debug) (?:statements? |logs? )?(?:should|ask|can|need to|must|to) be removed\b`,
    ),
    unless: say(r`\bimpl\b|\bderive\b`),
  },
  {
    id: 'logger',
    about: /logg|\blogs?\b/i,
    says: say(
      r`\b(?:use|via|through|with|to) {np}logg(?:er|ing)\b.{0,30}\b(?:of|not|than|over) {np}(?:print\w*|console\w*|stdout|stderr)\b`,
      r`{start}(?:use|prefer) {np}logger ?[.?!]?$`,
      r`\b(?:print|console|println)\b.{0,30}\b(?:use|with|to) {np}logg(?:er|ing)`,
      r`\buse log of fmt\b`,
    ),
  },
  {
    id: 'log-level',
    about: /level|debug|info|warn|trace/i,
    says: say(
      r`\b(?:should|ask|could|use|under|of|to|is|to be|as) (?:{any} ){0,2}(?:debug|info|warn(?:ing)?|error|trace)[- ]level\b(?! function)`,
      r`\b(?:should|ask|could|wrong|different|lower|reduce|change|raise|about) (?:{any} ){0,3}log[- ]?level\b`,
      r`\b(?:should|ask|could|might|to) be (?:log |logged |at |as )*(?:debug|info|warn|warning|trace)(?: log| of | ?[?.]|$)`,
      r`\b(?:log|logs) (?:{any} ){0,4}(?:at|as|to) (?:debug|info|warn|warning|trace|error)\b`,
    ),
    unless: say(r`\bdetermines|\bi realized|^why\b`),
  },
  {
    id: 'error-message',
    about: /message|\bmsg\b|error/i,
    says: say(
      r`\b(?:descriptive|informative|helpful|clearer|clear|meaningful|specific|detailed|useful|actionable|user-?friendly|improve|misleading|confusing|unclear) (?:error |exception |log |failure |warning )(?:message|messages|msg)\b`,
      r`\b(?:error|exception|failure|warning|log) (?:message|msg) (?:is|could|should|ask|might|would|it is|need) (?:{any} ){0,2}(?:descriptive|informative|helpful|clearer|clear|meaningful|specific|detailed|useful|actionable|improved|misleading|confusing|unclear|vague|generic|include|mention|say|contain|wrong)`,
      r`\b(?:add|include|put|mention|print|have|show) .{0,60}\b(?:in|to) {np}(?:error|exception|log|warning) (?:message|msg)\b`,
      r`\b(?:informative|descriptive|meaningful|helpful|specific) error\b`,
    ),
  },
];

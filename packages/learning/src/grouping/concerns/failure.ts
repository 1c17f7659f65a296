import { type ConcernRule, r, say } from './concern-rule.ts';

/** What can go wrong. */
export const FAILURE: readonly ConcernRule[] = [
  {
    id: 'narrow-catch',
    about: /catch|except/i,
    says: say(
      r`\b(?:catch|except) {np}(?:specific|narrower|exact) (?:{any} )?(?:{error}|type)`,
      r`\bnot (?:to )?hide (?:other|legitimate) {np}{error}`,
    ),
    unless: say(r`\bassert`),
  },
  {
    id: 'unwrap',
    about: /unwrap|panic/i,
    says: say(
      r`\b(?:ask-not|avoid|of|than|replace|remove|without|reason for|raw|many|much|every) (?:use |using |raw |every |{any} )?(?:unwraps?|panic|panicking|unwrapping)\b`,
      r`\b(?:it|that|which|will|could|can|would|might|may|ID) (?:{any} )?panic\b`,
    ),
    unless: say(r`\bif this thread|\bthis panic\b|\bshift|\bof ID speed|\bis held`),
  },
  {
    id: 'error',
    about: /error|exception|fail|err\b|try|catch|silent|swallow|reject|handle it|throw/i,
    says: say(
      r`\b(?:swallow\w*|silently|silence[sd]?|suppress(?:es|ed)?|masks?|hid(?:e|es|ing)|ignored?|ignores|discard(?:s|ed)?|loses?) {np}{error}\b`,
      r`\b(?:silently|quietly) (?:fail|swallow|catch|eat|ignor\w* {np}(?:{error}|exception))|\b(?:it is|are|get|gets) swallowed\b`,
      r`\b{error} (?:{any} ){0,2}(?:swallowed|ignored|lost|suppressed|dropped|discarded|unhandled|unchecked|not (?:handle|handled|checked|check|propagated|caught))\b`,
      r`{start}(?:handle|catch|propagate|check|check for|bubble up) (?:if )?{np}{error}\b(?! (?:message|code|type|class|name|object))`,
      r`\b(?:add|need|missing|no|without|have|lack|do not have|needs) {np}(?:error[- ]?handl\w*|error handle|exception[- ]?handl\w*|exception handle|try[-/ ]?(?:and )?(?:catch|except)|error[- ]?check\w*|error check|try block|catch block|throw/catch)\b`,
      r`{start}wrap {it} in try\b`,
      r`\bwhat (?:if|happen|happens|happens if|happens when|happen if|happen when) {np}(?:fail|fails|throw|throws|rejects?|errors? out)\b`,
    ),
    unless: say(
      r`\b(?:error messages?|typo|tests?|warning and return|debug logs|short try)\b|\bask-not (?:{any} ){0,3}(?:handle|catch|check|add|use|try)|\bfind out\b|\bhandled? (?:by|in)\b`,
    ),
  },
  {
    id: 'raise',
    about: /throw|raise/i,
    says: say(
      r`(?:ask |^)(?:throw|raise) (?:ID |CODE )?(?:error|exception)s? ?(?:$|[.?!]|if\b|when\b|for\b|of\b|in\b)`,
      r`\b(?:should|must|need to) (?:throw|raise) {np}{error}\b`,
    ),
    unless: say(r`\b(?:use|ask-not|messages?|tests?|regular|same|type)\b`),
  },
  {
    id: 'null',
    about: /null|nil|none|undefined|empt|nan/i,
    says: say(
      r`\b(?:add|need|missing|needs|without|no|have|do) {np}{null}[- ]?(?:check|checks|guard|handl\w*|handle)\b`,
      r`\bwhat (?:if|about|happens if|happens when) {np}(?:is |are )?(?:{null}|empty)\b`,
      r`^(?:this|it) (?:can|could|may|might) be {null}(?: no| right)? ?[?.]?$`,
    ),
    unless: say(
      r`\b(?:never|ask-not|impossible|need-not|otherwise|simplified|redundant|remove|drop|passing|was|default)\b`,
    ),
  },
  {
    id: 'validate',
    about: /validat|sanitiz/i,
    says: say(
      r`(?:ask |^)(?:validate|sanitize) (?:{any} ){0,2}(?:input|value|values|params?|parameters?|arguments?|args?|request|payload|ID)\b(?! before)`,
      r`\b(?:add|need|needs|missing|no|without) {np}(?:input )?(?:validation|sanitization)\b`,
    ),
    unless: say(r`\b(?:need-not|ask-not|test|tests)\b`),
  },
  {
    id: 'breaking-change',
    about: /break|compatib/i,
    anywhere: true,
    says: say(
      r`\b(?:is|be|it is|would be|this|potentially) (?:{any} ){0,2}break (?:api |behavio\w+ )?change\b`,
      r`\bbackwards?[- ](?:in)?compatib\w+ (?:way|change|break|issue)`,
    ),
    unless: say(r`\b(?:not break|no break|next break|ask-not|isn|heads up|needed to|changelog)\b`),
  },
];

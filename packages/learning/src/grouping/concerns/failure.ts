import { type ConcernRule, r, say } from './concern-rule.ts';

/** What can go wrong. */
export const FAILURE: readonly ConcernRule[] = [
  {
    id: 'narrow-catch',
    about: /catch|except/i,
    says: say(
      r`\b(?:catch|except) {np}(?:specific|expected|narrower|exact) (?:{any} )?(?:{error}|type)`,
      r`\b(?:than|of|avoid|ask-not) catch(?:ing)? (?:{any} )?(?:any|every|all|type of|general|generic|broad|base|bare)?(?: type of)? ?(?:exceptions?|errors?|everything)\b`,
      r`\b(?:broad|bare|blanket|generic) {np}(?:except|catch|exception)\b`,
      r`\b(?:exception|except|catch) (?:is|it is) (?:{any} )?(?:too )?(?:broad|generic|general)\b`,
    ),
  },
  {
    id: 'unwrap',
    about: /unwrap|panic/i,
    says: say(
      r`\b(?:ask-not|avoid|of|than|replace|remove|without|reason for|raw|many|much|this|every) (?:use |using |raw |every |{any} )?(?:unwraps?|panic|panicking|unwrapping)\b`,
      r`\b(?:it|this|that|which|will|could|can|would|might|may|ID) (?:{any} )?panic\b`,
      r`^panic\w* is not`,
    ),
    unless: say(r`\bif this thread|\bthis panic\b|\bshift|\bof ID speed|\bis held`),
  },
  {
    id: 'error',
    about: /error|exception|fail|err\b|try|catch|silent|swallow|reject|handle it|throw/i,
    says: say(
      r`\b(?:swallow\w*|silently|silence[sd]?|suppress(?:es|ed)?|masks?|hid(?:e|es|ing)|ignored?|ignores|discard(?:s|ed)?|loses?) {np}{error}\b`,
      r`\b(?:silently|quietly) (?:fail|swallow|catch|eat|ignor\w* {np}(?:{error}|exception))|\b(?:catch|catches|ignore|ignores) {np}{error} silently\b|\b(?:it is|are|get|gets) swallowed\b`,
      r`\b{error} (?:{any} ){0,2}(?:swallowed|ignored|lost|suppressed|dropped|discarded|unhandled|unchecked|not (?:handle|handled|checked|check|propagated|caught))\b`,
      r`{start}(?:handle|catch|propagate|check|check for|bubble up) (?:if )?{np}{error}\b(?! (?:message|code|type|class|name|object))`,
      r`\b(?:add|need|missing|no|without|have|lack|do not have|needs) {np}(?:error[- ]?handl\w*|error handle|exception[- ]?handl\w*|exception handle|try[-/ ]?(?:and )?(?:catch|except)|error[- ]?check\w*|error check|try block|catch block|throw/catch)\b`,
      r`{start}wrap {np}in try\b`,
      r`\b(?:error|failure|return value|return code) (?:should|must|need to|ask) (?:be )?(?:handled?|checked?|propagated?|caught)\b`,
      r`\bwhat (?:if|happen|happens|happens if|happens when|happen if|happen when) {np}(?:fail|fails|throw|throws|rejects?|errors? out)\b`,
      r`\bdid not (?:handle|catch) (?:it|error|err|{np}{error})`,
    ),
    unless: say(
      r`\b(?:error messages?|typo|tests?|warning and return|debug logs|short try)\b|\bask-not (?:{any} ){0,3}(?:handle|catch|check|add|use|try)|\bfind out\b|\bhandled? (?:by|in)\b`,
    ),
  },
  {
    id: 'raise',
    about: /throw|raise/i,
    says: say(r`(?:ask |^)(?:throw|raise) {np}{error}\b`, r`\b(?:should|must|need to) (?:throw|raise) {np}{error}?\b`),
    unless: say(r`\b(?:use|ask-not|messages?|tests?|regular|same)\b`),
  },
  {
    id: 'null',
    about: /null|nil|none|undefined|empt|nan|optional/i,
    says: say(
      r`\b(?:can|could|may|might|would) (?:{any} )?be {null}\b`,
      r`\bwhat (?:if|about|when|happens|happen|happens if|happens when|happen if|happen when) (?:{any} ){0,5}(?:is|are|be|it is|return|returns) (?:{any} )?(?:{null}|empty)\b`,
      r`\bwhat (?:if|about) {np}(?:{null}|empty)\b`,
      r`\b(?:add|need|missing|needs|without|no|have|do) {np}{null}[- ]?(?:check|checks|guard|handl\w*|handle)\b`,
      r`{start}(?:check|guard|handle|protect|verify|ensure) (?:for |against |if |that |whether )?{np}(?:is |are |not |case |case of |of |being )*(?:{null}|emptiness|empty)\b`,
      r`\b(?:use|with|add) {np}optional[- ]?chain\w*\b`,
    ),
    unless: say(
      r`\b(?:never|ask-not|impossible|need-not|really possible|do you mean|otherwise|simplified|redundant|remove|drop|ca|passing|was|before this)\b`,
      r`\breturn {null}`,
      r`\b(?:i am|i might|might be missing)\b`,
      r`^if (?:the )?{null}|\benv may|\bcan not be`,
      r`\b(?:which|will|would|that|it) means?\b`,
    ),
  },
  {
    id: 'validate',
    about: /validat|sanitiz/i,
    says: say(
      r`(?:ask |^)(?:validate|sanitize) (?!that\b)`,
      r`\b(?:add|need|needs|missing|no|without) {np}(?:input )?(?:validation|sanitization)\b`,
    ),
    unless: say(r`\b(?:need-not|ask-not|test|tests)\b`),
  },
  {
    id: 'breaking-change',
    about: /break|compatib/i,
    says: say(
      r`\b(?:is|be|it is|would be|this|potentially) (?:{any} ){0,2}break (?:api |behavio\w+ )?change\b`,
      r`\bbackwards?[- ](?:in)?compatib\w+ (?:way|change|break|issue)`,
      r`\b(?:not|non|break|breaks)[- ](?:be )?backwards?[- ]compatib`,
    ),
    unless: say(r`\b(?:not break|no break|next break|ask-not|isn|heads up|needed to)\b`),
  },
];

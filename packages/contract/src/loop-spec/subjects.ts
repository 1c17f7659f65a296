import type { Phrase } from './phrase.ts';
import type { SpecSection } from './spec-section.ts';
import { ESCALATING_SECTIONS } from './spec-section.ts';

/** Subjects of which a clear word or path already sends a ticket to a person (seed 002, "Always Escalate"). */
export const SUBJECTS = [
  'authentication',
  'authorization',
  'payments',
  'secrets',
  'data-deletion',
  'infrastructure-credentials',
  'deployment',
  'legal',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** How rules name them. */
const NAMES: Readonly<Record<Subject, RegExp>> = {
  authentication: /\b(?:authenticat|log-?ins?\b|sign-?ins?\b|auth\b|passwords?\b)/i,
  authorization: /\b(?:authori[sz]ation|access (?:control|rights)|permissions?\b|auth\b)/i,
  payments: /\b(?:payments?|billing|refunds?|invoic|charges?\b)/i,
  secrets: /\b(?:secrets?|(?:api|private|access) keys?)\b/i,
  'data-deletion':
    /\b(?:(?:data|accounts?|records?) (?:deletion|removal|erasure|loss)|delet\w+ (?:of )?(?:[a-z]+ )?(?:data|accounts?|records?))\b/i,
  'infrastructure-credentials': /\b(?:credentials?)\b/i,
  deployment: /\bdeploy/i,
  legal: /\b(?:legal|complian|security polic|privacy polic|licens|licenc)/i,
};

/**
 * The subjects that a rule keeps out of the loop; empty where it names none, or names them otherwise ("except billing"):
 * then only the classifier can tell.
 */
export function subjectsKeptOut({ text }: Phrase, section: SpecSection): readonly Subject[] {
  const negated = /\b(?:no|not|never|neither|without|doesn't|don't)\b/i.test(text);
  if (/\b(?:unless|except|apart|other than|only)\b/i.test(text)) return [];
  if (negated === ESCALATING_SECTIONS.has(section)) return [];
  return SUBJECTS.filter((subject) => NAMES[subject].test(text));
}

import type { RuleMeaning } from './loop-spec.ts';
import type { Phrase } from './phrase.ts';
import type { SpecSection } from './spec-section.ts';

/**
 * What a family of forms makes of a phrase: its meaning, the reason why a rule of this form cannot be carried out,
 * or null when the phrase is not of this form. A form matches the whole phrase; a remainder ("… except on Fridays")
 * would be a rule that nobody enforces.
 */
export type Reading = { readonly meaning: RuleMeaning } | { readonly reason: string } | null;

export type ReadForm = (phrase: Phrase, section: SpecSection) => Reading;

/** Who or what a rule speaks of, at its beginning: "the issue", "the same item", "it", "the change". */
export const SUBJECT =
  '(?:(?:the|an?|any|every|each|all|its) )?(?:(?:same|proposed|whole|selected|expected) )?(?:issues?|tickets?|(?:work )?items?|work|tasks?|changes?|diffs?|patch(?:es)?|pull requests?|PRs?|candidates?|agents?|makers?|loops?|it)';

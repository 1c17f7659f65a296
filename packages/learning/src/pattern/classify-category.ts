import type { InterruptCategory } from '@loop-actions/contract';

export interface Classified {
  readonly category: InterruptCategory;
  /** 0 to 1: how much more of the text speaks for it than for another. */
  readonly confidence: number;
  /** The words that decided; empty where nothing did. */
  readonly quote: string;
}

type Known = Exclude<InterruptCategory, 'unclear'>;

/** Words that tell the three categories of seed 000 apart: a tool that broke, a rule that is missing, a fact that is. */
const SIGNALS: Readonly<Record<Known, readonly RegExp[]>> = {
  'tool-failure': [
    /\b(?:timed? ?out|timeout)\b/i,
    /\b(?:exit(?:ed)? (?:with )?code|exit status|exited with)\b/i,
    /\b(?:ENOENT|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EACCES|E404|ERESOLVE)\b/,
    /\b(?:command not found|no such file|cannot find module|not installed|could not resolve)\b/i,
    /\b(?:tool|command|cli|package manager|runner|linter|compiler)\b.{0,40}\b(?:denied|failed|fails|crash(?:ed|es)?|broken|missing|unavailable)\b/i,
    /\b(?:rate limit|quota|overloaded|429|503)\b/i,
    /\b(?:killed|segfault|out of memory|stack trace|flaky)\b/i,
    /\bended with (?:budget|environment|agent)-/i,
  ],
  'policy-gap': [
    /\b(?:allowed|permitted|forbidden|prohibited|not supposed to)\b/i,
    /\b(?:may|can) (?:we|i|the (?:loop|agent)|customer|this)\b/i,
    /\b(?:approv(?:e|al|ed)|sign[- ]?off|permission|authori[sz]ed?)\b/i,
    /\b(?:policy|policies|compliance|legal|licen[cs]e|gdpr|privacy|security review|secrets?)\b/i,
    /\bwho (?:decides|owns|approves)\b/i,
    /\b(?:must|never|always) be (?:escalated|reviewed|asked)\b/i,
    /\bshould (?:we|the loop|i) (?:really )?(?:merge|deploy|delete|publish|upgrade|release)\b/i,
    /\b(?:rule|rules) (?:says?|forbids?|is missing|for)\b/i,
  ],
  'missing-context': [
    /\b(?:which|what) (?:of|one|is|are|does|do|should|database|service|format|version|value|name|behaviou?r)\b/i,
    /\b(?:where|how) (?:is|are|does|do|should|can|to)\b/i,
    /\b(?:ambiguous|unspecified|underspecified|not (?:specified|documented|described)|contradict(?:s|ory)?)\b/i,
    /\b(?:acceptance criteria|requirements?|expected (?:result|behaviou?r|output)|architecture|convention|decision record)\b/i,
    /\b(?:don.t|do not|doesn.t|does not|cannot|can.t) (?:know|tell|say)\b/i,
    /\b(?:missing|lacks?|without|no) (?:context|information|details?|description|spec|example)\b/i,
    /\b(?:why|intended|meant|supposed to mean)\b/i,
    /\b(?:does not|doesn.t) (?:name|mention|state|say)\b/i,
  ],
};

/** A text can speak for two categories; below this lead it is unclear which. */
const NEEDED_SHARE = 0.6;

/** What kind of gap a text speaks of, by its own words. Too few or contradictory words are `unclear`, and are counted so. */
export function classifyCategory(texts: readonly string[]): Classified {
  const found = { 'tool-failure': 0, 'policy-gap': 0, 'missing-context': 0 };
  const quotes: Partial<Record<Known, string>> = {};
  for (const text of texts) {
    for (const [category, signals] of Object.entries(SIGNALS) as [Known, readonly RegExp[]][]) {
      for (const signal of signals) {
        const match = signal.exec(text.slice(0, 4000));
        if (match === null) continue;
        found[category]++;
        quotes[category] ??= quoteAround(text, match.index, match[0].length);
      }
    }
  }
  const total = Object.values(found).reduce((sum, count) => sum + count, 0);
  const [best] = (Object.entries(found) as [Known, number][]).sort((left, right) => right[1] - left[1]);
  if (best === undefined || total === 0) return { category: 'unclear', confidence: 0, quote: '' };
  const [category, count] = best;
  const share = count / total;
  if (share < NEEDED_SHARE) return { category: 'unclear', confidence: 1 - share, quote: quotes[category] ?? '' };
  // One word is a hint and no proof: with few signals the confidence stays low (Laplace).
  return { category, confidence: (count + 1) / (total + 3), quote: quotes[category] ?? '' };
}

function quoteAround(text: string, at: number, length: number): string {
  return text
    .slice(Math.max(0, at - 60), at + length + 60)
    .replace(/\s+/g, ' ')
    .trim();
}

import type { SpecSection } from './spec-section.ts';

/** A section as its heading opens it; the selection rules become one of two lists by the line that introduces them. */
export type OpenSection = SpecSection | 'selection';

/** Headings people write, in lower case and without punctuation. */
const HEADINGS: Readonly<Record<string, OpenSection>> = {
  purpose: 'purpose',
  goal: 'purpose',
  overview: 'purpose',
  trigger: 'trigger',
  triggers: 'trigger',
  schedule: 'trigger',
  inputs: 'inputs',
  input: 'inputs',
  'work selection rules': 'selection',
  'work selection': 'selection',
  'selection rules': 'selection',
  selection: 'selection',
  'select when': 'select-when',
  'may select work only when': 'select-when',
  'the loop may select work only when': 'select-when',
  'skip when': 'skip-when',
  'skip and escalate when': 'skip-when',
  'must skip and escalate when': 'skip-when',
  'the loop must skip and escalate when': 'skip-when',
  roles: 'roles',
  role: 'roles',
  agents: 'roles',
  gates: 'gates',
  'quality gates': 'gates',
  'quality gate': 'gates',
  gate: 'gates',
  checks: 'gates',
  budgets: 'budgets',
  budget: 'budgets',
  limits: 'budgets',
  'stop conditions': 'stop',
  'stop condition': 'stop',
  'stop when': 'stop',
  stops: 'stop',
  'live verification': 'live',
  'live checks': 'live',
  'verify live': 'live',
  'proof of life': 'live',
  'production verification': 'live',
  remediation: 'remediation',
  'remediation policy': 'remediation',
  'when the gate is red': 'remediation',
  'always escalate': 'always-escalate',
  'escalate always': 'always-escalate',
  'escalate on ambiguity': 'escalate-on-ambiguity',
  'escalate when ambiguous': 'escalate-on-ambiguity',
  ambiguity: 'escalate-on-ambiguity',
  autonomy: 'autonomy',
  mode: 'autonomy',
  'autonomy mode': 'autonomy',
  'autonomy level': 'autonomy',
  'self heal': 'self-heal',
  'self healing': 'self-heal',
  healing: 'self-heal',
};

/** The section a heading opens, in any case, level, numbering or emphasis; null for any other heading. */
export function sectionOf(heading: string): OpenSection | null {
  const words = heading
    .slice(0, 120)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return Object.hasOwn(HEADINGS, words) ? (HEADINGS[words] ?? null) : null;
}

/** A paragraph of nothing but emphasised words: people use it as a heading. */
export function emphasisedHeading(paragraph: string): string | null {
  return /^(?:\*\*|__)([^*_\n]{1,80})(?:\*\*|__):?$/.exec(paragraph.trim())?.[1] ?? null;
}

const REFUSES = /\b(?:must not|may not|never|do not|don't|does not|cannot|can't) (?:select|pick|take|start|accept)/i;
const SKIPS = /\b(?:skips?|escalates?|rejects?|refuses?|hands? over)\b/i;
const SELECTS = /\b(?:selects?|selected|picks?|takes?|accepts?|starts?|eligible|only (?:when|if))\b/i;

/** Which of the two selection lists a line introduces; null when it says neither or both. */
export function introducedList(line: string): 'select-when' | 'skip-when' | null {
  const text = line.slice(0, 400);
  if (REFUSES.test(text)) return SKIPS.test(text.replace(REFUSES, '')) && /\bor\b/i.test(text) ? null : 'skip-when';
  const skips = SKIPS.test(text);
  if (skips === SELECTS.test(text)) return null;
  if (/\b(?:not|never|don't|unless|except)\b/i.test(text)) return null;
  return skips ? 'skip-when' : 'select-when';
}

/** Whether the line before a list turns its meaning round ("Do not escalate when:"). */
export function turnsRound(line: string): boolean {
  return /\b(?:not|never|don't|doesn't|no need|unless|except|without)\b/i.test(line.slice(0, 400));
}

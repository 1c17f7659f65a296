import type { AutonomyDecision, PathTier, RiskClass } from '../../autonomy.ts';
import type { ReadForm } from '../reading.ts';
import { readGlobs } from './paths.ts';

const DECISIONS: readonly (readonly [AutonomyDecision, string])[] = [
  ['auto-merge', '(?:auto(?:matic(?:ally)?)?|may)?[- ]?merged?(?: by itself| automatically| itself)?'],
  ['human-review', '(?:needs? |for )?(?:a )?(?:human|person|people)(?:[- ]review)?|review'],
  ['never', 'never(?: automatic(?:ally)?| merged?(?: automatically)?)?'],
];
const CLASS = new RegExp(
  `^(?<risk>low|medium|high)[- ]risk(?: changes?)?(?: is| are|:)? (?:${DECISIONS.map(([, words], at) => `(?<d${at}>${words})`).join('|')})$`,
  'i',
);

const TIERS: readonly (readonly [PathTier, RegExp])[] = [
  ['docs', /^(?:docs?|documents|documentation)$/i],
  ['tests', /^tests?$/i],
  ['source', /^(?:source|code)$/i],
  ['public-api', /^(?:public[- ])?(?:api|interface)$/i],
  ['infrastructure', /^(?:infra(?:structure)?|ci|deployment)$/i],
  ['data', /^(?:data|schemas?|migrations?|database)$/i],
  ['security', /^(?:security|auth(?:entication|orization)?|payments?|billing|secrets?|high[- ]stakes?)$/i],
];
const TIER = /^(?<tier>[a-z -]{2,30}?)(?: (?:paths?|files?))?(?: (?:is|are|live in))?: ?(?<list>.+)$/i;

/** "low risk: auto-merge", "medium risk: human review", "public API: `src/index.ts`". */
export const readRisk: ReadForm = (phrase) => {
  const named = CLASS.exec(phrase.text)?.groups;
  if (named?.risk !== undefined) {
    const decision = DECISIONS.find((_, at) => named[`d${at}`] !== undefined)?.[0];
    const risk = named.risk.toLowerCase() as RiskClass;
    return decision === undefined ? null : { meaning: { kind: 'autonomy-class', risk, decision } };
  }
  const tiered = TIER.exec(phrase.text)?.groups;
  const tier = TIERS.find(([, form]) => form.test(tiered?.tier ?? ''))?.[0];
  if (tier === undefined || tiered?.list === undefined) return null;
  const globs = readGlobs(tiered.list, phrase);
  if (globs === null) return { reason: 'a tier is its name, a colon and paths in backticks' };
  return typeof globs === 'string' ? { reason: globs } : { meaning: { kind: 'autonomy-tier', tier, globs } };
};

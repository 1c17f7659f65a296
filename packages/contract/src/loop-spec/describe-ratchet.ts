import { assertNever } from '../loop-error.ts';
import type { AutonomyMeaning, RatchetMeaning } from './ratchet-meaning.ts';

const quoteAll = (items: readonly string[]): string => items.map((item) => `\`${item}\``).join(', ');

/** What a rule of the ratchet means, in words. */
export function describeRatchet(meaning: RatchetMeaning): string {
  switch (meaning.kind) {
    case 'ratchet': {
      const counts = meaning.counts.map((count) => count.replace('-', ' ')).join(', ');
      return meaning.rise === 0
        ? `${counts} may only fall`
        : `${counts} may rise by at most ${meaning.rise} in a change`;
    }
    case 'record-guards':
      return 'each test and golden case that a change adds becomes a guard';
    case 'retire-guards':
      return `no longer holds ${quoteAll(meaning.guards)}`;
    case 'golden-set':
      return `golden cases of the base are held: ${quoteAll(meaning.globs)}`;
    default:
      return assertNever(meaning);
  }
}

/** What a rule of autonomy means, in words. */
export function describeAutonomy(meaning: AutonomyMeaning): string {
  switch (meaning.kind) {
    case 'autonomy-tier':
      return `${meaning.tier}: ${quoteAll(meaning.globs)}`;
    case 'autonomy-class':
      return `${meaning.risk} risk: ${meaning.decision}`;
    default:
      return assertNever(meaning);
  }
}

import { assertNever } from '../loop-error.ts';
import type { ScheduleMeaning } from './schedule-meaning.ts';

const quoteAll = (items: readonly string[]): string => items.map((item) => `\`${item}\``).join(', ');

/** What a rule of order, locks or passes means, in words. */
export function describeSchedule(meaning: ScheduleMeaning): string {
  switch (meaning.kind) {
    case 'parallel':
      return `at most ${meaning.max} items at the same time`;
    case 'lock': {
      const paths = meaning.globs.length === 0 ? [] : [`that touch ${quoteAll(meaning.globs)}`];
      const labels = meaning.labels.length === 0 ? [] : [`labeled ${quoteAll(meaning.labels)}`];
      return `${meaning.name}: one item at a time, of those ${[...paths, ...labels].join(' or ')}`;
    }
    case 'priority':
      return `goes first: ${quoteAll(meaning.labels)}`;
    case 'pass-limit':
      return `starts at most ${meaning.max} passes per ${meaning.per} by itself`;
    case 'post-merge':
      return `a ticket is done when \`${meaning.workflow}\` passed on its merge commit`;
    default:
      return assertNever(meaning);
  }
}

import type { KnownSurvivor } from './judge-mutants.ts';

type Place = readonly [source: string, mutator: string, replacement: string];

/** Mutants that mean what the original means, by the words of their line; `npm run mutants` tells when one is stale. */
export const KNOWN_SURVIVORS: readonly KnownSurvivor[] = [
  ...equivalent('packages/verifier/src/oracle.ts', 'There is such a ticket, which only the type does not know.', [
    ['if (done && tickets.length === 1) return `done: ${only?.id}: ${only?.reason}`;', 'OptionalChaining', 'only.id'],
    [
      'if (done && tickets.length === 1) return `done: ${only?.id}: ${only?.reason}`;',
      'OptionalChaining',
      'only.reason',
    ],
    ['return `not done: ${open?.id}: ${open?.reason}`;', 'OptionalChaining', 'open.id'],
    ['return `not done: ${open?.id}: ${open?.reason}`;', 'OptionalChaining', 'open.reason'],
  ]),
  ...equivalent(
    'packages/verifier/src/oracle.ts',
    'Nobody asks for it by name: what is neither of the other two is absent.',
    [["if (!ticket.labels.includes(LABELS.humanGated)) return 'absent';", 'StringLiteral', '""']],
  ),
];

function equivalent(file: string, reason: string, places: readonly Place[]): KnownSurvivor[] {
  return places.map(([source, mutator, replacement]) => ({ file, source, mutator, replacement, reason }));
}

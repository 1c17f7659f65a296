/** Files whose mutants are counted, with the tests that have to kill them: those that specify them. */
export interface MutatedArea {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/** What decides done, what merges records, and what holds a heal to the frozen line. */
export const MUTATED_AREAS: readonly MutatedArea[] = [
  {
    files: [
      'packages/verifier/src/oracle.ts',
      'packages/verifier/src/oracle/human-gate.ts',
      'packages/verifier/src/oracle/merged-change.ts',
      'packages/verifier/src/oracle/stand-ticket.ts',
      'packages/contract/src/write-access.ts',
    ],
    tests: ['test/unit/verifier/oracle.test.ts'],
  },
  {
    files: [
      'packages/contract/src/loop-state/attempt-ledger.ts',
      'packages/contract/src/loop-state/merge-items.ts',
      'packages/contract/src/loop-state/merge-ledgers.ts',
      'packages/contract/src/loop-state/merge-sequences.ts',
      'packages/contract/src/loop-state/merge-states.ts',
    ],
    tests: [
      'test/unit/contract/loop-state/change.test.ts',
      'test/unit/contract/loop-state/ledger-lines.test.ts',
      'test/unit/contract/loop-state/merge-words.test.ts',
      'test/unit/contract/loop-state/merge.test.ts',
    ],
  },
  {
    files: ['packages/contract/src/leases/merge-leases.ts'],
    tests: ['test/unit/contract/leases/merge-leases.test.ts'],
  },
  {
    files: [
      'packages/verifier/src/workflow/compare-jobs.ts',
      'packages/verifier/src/workflow/compare-steps.ts',
      'packages/verifier/src/workflow/compare-triggers.ts',
      'packages/verifier/src/workflow/compare-workflows.ts',
      'packages/verifier/src/workflow/permissions.ts',
      'packages/verifier/src/workflow/publish-order.ts',
    ],
    tests: ['test/unit/verifier/workflow-findings.test.ts', 'test/unit/verifier/workflows.test.ts'],
  },
  {
    files: [
      'packages/verifier/src/tripwire.ts',
      'packages/verifier/src/frozen/classify-path.ts',
      'packages/verifier/src/frozen/manifest.ts',
      'packages/verifier/src/heal/changed-lines.ts',
      'packages/verifier/src/heal/content-rules.ts',
      'packages/verifier/src/heal/path-problems.ts',
      'packages/verifier/src/heal/tree-changes.ts',
      'packages/verifier/src/probes/gate-probes.ts',
      'packages/verifier/src/probes/oracle-probes.ts',
      'packages/verifier/src/probes/probe.ts',
    ],
    tests: ['test/unit/verifier/heal-rules.test.ts', 'test/unit/verifier/tripwire.test.ts'],
  },
];

/**
 * Words of tests that are not asked: those that hold something to a time, which on a busy machine kill what they don't look
 * at, and one that takes long and asks about texts.
 */
export const LEFT_OUT: readonly string[] = ['is quick', 'in no time', 'whatever it is:'];

/** Property tests are asked with few cases, always the same: what only the hundredth would kill counts as alive. */
export const PROPERTY_RUNS = 20;

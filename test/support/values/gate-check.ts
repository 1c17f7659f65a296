import type { GateCheck } from '@loop-actions/contract';

/** A required check that runs `npm test`, with what a test cares about set. */
export function gateCheck(differences: Partial<GateCheck> = {}): GateCheck {
  return {
    name: 'tests',
    kind: 'test',
    command: 'npm test',
    builtIn: null,
    required: true,
    deadlineMs: 60_000,
    onBase: 'green',
    heldOut: false,
    environment: {},
    reports: [],
    thresholds: [],
    mayWrite: [],
    network: 'allowed',
    install: null,
    position: { file: 'LOOP_SPEC.md', line: 1, column: 1 },
    ...differences,
  };
}

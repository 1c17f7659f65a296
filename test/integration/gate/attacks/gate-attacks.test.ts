import { detectBox, hasNamespaces } from '@loop-actions/process';
import { describe, expect, test } from 'vitest';
import { GATE_ATTACKS } from './gate-attacks.ts';
import { MACHINE_ATTACKS } from './machine-attacks.ts';
import { tryAttack } from './try-attack.ts';

describe('attacks on the gate beyond one test runner', () => {
  test.each(GATE_ATTACKS.map((attack) => [`${attack.id} ${attack.what}`, attack] as const))(
    '%s: a job that trusts its tree is fooled, the gate is not, and an honest change is admitted',
    async (_name, attack) => {
      expect(await tryAttack(attack)).toEqual({ faultAlone: false, plain: true, gate: 'fail', control: 'pass' });
    },
  );
});

describe.runIf(hasNamespaces(await detectBox({ env: {} })))('attacks on the machine around the gate', () => {
  test.each(MACHINE_ATTACKS.map((attack) => [`${attack.id} ${attack.what}`, attack] as const))(
    '%s: gets through with the defence off, does not with it, and an honest change is admitted',
    async (_name, attack) => {
      const { gate, ...rest } = await attack.attempt();
      expect(rest).toEqual({ faultAlone: false, plain: true, control: 'pass' });
      expect(gate).not.toBe('pass');
    },
  );
});

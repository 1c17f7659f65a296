import { asksForHeldOut, asksForVisible, showsTheFuture } from './borrowed-answers.ts';
import { countsCalls } from './counted-calls.ts';
import { killing } from './killed-judge.ts';
import type { MachineAttack } from './machine-attack.ts';

/** What reaches for the machine rather than for a file. */
export const MACHINE_ATTACKS: readonly MachineAttack[] = [
  killing('its process', 'process.ppid'),
  killing('its process group', '0'),
  asksForVisible,
  asksForHeldOut,
  showsTheFuture,
  countsCalls,
];

import * as z from 'zod';

/** From least to most authority. */
export const MODES = ['shadow', 'propose', 'auto'] as const;

export const Mode = z.enum(MODES).describe('shadow reports only, propose opens draft pull requests, auto may merge.');
export type Mode = (typeof MODES)[number];

/** The mode in force is the lowest of what spec, recorded demotion and input allow (DESIGN rule 9). */
export function lowestMode(...modes: readonly [Mode, ...Mode[]]): Mode {
  return modes.reduce((lowest, mode) => (MODES.indexOf(mode) < MODES.indexOf(lowest) ? mode : lowest));
}

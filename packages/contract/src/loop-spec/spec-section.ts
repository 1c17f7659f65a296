/** The sections of LOOP_SPEC.md, as people write them; a heading may use any spelling listed in `sections.ts`. */
export type SpecSection =
  | 'purpose'
  | 'trigger'
  | 'inputs'
  | 'select-when'
  | 'skip-when'
  | 'roles'
  | 'gates'
  | 'budgets'
  | 'stop'
  | 'live'
  | 'remediation'
  | 'always-escalate'
  | 'escalate-on-ambiguity'
  | 'autonomy'
  | 'self-heal';

/** Sections whose rules name what keeps work out of the loop; in the others a rule names what must hold. */
export const ESCALATING_SECTIONS: ReadonlySet<SpecSection> = new Set([
  'skip-when',
  'always-escalate',
  'escalate-on-ambiguity',
]);

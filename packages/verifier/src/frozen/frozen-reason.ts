/** Why a path is frozen; each is a row of docs/frozen-line.md. */
export type FrozenRule =
  /** A test, or what tests compare with. */
  | 'test'
  /** Tells a runner, linter, type checker or build what to do. */
  | 'configuration'
  /** Which packages are used, and which versions. */
  | 'dependencies'
  /** LOOP_SPEC.md, policies, state and ledgers. */
  | 'control'
  /** Workflows, actions, and what guards them. */
  | 'workflow'
  /** Says what other files mean: attributes, modules, links. */
  | 'attributes'
  /** By its name an oracle, gate, checker, tripwire or verifier. */
  | 'judge'
  /** Named by the user's `frozen` globs. */
  | 'named'
  /** Loaded, called or read by something frozen. */
  | 'loaded'
  /** Calls a judge, and so could hide what it says. */
  | 'calls-judge'
  /** Would be loaded in the place of a frozen file. */
  | 'shadows'
  /** May be loaded by something frozen that can't be resolved. */
  | 'unresolved';

export interface FrozenReason {
  readonly rule: FrozenRule;
  /** The end of a sentence that begins with the path. */
  readonly because: string;
}

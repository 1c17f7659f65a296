import type { FailureClass } from '../finding.ts';
import type { LiveProbe } from '../live/live-probe.ts';
import type { Mode } from '../mode.ts';
import type { RemediationPolicy, RemediationRule } from '../remediation.ts';
import type { SourcePosition } from '../source-position.ts';
import type { GateCheck } from './gate-check.ts';
import type { AutonomyMeaning, RatchetMeaning } from './ratchet-meaning.ts';
import type { RolloutMeaning } from './rollout-meaning.ts';
import type { ScheduleMeaning } from './schedule-meaning.ts';
import type { Screen } from './screen.ts';
import type { SpecSection } from './spec-section.ts';

/** Limits of the spec; null means that the spec sets none. A run's limit also holds for each attempt in it. */
export interface Budgets {
  /** Per attempt. */
  readonly maxIterations: number | null;
  /** Per iteration. */
  readonly maxToolCalls: number | null;
  /** Per attempt. */
  readonly maxRuntimeMs: number | null;
  /** Per run. */
  readonly maxPullRequests: number | null;
  /** Per run. */
  readonly maxTokens: number | null;
  /** Per run. */
  readonly maxCostUsd: number | null;
}
export type BudgetName = keyof Budgets;

/** Conditions under which a run stops, as the Stop Conditions section words them. */
export type StopCondition =
  | 'all-items-settled'
  | 'max-iterations'
  | 'budget-exhausted'
  | 'no-progress'
  | 'gate-environment-failure';

/**
 * What an enforced rule means to code. Sizes, paths, failures and base checks say what must hold, whichever list the
 * rule stands in. Labels alone are a condition as written: under `select-when` it must hold, in the lists that name what
 * keeps work out (`ESCALATING_SECTIONS`) it must not.
 */
export type RuleMeaning =
  | {
      readonly kind: 'labels';
      readonly labels: readonly string[];
      readonly match: 'all' | 'any';
      readonly negated: boolean;
    }
  /** At most this many changed files. */
  | { readonly kind: 'max-files'; readonly max: number }
  | { readonly kind: 'max-lines'; readonly max: number }
  /** Bytes of the files it adds or changes: of each one, or of all together. */
  | { readonly kind: 'max-bytes'; readonly of: 'file' | 'change'; readonly max: number }
  | { readonly kind: 'no-binaries' }
  /** `only`: every changed path matches a glob; `never`: none does. A folder's glob comes with that of its content. */
  | { readonly kind: 'paths'; readonly globs: readonly string[]; readonly polarity: 'only' | 'never' }
  /** Fewer than this many failed attempts; at this number the item is a person's. */
  | { readonly kind: 'failed-before'; readonly times: number }
  | { readonly kind: 'base-checks'; readonly must: 'be-present-and-green' }
  /** The ticket says when it is done. */
  | { readonly kind: 'acceptance-criteria' }
  /** What a checker is unsure of goes to a person. */
  | { readonly kind: 'checker-unsure' }
  /** Tickets of one author that a run takes or asks about. */
  | { readonly kind: 'author-limit'; readonly max: number }
  | { readonly kind: 'gate'; readonly check: GateCheck }
  | { readonly kind: 'budget'; readonly budget: BudgetName; readonly limit: number }
  /** `attempts`: for `no-progress`, how many consecutive attempts without it end the run; null for the others. */
  | { readonly kind: 'stop'; readonly condition: StopCondition; readonly attempts: number | null }
  /** What is done when the gate is red for a reason of this class. */
  | ({ readonly kind: 'remediation'; readonly failureClass: FailureClass } & RemediationRule)
  /** Fixes that one pull request may get. */
  | { readonly kind: 'fix-limit'; readonly max: number }
  /** How a merged change is proven live. */
  | { readonly kind: 'live-probe'; readonly probe: LiveProbe }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | {
      readonly kind: 'trigger';
      readonly days: 'daily' | 'weekdays' | 'weekly' | 'event' | 'manual';
      /** `HH:MM` */
      readonly time: string | null;
      /** As written, e.g. `local`, `UTC`, `Europe/Berlin`. */
      readonly zone: string | null;
    }
  | {
      readonly kind: 'role';
      readonly role: string;
      readonly agent: string | null;
      readonly model: string | null;
      /** Per run, of this role alone; absent: the run's own limits. */
      readonly maxTokens?: number;
      readonly maxCostUsd?: number;
      /** What must not be the maker's. */
      readonly differsBy?: 'vendor' | 'model';
    }
  /** How much the checker has to differ from the maker. */
  | { readonly kind: 'checker-differs'; readonly by: 'model' | 'vendor' }
  /** The lenses that a checker reads a change through. */
  | { readonly kind: 'lenses'; readonly names: readonly string[] }
  /** A lens of the user's own, and what it asks. */
  | { readonly kind: 'lens'; readonly name: string; readonly question: string }
  | ScheduleMeaning
  | RatchetMeaning
  | AutonomyMeaning
  | RolloutMeaning
  | HealMeaning;

/** What a rule of the Self-Heal section says. */
export type HealMeaning =
  /** What a heal may change; everything else may not. */
  | { readonly kind: 'heal-harness'; readonly globs: readonly string[] }
  /** How a stop is replayed: red where the loop stopped, green once it is mended. */
  | { readonly kind: 'heal-replay'; readonly command: string; readonly deadlineMs: number };

interface RuleSource {
  readonly section: SpecSection;
  /** The bullet as written, continuation lines joined by one space. */
  readonly text: string;
  readonly position: SourcePosition;
}

/** One bullet is one rule. Text that is no rule is kept as `Prose`, so that nothing is silently ignored. */
export type Rule =
  | (RuleSource & { readonly class: 'enforced'; readonly meaning: RuleMeaning })
  /** A question for the classifier whose "yes" means escalate; without a classifier it counts as "yes". */
  | (RuleSource & { readonly class: 'judged'; readonly question: string; readonly screen?: Screen })
  /** Contradictory or unreadable: the loop is not ready. */
  | (RuleSource & { readonly class: 'rejected'; readonly reason: string });

/** Text that people read and nothing enforces. */
export interface Prose {
  /** null: under a heading that is none of the spec's sections. */
  readonly section: SpecSection | null;
  readonly text: string;
  readonly position: SourcePosition;
}

/** LOOP_SPEC.md, parsed. The derived views hold nothing that is not also a rule. */
export interface LoopSpec {
  readonly file: string;
  readonly title: string;
  readonly purpose: string;
  readonly rules: readonly Rule[];
  readonly prose: readonly Prose[];
  readonly budgets: Budgets;
  readonly gates: readonly GateCheck[];
  readonly stopConditions: readonly StopCondition[];
  readonly remediation: RemediationPolicy;
  /** What the spec's Autonomy section allows; `shadow` when it says nothing. */
  readonly mode: Mode;
}

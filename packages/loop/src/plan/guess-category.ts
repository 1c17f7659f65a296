import type { FailureClass, InterruptCategory, Rule, StopReason } from '@loop-actions/contract';

/** What is known about why the loop had to ask. */
export interface InterruptCause {
  /** The rule that sent the item to a person; null: the loop's own. */
  readonly rule: Rule | null;
  /** Of the red gate, where there was one. */
  readonly failureClass: FailureClass | null;
  readonly stopReason: StopReason | null;
}

const BY_CLASS: Readonly<Partial<Record<FailureClass, InterruptCategory>>> = {
  environment: 'tool-failure',
  config: 'tool-failure',
  scope: 'policy-gap',
  policy: 'policy-gap',
};
const BY_STOP: Readonly<Partial<Record<StopReason, InterruptCategory>>> = {
  environment: 'tool-failure',
  'agent-error': 'tool-failure',
};

/**
 * The category of a question, guessed by fixed rules (seed 000); a person may correct it. What the facts don't tell is
 * `unclear`: a wrong guess would send the fix to the wrong place.
 */
export function guessCategory({ rule, failureClass, stopReason }: InterruptCause): InterruptCategory {
  const told = failureClass === null ? undefined : BY_CLASS[failureClass];
  return (
    told ??
    (rule === null ? null : byRule(rule)) ??
    (stopReason === null ? undefined : BY_STOP[stopReason]) ??
    'unclear'
  );
}

function byRule(rule: Rule): InterruptCategory | null {
  // Nobody could tell from what the ticket says.
  if (rule.class === 'judged' || rule.section === 'escalate-on-ambiguity') return 'missing-context';
  if (rule.class === 'rejected') return 'policy-gap';
  switch (rule.meaning.kind) {
    case 'base-checks':
      return 'tool-failure';
    case 'failed-before':
      return null;
    default:
      return 'policy-gap';
  }
}

import { ROLLOUT_SIGNALS, type RolloutSignal, type Rule } from '@loop-actions/contract';

/** At how many incidents a loop loses authority, and how much evidence is enough to ask for more. */
export interface RolloutLimits {
  readonly demoteAfter: Readonly<Record<RolloutSignal, number>>;
  readonly promoteAfter: { readonly decided: number; readonly agreement: number };
}

/** In force where the spec says nothing: what is unsafe counts from the first time. */
export const DEFAULT_ROLLOUT_LIMITS: RolloutLimits = {
  demoteAfter: {
    'closed-unmerged': 3,
    'unanswered-questions': 5,
    reverts: 1,
    tripwires: 1,
    'policy-findings': 3,
    'open-too-long': 3,
    'change-requests': 10,
  },
  promoteAfter: { decided: 20, agreement: 0.8 },
};

/** What the spec's Autonomy section says, the most cautious line of each kind, and the defaults for the rest. */
export function rolloutLimits(rules: readonly Rule[]): RolloutLimits {
  const meanings = rules.flatMap((rule) => (rule.class === 'enforced' ? [rule.meaning] : []));
  const counts = ROLLOUT_SIGNALS.map((signal): [RolloutSignal, number] => {
    const said = meanings.flatMap((one) => (one.kind === 'demote-after' && one.signal === signal ? [one.count] : []));
    return [signal, said.length > 0 ? Math.min(...said) : DEFAULT_ROLLOUT_LIMITS.demoteAfter[signal]];
  });
  const asked = meanings.flatMap((one) => (one.kind === 'promote-after' ? [one] : []));
  const { promoteAfter } = DEFAULT_ROLLOUT_LIMITS;
  return {
    demoteAfter: Object.fromEntries(counts) as Record<RolloutSignal, number>,
    promoteAfter:
      asked.length === 0
        ? promoteAfter
        : {
            decided: Math.max(...asked.map(({ decided }) => decided)),
            agreement: Math.max(...asked.map(({ agreement }) => agreement)),
          },
  };
}

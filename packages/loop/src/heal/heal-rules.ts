import { LoopError, type LoopSpec } from '@loop-actions/contract';

/** How a loop is healed: an input before the spec's Self-Heal section. */
export interface HealRules {
  /** What a heal may change. */
  readonly harness: readonly string[];
  /** null: nothing says how a stop is replayed. */
  readonly replay: { readonly command: string; readonly deadlineMs: number } | null;
}

export interface HealInputs {
  /** Empty: not given. */
  readonly harness: readonly string[];
  readonly smokeCommand?: string | undefined;
  /** Milliseconds; undefined: not given. */
  readonly smokeTimeout?: number | undefined;
}

const DEFAULT_REPLAY_MS = 5 * 60_000;

/** Throws `E_INPUT_MISSING` where neither says what a heal may change. */
export function healRulesOf(spec: Pick<LoopSpec, 'rules'>, inputs: HealInputs): HealRules {
  const meanings = spec.rules.flatMap((rule) => (rule.class === 'enforced' ? [rule.meaning] : []));
  const own = meanings.flatMap((meaning) => (meaning.kind === 'heal-harness' ? meaning.globs : []));
  const said = meanings.find((meaning) => meaning.kind === 'heal-replay');
  const harness = inputs.harness.length > 0 ? inputs.harness : own;
  if (harness.length === 0) throw missing('harness', 'what a heal may change', '- harness: `scripts/loop/**`');
  const command = inputs.smokeCommand ?? said?.command;
  const deadlineMs = inputs.smokeTimeout ?? said?.deadlineMs ?? DEFAULT_REPLAY_MS;
  return { harness, replay: command === undefined ? null : { command, deadlineMs } };
}

/** The way to replay; throws `E_INPUT_MISSING` where nothing says one. */
export function requireReplay({ replay }: HealRules): NonNullable<HealRules['replay']> {
  if (replay === null)
    throw missing('smoke-command', 'how a stop is replayed', '- replay: `sh scripts/loop/agent.sh true`');
  return replay;
}

function missing(input: string, what: string, bullet: string): LoopError {
  return new LoopError('E_INPUT_MISSING', {
    message: `nothing says ${what}`,
    remedy: `Write it under "## Self-Heal" in the spec, e.g. "${bullet}", or set the input \`${input}\`.`,
  });
}

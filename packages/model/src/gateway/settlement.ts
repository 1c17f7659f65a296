import { NO_TOKENS } from '../prices/token-counts.ts';
import type { AnswerReader } from './answer-reader.ts';
import type { Meter, Reservation, Settlement } from './meter.ts';

/** Characters per token at most, so that an estimate is rather too high. */
const CHARS_PER_TOKEN = 3;

/** How far a request got. */
export interface Passed {
  /** null: there was no answer. */
  readonly reader: AnswerReader | null;
  /** Whether the agent hung up or was killed. */
  readonly abandoned: boolean;
}

/**
 * What an answer cost: the provider’s own figures where it said them to the end; else at least what it said, and an
 * estimate from what passed. What was asked and then abandoned is taken to be billed.
 */
export function settlementOf(
  meter: Pick<Meter, 'estimateInput'>,
  { ask }: Reservation,
  { reader, abandoned }: Passed,
): Settlement {
  const asked = { ...NO_TOKENS, input: meter.estimateInput(ask.bytes) };
  if (reader === null) return { tokens: abandoned ? asked : null, exact: !abandoned, extra: false, model: null };
  const { tokens, extra, model } = reader;
  if (tokens !== null && reader.whole) return { tokens, exact: true, extra, model };
  const passed = Math.ceil(reader.characters / CHARS_PER_TOKEN);
  const guessed = { ...(tokens ?? asked), output: Math.max(tokens?.output ?? 0, passed) };
  return { tokens: guessed, exact: false, extra, model };
}

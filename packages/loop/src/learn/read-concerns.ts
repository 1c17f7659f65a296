import type { ConcernReading, Correction } from '@loop-actions/contract';
import {
  CONCERN_INSTRUCTIONS,
  ConcernAnswer,
  concernPrompt,
  settleReading,
  showCorrection,
  unreadCorrections,
} from '@loop-actions/learning';
import { type AskedModel, addCallUsage, askModel, type CallUsage, NOTHING_USED } from '@loop-actions/model';
import type { JudgingMeter } from '@loop-actions/selection';
import { redactSecrets, sanitizeInbound } from '@loop-actions/text';
import type { LoopDeps } from '../context/loop-context.ts';

/** What came of asking a model what corrections ask for. */
export interface ReadConcerns {
  /** Readings to put on record. */
  readonly fresh: readonly ConcernReading[];
  readonly calls: number;
  readonly usage: CallUsage;
  /** Corrections that nobody read, for the budget or a call that failed. */
  readonly unread: number;
}

export interface ReadingRequest {
  readonly corrections: readonly Correction[];
  /** Readings on record. */
  readonly known: readonly ConcernReading[];
  readonly model: AskedModel;
  readonly meter: JudgingMeter;
}

/** Corrections to a call: enough that the catalogue is paid for once, few enough that none is skimmed. */
const TO_A_CALL = 20;
const MAX_CALLS = 25;
const TIMEOUT_MS = 90_000;

/**
 * Asks a model which kind of fix corrections ask for, the newest first, within the budget. A call that gives nothing ends
 * the pass: the next one asks again.
 */
export async function readConcerns(deps: LoopDeps, request: ReadingRequest): Promise<ReadConcerns> {
  const unread = unreadCorrections(request.corrections, request.known);
  const fresh: ConcernReading[] = [];
  let [calls, usage] = [0, NOTHING_USED];
  while (calls < MAX_CALLS && fresh.length < unread.length) {
    const read = await readBatch(deps, request, unread.slice(fresh.length, fresh.length + TO_A_CALL));
    if (read === null) break;
    calls++;
    usage = addCallUsage(usage, read.usage);
    fresh.push(...read.readings);
    if (read.readings.length === 0) break;
  }
  return { fresh, calls, usage, unread: unread.length - fresh.length };
}

/** What one call gives: no readings where it fails, and null where the budget does not hold it. */
async function readBatch(deps: LoopDeps, { model, meter }: ReadingRequest, batch: readonly Correction[]) {
  // Loaded with the first question: most passes ask none.
  const { isQuoteOf, reserveOf } = await import('@loop-actions/selection');
  const shown = batch.map((one) => ({ correction: one, ...shownSafely(deps, one) }));
  const prompt = concernPrompt(shown, (bytes) => deps.random.token(bytes));
  const maxOutputTokens = 500 + 120 * batch.length;
  const reserve = reserveOf(CONCERN_INSTRUCTIONS + prompt, maxOutputTokens, model.price);
  if (!meter.reserve(reserve)) return null;
  const answer = await askModel(model, {
    ...{ instructions: CONCERN_INSTRUCTIONS, prompt, name: 'concern_readings', schema: ConcernAnswer },
    ...{ maxOutputTokens, timeoutMs: TIMEOUT_MS, signal: deps.signal },
  });
  meter.settle(reserve, answer.usage);
  const by = `${model.provider}/${model.model}`;
  if (answer.kind === 'no-answer') {
    deps.log.warning(`The classifier ${by} read no corrections: ${answer.reason}`);
    return { readings: [], usage: answer.usage };
  }
  const at = new Date(deps.clock.now()).toISOString();
  const byNumber = Map.groupBy(answer.value.readings, ({ number }) => number);
  const readings = shown.map(({ correction, text: title, lines: body }, place) => {
    const [said, ...more] = byNumber.get(place + 1) ?? [];
    const isQuote = (quote: string): boolean => isQuoteOf(quote, { title, body });
    return settleReading(correction, more.length === 0 ? said : undefined, { isQuote, by, at });
  });
  return { readings, usage: answer.usage };
}

/** What leaves the runner: no secret, nothing that hides. */
function shownSafely({ secrets }: LoopDeps, correction: Correction) {
  const { path, lines, text } = showCorrection(correction);
  const safe = (part: string): string =>
    sanitizeInbound(redactSecrets(part, secrets).text, { maxChars: part.length + 200 }).text;
  return { path: safe(path), lines: safe(lines), text: safe(text) };
}

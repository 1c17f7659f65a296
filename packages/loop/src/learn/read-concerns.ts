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
  const { corrections, known, model, meter } = request;
  const unread = unreadCorrections(corrections, known);
  const fresh: ConcernReading[] = [];
  let [calls, usage] = [0, NOTHING_USED];
  if (unread.length === 0) return { fresh, calls, usage, unread: 0 };
  // Loaded with the first question: most passes ask none.
  const { isQuoteOf, reserveOf } = await import('@loop-actions/selection');
  const by = `${model.provider}/${model.model}`;
  while (calls < MAX_CALLS && fresh.length < unread.length) {
    const asked = unread.slice(fresh.length, fresh.length + TO_A_CALL);
    const shown = asked.map((one) => shownSafely(deps, one));
    const prompt = concernPrompt(shown, (bytes) => deps.random.token(bytes));
    const maxOutputTokens = 500 + 120 * asked.length;
    const reserve = reserveOf(CONCERN_INSTRUCTIONS + prompt, maxOutputTokens, model.price);
    if (!meter.reserve(reserve)) break;
    const answer = await askModel(model, {
      ...{ instructions: CONCERN_INSTRUCTIONS, prompt, name: 'concern_readings', schema: ConcernAnswer },
      ...{ maxOutputTokens, timeoutMs: TIMEOUT_MS, signal: deps.signal },
    });
    meter.settle(reserve, answer.usage);
    calls++;
    usage = addCallUsage(usage, answer.usage);
    if (answer.kind === 'no-answer') {
      deps.log.warning(`The classifier ${by} read no corrections: ${answer.reason}`);
      break;
    }
    const byNumber = Map.groupBy(answer.value.readings, ({ number }) => number);
    for (const [at, correction] of asked.entries()) {
      const said = byNumber.get(at + 1);
      const { text: title = '', lines: body = '' } = shown[at] ?? {};
      fresh.push(
        settleReading(correction, said?.length === 1 ? said[0] : undefined, {
          ...{ by, at: new Date(deps.clock.now()).toISOString() },
          isQuote: (quote) => isQuoteOf(quote, { title, body }),
        }),
      );
    }
  }
  return { fresh, calls, usage, unread: unread.length - fresh.length };
}

/** What leaves the runner: no secret, nothing that hides. */
function shownSafely({ secrets }: LoopDeps, correction: Correction) {
  const { path, lines, text } = showCorrection(correction);
  const safe = (part: string): string =>
    sanitizeInbound(redactSecrets(part, secrets).text, { maxChars: part.length + 200 }).text;
  return { path: safe(path), lines: safe(lines), text: safe(text) };
}

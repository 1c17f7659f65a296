import type { JSONSchema7 } from '@ai-sdk/provider';
import * as z from 'zod';
import type { Answer } from './answer.ts';
import type { AskedModel } from './model-name.ts';

/** One question whose answer is a value of a schema. */
export interface StructuredQuestion<T> {
  /** What the model is to do. Ours alone: nothing from outside belongs here. */
  readonly instructions: string;
  /** What it is asked about. Text from outside is fenced by the caller. */
  readonly prompt: string;
  /** Name of the value asked for, like `rule_judgements`. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly maxOutputTokens: number;
  readonly timeoutMs: number;
  /** Aborts when the job is cancelled. */
  readonly signal?: AbortSignal;
}

/**
 * Asks a model once and gives what came of it: never twice, since a call that may have been billed is not repeated
 * unasked. Throws for a configuration that can't work, and the signal's reason when it aborts.
 */
export async function askModel<T>(asked: AskedModel, question: StructuredQuestion<T>): Promise<Answer<T>> {
  // Loaded with the first question: most starts ask none.
  const { failed, timedOut, unfinished, usageOf } = await import('./no-answer.ts');
  const { openModel } = await import('./open-model.ts');
  const model = await openModel(asked);
  const timeout = AbortSignal.timeout(question.timeoutMs);
  const { signal, schema, name, instructions, prompt, maxOutputTokens } = question;
  try {
    const { content, finishReason, usage } = await model.doGenerate({
      prompt: [
        { role: 'system', content: instructions },
        { role: 'user', content: [{ type: 'text', text: prompt }] },
      ],
      responseFormat: { type: 'json', name, schema: z.toJSONSchema(schema) as JSONSchema7 },
      maxOutputTokens,
      abortSignal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
    });
    const used = usageOf(usage, asked.price);
    if (finishReason.unified !== 'stop') return unfinished(finishReason.unified, used);
    const read = schema.safeParse(parseAnswer(content));
    return read.success ? { kind: 'answer', value: read.data, usage: used } : unfinished('stop', used);
  } catch (error) {
    signal?.throwIfAborted();
    return timeout.aborted ? timedOut(question.timeoutMs) : failed(error, asked);
  }
}

/** The value that a model's text spells; undefined where it spells none. */
function parseAnswer(content: readonly { readonly type: string }[]): unknown {
  const parts = content.filter((part): part is { type: 'text'; text: string } => part.type === 'text');
  try {
    return JSON.parse(parts.map(({ text }) => text).join(''));
  } catch {
    return undefined;
  }
}

import { LoopError } from '@loop-actions/contract';
import type * as z from 'zod';
import type { CamelCase } from './inputs/input.ts';
import { camelCase } from './inputs/input.ts';

/** One declared output: what consumers are told, and what `run` may return for it. */
export interface Output<T> {
  readonly description: string;
  readonly schema: z.ZodType<T>;
}

/** The declared outputs of one action, by their public kebab-case names. */
export type Outputs = Readonly<Record<string, Output<unknown>>>;

/** What `run` returns: declared outputs under camelCase names; one left out or null is written as an empty string. */
export type OutputValues<O extends Outputs> = {
  readonly [Name in keyof O & string as CamelCase<Name>]?: O[Name] extends Output<infer T>
    ? T | null | undefined
    : never;
};

/** Declares an output. Text goes out as it is, numbers and booleans in digits and words, anything else as JSON. */
export function output<T>(schema: z.ZodType<T>, description: string): Output<T> {
  return { description, schema };
}

/** Every declared output with its text. Throws `E_INTERNAL` for a value that breaks its declaration. */
export function printOutputs(outputs: Outputs, values: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const known = new Map(Object.keys(outputs).map((name) => [camelCase(name), name]));
  const stray = Object.keys(values).filter((key) => !known.has(key));
  if (stray.length > 0) throw brokenOutput(`returned undeclared outputs: ${stray.join(', ')}`);
  return new Map(
    [...known].map(([key, name]) => {
      const value = values[key];
      const declared = outputs[name];
      if (value === undefined || value === null || declared === undefined) return [name, ''];
      const result = declared.schema.safeParse(value);
      if (!result.success) throw brokenOutput(`output ${name}: ${result.error.issues[0]?.message ?? 'not allowed'}`);
      return [name, printValue(value)];
    }),
  );
}

function printValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function brokenOutput(message: string): LoopError {
  return new LoopError('E_INTERNAL', {
    message,
    remedy: 'This is a fault in loop-actions: please report it with the run log.',
  });
}

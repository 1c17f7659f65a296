import * as z from 'zod';

/** What every input says about itself; `action.yml` must say the same (a contract test compares them). */
export interface InputOptions {
  readonly description: string;
  /** As written in `action.yml`. An expression such as `${{ github.token }}` is filled in by GitHub. */
  readonly default?: string;
  /** Where an absent value comes from when not from `action.yml`, e.g. `LOOP_SPEC.md, Budgets`. */
  readonly defaultFrom?: string;
  readonly required?: boolean;
}

/** One declared input: its public description, and the zod schema that turns its text into a value. */
export interface Input<T> {
  readonly description: string;
  readonly default: string | undefined;
  readonly defaultFrom: string | undefined;
  readonly required: boolean;
  /** Masked in the log and never quoted in an error. */
  readonly secret: boolean;
  /** What may be written, for messages: `a duration such as 30m`. */
  readonly allowed: string;
  readonly schema: z.ZodType<T, string>;
  /** The value of an input that was not given; `undefined` except for lists. */
  readonly absent: T | undefined;
}

/** The declared inputs of one action, by their public kebab-case names. */
export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** The type of an input whose value is always there when it has a default or is required. */
export type Given<O extends InputOptions, T> = O extends { default: string } | { required: true } ? T : T | undefined;

/** `max-runtime` → `maxRuntime`. */
export type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** What `run` receives: every declared input under its camelCase name. */
export type InputValues<I extends Inputs> = {
  readonly [Name in keyof I & string as CamelCase<Name>]: I[Name] extends Input<infer T> ? T : never;
};

/** `max-runtime` → `maxRuntime`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

interface InputKind<T> {
  readonly schema: z.ZodType<T, string>;
  readonly allowed: string;
  readonly secret?: boolean;
  readonly absent?: T;
}

/** An input with a schema of its own; the named kinds (`duration`, `count`, …) are built from it. */
export function input<const O extends InputOptions, T>(kind: InputKind<T>, options: O): Input<Given<O, T>> {
  return {
    description: options.description,
    default: options.default,
    defaultFrom: options.defaultFrom,
    required: options.required ?? false,
    secret: kind.secret ?? false,
    allowed: kind.allowed,
    schema: kind.schema as z.ZodType<Given<O, T>, string>,
    absent: kind.absent as Given<O, T> | undefined,
  };
}

/** A schema from a function that returns `undefined` for what it does not understand. */
export function readBy<T>(read: (text: string) => T | undefined, problem: string): z.ZodType<T, string> {
  return z.string().transform((text, context) => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
}

import { Digest, ObjectId } from '@loop-actions/contract';
import * as z from 'zod';
import { type Given, type Input, type InputOptions, input, readBy } from './input.ts';
import { readCount, readDuration, readMoney } from './quantities.ts';

/** Masking a shorter value would blot ordinary words out of the log and drop outputs that hold it. */
export const SHORTEST_SECRET = 8;
const LONGEST_PATH = 4096;

/** Any text, trimmed. */
export function text<const O extends InputOptions>(options: O): Input<Given<O, string>> {
  return input({ schema: z.string(), allowed: 'any text' }, options);
}

/** `true` or `false`, any case. */
export function flag<const O extends InputOptions>(options: O): Input<Given<O, boolean>> {
  const read = (value: string): boolean | undefined => ({ true: true, false: false })[value.toLowerCase()];
  return input({ schema: readBy(read, 'is neither true nor false'), allowed: 'true or false' }, options);
}

/** A time span, in milliseconds: `30m`, `1h30m`, `45 s`. */
export function duration<const O extends InputOptions>(options: O): Input<Given<O, number>> {
  const allowed = 'a time with its unit, such as 30m, 1h30m or 45 s (at most 35 days)';
  return input({ schema: readBy(readDuration, 'is not a time with a unit'), allowed }, options);
}

/** A whole number: `12`, `200k`, `1.5M`. */
export function count<const O extends InputOptions>(options: O): Input<Given<O, number>> {
  const allowed = 'a whole number, such as 12, 200k or 1.5M';
  return input({ schema: readBy(readCount, 'is not a whole number'), allowed }, options);
}

/** US dollars: `$2`, `0.50`. */
export function money<const O extends InputOptions>(options: O): Input<Given<O, number>> {
  const allowed = 'US dollars, such as $2 or 0.50';
  return input({ schema: readBy(readMoney, 'is not an amount of US dollars'), allowed }, options);
}

/** Entries separated by commas or line breaks, trimmed, empty ones left out; an empty list when not given. */
export function list(options: InputOptions): Input<readonly string[]> {
  const schema = readBy<readonly string[]>(
    (value) =>
      value
        .split(/[,\n\r]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    'is not a list',
  );
  return input({ schema, allowed: 'entries separated by commas or line breaks', absent: [] }, {
    ...options,
  } as InputOptions) as Input<readonly string[]>;
}

/** One of a closed list of words. */
export function choice<const V extends readonly [string, ...string[]], const O extends InputOptions>(
  values: V,
  options: O,
): Input<Given<O, V[number]>> {
  const read = (value: string): V[number] | undefined => values.find((allowed) => allowed === value);
  const allowed = values.length === 1 ? `only ${values[0]}` : `one of ${values.join(', ')}`;
  return input({ schema: readBy(read, 'is not one of the values allowed'), allowed }, options);
}

/** A full git object id, lower case. */
export function sha<const O extends InputOptions>(options: O): Input<Given<O, string>> {
  return input({ schema: ObjectId, allowed: 'a full git object id of 40 (or 64) hexadecimal digits' }, options);
}

/** `sha256:` and 64 hexadecimal digits. */
export function digest<const O extends InputOptions>(options: O): Input<Given<O, string>> {
  return input({ schema: Digest, allowed: 'sha256: followed by 64 hexadecimal digits' }, options);
}

/** A file or folder. With `inside: true` it must stay below the folder it is resolved in. */
export function path<const O extends InputOptions & { readonly inside?: boolean }>(
  options: O,
): Input<Given<O, string>> {
  const read = (value: string): string | undefined => {
    if (value.length > LONGEST_PATH || hasControlCharacter(value)) return undefined;
    return options.inside === true && leaves(value) ? undefined : value;
  };
  const allowed = options.inside === true ? 'a path below the workspace, without ..' : 'a path';
  return input({ schema: readBy(read, 'is not a path that may be used here'), allowed }, options);
}

/** A value that is masked in the log before anything else happens and never quoted. */
export function secret<const O extends InputOptions>(options: O): Input<Given<O, string>> {
  const read = (value: string): string | undefined => (value.length >= SHORTEST_SECRET ? value : undefined);
  const allowed = `a secret of at least ${SHORTEST_SECRET} characters`;
  return input(
    { schema: readBy(read, `is shorter than ${SHORTEST_SECRET} characters`), allowed, secret: true },
    options,
  );
}

function leaves(value: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(value) || value.split(/[/\\]/).includes('..');
}

function hasControlCharacter(value: string): boolean {
  return [...value].some((character) => (character.codePointAt(0) ?? 0) < 0x20 || character === '\u007f');
}

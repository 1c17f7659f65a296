import { type ErrorCode, LoopError } from '@loop-actions/contract';
import { camelCase, type Input, type Inputs, type InputValues } from './input.ts';
import { SHORTEST_SECRET } from './kinds.ts';

/** The environment as the runner gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** `max-items` → `INPUT_MAX-ITEMS`, as the runner spells it (only spaces are replaced). */
export function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}

/**
 * Reads every declared input at once. Throws one `LoopError` that names all problems: `E_INPUT_INVALID`, or
 * `E_INPUT_MISSING` or `E_INPUT_UNKNOWN` when all are of that kind.
 */
export function parseInputs<I extends Inputs>(inputs: I, environment: Environment): InputValues<I> {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const given = givenText(name, input, environment);
    if (given === undefined) {
      if (isNeeded(input)) problems.push({ kind: 'missing', text: `${name}: is required and was not given` });
      values[camelCase(name)] = input.absent;
      continue;
    }
    const result = input.schema.safeParse(given);
    if (result.success) values[camelCase(name)] = result.data;
    else problems.push({ kind: 'invalid', text: describeProblem(name, input, given, result.error.issues[0]?.message) });
  }
  problems.push(...misspelt(inputs, environment));
  if (problems.length > 0) throw inputError(problems);
  return Object.freeze(values) as InputValues<I>;
}

/** The secrets among the inputs, to be masked before anything else. Masking one too short would blot out plain words. */
export function secretTexts(inputs: Inputs, environment: Environment): readonly string[] {
  return Object.entries(inputs)
    .filter(([, input]) => input.secret)
    .map(([name]) => environment[inputVariable(name)]?.trim() ?? '')
    .filter((value) => value.length >= SHORTEST_SECRET);
}

function givenText(name: string, input: Input<unknown>, environment: Environment): string | undefined {
  const text = environment[inputVariable(name)]?.trim() ?? '';
  if (text !== '') return text;
  return input.default === undefined || input.default === '' || isExpression(input.default) ? undefined : input.default;
}

/** GitHub fills an expression in; when nothing arrived there is nothing that this code could put in its place. */
function isNeeded(input: Input<unknown>): boolean {
  return input.required || (input.default !== undefined && isExpression(input.default));
}

function isExpression(value: string): boolean {
  return value.includes('${{');
}

function describeProblem(name: string, input: Input<unknown>, given: string, reason = 'is not allowed'): string {
  const value = input.secret ? 'the value given (not shown)' : JSON.stringify(shorten(given));
  return `${name}: ${value} ${reason}. Allowed: ${input.allowed}. ${describeDefault(input)}`;
}

function describeDefault(input: Input<unknown>): string {
  if (input.required) return 'It has no default.';
  if (input.default !== undefined && input.default !== '') return `Left empty it is ${input.default} (action.yml).`;
  return input.defaultFrom === undefined ? 'It may be left empty.' : `Left empty it comes from ${input.defaultFrom}.`;
}

function shorten(value: string): string {
  return value.length > 120 ? `${value.slice(0, 120)}…` : value;
}

/**
 * Inputs that nobody declared but that come close to one that was not given. GitHub only warns of them, and a misspelt
 * `max-cots` would set no limit. Names that resemble nothing are left alone: other steps leave `INPUT_*` behind.
 */
function misspelt(inputs: Inputs, environment: Environment): readonly Problem[] {
  const declared = Object.keys(inputs);
  const variables = new Set(declared.map(inputVariable));
  const free = declared.filter(
    (name) => (environment[inputVariable(name)] ?? '') === '' || inputs[name]?.default !== undefined,
  );
  return Object.keys(environment)
    .filter((variable) => variable.startsWith('INPUT_') && !variables.has(variable) && environment[variable] !== '')
    .flatMap((variable) => {
      const written = variable.slice('INPUT_'.length).toLowerCase();
      const meant = free.find((name) => isNear(written.replaceAll('_', '-'), name));
      return meant === undefined ? [] : [{ kind: 'unknown', text: `${written}: is no input; ${meant} is` } as const];
    });
}

/** One letter more, fewer or different, two neighbours swapped, or only the dashes apart. */
function isNear(written: string, name: string): boolean {
  if (written.replaceAll('-', '') === name.replaceAll('-', '')) return true;
  if (name.length < 4 || Math.abs(written.length - name.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === name[start]) start++;
  let end = 0;
  while (end < Math.min(written.length, name.length) - start && written.at(-1 - end) === name.at(-1 - end)) end++;
  const [left, right] = [written.slice(start, written.length - end), name.slice(start, name.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''));
}

interface Problem {
  readonly kind: 'missing' | 'invalid' | 'unknown';
  readonly text: string;
}

const CODES: Readonly<Record<Problem['kind'], ErrorCode>> = {
  missing: 'E_INPUT_MISSING',
  invalid: 'E_INPUT_INVALID',
  unknown: 'E_INPUT_UNKNOWN',
};

function inputError(problems: readonly Problem[]): LoopError {
  const [first] = problems;
  const oneKind = problems.every((problem) => problem.kind === first?.kind);
  const code = oneKind && first !== undefined ? CODES[first.kind] : 'E_INPUT_INVALID';
  const message =
    problems.length === 1 && first !== undefined
      ? `input ${first.text}`
      : `${problems.length} inputs are wrong:\n${problems.map((problem) => `- ${problem.text}`).join('\n')}`;
  return new LoopError(code, { message, remedy: 'Correct the step’s `with:` block; README.md lists every input.' });
}

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
 * `E_INPUT_MISSING` when nothing is wrong but that required inputs are absent.
 */
export function parseInputs<I extends Inputs>(inputs: I, environment: Environment): InputValues<I> {
  const values: Record<string, unknown> = {};
  const problems: { readonly missing: boolean; readonly text: string }[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const given = givenText(name, input, environment);
    if (given === undefined) {
      if (isNeeded(input)) problems.push({ missing: true, text: `${name}: is required and was not given` });
      values[camelCase(name)] = input.absent;
      continue;
    }
    const result = input.schema.safeParse(given);
    if (result.success) values[camelCase(name)] = result.data;
    else problems.push({ missing: false, text: describeProblem(name, input, given, result.error.issues[0]?.message) });
  }
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

function inputError(problems: readonly { readonly missing: boolean; readonly text: string }[]): LoopError {
  const code: ErrorCode = problems.every((problem) => problem.missing) ? 'E_INPUT_MISSING' : 'E_INPUT_INVALID';
  const [first] = problems;
  const message =
    problems.length === 1 && first !== undefined
      ? `input ${first.text}`
      : `${problems.length} inputs are wrong:\n${problems.map((problem) => `- ${problem.text}`).join('\n')}`;
  return new LoopError(code, { message, remedy: 'Correct the step’s `with:` block; README.md lists every input.' });
}

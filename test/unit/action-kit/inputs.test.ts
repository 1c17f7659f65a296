import {
  choice,
  count,
  digest,
  duration,
  flag,
  type Inputs,
  inputVariable,
  list,
  money,
  parseInputs,
  path,
  secret,
  sha,
  text,
} from '@loop-actions/action-kit';
import { isLoopError } from '@loop-actions/contract';
import { describe, expect, it } from 'vitest';

const described = { description: 'For the test.' };

const given = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [inputVariable(name), value]));

function refusal(inputs: Inputs, values: Readonly<Record<string, string>>): { code: string; message: string } {
  try {
    parseInputs(inputs, given(values));
  } catch (error) {
    if (isLoopError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('inputs', () => {
  it('are parsed once into a frozen record with camelCase names', () => {
    const inputs = parseInputs(
      { 'max-runtime': duration(described), 'dry-run': flag(described), labels: list(described) },
      given({ 'max-runtime': '30m', 'dry-run': 'TRUE', labels: 'bug, help wanted\n\nloop' }),
    );
    expect(inputs).toEqual({ maxRuntime: 1_800_000, dryRun: true, labels: ['bug', 'help wanted', 'loop'] });
    expect(Object.isFrozen(inputs)).toBe(true);
  });

  it('that are empty or blank count as not given', () => {
    const inputs = { item: text(described), labels: list(described), wait: duration({ ...described, default: '5s' }) };
    expect(parseInputs(inputs, given({ item: '', labels: '  ', wait: ' ' }))).toEqual({
      item: undefined,
      labels: [],
      wait: 5000,
    });
  });

  it('have their surrounding spaces taken away', () => {
    expect(parseInputs({ item: text(described) }, given({ item: '  #12\n' })).item).toBe('#12');
  });

  it.each([
    ['flag', flag(described), 'yes', 'true or false'],
    ['duration', duration(described), '30', 'a time with its unit'],
    ['count', count(described), '1.5', 'a whole number'],
    ['money', money(described), '€3', 'US dollars'],
    ['choice', choice(['shadow', 'propose'], described), 'Shadow', 'one of shadow, propose'],
    ['sha', sha(described), 'main', '40 (or 64) hexadecimal digits'],
    ['digest', digest(described), 'sha256:12', '64 hexadecimal digits'],
    ['path', path({ ...described, inside: true }), '../elsewhere', 'below the workspace'],
    ['path', path({ ...described, inside: true }), '/etc/passwd', 'below the workspace'],
    ['path', path({ ...described, inside: true }), 'a/../../b', 'below the workspace'],
    ['path', path(described), 'a\nb', 'a path'],
  ])('of the kind %s name the value and what is allowed', (_kind, input, value, allowed) => {
    const { code, message } = refusal({ 'the-input': input }, { 'the-input': value });
    expect(code).toBe('E_INPUT_INVALID');
    expect(message).toContain('the-input');
    expect(message).toContain(JSON.stringify(value));
    expect(message).toContain(allowed);
  });

  it.each([
    [duration({ ...described, default: '30m' }), 'Left empty it is 30m (action.yml).'],
    [
      duration({ ...described, defaultFrom: 'LOOP_SPEC.md, Budgets' }),
      'Left empty it comes from LOOP_SPEC.md, Budgets.',
    ],
    [duration({ ...described, required: true }), 'It has no default.'],
    [duration(described), 'It may be left empty.'],
  ])('say where the value comes from when left empty (%#)', (input, sentence) => {
    expect(refusal({ wait: input }, { wait: 'soon' }).message).toContain(sentence);
  });

  it('report all problems at once', () => {
    const inputs = {
      item: text({ ...described, required: true }),
      wait: duration(described),
      'max-items': count(described),
    };
    const { code, message } = refusal(inputs, { wait: 'soon', 'max-items': 'many' });
    expect(code).toBe('E_INPUT_INVALID');
    expect(message).toMatch(/3 inputs are wrong:\n- item: .*\n- wait: .*\n- max-items: /);
  });

  it('that are required and absent have a code of their own', () => {
    expect(refusal({ item: text({ ...described, required: true }) }, {}).code).toBe('E_INPUT_MISSING');
  });

  it('whose default is an expression are needed, since only GitHub can fill it in', () => {
    const inputs = { 'github-token': secret({ ...described, default: '${{ github.token }}' }) };
    expect(refusal(inputs, {}).code).toBe('E_INPUT_MISSING');
    expect(parseInputs(inputs, given({ 'github-token': 'ghs_123456' })).githubToken).toBe('ghs_123456');
  });

  it('never quote a secret', () => {
    const { message } = refusal({ 'api-key': secret(described) }, { 'api-key': 'hunter2' });
    expect(message).not.toContain('hunter2');
    expect(message).toContain('not shown');
  });

  it.each([
    ['max-cots', 'max-cost'],
    ['max-cosst', 'max-cost'],
    ['max-cst', 'max-cost'],
    ['max_cost', 'max-cost'],
    ['maxcost', 'max-cost'],
    ['max-const', 'max-cost'],
  ])('that are misspelt (%s) are refused, since GitHub would only warn', (written, meant) => {
    const { code, message } = refusal({ 'max-cost': money({ ...described, default: '$2' }) }, { [written]: '$9' });
    expect(code).toBe('E_INPUT_UNKNOWN');
    expect(message).toContain(`${meant} is`);
  });

  it.each(['who-to-greet', 'cost', 'max-items', 'args'])('of other steps (%s) are left alone', (name) => {
    const inputs = { 'max-cost': money(described), item: text(described) };
    expect(() => parseInputs(inputs, given({ [name]: '1' }))).not.toThrow();
  });

  it('are named for the runner as it names them', () => {
    expect(inputVariable('max-items')).toBe('INPUT_MAX-ITEMS');
    expect(inputVariable('two words')).toBe('INPUT_TWO_WORDS');
  });

  it('cut a long value in the message', () => {
    expect(refusal({ wait: duration(described) }, { wait: 'x'.repeat(5000) }).message.length).toBeLessThan(500);
  });
});

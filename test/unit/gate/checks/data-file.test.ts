import { lineOfPointer, readData } from '@loop-actions/gate/checks/data-file';
import { isOpenSchema } from '@loop-actions/gate/checks/schema-protection';
import { describe, expect, test } from 'vitest';

describe('a data file', () => {
  test.each([
    ['a.json', '{"$schema":"./s.json","a":1}', { values: [{ $schema: './s.json', a: 1 }], schema: './s.json' }],
    ['a.yml', '# yaml-language-server: $schema=../s.json\na: 1\n', { values: [{ a: 1 }], schema: '../s.json' }],
    ['a.yaml', 'a: 1\n---\nb: 2\n', { values: [{ a: 1 }, { b: 2 }], schema: null }],
    ['a.yaml', '', { values: [], schema: null }],
    ['a.json', '\uFEFF[1]', { values: [[1]], schema: null }],
  ])('%s is read with the schema that it names', (path, text, data) => {
    expect(readData(path, text)).toEqual(data);
  });
  test.each([
    ['a.json', '', 'not JSON'],
    ['a.json', '{"a":', 'not JSON'],
    ['a.json', '{} {}', 'not JSON'],
    ['a.yml', 'a: [', 'not YAML'],
    ['a.yml', 'a: 1\na: 2\n', 'not YAML'],
    [
      'a.yml',
      `a: &a [x]\n${'abcdefgh'
        .split('')
        .map(
          (name, at, all) =>
            `${name}1: &${name}1 [${Array(20)
              .fill(`*${at === 0 ? 'a' : `${all[at - 1]}1`}`)
              .join(',')}]`,
        )
        .join('\n')}\n`,
      'can’t be read',
    ],
  ])('%s: %s… is a problem, not a crash', (path, text, problem) => {
    expect(readData(path, text)).toMatchObject({ problem: expect.stringContaining(problem) });
  });
  test.each([
    ['{\n  "a": [\n    1,\n    {"b": 2}\n  ]\n}', '/a/1/b', 4],
    ['a:\n  - 1\n  - b: 2\n', '/a/1/b', 3],
    ['{\n "x/y": 1 }', '/x~1y', 2],
    ['{\n "a": 1 }', '/missing', 1],
  ])('the line of a value: %s', (text, pointer, line) => expect(lineOfPointer(text, pointer)).toBe(line));
});

describe('a schema is open to a candidate', () => {
  test.each([
    ['schemas/a.json', true],
    ['schemas/**', true],
    ['**/*.schema.json', false],
    ['**/schemas/*.json', true],
    ['**', false],
    ['schemas/b.json', false],
  ])('by a rule "only %s": %s', (glob, open) => {
    expect(isOpenSchema('schemas/a.json', { only: [[glob]] })).toBe(open);
  });
  test('by no rule: false', () => expect(isOpenSchema('schemas/a.json', { only: [] })).toBe(false));
});

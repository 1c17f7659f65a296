import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type JudgeRoom, openJudgeRoom } from './judge-room.ts';

const FILES = {
  'package.json': '{ "name": "shop", "type": "module" }\n',
  'src/half.mjs': 'export const half = (n) => n / 2;\n',
  '.github/house.json': JSON.stringify({
    problemMatcher: [
      { owner: 'house', pattern: [{ regexp: '^(\\S+) hat Zeile (\\d+): (.*)$', file: 1, line: 2, message: 3 }] },
    ],
  }),
  'check.sh': 'echo "src/half.mjs hat Zeile 1: halb"; exit 1\n',
  'test/half.test.mjs':
    "import assert from 'node:assert/strict';\nimport { it } from 'node:test';\nimport { half } from '../src/half.mjs';\n\nit('halves', () => {\n  assert.equal(half(8), 4);\n});\n",
};
const BROKEN = { 'src/half.mjs': 'export const half = (n) => n / 3;\n' };
const CRIES = {
  'src/half.mjs': "export const half = () => {\n  throw new Error('connect ECONNREFUSED 127.0.0.1:5432');\n};\n",
};
const TESTS = check('node --test test/half.test.mjs');

let room: JudgeRoom;
beforeAll(async () => {
  room = await openJudgeRoom(FILES);
});
afterAll(() => room.origin.remove());

describe('a red check', () => {
  test('is read by a problem matcher that the spec names, as the base has it', async () => {
    const lint = check('sh check.sh', { name: 'lint', kind: 'lint', onBase: 'any' });
    const named = { ...lint, matchers: ['.github/house.json'] };
    const candidate = await room.candidate(BROKEN);
    const findings = async (of: typeof lint) => {
      const verdict = await room.judge({ candidate, checks: [of] });
      return verdict.checks.find(({ name }) => name === 'lint')?.findings ?? [];
    };
    const placed = expect.objectContaining({ file: 'src/half.mjs', line: 1, message: 'halb' });
    expect(await findings(named)).toContainEqual(placed);
    expect(await findings(lint)).not.toContainEqual(placed);
    const gone = room.judge({ candidate, checks: [{ ...lint, matchers: ['.github/other.json'] }] });
    await expect(gone).rejects.toMatchObject({
      code: 'E_INPUT_INVALID',
      message: expect.stringContaining('other.json'),
    });
    // Who may change how failures are read could call every one of them the machine's.
    const forged = await room.candidate({ ...BROKEN, '.github/house.json': '{}' });
    const verdict = await room.judge({ candidate: forged, checks: [named] });
    expect(verdict.checks[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'protected-judge-configuration', file: '.github/house.json' }),
    );
  });

  test('says where, by the path from the root of the judged tree', async () => {
    const verdict = await room.judge({ candidate: await room.candidate(BROKEN), checks: [TESTS] });
    expect(verdict.failureClass).toBe('test');
    expect(verdict.checks[1]?.findings).toContainEqual(
      expect.objectContaining({ severity: 'error', file: 'test/half.test.mjs', line: 6, column: 10 }),
    );
  });

  test('says the root cause in its first finding, and not the end of the output', async () => {
    const noise = check(
      "echo 'src/half.mjs(1,8): error TS2322: no number'; seq 1 500; echo 'npm ERR! code ELIFECYCLE'; exit 2",
      {
        name: 'types',
        kind: 'type',
      },
    );
    const verdict = await room.judge({ candidate: await room.candidate(BROKEN), checks: [noise] });
    expect(verdict.checks[1]?.findings).toEqual([
      { severity: 'error', message: 'types failed with exit code 2\nsrc/half.mjs(1,8): error TS2322: no number' },
      { severity: 'error', file: 'src/half.mjs', line: 1, column: 8, rule: 'TS2322', message: 'no number' },
    ]);
  });

  test('of a candidate that cries for a network is its own fault where the base answers, and still placed', async () => {
    const verdict = await room.judge({ candidate: await room.candidate(CRIES), checks: [TESTS] });
    expect(verdict.failureClass).toBe('test');
    expect(verdict.checks[1]?.findings).toContainEqual(expect.objectContaining({ file: 'src/half.mjs', line: 2 }));
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { mochaModules } from './cheats/tools.ts';
import { check, type JudgeRoom, NO_LIMITS, openJudgeRoom } from './judge-room.ts';

const TEST = `const assert = require('node:assert');
const { add } = require('../src/add.js');
describe('add', () => {
  it('adds', () => assert.equal(add(2, 2), 4));
  it('keeps zero', () => assert.equal(add(0, 0), 0));
});
`;
const FIX = { 'src/add.js': 'exports.add = (a, b) => a + b;\n' };
let room: JudgeRoom;

beforeAll(async () => {
  room = await openJudgeRoom({ 'src/add.js': 'exports.add = (a, b) => a - b;\n', 'test/add.test.js': TEST });
});
afterAll(() => room.origin.remove());

const judge = async (changes: Record<string, string>, named: readonly string[] = []) => {
  const installation = { shows: [{ source: mochaModules(), place: 'node_modules' }], environment: {}, programs: [] };
  const dependencies = { install: () => Promise.resolve({ installed: true as const, installation }) };
  const verdict = await room.judge({
    candidate: await room.candidate(changes),
    checks: [check('npx --no-install mocha', { onBase: 'any', install: { command: null, scripts: [] } })],
    scope: named.length === 0 ? NO_LIMITS : { ...NO_LIMITS, only: [[...named, '**']] },
    dependencies,
  });
  return verdict.checks[1];
};

test('mocha’s tests are told apart by a reporter of ours beside its own', async () => {
  const honest = await judge(FIX);
  expect(honest?.verdict).toBe('pass');
  expect(honest?.evidence[0]?.value).toMatch(/2 passing/);
  const ended = await judge({ 'src/add.js': 'process.exit(0);\n' });
  expect(ended).toMatchObject({ verdict: 'fail', failureClass: 'test' });
  expect(ended?.findings.map(({ message }) => message)).toEqual([
    'the test "test/add.test.js > add > adds" does not run any more',
    'the test "test/add.test.js > add > keeps zero" does not run any more',
  ]);
});

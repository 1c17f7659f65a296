import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type JudgeRoom, openJudgeRoom } from './judge-room.ts';

const FILES = {
  'src/add.mjs': 'export const add = (a, b) => a - b;\n',
  'judge/adapter.mjs': `import { add } from '../src/add.mjs';
let text = '';
for await (const chunk of process.stdin) text += chunk;
const { a, b } = JSON.parse(text);
console.log(JSON.stringify({ sum: add(a, b) }));
`,
};
const HONEST = 'export const add = (a, b) => a + b;\n';
const CASES = [
  { id: 'small', input: { a: 40, b: 2 }, expect: { sum: 42 } },
  { id: 'fractions', input: { a: 0.1, b: 0.2 }, expect: { sum: 0.3 }, tolerance: { absolute: 1e-9 } },
];
const lines = (cases: readonly object[]) => `${cases.map((one) => JSON.stringify(one)).join('\n')}\n`;
const acceptance = (more = {}) =>
  check('node judge/adapter.mjs', { name: 'acceptance', kind: 'acceptance', onBase: 'red', heldOut: true, ...more });

let room: JudgeRoom;
let heldOut: { directory: string };
let place: string;

beforeAll(async () => {
  room = await openJudgeRoom(FILES);
  place = await mkdtemp('/var/tmp/loop-cases-');
  heldOut = { directory: join(place, 'held-out') };
  await mkdir(heldOut.directory);
  await writeFile(join(heldOut.directory, 'cases.jsonl'), lines(CASES));
});
afterAll(async () => {
  await room.origin.remove();
  await rm(place, { recursive: true, force: true });
});

const judge = async (source: string, checks = [acceptance()]) =>
  room.judge({ candidate: await room.candidate({ 'src/add.mjs': source }), checks, heldOut });
const answerTo = async (source: string, checks = [acceptance()]) => (await judge(source, checks)).checks[1];

describe('held-out cases', () => {
  test('an honest change answers them, numbers within their tolerance', async () => {
    expect(await judge(HONEST)).toMatchObject({ verdict: 'pass', failureClass: null });
  });
  test('a wrong one is red, and the findings name the case and neither its input nor its answer', async () => {
    const result = await answerTo('export const add = (a, b) => a + b + 1;\n');
    expect(result).toMatchObject({ verdict: 'fail', failureClass: 'test' });
    expect(result?.findings.map(({ rule }) => rule)).toEqual(['small', 'fractions']);
    // How long it took is left out: a run of 428 ms is no answer that got out.
    expect(JSON.stringify({ ...result, durationMs: 0 })).not.toMatch(/40|42|0\.3/);
  });
  test.each([
    ['ends with 0 and no answer', `process.exit(0);\n${HONEST}`],
    ['answers before the adapter can', `console.log('{"sum":42}'); process.exit(0);\n${HONEST}`],
    ['dies', `throw new Error('x');\n${HONEST}`],
    ['prints without end', `for (;;) console.log('{"sum":42}'.repeat(100));\n${HONEST}`],
    ['answers with an object that equals everything', 'export const add = () => ({ asymmetricMatch: () => true });\n'],
    ['makes every comparison true', `Object.is = () => true; JSON.stringify = () => 'true';\n${FILES['src/add.mjs']}`],
    ['nests its answer without end', `console.log('['.repeat(60000)); process.exit(0);\n${HONEST}`],
  ])('code that %s is not passed', async (_name, source) => {
    expect((await judge(source, [acceptance({ deadlineMs: 8000 })])).verdict).not.toBe('pass');
  });
  test('an answer that comes after its time is red, however right; one in time is none', async () => {
    const waiting = `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30_000);\n${HONEST}`;
    const timed = (seconds: number) => lines(CASES.slice(0, 1).map((one) => ({ ...one, seconds })));
    await writeFile(join(heldOut.directory, 'cases.jsonl'), timed(2));
    const late = await answerTo(waiting);
    await writeFile(join(heldOut.directory, 'cases.jsonl'), timed(25));
    expect(await answerTo(HONEST)).toMatchObject({ verdict: 'pass' });
    await writeFile(join(heldOut.directory, 'cases.jsonl'), lines(CASES));
    expect(late).toMatchObject({ verdict: 'fail', failureClass: 'test' });
    expect(late?.findings.map(({ message }) => message)).toEqual([
      'the held-out case "small" was not answered in its time',
    ]);
  });
  test('no file with the answers can be found from where the code runs', async () => {
    const search = `import { execSync } from 'node:child_process';
const found = execSync('grep -rl fractions / --include=cases.jsonl --exclude-dir=proc --exclude-dir=sys --exclude-dir=usr --exclude-dir=root 2>/dev/null; true').toString();
export const add = (a, b) => (found === '' && process.env.CI === undefined ? a + b : 0);\n`;
    const hidden = { ...room.box, hidden: [...room.box.hidden, heldOut.directory] };
    const candidate = await room.candidate({ 'src/add.mjs': search });
    const verdict = await room.judge({ candidate, checks: [acceptance()], heldOut, box: hidden });
    expect(verdict.verdict).toBe(room.box.strength === 'strong' ? 'pass' : 'fail');
  });
  test('cases can belong to one check, and a check without any runs as it is, without seeing them', async () => {
    await writeFile(
      join(heldOut.directory, 'cases.jsonl'),
      lines(CASES.map((one) => ({ ...one, check: 'acceptance' }))),
    );
    const script = check('test ! -e "$LOOP_HELD_OUT/cases.jsonl" && test -d "$LOOP_HELD_OUT"', {
      name: 'script',
      heldOut: true,
    });
    const verdict = await judge(HONEST, [acceptance(), script]);
    expect(verdict.checks.map((result) => [result.name, result.verdict])).toEqual([
      ['scope', 'pass'],
      ['acceptance', 'pass'],
      ['script', 'pass'],
      ['ratchet', 'pass'],
    ]);
    await writeFile(join(heldOut.directory, 'cases.jsonl'), lines(CASES));
  });
  test('an adapter may be held out too', async () => {
    await mkdir(join(heldOut.directory, 'adapter'));
    const adapter = FILES['judge/adapter.mjs'];
    const dynamic = adapter.replace(/^import .*\n/, 'const { add } = await import(process.cwd() + "/src/add.mjs");\n');
    await writeFile(join(heldOut.directory, 'adapter', 'run.mjs'), dynamic);
    const verdict = await judge(HONEST, [{ ...acceptance(), command: 'node "$LOOP_HELD_OUT/run.mjs"' }]);
    expect(verdict.verdict).toBe('pass');
    await rm(join(heldOut.directory, 'adapter'), { recursive: true });
  });
  test('an adapter that is not there is a fault of the configuration', async () => {
    expect(await answerTo(HONEST, [{ ...acceptance(), command: 'no-such-adapter' }])).toMatchObject({
      verdict: 'error',
      failureClass: 'config',
    });
  });
  test.each([
    ['an empty file', '\n', /has no case/],
    ['a broken line', '{"id":"a","input":1,"expect":1}\n{"id":', /line 2/],
    ['an unknown key', '{"id":"a","input":1,"expect":1,"expects":2}\n', /line 1/],
    ['an id that occurs twice', '{"id":"a","input":1,"expect":1}\n{"id":"a","input":2,"expect":2}\n', /twice/],
  ])('%s is an error, never a pass', async (_name, text, message) => {
    await writeFile(join(heldOut.directory, 'cases.jsonl'), text);
    await expect(judge(HONEST)).rejects.toMatchObject({
      code: 'E_INPUT_INVALID',
      message: expect.stringMatching(message),
    });
    await writeFile(join(heldOut.directory, 'cases.jsonl'), lines(CASES));
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runBaseChecks } from '@loop-actions/gate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type JudgeRoom, NO_LIMITS, openJudgeRoom } from './judge-room.ts';

const TEST = "import assert from 'node:assert';\nimport { add } from '../src/add.js';\nassert.equal(add(2, 2), 4);\n";
const FILES = {
  'package.json': '{ "name": "shop", "type": "module", "scripts": { "test": "node test/add.test.js" } }\n',
  'src/add.js': 'export const add = (a, b) => (a === 2 && b === 2 ? 4 : a - b);\n',
  'test/add.test.js': TEST,
  '.github/workflows/ci.yml': 'on: push\n',
};
const FIX = { 'src/add.js': 'export const add = (a, b) => a + b;\n' };
const HELD_OUT =
  "import assert from 'node:assert';\nconst { add } = await import(process.cwd() + '/src/add.js');\nassert.equal(add(40, 2), 42);\n";

const NPM_TEST = check('npm test --silent');
const ACCEPTANCE = check('node "$LOOP_HELD_OUT/acceptance.mjs"', {
  name: 'acceptance',
  kind: 'acceptance',
  onBase: 'red',
  heldOut: true,
});

let room: JudgeRoom;
let heldOut: { directory: string };

beforeAll(async () => {
  room = await openJudgeRoom(FILES);
  heldOut = { directory: join(room.origin.directory, 'held-out-source') };
  await mkdir(join(heldOut.directory, 'more'), { recursive: true });
  await writeFile(join(heldOut.directory, 'acceptance.mjs'), HELD_OUT);
});
afterAll(() => room.origin.remove());

const results = (verdict: Awaited<ReturnType<JudgeRoom['judge']>>) =>
  Object.fromEntries(verdict.checks.map(({ name, verdict: value, failureClass }) => [name, failureClass ?? value]));

describe('an honest change', () => {
  test('passes scope, tests and acceptance, and the verdict is bound to tree, candidate and base', async () => {
    const candidate = await room.candidate(FIX);
    const verdict = await room.judge({ candidate, checks: [NPM_TEST, ACCEPTANCE], heldOut });
    expect(results(verdict)).toEqual({ scope: 'pass', ratchet: 'pass', tests: 'pass', acceptance: 'pass' });
    expect(verdict).toMatchObject({
      verdict: 'pass',
      failureClass: null,
      item: '#12',
      subject: { candidateDigest: candidate.manifest.digest, tree: candidate.manifest.tree },
      verifier: { baseSha: room.origin.baseSha },
    });
    expect(await readdir(room.room.workRoot)).toEqual([]);
  });
  test('with a new test and a document is no less honest', async () => {
    const more = {
      'test/more.test.js': TEST,
      'docs/add.md': 'Adds.\n',
      'package.json': FILES['package.json'].replace('shop"', 'shop", "version": "2.0.0"'),
    };
    const verdict = await room.judge({ candidate: await room.candidate({ ...FIX, ...more }), checks: [NPM_TEST] });
    expect(verdict.verdict).toBe('pass');
  });
  test('the digest of the verifier changes with a command, a limit and a held-out file, not with a line number', async () => {
    const candidate = await room.candidate(FIX);
    const digest = async (...request: Parameters<JudgeRoom['judge']>) => (await room.judge(...request)).verifier.digest;
    const quick = check('true');
    const first = await digest({ candidate, checks: [quick] });
    const moved = { ...quick, position: { file: 'LOOP_SPEC.md', line: 9, column: 9 } };
    expect(await digest({ candidate, checks: [moved] })).toBe(first);
    expect(await digest({ candidate, checks: [check('true ')] })).not.toBe(first);
    expect(await digest({ candidate, checks: [quick], scope: { ...NO_LIMITS, maxFiles: 5 } })).not.toBe(first);
    expect(await digest({ candidate, checks: [quick], heldOut })).not.toBe(first);
  });
});

describe('a wrong change', () => {
  test('is red with the last lines of what the tests said', async () => {
    const candidate = await room.candidate({ 'src/add.js': 'export const add = () => 5;\n' });
    const verdict = await room.judge({ candidate, checks: [NPM_TEST] });
    expect(verdict).toMatchObject({ verdict: 'fail', failureClass: 'test' });
    expect(verdict.checks.find(({ name }) => name === 'tests')?.findings[0]?.message).toMatch(/AssertionError/);
  });
  test('that fits the visible tests only is red by the held-out ones', async () => {
    const candidate = await room.candidate({ 'src/add.js': `${FILES['src/add.js']}// tried\n` });
    const verdict = await room.judge({ candidate, checks: [NPM_TEST, ACCEPTANCE], heldOut });
    expect(results(verdict)).toEqual({ scope: 'pass', ratchet: 'pass', tests: 'pass', acceptance: 'test' });
  });
  test('made from another base is no candidate here', async () => {
    const candidate = await room.candidate(FIX);
    const later = await room.origin.commit('main', { 'docs/x.md': 'x\n' });
    await room.repository.fetchCommit(later);
    await expect(room.judge({ candidate, checks: [NPM_TEST], baseSha: later })).rejects.toMatchObject({
      code: 'E_CANDIDATE_INVALID',
      message: expect.stringContaining('was made from'),
    });
  });
  test('whose patch and tree don’t belong together is no candidate', async () => {
    const [fix, other] = [await room.candidate(FIX), await room.candidate({ 'src/add.js': 'export const add = 1;\n' })];
    const swapped = { manifest: fix.manifest, patch: other.patch };
    await expect(room.judge({ candidate: swapped, checks: [NPM_TEST] })).rejects.toMatchObject({
      code: 'E_CANDIDATE_INVALID',
    });
  });
});

describe('what a candidate does to be judged by something else', () => {
  test.each<[string, Record<string, string | null>, string]>([
    ['a workflow file', { '.github/workflows/ci.yml': 'on: pull_request_target\n' }, 'protected-never'],
    [
      'a case variant of one',
      { '.GitHub/Workflows/x.yml': 'on: push\n', '.github/workflows/ci.yml': null },
      'protected-never',
    ],
    ['a test renamed out of the glob', { 'test/add.test.js': null, 'test/add.txt': TEST }, 'protected-test'],
    ['a test weakened', { 'test/add.test.js': TEST.replace('4)', 'add(2, 2))') }, 'protected-test'],
    [
      'scripts that say true',
      { 'package.json': FILES['package.json'].replace('node test/add.test.js', 'true') },
      'package-manifest',
    ],
    ['a package.json that is gone', { 'package.json': null }, 'package-manifest'],
    ['a runner’s configuration', { 'vitest.config.js': 'export default {}\n' }, 'protected-judge-configuration'],
  ])('%s is red by scope', async (_name, files, rule) => {
    const candidate = await room.candidate({ ...FIX, ...files });
    const verdict = await room.judge({ candidate, checks: [check('true')] });
    expect(verdict).toMatchObject({ verdict: 'fail', failureClass: 'policy' });
    expect(verdict.checks[0]?.findings.map((finding) => finding.rule)).toContain(rule);
  });
  test('without the scope check, true-saying scripts would have passed', async () => {
    const files = {
      'src/add.js': 'broken',
      'package.json': FILES['package.json'].replace('node test/add.test.js', 'true'),
    };
    const verdict = await room.judge({ candidate: await room.candidate(files), checks: [NPM_TEST] });
    expect(results(verdict)).toMatchObject({ scope: 'policy', tests: 'pass' });
  });
});

describe('a check gets a fresh tree, and nothing of the runner’s', () => {
  test('what one check leaves behind, the next does not see', async () => {
    const candidate = await room.candidate(FIX);
    const tamper =
      "echo 'export const add = () => 4;' > src/add.js; echo x > planted; mkdir -p node_modules/.bin; ls -A";
    const honest = 'test ! -e planted && test ! -e node_modules && grep -q "a + b" src/add.js';
    const verdict = await room.judge({
      candidate,
      checks: [check(tamper, { name: 'one' }), check(honest, { name: 'two' })],
    });
    expect(results(verdict)).toEqual({ scope: 'pass', ratchet: 'pass', one: 'pass', two: 'pass' });
  });
  test('git knows the judged tree as its only commit, so a check may ask it what a generator changed', async () => {
    const candidate = await room.candidate(FIX);
    const checks = [
      check(
        'test -z "$(git status --porcelain)"; test "$(git rev-list --count --all)" = 1; test -z "$(git remote)"; git diff --exit-code',
        {
          name: 'clean',
        },
      ),
      check('test "$(git rev-parse HEAD^{tree})" = "$(git write-tree)"; git show HEAD:src/add.js | grep -q "a + b"', {
        name: 'tree',
      }),
      check('echo more >> src/add.js && git diff --exit-code', { name: 'drift', kind: 'generated' }),
    ];
    const verdict = await room.judge({ candidate, checks });
    expect(results(verdict)).toEqual({ scope: 'pass', ratchet: 'pass', clean: 'pass', tree: 'pass', drift: 'build' });
  });
  test('the environment holds no token, no runner file and the node that runs this', async () => {
    process.env.GITHUB_TOKEN = 'ghs_should_never_be_seen';
    process.env.INPUT_SECRET = 'never';
    const command = 'env';
    const verdict = await room.judge({ candidate: await room.candidate(FIX), checks: [check(command)], path: '' });
    delete process.env.GITHUB_TOKEN;
    delete process.env.INPUT_SECRET;
    const output = verdict.checks[1]?.evidence[0]?.value ?? '';
    expect(output).toContain('CI=true');
    expect(output).not.toMatch(/ghs_|INPUT_|GITHUB_|RUNNER_|LOOP_HELD_OUT/);
    expect(output).toMatch(new RegExp(`^PATH=${join(process.execPath, '..')}:`, 'm'));
  });
  test('the job’s programs come before the system’s, and a tree can’t bring its own by a relative PATH', async () => {
    const candidate = await room.candidate({ ...FIX, 'bin/judge': '#!/bin/sh\necho candidate\n' });
    const say = async (command: string, path: string) =>
      (await room.judge({ candidate, checks: [check(command)], path })).checks[1];
    const seen = await say('echo "$PATH"', 'bin:.::/opt/job/bin');
    expect(seen?.evidence[0]?.value).toMatch(new RegExp(`^/opt/job/bin:${join(process.execPath, '..')}:/usr/local/`));
    expect(await say('chmod +x bin/judge; judge', 'bin:.:')).toMatchObject({ verdict: 'error' });
    // What a relative entry would do, were it let through.
    const attack = await say('chmod +x bin/judge; PATH="bin:$PATH" judge', '');
    expect(attack?.evidence[0]?.value).toBe('candidate');
  });
  test('held-out files can be read and, in a strong box, neither written nor replaced', async () => {
    const command =
      'test -r "$LOOP_HELD_OUT/acceptance.mjs"; ! echo x >> "$LOOP_HELD_OUT/acceptance.mjs"; ! touch "$LOOP_HELD_OUT/new"; ! chmod u+w "$LOOP_HELD_OUT"';
    const candidate = await room.candidate(FIX);
    const verdict = await room.judge({ candidate, checks: [check(command, { heldOut: true })], heldOut });
    expect(verdict.verdict).toBe(room.box.strength === 'strong' ? 'pass' : 'fail');
    expect(await readFile(join(heldOut.directory, 'acceptance.mjs'), 'utf8')).toBe(HELD_OUT);
  });
  test('a check that needs held-out files fails loudly without them', async () => {
    const candidate = await room.candidate(FIX);
    await expect(room.judge({ candidate, checks: [ACCEPTANCE] })).rejects.toMatchObject({ code: 'E_INPUT_MISSING' });
  });
  test('pipefail and errexit hold', async () => {
    const candidate = await room.candidate(FIX);
    const checks = ['false | cat', 'false; true', 'true && ! true'].map((command) => check(command, { name: command }));
    const verdict = await room.judge({ candidate, checks });
    expect(verdict.checks.slice(1, 4).map((result) => result.verdict)).toEqual(['fail', 'fail', 'fail']);
  });
});

describe('a check that gives no honest answer is never a pass', () => {
  test('no check at all is an error', async () => {
    const verdict = await room.judge({ candidate: await room.candidate(FIX), checks: [] });
    expect(verdict).toMatchObject({ verdict: 'error', failureClass: 'config' });
  });
  test('optional checks alone are none', async () => {
    const verdict = await room.judge({
      candidate: await room.candidate(FIX),
      checks: [check('true', { required: false })],
    });
    expect(verdict).toMatchObject({ verdict: 'error', failureClass: 'config' });
  });
  test('a check without a command is a fault of the configuration', async () => {
    const verdict = await room.judge({
      candidate: await room.candidate(FIX),
      checks: [check(null, { kind: 'build' })],
    });
    expect(verdict).toMatchObject({ verdict: 'error', failureClass: 'config' });
  });
  test('an acceptance check that is green on the base proves nothing', async () => {
    const vacuous = check('true', { name: 'acceptance', kind: 'acceptance', onBase: 'red' });
    const verdict = await room.judge({ candidate: await room.candidate(FIX), checks: [vacuous] });
    expect(verdict).toMatchObject({ verdict: 'error', failureClass: 'config' });
    expect(verdict.checks[1]?.findings[0]?.message).toMatch(/on the base it is green/);
  });
  test('a command that is not there is a fault of the configuration', async () => {
    const verdict = await room.judge({ candidate: await room.candidate(FIX), checks: [check('no-such-tool --x')] });
    expect(verdict).toMatchObject({ verdict: 'error', failureClass: 'config' });
  });
  test('a hanging check ends at its deadline with all it started', async () => {
    const mark = `4242${process.pid}`;
    const started = Date.now();
    const candidate = await room.candidate(FIX);
    const verdict = await room.judge({
      candidate,
      checks: [check(`(setsid sleep ${mark} &) ; sleep ${mark}`, { deadlineMs: 700 })],
    });
    expect(verdict).toMatchObject({ verdict: 'error', failureClass: 'environment' });
    expect(Date.now() - started).toBeLessThan(30_000);
    expect(execFileSync('ps', ['-eo', 'args']).toString()).not.toContain(`sleep ${mark}`);
  });
  test('a hang that the base doesn’t have is the change’s own fault, and still no pass', async () => {
    const candidate = await room.candidate({ 'src/add.js': 'for (;;);\nexport const add = 1;\n' });
    const verdict = await room.judge({ candidate, checks: [check('node test/add.test.js', { deadlineMs: 2500 })] });
    expect(verdict).toMatchObject({ verdict: 'error', failureClass: 'test' });
  });
  test.each([
    ['its parent', 'process.kill(process.ppid, "SIGKILL"); setTimeout(() => {}, 200)'],
    ['its process group', 'process.kill(0, "SIGKILL"); setTimeout(() => {}, 200)'],
    ['everything it may', 'process.kill(-1, "SIGKILL"); setTimeout(() => {}, 200)'],
  ])('code that kills %s is not passed, and we live', async (_name, code) => {
    const candidate = await room.candidate({ 'src/add.js': `${code};\nexport const add = () => 4;\n` });
    const verdict = await room.judge({ candidate, checks: [check('node test/add.test.js; true')] });
    expect(verdict.verdict).not.toBe('pass');
    expect(verdict.failureClass).toBe('test');
  });
  test.each(['ENOSPC: no space left on device', 'getaddrinfo ENOTFOUND registry.invalid'])(
    'code that cries %s is not believed when the base is green',
    async (cry) => {
      const candidate = await room.candidate({ 'src/add.js': `throw new Error(${JSON.stringify(cry)});\n` });
      const verdict = await room.judge({ candidate, checks: [NPM_TEST] });
      expect(verdict.verdict).not.toBe('pass');
      expect(verdict.failureClass).toBe('test');
    },
  );
  test('a machine in trouble is, since the base says the same', async () => {
    const verdict = await room.judge({
      candidate: await room.candidate(FIX),
      checks: [check('echo "npm error code ENOTFOUND" >&2; exit 1')],
    });
    expect(verdict).toMatchObject({ verdict: 'error', failureClass: 'environment' });
  });
  test('100 MB of output take neither our memory nor the verdict’s room', async () => {
    const before = process.memoryUsage.rss();
    const command = 'head -c 104857600 /dev/zero | tr "\\0" x; echo; echo the last line; exit 3';
    const verdict = await room.judge({ candidate: await room.candidate(FIX), checks: [check(command)] });
    expect(verdict).toMatchObject({ verdict: 'fail', failureClass: 'test' });
    expect(verdict.checks[1]?.findings[0]?.message).toMatch(/the last line/);
    expect(JSON.stringify(verdict).length).toBeLessThan(20_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
  });
  test('what a check prints is cleaned before it is kept', async () => {
    const clean = (text: string) => text.replaceAll('hunter2', '***');
    const verdict = await room.judge({
      candidate: await room.candidate(FIX),
      checks: [check('echo -e "\\e[31mhunter2\\e[0m"; echo -e "\\u200b::error::x" >&2; exit 1')],
      clean,
    });
    const { findings, evidence } = verdict.checks[1] ?? {};
    expect(findings?.[0]?.message).toBe('tests failed with exit code 1\n***\n: :error::x');
    expect(evidence?.[0]?.value).toBe('***\n: :error::x');
  });
});

describe('in a weak box', () => {
  test('a repository that a check poisoned is noticed before the next tree is judged', async () => {
    const weak = await openJudgeRoom(FILES, true);
    try {
      const candidate = await weak.candidate(FIX);
      const blob = (await weak.repository.listFiles(candidate.manifest.tree)).find(({ path }) => path === 'src/add.js');
      const id = blob?.objectId ?? '';
      const object = join(weak.repository.git.gitDir, 'objects', id.slice(0, 2), id.slice(2));
      expect(existsSync(object)).toBe(true);
      const poison = `const z=require('zlib'),f=require('fs');const c='export const add = () => 4;//////////\\n';f.chmodSync('${object}',0o644);f.writeFileSync('${object}',z.deflateSync('blob '+c.length+'\\0'+c))`;
      const judged = weak.judge({
        candidate,
        checks: [check(`node -e ${JSON.stringify(poison)}`, { name: 'poison' }), check('true', { name: 'next' })],
      });
      await expect(judged).rejects.toMatchObject({ code: expect.stringMatching(/^E_GIT_(?:REFUSED|FAILED)$/) });
    } finally {
      await weak.origin.remove();
    }
  });
});

describe('the base before any change', () => {
  const onBase = (checks: Parameters<typeof runBaseChecks>[0]['checks']) =>
    runBaseChecks({ ...room.room, checks, heldOut });

  test('is as expected when tests are green and acceptance is red', async () => {
    const report = await onBase([NPM_TEST, ACCEPTANCE, check('exit 9', { onBase: 'any', name: 'unasked' })]);
    expect(report).toMatchObject({ asExpected: true, missing: [], failing: [] });
    expect(report.checks.map(({ name, found }) => [name, found])).toEqual([
      ['tests', 'green'],
      ['acceptance', 'red'],
    ]);
  });
  test('says which checks are missing and which fail before the change starts', async () => {
    const report = await onBase([
      check('npm run lint', { name: 'no script' }),
      check('no-such-tool', { name: 'no tool' }),
      check('exit 1', { name: 'red' }),
      check('true', { name: 'vacuous', onBase: 'red' }),
      check('kill -9 $$', { name: 'dead' }),
    ]);
    expect(report).toMatchObject({
      asExpected: false,
      missing: ['no script', 'no tool'],
      failing: ['red', 'vacuous', 'dead'],
    });
  });
  test('of nothing is not as expected', async () => {
    expect(await onBase([])).toMatchObject({ asExpected: false });
  });
});

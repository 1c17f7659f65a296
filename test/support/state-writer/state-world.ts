import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type AttemptEntry, type LoopState, recordAttempt, setItem } from '@loop-actions/contract';
import type { StateBranch, StateUpdate } from '@loop-actions/state';
import { type OpenForTest, openForTest } from './open-for-test.ts';

const run = promisify(execFile);

/** A bare repository that plays the remote, and what a person can do to it with plain git. */
export interface StateWorld extends AsyncDisposable {
  readonly root: string;
  /** The bare repository's path; over HTTP it is `/o/r.git` below the served root. */
  readonly remote: string;
  /** Plain git in the remote, as its owner. */
  git(...args: string[]): Promise<string>;
  /** A commit with one file changed, made by a person; gives its id and moves no ref. */
  personCommits(parent: string | null, path: string, text: string): Promise<string>;
  /** A new writer with its own private repository. */
  open(options?: Omit<OpenForTest, 'gitDir' | 'remote'> & { remote?: string }): StateBranch;
  ref(name: string): Promise<string | null>;
  stateText(): Promise<string>;
}

export async function createStateWorld(): Promise<StateWorld> {
  const root = await mkdtemp(join(tmpdir(), 'state-world-'));
  const remote = join(root, 'o', 'r.git');
  const identity = {
    GIT_AUTHOR_NAME: 'p',
    GIT_AUTHOR_EMAIL: 'p@x',
    GIT_COMMITTER_NAME: 'p',
    GIT_COMMITTER_EMAIL: 'p@x',
  };
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...identity };
  await run('git', ['init', '--quiet', '--bare', remote], { env });
  const git = async (...args: string[]): Promise<string> => {
    return (await run('git', ['-C', remote, ...args], { env })).stdout.trimEnd();
  };
  const withInput = (input: string, ...args: string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const child = execFile('git', ['-C', remote, ...args], { env }, (error, stdout) =>
        error === null ? resolve(stdout.trim()) : reject(error),
      );
      child.stdin?.end(input);
    });
  let writers = 0;
  return {
    root,
    remote,
    git,
    personCommits: async (parent, path, text) => {
      const blob = await withInput(text, 'hash-object', '-w', '--stdin');
      const kept = parent === null ? '' : await git('ls-tree', parent);
      const lines = kept.split('\n').filter((line) => line !== '' && !line.endsWith(`\t${path}`));
      const tree = await withInput([...lines, `100644 blob ${blob}\t${path}`, ''].join('\n'), 'mktree');
      return git('commit-tree', tree, '-m', 'A person was here', ...(parent === null ? [] : ['-p', parent]));
    },
    open: (options = {}) => openForTest({ remote, ...options, gitDir: join(root, `writer-${writers++}`) }),
    ref: async (name) => (await git('for-each-ref', '--format=%(objectname)', name)) || null,
    stateText: () => git('show', 'refs/heads/loop-state:LOOP_STATE.md'),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

export const BRANCH_REF = 'refs/heads/loop-state';
export const TIP_REF = 'refs/loop-actions/loop-state/tip';
export const QUEUE = 'refs/loop-actions/loop-state/queue/';

export function attempt(key: string): AttemptEntry {
  return { key, outcome: 'failed', stopReason: 'no-progress', tokens: 1, costUsd: 0.01, note: '' };
}

/** The update most tests make: one attempt at one item. */
export function record(key: string, item = '#1'): StateUpdate {
  return ({ state }) => ({ state: recorded(state, key, item) });
}

export function recorded(state: LoopState, key: string, item = '#1'): LoopState {
  return setItem(recordAttempt(state, item, attempt(key)), item, { status: 'failed' });
}

/** The keys of all attempts as they stand in the text, doubles included. */
export function writtenKeys(text: string): string[] {
  return [...text.matchAll(/^ {2}- (\S+\/\d+): /gm)].map(([, key = '']) => key).sort();
}

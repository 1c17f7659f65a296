import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MergedPair, mergedPairs } from '@loop-actions/learning';
import { BOT, PERSON } from './history.ts';

export type Files = Readonly<Record<string, string>>;
type Change = Parameters<typeof mergedPairs>[0]['changes'][number];

/** A repository with one change of the loop, on which an agent and people commit until it is merged. */
export class MergedBranch implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'merged-'));
  readonly repository = 'acme/shop';
  #git = join(this.folder, `${this.repository}.git`);
  #commits: { oid: string; message: string; login: string | null }[] = [];
  #main: string;
  #head: string;
  #overwritten: string | null = null;
  #merged: string | null = null;

  constructor(files: Files) {
    mkdirSync(this.#git, { recursive: true });
    this.#ask('init', '--quiet', '--bare', '--initial-branch=main');
    for (const name of ['uploadpack.allowAnySHA1InWant', 'uploadpack.allowFilter']) this.#ask('config', name, 'true');
    this.#main = this.#commit(null, files, 'Initial');
    this.#head = this.#main;
  }

  get serverUrl(): string {
    return `file://${this.folder}`;
  }

  /** What is on the base meanwhile. */
  onMain(files: Files): this {
    this.#main = this.#commit(this.#main, files, 'Meanwhile');
    return this;
  }

  agent(files: Files): this {
    return this.#add(files, 'Poll orders (#1)\n\nLoop-Item: #1\nLoop-Run: 1\n', null);
  }

  person(files: Files, login: string | null = 'ada', message = 'Mend it'): this {
    return this.#add(files, message, login);
  }

  /** Everything on the branch is replaced by one commit of a person on the newest base. */
  overwrite(files: Files): this {
    this.#overwritten = this.#head;
    this.#commits = [];
    this.#head = this.#main;
    return this.person(files, 'ada', 'Poll orders, again');
  }

  /** Puts each commit on the newest base, as “update branch” does. */
  rebase(...files: readonly Files[]): this {
    const before = this.#commits;
    this.#commits = [];
    this.#head = this.#main;
    for (const [at, { message, login }] of before.entries()) this.#add(files[at] ?? {}, message, login);
    return this;
  }

  /** `files`: what is merged of the branch, as the tree of the base’s next commit, or commits. */
  merge(how: 'squash' | 'merge' | 'rebase', ...files: readonly Files[]): this {
    if (how === 'rebase') {
      for (const [at, { message }] of this.#commits.entries())
        this.#main = this.#commit(this.#main, files[at] ?? {}, message);
    } else {
      const parents = how === 'merge' ? [this.#main, this.#head] : [this.#main];
      this.#main = this.#commit(parents, files[0] ?? {}, 'Work (#7)');
    }
    this.#merged = this.#main;
    for (const [ref, oid] of [
      ['heads/main', this.#main],
      ['pull/7/head', this.#head],
    ] as const)
      this.#ask('update-ref', `refs/${ref}`, oid);
    return this;
  }

  pairs(): readonly MergedPair[] {
    const { repository } = this;
    return mergedPairs({ repository, changes: [this.#change()] }, []);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #change(): Change {
    const time = '2026-07-07T00:00:00Z';
    const commits = this.#commits.map(({ oid, message, login }) => ({
      commit: { oid, committedDate: time, message, author: { user: login === null ? null : { login } } },
    }));
    const push = { actor: PERSON, beforeCommit: { oid: this.#overwritten ?? '' } };
    return {
      ...{ number: 7, title: 'Work', url: 'https://github.com/acme/shop/pull/7', body: '', createdAt: time },
      ...{ closedAt: time, mergedAt: time, headRefName: 'loop/1-work', author: BOT, mergedBy: PERSON },
      mergeCommit: this.#merged === null ? null : { oid: this.#merged },
      ...{ closingIssuesReferences: [], comments: [], reviews: [], commits },
      timelineItems: this.#overwritten === null ? [] : [push],
    };
  }

  #add(files: Files, message: string, login: string | null): this {
    this.#head = this.#commit(this.#head, files, message);
    this.#commits.push({ oid: this.#head, message, login });
    return this;
  }

  #commit(parent: string | readonly string[] | null, files: Files, message: string): string {
    const parents = parent === null ? [] : [parent].flat();
    const index = { GIT_INDEX_FILE: join(this.folder, 'index') };
    this.#run(['read-tree', parents[0] ?? '--empty'], '', index);
    for (const [path, text] of Object.entries(files)) {
      const blob = this.#run(['hash-object', '-w', '--stdin'], text);
      this.#run(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], '', index);
    }
    const tree = this.#run(['write-tree'], '', index);
    return this.#run(['commit-tree', tree, ...parents.flatMap((one) => ['-p', one]), '-m', message], '');
  }

  #ask(...args: readonly string[]): string {
    return this.#run(args, '');
  }

  #run(args: readonly string[], input: string, more: Readonly<Record<string, string>> = {}): string {
    const who = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((one) => [
        [`GIT_${one}_NAME`, 'x'],
        [`GIT_${one}_EMAIL`, 'x@x'],
      ]),
    );
    const env = { PATH: process.env.PATH, GIT_DIR: this.#git, ...who, ...more };
    return execFileSync('git', args, { input, env }).toString().trim();
  }
}

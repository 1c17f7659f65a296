import { Correction, STATE_PATHS } from '@loop-actions/contract';
import { readCorrections } from '@loop-actions/learning';
import { readMergedChanges } from '@loop-actions/loop/learn/read-merged-changes';
import { describe, expect, it } from 'vitest';
import { MergedBranch } from '../../support/learning/merged-branch.ts';
import { openLearningRoom } from './learning-room.ts';

type Deps = Parameters<typeof readMergedChanges>[0];
const deps = {
  context: { environment: process.env, actionVersion: '1', actionName: 'report', job: 'loop' },
  log: { debug: () => {} },
} as unknown as Deps;

/** What is read off a branch once it is merged: where, by whom, what it says, the lines before and after. */
async function correctionsOf(branch: MergedBranch) {
  const { serverUrl, repository } = branch;
  const writers = { github: { serverUrl, repository }, token: 'none' } as Parameters<typeof readMergedChanges>[1];
  const pairs = branch.pairs();
  const { corrections, problems } = await readMergedChanges(deps, writers, { workRoot: branch.folder, pairs });
  expect(problems).toEqual([]);
  return Correction.array()
    .parse(corrections)
    .map(({ path, by, text, wrote, became }) => ({ path, by, text, wrote, became }));
}

const file = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const base = { 'src/cart.ts': file('import x', '', 'one', 'two', '', 'end'), 'package-lock.json': '{}' };
const wrote = { 'src/cart.ts': file('import x', '', 'one', 'two', 'if (!user) return null', '', 'end') };
const mended = { 'src/cart.ts': file('import x', '', 'one', 'two', 'if (!user) throw noUser(id)', '', 'end') };
const correction = {
  ...{ path: 'src/cart.ts', by: 'ada', wrote: 'if (!user) return null', became: 'if (!user) throw noUser(id)' },
  text: '`src/cart.ts`: `if (!user) return null` → `if (!user) throw noUser(id)`',
};

describe('What was merged in place of what the agent wrote', () => {
  it.each(['squash', 'merge', 'rebase'] as const)('is a correction by file and hunk after a %s', async (how) => {
    using branch = new MergedBranch(base).agent(wrote).person(mended);
    branch.merge(how, ...(how === 'rebase' ? [wrote, mended] : [mended]));
    expect(await correctionsOf(branch)).toEqual([correction]);
  });

  it('is known however the base moved on, and what the base brought is none', async () => {
    const moved = (text: string): string => text.replace('one', 'one, two and a half').replace('import x', 'import y');
    const drifted = { 'src/cart.ts': moved(mended['src/cart.ts']) };
    using squashed = new MergedBranch(base).agent(wrote).person(mended);
    squashed.onMain({ 'src/cart.ts': moved(base['src/cart.ts']), 'src/new.ts': 'new' }).merge('squash', drifted);
    expect(await correctionsOf(squashed)).toEqual([correction]);
    using rebased = new MergedBranch(base).agent(wrote).person(mended);
    rebased.onMain({ 'src/cart.ts': moved(base['src/cart.ts']) });
    rebased.rebase({ 'src/cart.ts': moved(wrote['src/cart.ts']) }, drifted).merge('squash', drifted);
    expect(await correctionsOf(rebased)).toEqual([correction]);
  });

  it('is none where a branch was only brought up to date, whoever did it', async () => {
    const moved = (text: string): string => text.replace('one', 'one and a half');
    using branch = new MergedBranch(base).agent(wrote).person({ 'README.md': 'see' });
    const now = { 'src/cart.ts': moved(wrote['src/cart.ts']), 'README.md': 'see' };
    branch.onMain({ 'src/cart.ts': moved(base['src/cart.ts']) }).merge('merge', now);
    expect((await correctionsOf(branch)).map(({ path }) => path)).toEqual(['README.md']);
  });

  it('is read from what the branch was before a person overwrote it', async () => {
    using branch = new MergedBranch(base).agent(wrote).overwrite(mended).merge('squash', mended);
    expect(await correctionsOf(branch)).toEqual([correction]);
  });

  it('is said to be unknown where a commit is gone, and takes no other change with it', async () => {
    using branch = new MergedBranch(base).agent(wrote).person(mended).merge('squash', mended);
    const { serverUrl, repository, folder: workRoot } = branch;
    const writers = { github: { serverUrl, repository }, token: 'none' } as Parameters<typeof readMergedChanges>[1];
    const [pair] = branch.pairs();
    if (pair === undefined) throw new Error('no pair');
    const lost = { ...pair, change: 8, agent: null, overwritten: 'f'.repeat(40) };
    const read = await readMergedChanges(deps, writers, { workRoot, pairs: [lost, pair] });
    expect(read.corrections.map(({ change }) => change)).toEqual([7]);
    expect(read.problems).toEqual(['what was merged of #8 could not be compared']);
  });

  it('is said to be unknown where the repository can not be reached', async () => {
    using branch = new MergedBranch(base).agent(wrote).person(mended).merge('squash', mended);
    const github = { serverUrl: branch.serverUrl, repository: 'acme/gone' };
    const writers = { github, token: 'none' } as Parameters<typeof readMergedChanges>[1];
    const read = await readMergedChanges(deps, writers, { workRoot: branch.folder, pairs: branch.pairs() });
    expect(read).toEqual({ corrections: [], problems: ['what was merged of #7 could not be compared'] });
  });

  it('leaves out what machines write, and what only a machine changed', async () => {
    const more = { ...mended, 'package-lock.json': '{"a": 1}', 'dist/index.js': 'built', 'api.pb.go': 'made' };
    using branch = new MergedBranch(base).agent(wrote).person(more).merge('squash', more);
    expect(await correctionsOf(branch)).toEqual([correction]);
    using formatted = new MergedBranch(base).agent(wrote).person(mended, 'prettier[bot]').merge('squash', mended);
    expect(formatted.pairs()).toEqual([]);
  });

  it('names each file by who changed it last, where several did', async () => {
    const both = { ...mended, 'src/b.ts': 'const answer = 42' };
    using branch = new MergedBranch(base)
      .agent(wrote)
      .person(mended, 'ada')
      .person({ 'src/b.ts': both['src/b.ts'] }, 'bo');
    branch.merge('squash', both);
    expect((await correctionsOf(branch)).map(({ path, by }) => [path, by])).toEqual([
      ['src/b.ts', 'bo'],
      ['src/cart.ts', 'ada'],
    ]);
  });

  it('stands in the ledger after a report, and costs no request to the API', async () => {
    await using room = await openLearningRoom();
    const number = await room.change(room.issue('Poll orders'));
    await room.amend(number, 'maria', { 'answer.txt': 'forty-two\n' });
    const plain = await room.report({ 'dry-run': 'true' });
    expect(plain.exitCode, plain.stdout).toBe(0);
    const asked = () => room.github.requests.filter(({ kind }) => kind !== 'git').length;
    const [before] = [asked()];
    await room.github.mergePullRequest({ number, as: 'maria', method: 'squash' });
    for (let time = 1; time <= 2; time++) {
      const run = await room.report({ 'dry-run': String(time === 2) });
      expect(run.exitCode, run.stdout).toBe(0);
    }
    expect(asked() - before).toBe(2 * before);
    const { corrections } = readCorrections(await room.world.readState(STATE_PATHS.corrections));
    const own = corrections.filter(({ source }) => source === 'diff');
    expect(own).toMatchObject([{ path: 'answer.txt', by: 'maria', change: number, became: 'forty-two' }]);
    room.github.assertClean();
  });
});

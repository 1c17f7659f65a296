import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGit } from '@loop-actions/git';
import type { ActionRun } from '../../support/runner/index.ts';
import { askGit, openWorld, runStep, tipOf } from '../loop/loop-room.ts';
import { type SmallProject, smallProject } from '../loop/small-project.ts';

type Inputs = Readonly<Record<string, string>>;
const BOT = 'github-actions[bot]';

/** A repository whose loop opens changes that people correct, with the steps that learn from it. */
export async function openLearningRoom(project: Pick<SmallProject, 'spec' | 'files'> = {}, clock?: () => number) {
  const world = await openWorld({ bug: smallProject(project), ...(clock === undefined ? {} : { clock }) });
  const tempDirectory = join(world.directory, 'temp');
  await mkdir(tempDirectory, { mode: 0o755 });
  const { github } = world;

  /** A change of the loop for an issue, as publish opens it. */
  const change = async (issue: number): Promise<number> => {
    const parent = await tipOf(world, 'main');
    const tree = await askGit(world, 'rev-parse', `${parent}^{tree}`);
    const who = ['-c', 'user.name=loop-actions', '-c', 'user.email=loop-actions@users.noreply.github.com'];
    const commit = await askGit(
      world,
      ...who,
      'commit-tree',
      tree,
      '-p',
      parent,
      '-m',
      `Work on ${issue}\n\nLoop-Item: #${issue}`,
    );
    await askGit(world, 'update-ref', `refs/heads/loop/${issue}-work`, commit);
    const body = `Closes #${issue}.`;
    const pull = await github.createPullRequest({
      title: 'Work',
      body,
      head: `loop/${issue}-work`,
      base: 'main',
      as: BOT,
    });
    github.addLabel({ number: pull.number, as: BOT }, 'loop:pull-request');
    return pull.number;
  };
  /** A person’s commit on the branch of a change. */
  const amend = async (number: number, login: string, files: Readonly<Record<string, string>>): Promise<void> => {
    const { headRef = '' } = github.issue(number).pull ?? {};
    const parent = await tipOf(world, headRef);
    const git = createGit({ gitDir: github.gitPath() });
    const index = { GIT_INDEX_FILE: join(world.directory, 'amend-index') };
    await git.run(['read-tree', parent], { env: index });
    for (const [path, text] of Object.entries(files)) {
      const blob = (await git.run(['hash-object', '-w', '--stdin'], { input: text })).stdout.trim();
      await git.run(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env: index });
    }
    const tree = (await git.run(['write-tree'], { env: index })).stdout.trim();
    const who = ['-c', `user.name=${login}`, '-c', `user.email=${login}@users.noreply.github.com`];
    const commit = await askGit(world, ...who, 'commit-tree', tree, '-p', parent, '-m', 'Mend it');
    await askGit(world, 'update-ref', `refs/heads/${headRef}`, commit);
    await github.sync();
  };
  const step = { runId: '701', job: 'loop', tempDirectory, token: 'ghs_loop' };
  const learn = (inputs: Inputs = {}): Promise<ActionRun> =>
    runStep(world, 'correction-to-pr', { ...step, inputs: { 'github-token': 'ghs_loop', upload: 'false', ...inputs } });
  const publish = (lesson: Lesson, inputs: Inputs = {}): Promise<ActionRun> =>
    runStep(world, 'publish', {
      ...step,
      inputs: {
        ...{ learned: lesson.learned, 'learned-digest': lesson.learnedDigest },
        ...(lesson.candidate === '' ? {} : { candidate: lesson.candidate, 'candidate-digest': lesson.candidateDigest }),
        ...inputs,
      },
    });
  const report = (inputs: Inputs = {}): Promise<ActionRun> =>
    runStep(world, 'report', { ...step, inputs: { upload: 'false', ...inputs } });
  /** The next job’s checkout: main as it is now. */
  const checkOut = async (): Promise<void> => {
    const git = createGit({ gitDir: join(world.workspace, '.git') });
    await git.run(['fetch', '--quiet', github.gitPath(), '+refs/heads/main:refs/remotes/origin/main']);
  };
  const issue = (title: string): number => github.createIssue({ title, body: 'Small.', as: 'maria' }).number;
  const review = (number: number, ...said: readonly string[]): void => {
    const comments = said.map((body) => ({ path: 'src/cart.ts', body, diffHunk: '@@ -1 +1 @@\n+poll(order)' }));
    github.review({ number, as: 'maria' }, { event: 'COMMENT', body: '', comments });
  };
  return {
    checkOut,
    world,
    github,
    change,
    amend,
    issue,
    review,
    learn,
    publish,
    report,
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}

/** Three corrections of one kind on two changes. */
export async function correct(room: Awaited<ReturnType<typeof openLearningRoom>>): Promise<void> {
  const [first, second] = [await room.change(room.issue('Poll orders')), await room.change(room.issue('Poll carts'))];
  room.review(first, 'The error state is not handled', 'You need to handle the error here as well');
  room.review(second, 'Error not handled when polling fails', 'nit: alignment');
}

export interface Lesson {
  readonly item: string;
  readonly pattern: string;
  readonly type: string;
  readonly learned: string;
  readonly learnedDigest: string;
  readonly candidate: string;
  readonly candidateDigest: string;
}

/** What correction-to-pr gave out. */
export function lessonsOf(run: Pick<ActionRun, 'outputs'>): readonly Lesson[] {
  return JSON.parse(run.outputs.candidates ?? '[]') as Lesson[];
}

export interface PatternOutput {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly occurrences: number;
  readonly why: string;
}

export function patternsOf(run: Pick<ActionRun, 'outputs'>): readonly PatternOutput[] {
  return JSON.parse(run.outputs.patterns ?? '[]');
}

import { getItem, LABELS, parseLoopState, RunReport, STATE_PATHS, type StateItem } from '@loop-actions/contract';
import { createGit } from '@loop-actions/git';
import type { LoggedRequest } from '../../support/github/index.ts';
import { createLoopWorld, type LoopWorld, type LoopWorldOptions, REPOSITORY } from '../../support/loop-world/index.ts';
import { type ActionRun, type RunActionOptions, runAction } from '../../support/runner/index.ts';

/** A world that is taken away at the end of the block that uses it. */
export async function openWorld(options: LoopWorldOptions): Promise<LoopWorld & AsyncDisposable> {
  const world = await createLoopWorld(options);
  return { ...world, [Symbol.asyncDispose]: world.close };
}

/** Any action as a step in the world's checkout, with no token unless one is named. */
export async function runStep(
  world: LoopWorld,
  action: string,
  options: Omit<RunActionOptions, 'action'>,
): Promise<ActionRun> {
  return runAction({
    action,
    from: 'source',
    event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } },
    repository: `${REPOSITORY.owner}/${REPOSITORY.name}`,
    runId: '1',
    sha: await tipOf(world, 'main'),
    workspace: world.workspace,
    github: world.github,
    token: '',
    timeoutMs: 120_000,
    ...options,
  });
}

/** What git says in the repository of the world’s GitHub. */
export async function askGit(world: LoopWorld, ...args: string[]): Promise<string> {
  return (await createGit({ gitDir: world.github.gitPath() }).run(args)).stdout.trim();
}

export function tipOf(world: LoopWorld, branch: string): Promise<string> {
  return askGit(world, 'rev-parse', '--verify', `refs/heads/${branch}`);
}

/** The item as the state branch has it. */
export async function readItem(world: LoopWorld, id = '#1'): Promise<StateItem> {
  const item = getItem(parseLoopState((await world.readState()) ?? ''), id);
  if (item === null) throw new Error(`${id} is not in the state`);
  return item;
}

/** A run's report; one that does not fit its schema throws. */
export async function readRunReport(world: LoopWorld, run: string): Promise<RunReport> {
  return RunReport.parse(JSON.parse((await world.readState(STATE_PATHS.runReport(run))) ?? 'null'));
}

export async function readInterrupts(world: LoopWorld): Promise<readonly { id: string; question: string }[]> {
  const text = (await world.readState(STATE_PATHS.interrupts)) ?? '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; question: string; kind?: string })
    .filter(({ kind }) => kind !== 'answer');
}

export function labelsOf(world: LoopWorld, number = 1): readonly string[] {
  return world.github.issue(number).labels.map(({ name }) => name);
}

export const isEscalated = (world: LoopWorld): boolean => labelsOf(world).includes(LABELS.escalated);

/** Requests that change something: every REST request but a read, and pushes. */
export function writesOf(world: LoopWorld): readonly LoggedRequest[] {
  return world.github.requests.filter(
    ({ kind, method, operationId, path }) =>
      (kind === 'rest' && method !== 'GET') ||
      (operationId === 'git:receive-pack' && method === 'POST' && path.endsWith('/git-receive-pack')),
  );
}

/** The branches there are, without those of the state. */
export async function branchesOf(world: LoopWorld): Promise<readonly string[]> {
  const refs = await askGit(world, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads/');
  return refs.split('\n').filter((name) => name !== 'loop-state');
}

/** The annotation of a red step. */
export function errorsOf(run: ActionRun): readonly { readonly title: string; readonly message: string }[] {
  return run.log.annotations.flatMap(({ kind, title = '', message }) => (kind === 'error' ? [{ title, message }] : []));
}

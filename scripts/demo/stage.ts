import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createLoopWorld, type LoopWorld } from '../../test/support/loop-world/index.ts';
import type { ActionRun } from '../../test/support/runner/index.ts';
import type { Part } from './cast.ts';
import { measureBase } from './measure-base.ts';
import type { BaseCheck, DemoRun } from './page/demo-page-data.ts';
import type { Progress } from './page/progress.ts';
import { type AttemptFiles, readAttemptFiles, readPullRequest, readRunReport } from './run-records.ts';

export interface StageOptions {
  /** What the story is called, in front of each of its steps. */
  readonly title: string;
  readonly part: Part;
  readonly brokenBase: boolean;
  /** The committed bundles, or the sources they are built from. */
  readonly from: 'dist' | 'source';
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** One run of the loop and what it left. */
export interface Performance extends AttemptFiles {
  readonly run: DemoRun;
  readonly exitCode: number | null;
  readonly box: string | null;
}

/** Where a story is played: a GitHub, a repository with a real bug and its report, a checkout. */
export interface Stage {
  readonly world: LoopWorld;
  readonly baseChecks: readonly BaseCheck[];
  /** Does a step of the story, with its title on it. */
  step<T>(title: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T>;
  /** Runs the loop. Throws when it left no report. */
  perform(runId: string): Promise<Performance>;
}

/** Builds a stage, plays on it, and takes it away whatever happens. */
export async function playOn<T>(options: StageOptions, play: (stage: Stage) => Promise<T>): Promise<T> {
  const { part, brokenBase, from, signal, progress, title } = options;
  const step: Stage['step'] = (name, work) => {
    signal.throwIfAborted();
    return progress.step(`${title}: ${name}`, work);
  };
  const { name, versions } = part.bug;
  const world = await step(`${name} ${versions.before} with its bug report goes on a GitHub`, () =>
    createLoopWorld({ bug: part.bug, brokenBase, from }),
  );
  try {
    const baseChecks = await step('every check runs on the base', () => measureBase(world, signal));
    return await play({
      world,
      baseChecks,
      step,
      perform: (runId) => perform({ world, baseChecks, step }, runId, options),
    });
  } finally {
    await world.close();
  }
}

async function perform(
  { world, baseChecks, step }: Omit<Stage, 'perform'>,
  runId: string,
  { part, signal }: StageOptions,
): Promise<Performance> {
  const tempDirectory = join(world.directory, `temp-${runId}`);
  await mkdir(tempDirectory, { mode: 0o755 });
  const ended = await step(`run ${runId} of the loop`, (say) =>
    world.runLoop({ runId, agent: part.agent, tempDirectory, signal, onLine: (line) => sayLine(line, say) }),
  );
  signal.throwIfAborted();
  const report = await readRunReport(world, runId);
  if (report === null) throw new Error(describeSilence(runId, ended));
  const files = await readAttemptFiles(tempDirectory, world.issueNumber);
  await rm(tempDirectory, { recursive: true, force: true });
  const number = report.attempts.flatMap(({ pullRequest }) => pullRequest?.number ?? [])[0];
  return {
    ...files,
    exitCode: ended.exitCode,
    box: report.attempts[0]?.box ?? null,
    run: {
      report,
      verdict: files.verdict,
      baseChecks,
      candidateDiff: files.patch,
      pullRequest: number === undefined ? null : await readPullRequest(world, number),
      stateText: (await world.readState()) ?? '',
      summary: ended.summary,
    },
  };
}

/** The log's lines for people, less the clock in front of them. */
function sayLine(line: string, say: (detail: string) => void): void {
  const text = line.replace(/^\[\d\d:\d\d\] /, '').trim();
  if (text !== '' && !text.startsWith('::')) say(text);
}

function describeSilence(runId: string, ended: ActionRun): string {
  const errors = ended.log.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message);
  const words = [...errors, ended.stderr.trim()].filter((text) => text !== '').join('; ');
  return `run ${runId} ended with ${ended.signal ?? `exit code ${ended.exitCode}`} and left no report. ${words}`;
}

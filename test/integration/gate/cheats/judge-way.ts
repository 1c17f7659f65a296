import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '@loop-actions/contract';
import { runBoxed } from '@loop-actions/process';
import { writeFiles } from '../../../support/repository/test-repository.ts';
import { npmDirectory } from '../../../support/runner/index.ts';
import { check, type JudgeRoom, NO_LIMITS, openJudgeRoom } from '../judge-room.ts';
import type { Files, Runner } from './runners.ts';

const CASES = [
  { id: 'large', input: [40, 2], expect: 42 },
  { id: 'negative', input: [-7, -1], expect: -8 },
  { id: 'order', input: [1, 9], expect: 10 },
];

/** One project under judgement, with all that a way of cheating is tried against. */
export interface Arena {
  readonly runner: Runner;
  readonly room: JudgeRoom;
  /** As a job runs it that trusts its tree: only the exit code counts. True: accepted. */
  plain(changes: Files): Promise<boolean>;
  /** The gate, with the project's tests and held-out cases. */
  judge(changes: Files, named?: readonly string[]): Promise<Verdict>;
  remove(): Promise<void>;
}

export async function openArena(runner: Runner): Promise<Arena> {
  const room = await openJudgeRoom(runner.base);
  const heldOut = await mkdtemp('/var/tmp/loop-cheats-');
  await writeFile(join(heldOut, 'cases.jsonl'), CASES.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const installation = runner.installation();
  const path = [npmDirectory() ?? '', '/usr/local/go/bin', ...goDirectories()].join(':');
  const install = { command: null, scripts: [] };
  const tests = check(runner.command, { onBase: 'any', install });
  const acceptance = check(runner.adapter, {
    name: 'acceptance',
    kind: 'acceptance',
    onBase: 'red',
    heldOut: true,
    install,
  });
  const dependencies = { install: () => Promise.resolve({ installed: true as const, installation }) };
  return {
    runner,
    room,
    plain: (changes) => runPlainly(room, runner, changes, { path }),
    judge: async (changes, named = []) => {
      const scope = named.length === 0 ? NO_LIMITS : { ...NO_LIMITS, only: [[...named, '**']] };
      const candidate = await room.candidate(changes);
      // A scope that was left stays red whatever the checks would say; they need not run to know.
      const refused = await room.judge({ candidate, checks: [], scope, path });
      if (refused.checks[0]?.verdict !== 'pass') return refused;
      const checks = [tests, acceptance];
      return room.judge({ candidate, checks, scope, path, dependencies, heldOut: { directory: heldOut } });
    },
    remove: async () => {
      await room.origin.remove();
      await rm(heldOut, { recursive: true, force: true });
    },
  };
}

/** Where this machine keeps Go, beside its usual place. */
function goDirectories(): string[] {
  return (process.env.PATH ?? '').split(':').filter((directory) => existsSync(join(directory, 'go')));
}

/** Runs a project's own command over its tree with these changes, as a job does that trusts it. True: it ended well. */
export async function runPlainly(
  room: Pick<JudgeRoom, 'box'>,
  project: Pick<Runner, 'base' | 'command' | 'installation'>,
  changes: Files,
  { path, environment: more = {} }: { readonly path: string; readonly environment?: Readonly<Record<string, string>> },
): Promise<boolean> {
  const directory = await mkdtemp('/var/tmp/loop-plain-');
  try {
    const work = join(directory, 'work');
    await mkdir(work);
    await writeFiles(work, { ...project.base });
    await writeFiles(work, changes);
    const { shows, environment, programs } = project.installation();
    // What the agent put where the tools are wins, as in a job that installs before the agent runs.
    for (const { source, place } of shows) await installBeside(source, join(work, place));
    const outcome = await runBoxed(room.box, {
      argv: ['/bin/bash', '-eo', 'pipefail', '-c', project.command],
      cwd: work,
      env: {
        CI: 'true',
        PATH: `${[...programs, path].join(':')}:/usr/local/bin:/usr/bin:/bin`,
        ...environment,
        ...more,
      },
      deadlineMs: 60_000,
      ownPaths: [work],
    });
    return outcome.exitCode === 0;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Links every package and program that is not there already, in a folder that tools may write to. */
async function installBeside(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const name of await readdir(source)) {
    const [from, to] = [join(source, name), join(target, name)];
    if (name === '.bin' && existsSync(to)) await installBeside(from, to);
    else if (!existsSync(to)) await symlink(from, to);
  }
}

/** Whether a verdict would have been a pass with nothing held out. */
export function passesWithoutHeldOut(verdict: Verdict): boolean {
  const tests = verdict.checks.find(({ name }) => name === 'tests');
  return verdict.checks[0]?.verdict === 'pass' && tests?.verdict === 'pass';
}

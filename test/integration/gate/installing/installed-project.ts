import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { GateInstall, GateKind } from '@loop-actions/contract';
import { findHomeToolchains, type ScopeRules } from '@loop-actions/gate';
import { detectBox } from '@loop-actions/process';
import type { CanaryServer } from '../../../support/registries/canary-server.ts';
import { type TestFiles, writeFiles } from '../../../support/repository/test-repository.ts';
import { npmDirectory } from '../../../support/runner/index.ts';
import { check, NO_LIMITS, openJudgeRoom } from '../judge-room.ts';

const run = promisify(execFile);

/** A project whose lockfile its own tool writes. */
export interface Project {
  /** By the address of the packages. */
  readonly files: (url: string) => Readonly<Record<string, string>>;
  readonly lock: { readonly file: string; readonly command: string } | null;
  /** Where its tools are, before the rest of the PATH. */
  readonly programs: () => readonly string[];
  /** Whether its tools lie in HOME, which is hidden then as on a runner. */
  readonly inHome?: boolean;
}

export interface Judged {
  readonly verdict: string | undefined;
  /** What the gate says of the paths that were changed. */
  readonly scope: string | undefined;
  /** What the check said, or why it could not run. */
  readonly said: string;
  /** What foreign code reported meanwhile. */
  readonly reports: readonly string[];
}

interface Differently {
  readonly changes?: TestFiles;
  readonly scope?: ScopeRules;
  readonly kind?: GateKind;
  readonly weakBox?: boolean;
}

const HONEST = { 'src/a.txt': 'b\n' };

/** Judges a change by one check, for which the gate installs what the lockfile names; an honest one unless told otherwise. */
export async function judgeInstalled(
  server: CanaryServer,
  project: Project,
  command: string,
  install: Partial<GateInstall> = {},
  { changes = HONEST, scope = NO_LIMITS, kind = 'build', weakBox = false }: Differently = {},
): Promise<Judged> {
  const path = [...project.programs(), npmDirectory()].filter((entry) => entry !== undefined).join(delimiter);
  const room = await openJudgeRoom({ 'src/a.txt': 'a\n', ...(await lockedFiles(server, project, path)) }, weakBox);
  try {
    server.takeReports();
    const { HOME, PATH } = process.env;
    const home =
      project.inHome === true
        ? { box: await detectBox({ env: { HOME } }), toolchains: findHomeToolchains({ HOME, PATH }) }
        : {};
    const verdict = await room.judge({
      candidate: await room.candidate(changes),
      checks: [check(command, { kind, install: { command: null, scripts: [], ...install } })],
      path,
      scope,
      ...home,
    });
    const [scoped, ran] = verdict.checks;
    const { verdict: value, findings = [], evidence = [] } = ran ?? {};
    const said = [...findings.map(({ message }) => message), ...evidence.map(({ value: text }) => text)].join('\n');
    return { verdict: value, scope: scoped?.verdict, said, reports: server.takeReports() };
  } finally {
    await room.origin.remove();
  }
}

/** The project's files with the lock that its own tool makes of them; whatever runs meanwhile is nobody's business. */
async function lockedFiles({ url }: CanaryServer, project: Project, path: string): Promise<Record<string, string>> {
  const { lock } = project;
  const files = project.files(url);
  if (lock === null) return files;
  const room = await mkdtemp('/var/tmp/loop-lock-');
  try {
    const directory = join(room, 'project');
    await writeFiles(directory, files);
    const env = { ...process.env, ...ownCaches(join(room, 'caches')), PATH: [path, process.env.PATH].join(delimiter) };
    await run('/bin/bash', ['-ec', lock.command], { cwd: directory, env });
    return { ...files, [lock.file]: await readFile(join(directory, lock.file), 'utf8') };
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/** Caches of its own: to a cache that outlives a run, a later run's packages of the same name are forged ones. */
const ownCaches = (directory: string): Record<string, string> => ({
  XDG_CACHE_HOME: join(directory, 'cache'),
  XDG_DATA_HOME: join(directory, 'data'),
  npm_config_cache: join(directory, 'npm'),
  YARN_CACHE_FOLDER: join(directory, 'yarn'),
  YARN_GLOBAL_FOLDER: join(directory, 'yarn-global'),
  PIP_CACHE_DIR: join(directory, 'pip'),
  UV_CACHE_DIR: join(directory, 'uv'),
  CARGO_HOME: join(directory, 'cargo'),
});

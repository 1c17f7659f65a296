import type { Verdict } from '@loop-actions/contract';
import { npmDirectory } from '../../../support/runner/index.ts';
import { runPlainly } from '../cheats/judge-way.ts';
import type { Files } from '../cheats/runners.ts';
import { jestModules, ownModules } from '../cheats/tools.ts';
import { check, openJudgeRoom } from '../judge-room.ts';
import type { GateAttack } from './gate-attacks.ts';

/** How one attack ended. */
export interface AttackTrial {
  /** The fault alone, where only the exit code counts. */
  readonly faultAlone: boolean;
  /** With the trick, where only the exit code counts. */
  readonly plain: boolean;
  readonly gate: Verdict['verdict'];
  /** An honest change of the same project. */
  readonly control: Verdict['verdict'];
}

/** Tries an attack against a job that trusts its tree and against the gate; beside it an honest change. */
export async function tryAttack({ command, modules, base, fault, trick, left = {} }: GateAttack): Promise<AttackTrial> {
  const room = await openJudgeRoom(base);
  const shows =
    modules === 'none' ? [] : [{ source: modules === 'jest' ? jestModules() : ownModules(), place: 'node_modules' }];
  const installation = { shows, environment: {}, programs: [] };
  const path = npmDirectory() ?? '';
  const dependencies = { install: () => Promise.resolve({ installed: true as const, installation }) };
  const judge = async (changes: Files): Promise<Verdict['verdict']> => {
    const checks = [check(command, { install: { command: null, scripts: [] } })];
    return (await room.judge({ candidate: await room.candidate(changes), checks, path, dependencies })).verdict;
  };
  const project = { base, command, installation: () => installation };
  const before = { ...process.env };
  try {
    const faultAlone = await runPlainly(room, project, fault, { path });
    const plain = await runPlainly(room, project, { ...fault, ...trick }, { path, environment: left });
    // The gate runs on the machine that was left so.
    Object.assign(process.env, left);
    return { faultAlone, plain, gate: await judge({ ...fault, ...trick }), control: await judge(HONEST) };
  } finally {
    for (const name of Object.keys(left)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    await room.origin.remove();
  }
}

const HONEST: Files = { 'docs/notes.md': '# Notes\n\nNothing of it is judged.\n' };

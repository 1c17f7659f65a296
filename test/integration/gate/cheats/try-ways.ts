import { type Arena, openArena, passesWithoutHeldOut } from './judge-way.ts';
import type { Files, Runner, RunnerName } from './runners.ts';
import { WAYS, type Way } from './ways.ts';

/** What accepts one way of cheating with one runner. */
export interface Trial {
  readonly way: Way;
  /** A run that looks at nothing but the exit code. */
  readonly plain: boolean;
  readonly withoutHeldOut: boolean;
  readonly withHeldOut: boolean;
  /** Why the gate refused; empty where it did not. */
  readonly reason: string;
}

/** The ways that apply to a runner, with what each changes. */
export function waysOf(runner: RunnerName): readonly (readonly [Way, Files])[] {
  return WAYS.flatMap((way) => {
    const files = way.by[runner];
    return files === undefined ? [] : [[way, files] as const];
  });
}

/** Tries one way against a run without defence and against the gate. */
export async function tryWay(arena: Arena, way: Way, files: Files): Promise<Trial> {
  const plain = await arena.plain(files);
  const verdict = await arena.judge(files);
  const red = verdict.checks.find((check) => check.verdict !== 'pass');
  return {
    way,
    plain,
    withoutHeldOut: passesWithoutHeldOut(verdict),
    withHeldOut: verdict.verdict === 'pass',
    reason: red === undefined ? '' : `${red.name}: ${red.findings[0]?.message ?? red.verdict}`.slice(0, 300),
  };
}

/** Tries all ways of one runner, one after the other. */
export async function tryRunner(runner: Runner): Promise<readonly Trial[]> {
  const arena = await openArena(runner);
  try {
    const trials: Trial[] = [];
    for (const [way, files] of waysOf(runner.name)) trials.push(await tryWay(arena, way, files));
    return trials;
  } finally {
    await arena.remove();
  }
}

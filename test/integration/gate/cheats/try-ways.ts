import { inLanes } from '../../../support/attacks/in-lanes.ts';
import { controlsOf } from './control-changes.ts';
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

/** How the ways and the honest changes of one runner ended. */
export interface RunnerTrials {
  readonly trials: readonly Trial[];
  /** Honest changes that were tried. */
  readonly controls: number;
  /** Those of them that the gate refused, by what they are. */
  readonly refused: readonly string[];
}

/** Tries all ways and all controls of one runner, two at once: each waits for processes most of its time. */
export async function tryRunner(runner: Runner): Promise<RunnerTrials> {
  const arenas = [await openArena(runner), await openArena(runner)] as const;
  const inArena = <T, R>(items: readonly T[], work: (arena: Arena, item: T) => Promise<R>): Promise<R[]> =>
    inLanes(items, arenas.length, (item, lane) => work(arenas[lane === 0 ? 0 : 1], item));
  try {
    const trials = await inArena(waysOf(runner.name), (arena, [way, files]) => tryWay(arena, way, files));
    const controls = controlsOf(runner);
    const verdicts = await inArena(controls, (arena, { files, named }) => arena.judge(files, named));
    const refused = controls.filter((_control, at) => verdicts[at]?.verdict !== 'pass').map(({ what }) => what);
    return { trials, controls: controls.length, refused };
  } finally {
    for (const arena of arenas) await arena.remove();
  }
}

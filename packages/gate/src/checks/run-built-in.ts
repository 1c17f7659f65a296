import { performance } from 'node:perf_hooks';
import {
  assertNever,
  type BuiltInCheck,
  type CheckResult,
  type Evidence,
  type Finding,
  type GateCheck,
} from '@loop-actions/contract';
import { byteObjections } from './change-bytes.ts';
import { checkLinks } from './check-links.ts';
import { checkSchemas } from './check-schemas.ts';
import { coverageExemptions } from './coverage-exemptions.ts';
import { checkExternalLinks, OPEN_INTERNET, type Reach } from './external-links.ts';
import { findHiddenText } from './find-hidden-text.ts';
import { findSecrets } from './find-secrets.ts';
import type { JudgedChange } from './judged-change.ts';
import { type Objection, objection, resultOf } from './objection.ts';

/** A check that names something which the suite carries out itself. */
export type SuiteCheck = GateCheck & { readonly builtIn: BuiltInCheck };

/** What is looked for in added lines, whatever the spec says. Tests take one out, to see its attack pass. */
export interface StandingLooks {
  readonly secrets: typeof findSecrets;
  readonly hiddenText: typeof findHiddenText;
  readonly coverageExemptions: typeof coverageExemptions;
}
export const STANDING_LOOKS: StandingLooks = { secrets: findSecrets, hiddenText: findHiddenText, coverageExemptions };

export interface BuiltInRoom {
  /** Absent: all of them. */
  readonly looks?: StandingLooks;
  readonly signal?: AbortSignal;
  /** How other hosts are reached. */
  readonly reach?: Reach;
}

interface Answer {
  readonly objections: readonly Objection[];
  readonly notices?: readonly Finding[];
  readonly evidence?: readonly Evidence[];
}

/** Whether a check is one of these. */
export function isSuiteCheck(check: GateCheck): check is SuiteCheck {
  return check.builtIn !== null;
}

/** Carries out one check on git's objects, within its deadline. Nothing of the candidate runs. */
export async function runBuiltIn(room: BuiltInRoom, check: SuiteCheck, change: JudgedChange): Promise<CheckResult> {
  const started = performance.now();
  const clock = new Deadline(check.deadlineMs, room.signal);
  let answer: Answer;
  try {
    answer = await carryOut(check.builtIn, change, clock, room);
  } catch (error) {
    if (error !== OUT_OF_TIME) throw error;
    const message = `${check.name} did not come to an end within its deadline`;
    answer = { objections: [objection('environment', 'deadline', message)] };
  }
  const { objections, notices = [], evidence = [] } = answer;
  return resultOf(check, objections, { durationMs: performance.now() - started, evidence, notices });
}

async function carryOut(
  what: BuiltInCheck,
  change: JudgedChange,
  clock: Deadline,
  { reach = OPEN_INTERNET, looks = STANDING_LOOKS }: BuiltInRoom,
): Promise<Answer> {
  const pause = () => clock.pause();
  switch (what.kind) {
    case 'scope':
      return { objections: [] };
    case 'secrets':
      return { objections: await looks.secrets(await change.addedLines(), pause) };
    case 'trojan-source':
      return { objections: await hiddenText(change, looks) };
    case 'schema': {
      const trees = { base: await change.base(), candidate: await change.candidate() };
      const { changes, scope } = change;
      return checkSchemas({ ...trees, changes, scope, ...what, timeLeft: () => clock.timeLeft(), pause });
    }
    case 'links': {
      const trees = { base: await change.base(), candidate: await change.candidate() };
      const { external, ...answer } = await checkLinks({ ...trees, changes: change.changes, files: what.files, pause });
      if (!what.external) return answer;
      const more = await checkExternalLinks(external, clock.signal, reach);
      return { ...answer, objections: [...answer.objections, ...more] };
    }
    default:
      return assertNever(what);
  }
}

/** What every judgement looks for, named by the spec or not: sizes, secrets and hidden text. */
export async function standingObjections(
  change: JudgedChange,
  named: readonly SuiteCheck[],
  looks: StandingLooks = STANDING_LOOKS,
): Promise<readonly Objection[]> {
  const kinds = new Set(named.map(({ builtIn }) => builtIn.kind));
  const { files } = await change.candidate();
  const sizes = new Map([...files].map(([path, { size }]) => [path, size ?? 0]));
  return [
    ...byteObjections(change.changes, sizes, change.scope),
    ...(kinds.has('secrets') ? [] : await looks.secrets(await change.addedLines())),
    ...(kinds.has('trojan-source') ? [] : await hiddenText(change, looks)),
  ];
}

async function hiddenText(change: JudgedChange, looks: StandingLooks): Promise<readonly Objection[]> {
  const binaries = new Set(change.changes.filter(({ binary }) => binary).map(({ path }) => path));
  return looks.hiddenText(await change.addedLines(), binaries);
}

const OUT_OF_TIME = Symbol('out of time');

/** The time of one check. */
class Deadline {
  readonly signal: AbortSignal;
  readonly #ends: number;

  constructor(milliseconds: number, outer: AbortSignal | undefined) {
    this.#ends = performance.now() + milliseconds;
    const own = AbortSignal.timeout(milliseconds);
    this.signal = outer === undefined ? own : AbortSignal.any([own, outer]);
  }

  /** Milliseconds, never less than 1. */
  timeLeft(): number {
    return Math.max(1, this.#ends - performance.now());
  }

  /** Lets timers run, and throws when the time is over. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.signal.aborted || performance.now() > this.#ends) throw OUT_OF_TIME;
  }
}

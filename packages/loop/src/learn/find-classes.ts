import { type ConcernReading, type Correction, type LoopFact, STATE_PATHS, specRole } from '@loop-actions/contract';
import { concernsRead, type FoundPattern, findPatterns, mergeReadings, readReadings } from '@loop-actions/learning';
import { type AskedModel, addCallUsage, type CallUsage, tokensOf } from '@loop-actions/model';
import type { KnownJudgements } from '@loop-actions/selection';
import type { StateSnapshot } from '@loop-actions/state';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';
import { type ReadConcerns, readConcerns } from './read-concerns.ts';
import { type SecondOpinion, secondOpinion } from './second-opinion.ts';

export interface ClassesRequest {
  readonly facts: readonly LoopFact[];
  readonly corrections: readonly Correction[];
  /** Patterns that a candidate waits for, by id. */
  readonly proposed: ReadonlySet<string>;
  /** null: nobody is asked, and what is on record of earlier answers is all there is. */
  readonly model: AskedModel | null;
  readonly snapshot: Pick<StateSnapshot, 'readFile'>;
  /** What the spec’s classifier may take; absent where no spec was read. */
  readonly base?: Pick<LoopBase, 'control'>;
}

/** The patterns, and what it took to ask a model about what the rules don’t see. */
export interface FoundClasses {
  readonly patterns: readonly FoundPattern[];
  /** Answers to put on record. */
  readonly judgements: KnownJudgements;
  readonly readings: readonly ConcernReading[];
  readonly cost: ClassesCost;
  /** What was asked, in a sentence for the summary; empty where nobody was. */
  readonly asked: string;
}

/** As outputs have it: null is unknown, and never nothing. */
export interface ClassesCost {
  readonly tokens: number | null;
  readonly costUsd: number | null;
  readonly costKnown: boolean;
}

/** Tokens of a pass where the spec gives the classifier no budget of its own. */
const MAX_TOKENS = 100_000;

/**
 * Finds the classes of interrupts and corrections: by rules; and where a classifier is configured, by what it reads in
 * corrections and says of classes that stay unclear, within one budget. Once answered nothing is asked again.
 */
export async function findClasses(deps: LoopDeps, request: ClassesRequest): Promise<FoundClasses> {
  const { facts, corrections, proposed, model, snapshot, base } = request;
  const known = readReadings(await snapshot.readFile(STATE_PATHS.readings));
  const patternsOf = (readings: readonly ConcernReading[]): readonly FoundPattern[] =>
    findPatterns({ facts, corrections, proposed, concerns: concernsRead(corrections, readings) });
  if (model === null) return { patterns: patternsOf(known), ...NOTHING_ASKED };
  const { createJudgingMeter } = await import('@loop-actions/selection');
  const role = base === undefined ? null : specRole(base.control.spec.rules, 'classifier');
  const meter = createJudgingMeter({ maxTokens: role?.maxTokens ?? MAX_TOKENS, maxCostUsd: role?.maxCostUsd ?? null });
  const read = await readConcerns(deps, { corrections, known, model, meter });
  const found = patternsOf(mergeReadings(known, read.fresh));
  const opinion = await secondOpinion(deps, { patterns: found, model, meter, snapshot });
  const usage = addCallUsage(read.usage, opinion.usage);
  const { costUsd } = usage;
  return {
    patterns: opinion.patterns,
    judgements: opinion.fresh,
    readings: read.fresh,
    cost: { tokens: tokensOf(usage), costUsd, costKnown: costUsd !== null },
    asked: describe(read, opinion, usage),
  };
}

const NOTHING_ASKED = {
  judgements: new Map(),
  readings: [],
  cost: { tokens: 0, costUsd: 0, costKnown: true },
  asked: '',
} as const;

/** What it took, in a sentence or two. */
function describe(read: ReadConcerns, opinion: SecondOpinion, { costUsd }: CallUsage): string {
  const left = read.unread === 0 ? '' : `, ${read.unread} wait for the next pass`;
  const readings =
    read.calls === 0
      ? []
      : [`read ${read.fresh.length} corrections in ${read.calls} ${read.calls === 1 ? 'call' : 'calls'}${left}`];
  const classes =
    opinion.calls + opinion.cached === 0
      ? []
      : [
          `was asked about ${opinion.calls} classes whose words don’t say, ${opinion.cached} answers were on record, ${opinion.unclear} stay unclear`,
        ];
  const cost = costUsd === null ? 'cost unknown' : `$${costUsd.toFixed(4)}`;
  const did = [...readings, ...classes];
  return did.length === 0 ? '' : `The classifier ${did.join('; ')} (${cost}).`;
}

import type { IterationResult, ParsedReview } from '@loop-actions/agent';
import { assertNever, type FailureClass, type Finding } from '@loop-actions/contract';
import { type LineCounts, placeFinding } from './place-findings.ts';
import type { Scrutiny } from './scrutiny.ts';

/** How one review ended. */
export interface ReviewEnd {
  /** `unsure` asks a person; whatever is no answer is `fail`. */
  readonly answer: 'pass' | 'fail' | 'unsure';
  readonly reason: string;
  readonly findings: readonly Finding[];
  /** Whether the reviewer itself said so; otherwise it gave no answer that counts. */
  readonly answered: boolean;
  /** Where it is not the class that the answer brings. */
  readonly failureClass?: FailureClass;
}

/** What a review process left, as the loop found it. */
export interface ReviewTraces {
  readonly result: Pick<IterationResult, 'outcome' | 'stopReason'>;
  /** null: there was no file. */
  readonly file: ParsedReview | null;
  /** What it changed in the tree, in words; null: nothing, which was looked for and not promised. */
  readonly touched: string | null;
  /** Of the files that its findings name. */
  readonly lines: LineCounts;
  readonly blocksOn: Scrutiny['blocksOn'];
}

/**
 * What a review comes to. Only a process that ended by itself with 0 and left a whole answer is heard; everything else
 * is a fail with the reason (DESIGN rule 3). What it printed plays no part (attacks O15). A fail that stands on places
 * that are not there, and under raised scrutiny a pass with warnings, is for a person to decide.
 */
export function concludeReview(traces: ReviewTraces): ReviewEnd {
  const notes: readonly Finding[] =
    traces.touched === null
      ? []
      : [{ severity: 'warning', message: `A reviewer only reads, but ${traces.touched}. It was ignored.` }];
  const silence = whyUnheard(traces.result) ?? (traces.file === null ? 'it wrote no answer' : traces.file.problem);
  const review = traces.file?.review ?? null;
  if (silence !== null || review === null) {
    return {
      answer: 'fail',
      reason: `The reviewer gave no answer that counts: ${silence}.`,
      findings: notes,
      answered: false,
    };
  }
  const placed = review.findings.map((finding) => placeFinding(finding, traces.lines));
  const findings = [...placed.map(({ finding }) => finding), ...notes];
  const graves = placed.filter(({ finding }) => finding.severity === 'error');
  const end = { reason: review.reason, findings, answered: true };
  if (review.verdict === 'fail' && graves.length > 0 && graves.every(({ invented }) => invented)) {
    return { ...end, answer: 'unsure', reason: because('What it objects to is not there', review.reason) };
  }
  const warned = traces.blocksOn === 'warning' && placed.some(({ finding }) => finding.severity === 'warning');
  if (review.verdict === 'pass' && warned) {
    return {
      ...end,
      answer: 'unsure',
      reason: because('It has warnings, and these paths went wrong before', review.reason),
    };
  }
  return { ...end, answer: review.verdict };
}

function because(why: string, reason: string): string {
  return `${why}: ${reason}`.slice(0, 4000);
}

function whyUnheard({ outcome, stopReason }: ReviewTraces['result']): string | null {
  switch (stopReason) {
    case 'budget-runtime':
      return `it was not done within ${Math.round(outcome.durationMs / 1000)} s`;
    case 'budget-tool-calls':
      return 'it used up its tool calls';
    case 'budget-tokens':
      return 'the tokens for the review are used up';
    case 'budget-cost':
      return 'the money for the review is used up';
    case 'cancelled':
      return 'it was cancelled';
    case 'interrupted':
      return 'it asked a question; a reviewer that can not tell says unsure';
    case 'agent-error':
      return ['it could not work', ...outcome.problems].join(': ').slice(0, 1000);
    case null:
      break;
    default:
      return assertNever(stopReason);
  }
  if (outcome.ended === 'exited' && outcome.exitCode === 0) return null;
  if (outcome.signal !== null) return `it was killed by ${outcome.signal}`;
  return outcome.exitCode === null ? `it ended by ${outcome.ended}` : `it exited with ${outcome.exitCode}`;
}

/** What several lenses come to: the worst answer counts, and that they differ is said. */
export interface LensesEnd {
  readonly answer: ReviewEnd['answer'];
  readonly reason: string;
  /** null: they are of one mind, or there is one. */
  readonly dissent: string | null;
}

export function concludeLenses(
  lenses: readonly { readonly lens: { readonly name: string }; readonly end: ReviewEnd }[],
): LensesEnd {
  const answer =
    (['fail', 'unsure'] as const).find((worst) => lenses.some(({ end }) => end.answer === worst)) ?? 'pass';
  const deciding = lenses.filter(({ end }) => end.answer === answer);
  const [only] = lenses;
  if (only !== undefined && lenses.length === 1) return { answer, reason: only.end.reason, dissent: null };
  const shown = answer === 'pass' ? lenses : deciding;
  const reason = shown.map(({ lens, end }) => `${lens.name}: ${end.reason}`).join('\n');
  const isOneMind = deciding.length === lenses.length;
  const dissent = isOneMind ? null : lenses.map(({ lens, end }) => `${lens.name} says ${end.answer}`).join(', ');
  return { answer: lenses.length === 0 ? 'fail' : answer, reason, dissent };
}

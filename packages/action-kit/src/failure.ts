import { formatPosition, LoopError, type SourcePosition } from '@loop-actions/contract';
import type { Logger } from './logger.ts';
import { codeBlock, escapeMarkdown } from './markdown.ts';
import type { Summary } from './summary.ts';

/** Anything thrown, in the words of the failure reporter. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly causes: readonly string[];
  readonly position?: SourcePosition;
  readonly sourceLine?: string;
  /** Only for a fault of ours; a person's configuration does not need a stack trace. */
  readonly stack?: string;
}

const LONGEST_CAUSE = 500;
const MOST_CAUSES = 3;

/** Reads anything that can be thrown or rejected with, whatever it is. */
export function describeFailure(thrown: unknown): Failure {
  if (thrown instanceof LoopError) {
    return {
      code: thrown.code,
      message: thrown.message,
      remedy: thrown.remedy,
      causes: causesOf(thrown),
      ...(thrown.position === undefined ? {} : { position: thrown.position }),
      ...(thrown.sourceLine === undefined ? {} : { sourceLine: thrown.sourceLine }),
      ...(thrown.code === 'E_INTERNAL' && thrown.stack !== undefined ? { stack: thrown.stack } : {}),
    };
  }
  const error = thrown instanceof Error ? thrown : undefined;
  return {
    code: 'E_INTERNAL',
    message:
      error === undefined
        ? `something that is no Error was thrown: ${show(thrown)}`
        : `${error.name}: ${error.message}`,
    remedy: 'This is a fault in loop-actions: please report it with the run log.',
    causes: error === undefined ? [] : causesOf(error),
    ...(error?.stack === undefined ? {} : { stack: error.stack }),
  };
}

/** One red annotation, one section of the summary, and for a fault of ours the stack, folded. */
export function reportFailure(thrown: unknown, to: { readonly log: Logger; readonly summary: Summary }): void {
  const failure = describeFailure(thrown);
  const text = formatFailure(failure);
  to.log.error(text, {
    title: failure.code,
    weight: Number.POSITIVE_INFINITY,
    ...(failure.position === undefined ? {} : { position: failure.position }),
  });
  to.summary.add(`### ❌ ${failure.code}\n\n${codeBlock(text, 'text')}\n\n${escapeMarkdown(helpLine(failure))}`);
  if (failure.stack !== undefined) to.log.untrusted('Stack, for a bug report', failure.stack);
}

/** Cause, place, causes below it, remedy: the words of the annotation. */
export function formatFailure(failure: Failure): string {
  return [
    failure.message,
    failure.position === undefined ? '' : formatPosition(failure.position, failure.sourceLine),
    ...failure.causes.map((cause) => `Caused by: ${cause}`),
    `Remedy: ${failure.remedy}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function helpLine(failure: Failure): string {
  return `Every code is explained in docs/errors.md of loop-actions (${failure.code}).`;
}

function causesOf(error: Error): readonly string[] {
  const causes: string[] = [];
  const seen = new Set<unknown>([error]);
  let cause = error.cause;
  while (cause !== undefined && causes.length < MOST_CAUSES && !seen.has(cause)) {
    seen.add(cause);
    const text = cause instanceof Error ? cause.message : show(cause);
    if (!error.message.includes(text)) causes.push(text.slice(0, LONGEST_CAUSE));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return causes;
}

function show(value: unknown): string {
  try {
    return (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).slice(0, LONGEST_CAUSE);
  } catch {
    return `a value of type ${typeof value} that can not be printed`;
  }
}

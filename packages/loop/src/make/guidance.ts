import type { Guidance } from './attempt.ts';

/** The inputs `instructions`, `context` and `self-review` as they were given. */
export function guidanceOf(values: {
  readonly instructions?: string | undefined;
  readonly context: readonly string[];
  readonly selfReview: number;
}): Guidance {
  const { instructions, context, selfReview } = values;
  return { context, selfReview, ...(instructions === undefined ? {} : { instructions }) };
}

import { CLASSIFIER_OUTPUTS, output } from '@loop-actions/action-kit';
import { Digest, FixType } from '@loop-actions/contract';
import * as z from 'zod';

/** One lesson as a matrix entry for publish. */
export const LessonOutput = z.strictObject({
  item: z.string(),
  pattern: z.string(),
  name: z.string(),
  type: FixType,
  learned: z.string(),
  learnedDigest: Digest,
  candidate: z.string(),
  candidateDigest: z.string(),
});

const PatternOutput = z.strictObject({
  id: z.string(),
  name: z.string(),
  category: z.string(),
  state: z.string(),
  occurrences: z.int(),
  why: z.string(),
});

export const outputs = {
  status: output(z.enum(['lessons', 'nothing-to-learn']), 'Whether a lesson was composed.'),
  patterns: output(
    z.array(PatternOutput),
    'What recurs, the costliest first, with why there is a lesson or none, JSON.',
  ),
  candidates: output(
    z.array(LessonOutput),
    'One entry per lesson, for the matrix of the jobs that publish them, JSON.',
  ),
  box: output(z.enum(['strong', 'weak']), 'How the golden set was boxed; empty where none was run.'),
  recurred: output(z.int().nonnegative(), 'How many patterns came back after their fix was merged.'),
  ...CLASSIFIER_OUTPUTS,
};

import * as z from 'zod';

const words = z.array(z.string().min(1));
const count = z.int().positive();

/** Schemas of `ScheduleMeaning`. */
export const scheduleMeanings = [
  z.strictObject({ kind: z.literal('parallel'), max: count }).describe('Items worked on at the same time.'),
  z
    .strictObject({ kind: z.literal('lock'), name: z.string().min(1), globs: words, labels: words })
    .describe('Items that touch these paths or bear these labels never run together.'),
  z.strictObject({ kind: z.literal('priority'), labels: words.min(1) }).describe('Labels that go first.'),
  z
    .strictObject({ kind: z.literal('pass-limit'), per: z.enum(['day', 'batch']), max: count })
    .describe('Passes that the loop may start by itself.'),
  z
    .strictObject({ kind: z.literal('post-merge'), workflow: z.string().min(1) })
    .describe('A workflow that must have passed on the merge commit.'),
] as const;

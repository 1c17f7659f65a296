import * as z from 'zod';

/** What kind of failure a check showed. `environment` is never a fault of the candidate. */
export const FAILURE_CLASSES = [
  'lint',
  'type',
  'test',
  'eval',
  'build',
  'scope',
  'policy',
  'config',
  'environment',
  'unknown',
] as const;
export const FailureClass = z.enum(FAILURE_CLASSES).describe('What kind of failure it was.');
export type FailureClass = (typeof FAILURE_CLASSES)[number];

/** One thing a check or a reviewer has to say, at a place where that is known. */
export const Finding = z
  .strictObject({
    severity: z.enum(['error', 'warning', 'notice']),
    message: z.string().max(4000),
    file: z.string().max(1000).optional().describe('Path from the repository root.'),
    line: z.int().positive().optional(),
    column: z.int().positive().optional(),
    rule: z.string().max(200).optional().describe('The rule or test id that speaks.'),
  })
  .describe('One finding of a check.');
export interface Finding extends z.infer<typeof Finding> {}

/** Something a person can go and look at. */
export const Evidence = z
  .strictObject({
    kind: z.enum(['log', 'report', 'url', 'commit', 'file', 'quote', 'figure']),
    label: z.string().max(200),
    value: z.string().max(16_000).describe('The excerpt, path, address or figure itself.'),
  })
  .describe('One piece of evidence.');
export interface Evidence extends z.infer<typeof Evidence> {}

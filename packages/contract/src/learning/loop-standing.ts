import * as z from 'zod';

/** How a loop of the repository stands (seed 000). */
export const LoopStanding = z
  .strictObject({
    id: z.string().min(1).max(100),
    name: z.string().min(1).max(100),
    loop: z.enum(['balancing', 'reinforcing']),
    state: z.enum(['absent', 'present', 'throttled']),
    constraint: z
      .enum(['none', 'rate-limit', 'review-queue', 'budget', 'unanswered-questions', 'missing-approval'])
      .describe('What caps its speed.'),
    evidence: z.string().max(1000),
    escalate: z.boolean().describe('It was throttled in the window before as well, by the same thing.'),
  })
  .describe('One loop: absent, present or throttled.');
export interface LoopStanding extends z.infer<typeof LoopStanding> {}

import * as z from 'zod';

/**
 * How often an agent ended its turn politely though work remained: without a change, with words that hand the work back
 * while the checks are red, or blocked without evidence (seed 004). A figure, never a verdict. Absent: nobody counted.
 */
export const PoliteEndings = z
  .int()
  .nonnegative()
  .describe('Iterations that ended politely though work remained; absent: nobody counted.');

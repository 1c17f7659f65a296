import { minimist } from './minimist.ts';
import type { RealBug } from './real-bug.ts';
import { shellQuote } from './shell-quote.ts';

export { packageDirectory } from './package-bug.ts';
export type { BugCounts, BugReport, BuildOptions, CommandAgent, RealBug } from './real-bug.ts';
export { minimist, shellQuote };

/** Real code with a real, published bug. */
export const realBugs: readonly RealBug[] = [minimist, shellQuote];

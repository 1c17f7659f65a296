import { type CommandAgent, minimist, type RealBug, shellQuote } from '../../test/support/real-bugs/index.ts';

/** Who plays in a story: a real bug, and the agent that is let loose on it. */
export interface Part {
  readonly bug: RealBug;
  readonly agent: CommandAgent;
}

/** The parts of the three stories. */
export interface Cast {
  readonly fixed: Part;
  readonly wrongChange: Part;
  readonly redBase: Part;
}

/** The demo's own cast; a test that wants to see it fail hands in another. */
export const CAST: Cast = {
  fixed: { bug: minimist, agent: minimist.honestAgent },
  wrongChange: { bug: shellQuote, agent: shellQuote.wrongAgent },
  redBase: { bug: minimist, agent: minimist.honestAgent },
};

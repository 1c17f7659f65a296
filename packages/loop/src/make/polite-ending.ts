import type { AgentReport } from '@loop-actions/agent';

/** Words that hand the work back, or call it done, at the end of what an agent says. */
const HANDS_BACK =
  /\b(?:let me know|would you like|if you(?:'d| would) like|feel free|happy to|shall i|should i (?:go on|proceed|continue)|please (?:review|confirm|advise)|next steps?|remaining (?:work|steps|tasks)|for (?:now|a future)|i(?:'ve| have) (?:completed|finished|implemented|successfully|made all)|(?:task|work|implementation|everything) (?:is|has been) (?:now )?(?:complete|completed|done|finished)|all (?:tests|checks) (?:pass|are green)|i(?:'m| am) (?:unable|blocked)|cannot proceed)\b/i;
const LAST_WORDS_CHARS = 1_500;

/** How an iteration ended, as far as the loop itself saw it. */
export interface IterationEnd {
  readonly report: Pick<AgentReport, 'status' | 'finalText'>;
  /** Whether this iteration changed the work tree. */
  readonly changed: boolean;
  /** Whether the advisory checks were content afterwards. */
  readonly passed: boolean;
}

/**
 * Whether an agent ended its turn politely though work remained: it says that it worked to its end, and changed nothing,
 * or hands the work back in its last words while the checks are red. The checks decide about the work, not this.
 */
export function isPoliteEnding({ report, changed, passed }: IterationEnd): boolean {
  if (report.status !== 'ok' || passed) return false;
  return !changed || HANDS_BACK.test(report.finalText.slice(-LAST_WORDS_CHARS).replaceAll('’', "'"));
}

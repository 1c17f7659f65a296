import type { GitHub } from '@loop-actions/github';
import { readTracker } from '@loop-actions/github';
import { decideBatch, type OracleDecision } from '@loop-actions/verifier';

export interface OracleRequest {
  /** Numbers of the batch's tickets, resolved once. */
  readonly numbers: readonly number[];
  readonly baseRef: string;
}

/** Reads the tracker fresh and decides. A tracker that can't be read at all is "not done", with the reason. */
export async function askOracle(github: GitHub, request: OracleRequest): Promise<OracleDecision> {
  const batch = request.numbers.map((number) => `#${number}`);
  const readAt = new Date(github.clock.now()).toISOString();
  try {
    const tracker =
      request.numbers.length === 0
        ? { repository: github.repository, readAt, tickets: [], problems: [] }
        : await readTracker(github, { numbers: request.numbers, state: 'all' });
    return decideBatch({ batch, tracker, baseRef: request.baseRef });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const tracker = { repository: github.repository, readAt, tickets: [], problems: [problem] };
    return decideBatch({ batch, tracker, baseRef: request.baseRef });
  }
}

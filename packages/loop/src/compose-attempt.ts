import { type AttemptReport, type Candidate, NO_USAGE, type PlanItem, type Verdict } from '@loop-actions/contract';
import type { Published } from './publish-candidate.ts';

export interface AttemptParts {
  readonly item: PlanItem;
  readonly startedAt: string;
  /** null: nothing came from the maker, which reads as a failed attempt. */
  readonly manifest: Candidate | null;
  /** Who was to make it, where there is no manifest to say so. */
  readonly agent: Pick<AttemptReport, 'agent' | 'box'>;
  readonly verdict: Verdict | null;
  readonly published: Published | null;
  /** Why a candidate that passed was not published in this run. */
  readonly parked: string | null;
}

/** One attempt as the run report keeps it. */
export function composeAttempt(parts: AttemptParts): AttemptReport {
  const { item, manifest, verdict, published } = parts;
  return {
    item: item.id,
    attempt: item.attempt,
    agent: manifest?.agent ?? parts.agent.agent,
    box: manifest?.box ?? parts.agent.box,
    startedAt: parts.startedAt,
    usage: manifest?.usage ?? { ...NO_USAGE, toolCalls: null, tokens: null, costUsd: null },
    stopReason: parts.parked === null ? (manifest?.stopReason ?? 'agent-error') : 'budget-pull-requests',
    candidateDigest: manifest?.digest ?? null,
    tree: manifest?.tree ?? null,
    verdict: verdict?.verdict ?? null,
    checks: (verdict?.checks ?? []).map(({ name, required, verdict: answer, failureClass, durationMs }) => ({
      name,
      required,
      verdict: answer,
      failureClass,
      durationMs,
    })),
    pullRequest: published === null ? null : { number: published.number, url: published.url },
  };
}

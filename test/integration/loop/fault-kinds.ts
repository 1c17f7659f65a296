import type { FaultKind, LoggedRequest } from '../../support/github/index.ts';

/** What can go wrong with a request, once. */
export interface NamedFault {
  readonly name: string;
  readonly fault: FaultKind;
}

/** A pause, a limit, a server that fails before it has done anything: the client tries again by itself. */
export const PASSING_FAULTS: readonly NamedFault[] = [
  { name: 'a 500', fault: { kind: 'status', status: 500 } },
  { name: 'a 502 page', fault: { kind: 'status', status: 502 } },
  { name: 'a 503', fault: { kind: 'status', status: 503 } },
  { name: 'a hang', fault: { kind: 'hang' } },
  { name: 'a reset', fault: { kind: 'reset' } },
  { name: 'a late answer', fault: { kind: 'slow', ms: 300 } },
  { name: 'the primary limit', fault: { kind: 'primary-limit', resetsInSeconds: 60 } },
  { name: 'a secondary limit', fault: { kind: 'secondary-limit', retryAfterSeconds: 30 } },
];

/** The request was applied, and nobody was told: where things are doubled. */
export const UNSEEN_FAULTS: readonly NamedFault[] = [
  { name: 'an answer lost in a 502', fault: { kind: 'lost-answer', status: 502 } },
  { name: 'an answer lost in a reset', fault: { kind: 'lost-answer' } },
  { name: 'an answer cut short', fault: { kind: 'truncated' } },
];

/** Nothing that trying again would mend. */
export const REFUSALS: readonly NamedFault[] = [
  { name: 'a 401', fault: { kind: 'status', status: 401 } },
  { name: 'a 404', fault: { kind: 'status', status: 404 } },
];

/** One request of a step: its operation, and how many of the same come first. */
export interface RequestPlace {
  readonly operation: string;
  readonly after: number;
}

/** The places of requests among their like, in their order. */
export function placesOf(requests: readonly Pick<LoggedRequest, 'operationId'>[]): readonly RequestPlace[] {
  const operations = requests.map(({ operationId }) => operationId ?? '');
  return operations.map((operation, at) => ({
    operation,
    after: operations.slice(0, at).filter((earlier) => earlier === operation).length,
  }));
}

/** A request that changes something: each of the API but a read, and a push of git. */
export function isWrite({ kind, method, path }: LoggedRequest): boolean {
  if (kind === 'git') return method === 'POST' && path.endsWith('/git-receive-pack');
  return kind === 'rest' && method !== 'GET';
}

import type { Wire } from './wire.ts';

/** An answer of the gateway itself, in the words of the wire. */
export interface Refusal {
  readonly status: number;
  readonly body: string;
}

/**
 * What an agent is told when a budget is used up: the status at which it gives up soonest. Agents that were tried on
 * 403 stop at once, but for Codex, which tries again five times and stops at 400.
 */
export function budgetRefusal(wire: Wire, reason: string): Refusal {
  return refusal(wire, wire === 'responses' ? 400 : 403, `loop-actions: ${reason}. Stop here.`);
}

/** Any other refusal. */
export function refusal(wire: Wire, status: number, message: string): Refusal {
  return { status, body: JSON.stringify(errorOf(wire, status, message)) };
}

function errorOf(wire: Wire, status: number, message: string): unknown {
  switch (wire) {
    case 'messages':
      return { type: 'error', error: { type: TYPES.get(status) ?? 'api_error', message } };
    case 'gemini':
      return { error: { code: status, message, status: STATUSES.get(status) ?? 'UNAVAILABLE' } };
    case 'responses':
    case 'chat':
      return { error: { message, type: TYPES.get(status) ?? 'api_error', code: 'loop_actions', param: null } };
  }
}

const TYPES: ReadonlyMap<number, string> = new Map([
  [400, 'invalid_request_error'],
  [401, 'authentication_error'],
  [403, 'permission_error'],
  [404, 'not_found_error'],
  [413, 'request_too_large'],
]);

const STATUSES: ReadonlyMap<number, string> = new Map([
  [400, 'INVALID_ARGUMENT'],
  [401, 'UNAUTHENTICATED'],
  [403, 'PERMISSION_DENIED'],
  [404, 'NOT_FOUND'],
]);

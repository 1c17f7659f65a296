/** What goes wrong. `before` kinds never reach GitHub; the others do, and the answer is what suffers. */
export type FaultKind =
  /** An error status instead of an answer, nothing applied: 5xx as GitHub's HTML page, 4xx as JSON. */
  | { readonly kind: 'status'; readonly status: number }
  /** No answer, until the client gives up. */
  | { readonly kind: 'hang' }
  /** The connection is reset, nothing applied. */
  | { readonly kind: 'reset' }
  /** The write is applied and its answer is lost: the connection is reset, or `status` comes instead. */
  | { readonly kind: 'lost-answer'; readonly status?: number }
  /** Applied, and no answer until the client gives up. */
  | { readonly kind: 'unanswered' }
  /** Applied; the answer stops in the middle. */
  | { readonly kind: 'truncated' }
  /** Applied and answered, late. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
  | { readonly kind: 'primary-limit'; readonly resetsInSeconds: number; readonly status?: 403 | 429 }
  | { readonly kind: 'secondary-limit'; readonly retryAfterSeconds?: number; readonly status?: 403 | 429 };

export type Fault = FaultKind & {
  /** An operation id, `graphql`, `graphql:<operation name>`, `git:upload-pack`, `git:receive-pack`, or `*`. */
  readonly operation: string;
  /** How many requests suffer; 1 unless told. */
  readonly times?: number;
  /** How many matching requests pass first. */
  readonly after?: number;
  /** Only requests of this job. */
  readonly job?: string;
  /** Told when it strikes: before an answer of any kind, and after the request was applied if it is to be. */
  readonly struck?: () => void;
};

interface Armed {
  readonly fault: Fault;
  skip: number;
  left: number;
}

/** The faults that are set and not yet used up. */
export class Faults {
  #armed: Armed[] = [];

  add(fault: Fault): void {
    this.#armed.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#armed = [];
  }

  /** Faults that were set and never struck: a test that sets one wants to see it. */
  pending(): Fault[] {
    return this.#armed.map((armed) => armed.fault);
  }

  /** The fault that strikes a request, which uses it up. */
  strike(operations: readonly string[], job: string | null): Fault | null {
    for (const armed of this.#armed) {
      const { fault } = armed;
      if (fault.operation !== '*' && !operations.includes(fault.operation)) continue;
      if (fault.job !== undefined && fault.job !== job) continue;
      if (armed.skip > 0) {
        armed.skip--;
        continue;
      }
      armed.left--;
      if (armed.left <= 0) this.#armed = this.#armed.filter((own) => own !== armed);
      return fault;
    }
    return null;
  }
}

/** Whether the request is applied although its sender will not learn of it in the usual way. */
export function isApplied(fault: Fault): boolean {
  switch (fault.kind) {
    case 'lost-answer':
    case 'unanswered':
    case 'truncated':
    case 'slow':
      return true;
    default:
      return false;
  }
}

/** The page that GitHub's front shows when what is behind it fails. */
export const UNICORN =
  '<!DOCTYPE html>\n<html>\n<head><title>Unicorn! &middot; GitHub</title></head>\n<body><p><strong>No server is currently available to service your request.</strong></p></body>\n</html>\n';

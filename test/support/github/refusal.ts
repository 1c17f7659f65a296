/** One entry of `errors[]` in a 422. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export interface FieldError {
  readonly resource: string;
  readonly code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom';
  readonly field?: string;
  readonly message?: string;
  readonly value?: string | null;
}

export interface RefusalDetails {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** GraphQL's error type for the same refusal. */
  readonly graphqlType?: string;
}

/** GitHub says no: a status and the message in its body. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly graphqlType: string;

  constructor(status: number, message: string, details: RefusalDetails = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errors = details.errors;
    this.headers = details.headers ?? {};
    this.graphqlType = details.graphqlType ?? GRAPHQL_TYPES[status] ?? 'UNPROCESSABLE';
  }
}

const GRAPHQL_TYPES: Record<number, string> = { 403: 'FORBIDDEN', 404: 'NOT_FOUND' };

export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** What an integration hears when its token lacks a permission. */
export const notAccessible = (headers: Readonly<Record<string, string>> = {}): Refusal =>
  new Refusal(403, 'Resource not accessible by integration', { headers });

export function invalid(...errors: readonly FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

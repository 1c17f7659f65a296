import type { LoopError } from '@loop-actions/contract';
import type * as z from 'zod';
import type { QueryAnswer } from '../github.ts';
import { type Asked, permissionError, permissionYaml, refusalError, shapeError } from './github-error.ts';
import { type Refusal, shorten } from './outcome.ts';
import { type GraphqlError, graphqlErrors } from './transport.ts';

/** Reads a GraphQL body: errors beside usable data become problems, errors without it are thrown. */
export function readQueryAnswer<T>(asked: Asked, schema: z.ZodType<T>, body: unknown): QueryAnswer<T> {
  const errors = graphqlErrors(body);
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  const parsed = schema.safeParse(data);
  if (parsed.success) {
    const forbidden = errors.find(isForbidden);
    return {
      data: parsed.data,
      problems: errors.map((error) => describe(asked, error)),
      refusal: forbidden === undefined ? null : queryError(asked, forbidden, body),
    };
  }
  const [first] = errors;
  if (first !== undefined) throw queryError(asked, first, body);
  const issues = parsed.error.issues.slice(0, 3);
  throw shapeError(asked, issues.map((issue) => `${issue.path.join('.') || 'data'}: ${issue.message}`).join('; '));
}

const isForbidden = (error: GraphqlError) => /^(?:FORBIDDEN|INSUFFICIENT_SCOPES)$/.test(error.type);

function queryError(asked: Asked, error: GraphqlError, data: unknown): LoopError {
  const answer = (status: number): Refusal => ({ status, headers: {}, message: shorten(error.message), data });
  if (isForbidden(error)) return permissionError(asked, answer(200));
  return refusalError(asked, answer(error.type === 'NOT_FOUND' ? 404 : 422));
}

function describe(asked: Asked, error: GraphqlError): string {
  const where = error.path === '' ? '' : ` at ${shorten(error.path)}`;
  const cure = isForbidden(error) ? ` (needs ${permissionYaml(asked.permissions).replace(/\n\s*/g, ' ')})` : '';
  return `GitHub could not ${asked.what}${where}: ${shorten(error.message)}${cure}`;
}

import { EvalCase } from '@loop-actions/contract';

/** A case in the one form, bounds kept; an answer with an error has neither passed nor failed. */
export function evalCase(values: Omit<EvalCase, 'trial'> & { readonly trial?: number }): EvalCase {
  const { id, trial = 1, error, traceId, tags, ...rest } = values;
  return EvalCase.parse({
    ...rest,
    id: id.replace(/\s+/g, ' ').slice(0, 300) || 'unnamed',
    trial,
    pass: error === null ? values.pass : null,
    error: error === null ? null : (error || 'an error without words').slice(0, 2000),
    traceId: traceId === null ? null : traceId.slice(0, 300),
    tags: [...new Set(tags.map((tag) => tag.slice(0, 200)))].slice(0, 20),
  });
}

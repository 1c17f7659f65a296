import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { type JsonObject, loadDescription, type Operation, resolve } from './description.ts';

/** Statuses that any operation may answer with, whether the description lists them or not. */
const ALWAYS = new Set([304, 401, 403, 404, 422, 429, 500, 501, 502, 503]);

let ajv: Ajv | undefined;
const compiled = new Map<string, ValidateFunction>();

function compile(key: string, schema: JsonObject): ValidateFunction {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  if (ajv === undefined) {
    ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true, logger: false });
    formats.default(ajv);
    ajv.addSchema(loadDescription().document, 'github');
  }
  const validate = ajv.compile(absolute(schema) as object);
  compiled.set(key, validate);
  return validate;
}

/** `#/components/…` as seen from another schema document. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' && inner.startsWith('#') ? `github${inner}` : absolute(inner),
    ]),
  );
}

function problem(validate: ValidateFunction, value: unknown): string | null {
  if (validate(value)) return null;
  const [first] = validate.errors ?? [];
  return `${first?.instancePath || 'value'} ${first?.message ?? 'does not fit'}`;
}

/** What GitHub's description has against a request's body, or null. Names it does not know are faults too. */
export function checkRequestBody(operation: Operation, body: unknown): string | null {
  if (operation.body === null) return body === undefined ? null : 'takes no body';
  if (body === undefined) return operation.body.required ? 'needs a body' : null;
  const schema = resolve(loadDescription().document, operation.body.schema);
  const unknown = unknownKeys(schema, body);
  if (unknown.length > 0) return `does not know ${unknown.join(', ')}`;
  return problem(compile(`${operation.id} request`, operation.body.schema), body);
}

function unknownKeys(schema: JsonObject, body: unknown): string[] {
  const properties = schema['properties'] as JsonObject | undefined;
  const open = schema['additionalProperties'] === true || properties === undefined;
  if (open || typeof body !== 'object' || body === null) return [];
  return Object.keys(body).filter((key) => !(key in properties));
}

export interface CheckedQuery {
  readonly values: Readonly<Record<string, string | number | boolean>>;
  readonly problems: readonly string[];
}

/** Query parameters, turned into what their schema says they are. */
export function checkQuery(operation: Operation, query: URLSearchParams): CheckedQuery {
  const values: Record<string, string | number | boolean> = {};
  const problems: string[] = [];
  const known = new Map(operation.parameters.filter((entry) => entry.in === 'query').map((entry) => [entry.name, entry]));
  for (const [name, text] of query) {
    const parameter = known.get(name);
    if (parameter === undefined) {
      problems.push(`does not know the parameter ${name}`);
      continue;
    }
    const value = coerce(parameter.schema, text);
    const fault = problem(compile(`${operation.id} ?${name}`, parameter.schema), value);
    if (fault === null) values[name] = value;
    else problems.push(`parameter ${name}: ${fault}`);
  }
  for (const parameter of known.values()) {
    const preset = parameter.schema['default'];
    if (values[parameter.name] === undefined && preset !== undefined) values[parameter.name] = preset as string;
  }
  return { values, problems };
}

function coerce(schema: JsonObject, text: string): string | number | boolean {
  if (schema['type'] === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (schema['type'] === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

/** What GitHub's description has against an answer, or null. */
export function checkResponse(operation: Operation, status: number, body: unknown): string | null {
  if (!operation.responses.has(status)) return ALWAYS.has(status) ? null : `does not document status ${status}`;
  const schema = operation.responses.get(status) ?? null;
  if (schema === null || typeof body === 'string') return null;
  const fault = problem(compile(`${operation.id} ${status}`, schema), body);
  return fault === null ? null : `status ${status}: ${fault}`;
}

import { readFileSync } from 'node:fs';
import { isOperationId, type OperationId } from './operations.ts';

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonObject;
  /** A path parameter that may hold slashes. */
  readonly multiSegment: boolean;
}

export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly schema: JsonObject } | null;
  /** By status: the JSON schema, or null for an empty or other answer. */
  readonly responses: ReadonlyMap<number, JsonObject | null>;
}

export interface Description {
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
}

let loaded: Description | undefined;

/** GitHub's own description of the operations the fake knows. Read once. */
export function loadDescription(): Description {
  if (loaded !== undefined) return loaded;
  const text = readFileSync(new URL('./subset.json', import.meta.url), 'utf8');
  const document = lenient(JSON.parse(text) as Json) as JsonObject;
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document['paths'] as Record<string, JsonObject>)) {
    for (const [method, operation] of Object.entries(item as Record<string, JsonObject>)) {
      operations.push(readOperation(document, path, method.toUpperCase(), operation));
    }
  }
  // A parameter of many segments would swallow longer paths; one of any kind would swallow literal segments.
  operations.sort((left, right) => segments(right) - segments(left) || (rank(left.path) < rank(right.path) ? -1 : 1));
  loaded = { document, operations };
  return loaded;
}

const segments = ({ path }: Operation): number => path.split('/').length;
const rank = (path: string): string => path.replace(/\{[^}]+\}/g, '~');

/** `oneOf` in the description is often ambiguous; what fits two of its branches is still what GitHub sends. */
function lenient(value: Json): Json {
  if (Array.isArray(value)) return value.map(lenient);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key === 'oneOf' && Array.isArray(inner) ? 'anyOf' : key, lenient(inner)]),
  );
}

/** Follows `$ref` within the description. */
export function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const pointer = value['$ref'];
  if (typeof pointer !== 'string') return value;
  const found = pointer
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((at, key) => (at as JsonObject | undefined)?.[key], document);
  return resolve(document, found);
}

function readOperation(document: JsonObject, path: string, method: string, operation: JsonObject): Operation {
  const id = String(operation['operationId']);
  if (!isOperationId(id)) throw new Error(`${id} is described but not listed in operations.ts`);
  const parameters = ((operation['parameters'] ?? []) as Json[]).map((entry): Parameter => {
    const parameter = resolve(document, entry);
    return {
      name: String(parameter['name']),
      in: parameter['in'] as Parameter['in'],
      required: parameter['required'] === true,
      schema: resolve(document, parameter['schema']),
      multiSegment: parameter['x-multi-segment'] === true,
    };
  });
  const multi = new Set(parameters.filter((parameter) => parameter.multiSegment).map((parameter) => parameter.name));
  const body = operation['requestBody'] === undefined ? null : resolve(document, operation['requestBody']);
  return {
    id,
    method,
    path,
    pattern: toPattern(path, multi),
    parameters,
    body: body === null ? null : { required: body['required'] === true, schema: jsonSchema(body) ?? {} },
    responses: new Map(
      Object.entries(operation['responses'] as JsonObject).map(([status, response]) => [
        Number(status),
        jsonSchema(resolve(document, response)),
      ]),
    ),
  };
}

function jsonSchema(holder: JsonObject): JsonObject | null {
  const content = (holder['content'] ?? {}) as Record<string, JsonObject>;
  return (content['application/json']?.['schema'] as JsonObject | undefined) ?? null;
}

function toPattern(path: string, multi: ReadonlySet<string>): RegExp {
  const source = path.replace(/[.+]/g, '\\$&').replace(/\{([^}]+)\}/g, (_all, name: string) => {
    // The path of a file may be empty: the root folder.
    if (name === 'path') return '(?<path>.*)';
    return `(?<${name}>${multi.has(name) ? '.+' : '[^/]+'})`;
  });
  return new RegExp(`^${source.replace('/(?<path>.*)', '(?:/(?<path>.*))?')}/?$`);
}

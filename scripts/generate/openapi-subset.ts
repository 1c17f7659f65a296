/**
 * Generates the part of GitHub's own OpenAPI description that the fake GitHub of the tests answers and is checked by.
 *
 *   node scripts/generate/openapi-subset.ts [--from api.github.com.json]
 *
 * Without `--from`, the published description (385 MB) is installed to a temporary folder and removed again.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OPERATIONS } from '../../test/support/github/openapi/operations.ts';

const DESCRIPTION_PACKAGE = '@octokit/openapi@23.0.2';
const TARGET = fileURLToPath(new URL('../../test/support/github/openapi/subset.json', import.meta.url));
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** Prose and examples: nine tenths of the size, none of the meaning. */
const DROPPED = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'x-github', 'tags', 'title']);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Drops prose. Inside `properties` and the like the keys are names, so that a property called `title` stays. */
function strip(value: Json, namesOfThings = false): Json {
  if (Array.isArray(value)) return value.map((entry) => strip(entry));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (!namesOfThings && DROPPED.has(key)) continue;
    const literal = !namesOfThings && (key === 'enum' || key === 'default');
    kept[key] = literal ? inner : strip(inner, !namesOfThings && NAME_MAPS.has(key));
  }
  return namesOfThings ? kept : rewriteNullable(kept);
}
const NAME_MAPS = new Set([
  'properties',
  'schemas',
  'parameters',
  'responses',
  'headers',
  'content',
  'patternProperties',
]);

/** OpenAPI 3.0 says `nullable: true`; JSON Schema says `anyOf [..., null]`. */
function rewriteNullable(schema: JsonObject): JsonObject {
  const { nullable, ...rest } = schema;
  if (nullable === undefined) return schema;
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

/** The pointers of everything a value refers to. */
function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

function lookUp(document: JsonObject, pointer: string): Json {
  const found = pointer
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), document);
  if (found === undefined) throw new Error(`the description has no ${pointer}`);
  return found;
}

function selectOperations(document: JsonObject): JsonObject {
  const wanted = new Set<string>(OPERATIONS);
  const paths: JsonObject = {};
  for (const [path, item] of Object.entries(document.paths as JsonObject)) {
    for (const method of METHODS) {
      const operation = isObject(item) ? item[method] : undefined;
      if (!isObject(operation) || !wanted.delete(String(operation.operationId))) continue;
      const { operationId, parameters, requestBody, responses } = operation;
      const kept: JsonObject = { operationId: operationId ?? null, responses: responses ?? {} };
      if (parameters !== undefined) kept.parameters = parameters;
      if (requestBody !== undefined) kept.requestBody = requestBody;
      paths[path] = { ...(paths[path] as JsonObject | undefined), [method]: dropNames(kept) };
    }
  }
  if (wanted.size > 0) throw new Error(`the description has no ${[...wanted].join(', ')}`);
  return paths;
}

/** `parameters` of an operation is a list and `responses` a map by status: neither holds names to keep as such. */
function dropNames(operation: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(operation).map(([key, value]) => [key, strip(value, key === 'responses')]));
}

function generate(document: JsonObject): JsonObject {
  const paths = selectOperations(document);
  const components: Record<string, JsonObject> = {};
  const queue = references(paths);
  for (let pointer = queue.pop(); pointer !== undefined; pointer = queue.pop()) {
    const [, , kind = '', name = ''] = pointer.split('/');
    components[kind] ??= {};
    const group = components[kind];
    if (name in group) continue;
    const component = strip(lookUp(document, pointer));
    group[name] = component;
    queue.push(...references(component));
  }
  const version = (document.info as JsonObject).version ?? null;
  return { openapi: '3.0.3', info: { source: DESCRIPTION_PACKAGE, version }, paths, components };
}

/** One line per path and per component, sorted, so that a change reads as a change. */
function print(subset: JsonObject): string {
  const lines = (map: JsonObject): string =>
    Object.keys(map)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${JSON.stringify(map[key])}`)
      .join(',\n');
  const components = subset.components as Record<string, JsonObject>;
  const groups = Object.keys(components)
    .sort()
    .map((kind) => `${JSON.stringify(kind)}:{\n${lines(components[kind] ?? {})}\n}`);
  return `{"openapi":"3.0.3","info":${JSON.stringify(subset.info)},
"paths":{\n${lines(subset.paths as JsonObject)}\n},
"components":{${groups.join(',\n')}}}\n`;
}

function readDescription(): JsonObject {
  const at = process.argv.indexOf('--from');
  const given = at === -1 ? undefined : process.argv[at + 1];
  if (given !== undefined) return JSON.parse(readFileSync(given, 'utf8')) as JsonObject;
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
    execFileSync('npm', ['install', ...options, DESCRIPTION_PACKAGE], { stdio: 'inherit' });
    const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
    return JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

writeFileSync(TARGET, print(generate(readDescription())));

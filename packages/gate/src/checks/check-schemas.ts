import { type Evidence, type Finding, isLoopError } from '@loop-actions/contract';
import type { TreeChange } from '@loop-actions/git';
import { matchPaths } from '@loop-actions/verifier/path-match';
import type { ErrorObject } from 'ajv';
import type { ScopeRules } from '../scope-rules.ts';
import { isDataFile, lineOfPointer, MAX_DATA_BYTES, readData } from './data-file.ts';
import { type Objection, objection } from './objection.ts';
import { resolveLink } from './resolve-link.ts';
import { isOpenSchema, schemaObjections } from './schema-protection.ts';
import { compileSchema, type Validate } from './schema-validator.ts';
import type { TreeView } from './tree-view.ts';
import { withinTime } from './within-time.ts';

export interface SchemaQuestion {
  readonly base: TreeView;
  readonly candidate: TreeView;
  readonly changes: readonly TreeChange[];
  readonly scope: Pick<ScopeRules, 'only'>;
  /** Globs; empty: files that name their schema themselves. */
  readonly files: readonly string[];
  /** A path of the base; null: what each file names. */
  readonly schema: string | null;
  /** Milliseconds that are left. */
  readonly timeLeft: () => number;
  /** Called between files; throws when the check's time is over. */
  readonly pause: () => Promise<void>;
}

export interface SchemaAnswer {
  readonly objections: readonly Objection[];
  readonly notices: readonly Finding[];
  readonly evidence: readonly Evidence[];
}

/**
 * Holds the JSON and YAML files that a candidate changes against schemas of the base. A schema may only change where
 * the spec names it; then the candidate's holds, and all its files are judged.
 */
export async function checkSchemas(question: SchemaQuestion): Promise<SchemaAnswer> {
  const pairs = await pairFiles(question);
  const used = new Set(pairs.pairs.map(({ schema }) => schema));
  const isSchema = (path: string) => used.has(path) || /\.schema\.(?:json|ya?ml)$/i.test(path);
  const objections: Objection[] = [
    ...schemaObjections(
      question.changes,
      question.schema === null ? isSchema : (path) => path === question.schema,
      question.scope,
    ),
    ...pairs.objections,
  ];
  const compiled = new Map<string, Validate | Objection>();
  for (const { file, schema } of pairs.pairs) {
    await question.pause();
    if (!compiled.has(schema)) compiled.set(schema, await compile(question, schema));
    const validate = compiled.get(schema);
    if (typeof validate === 'function') objections.push(...(await judgeFile(question, file, validate, schema)));
  }
  for (const fault of compiled.values()) if (typeof fault !== 'function') objections.push(fault);
  const figure = `${pairs.pairs.length} files against ${used.size} schemas`;
  return { objections, notices: pairs.notices, evidence: [{ kind: 'figure', label: 'looked at', value: figure }] };
}

interface Pair {
  readonly file: string;
  readonly schema: string;
}
interface Pairs {
  readonly pairs: readonly Pair[];
  readonly objections: readonly Objection[];
  readonly notices: readonly Finding[];
}

async function pairFiles(question: SchemaQuestion): Promise<Pairs> {
  const { candidate, changes, schema } = question;
  const changed = changes
    .filter(({ status, path }) => status !== 'deleted' && isDataFile(path))
    .map(({ path }) => path);
  if (schema === null) return pairByOwnName(question, changed);
  const matches = matchPaths(question.files);
  const schemaChanged = changes.some(({ path, oldPath }) => path === schema || oldPath === schema);
  const files = (schemaChanged ? [...candidate.files.keys()] : changed).filter(
    (path) => matches(path) && path !== schema,
  );
  const stranger = files.find((path) => !isDataFile(path));
  const pairs = files.filter(isDataFile).map((file) => ({ file, schema }));
  if (stranger === undefined) return { pairs, objections: [], notices: [] };
  const message = `${JSON.stringify(stranger)} is neither JSON nor YAML, so no schema can judge it`;
  return { pairs, objections: [], notices: [{ severity: 'notice', message, file: stranger.slice(0, 1000) }] };
}

/** By `$schema`, as the base has it: a file can't get rid of its schema, nor choose a kinder one. */
async function pairByOwnName(question: SchemaQuestion, changed: readonly string[]): Promise<Pairs> {
  const { base, candidate, changes } = question;
  const schemaFiles = changes
    .map(({ path }) => path)
    .filter((path) => isOpenSchema(path, question.scope) && base.has(path));
  const renamed = new Map(changes.map(({ path, oldPath }) => [path, oldPath ?? path]));
  const wanted = schemaFiles.length === 0 ? changed : [...candidate.files.keys()].filter(isDataFile);
  const now = await candidate.readTexts(wanted, MAX_DATA_BYTES);
  const before = await base.readTexts(
    changed.map((path) => renamed.get(path) ?? path),
    MAX_DATA_BYTES,
  );
  const pairs: Pair[] = [];
  const objections: Objection[] = [];
  const notices: Finding[] = [];
  for (const [file, text] of now) {
    const old = renamed.get(file) ?? file;
    const named = schemaOf(file, text);
    const earlier = schemaOf(old, before.get(old) ?? null);
    if (earlier !== null && named !== earlier && !isOpenSchema(file, question.scope)) {
      const message = `${JSON.stringify(file.slice(0, 500))} drops or changes its $schema, ${JSON.stringify(earlier.slice(0, 300))}`;
      objections.push(objection('policy', 'schema-dropped', message, { file }));
    }
    const target = resolveLink(earlier ?? named ?? '', earlier === null ? file : old);
    if ((earlier ?? named) === null) continue;
    if (target.kind === 'path' && !base.has(target.path) && !candidate.has(target.path)) {
      const message = `${file.slice(0, 500)} names ${target.path.slice(0, 500)}, which is not in the repository`;
      notices.push({ severity: 'notice', message, file: file.slice(0, 1000) });
    } else if (target.kind === 'path' && target.path !== file && target.path !== old) {
      if (changed.includes(file) || schemaFiles.includes(target.path)) pairs.push({ file, schema: target.path });
    } else if (target.kind === 'external' && !/^https?:\/\/json-schema\.org\//.test(target.url)) {
      const message = `${file.slice(0, 500)} names ${target.url.slice(0, 500)}, which nobody fetches: give a schema of the repository`;
      notices.push({ severity: 'notice', message, file: file.slice(0, 1000) });
    }
  }
  return { pairs, objections, notices };
}

function schemaOf(path: string, text: string | null): string | null {
  if (text === null) return null;
  const data = readData(path, text);
  return 'schema' in data ? data.schema : null;
}

/** From the base; from the candidate where the spec opens the schema to it, or where only files of its own name it. */
async function compile(question: SchemaQuestion, schema: string): Promise<Validate | Objection> {
  const own = question.schema === null && !question.base.has(schema);
  const open = own || isOpenSchema(schema, question.scope);
  try {
    return await compileSchema(open ? question.candidate : question.base, schema);
  } catch (error) {
    if (!isLoopError(error, 'E_CHECKLIST_INVALID')) throw error;
    return objection(open ? 'type' : 'config', 'schema-unusable', error.message, { file: schema });
  }
}

async function judgeFile(
  question: SchemaQuestion,
  file: string,
  validate: Validate,
  schema: string,
): Promise<readonly Objection[]> {
  const name = JSON.stringify(file.slice(0, 500));
  const text = (await question.candidate.readTexts([file], MAX_DATA_BYTES)).get(file) ?? null;
  if (text === null) {
    const message = `${name} is no text of at most ${MAX_DATA_BYTES} bytes, so ${schema} can’t judge it`;
    return [objection('type', 'schema', message, { file })];
  }
  const data = readData(file, text);
  if ('problem' in data) {
    const place = { file, ...(data.line === null ? {} : { line: data.line }) };
    return [objection('type', 'schema', `${name} ${data.problem}`, place)];
  }
  const judged = withinTime(question.timeLeft(), () => data.values.map(validate));
  if (judged === null) {
    return [objection('type', 'schema', `${name} could not be held against ${schema} in time`, { file })];
  }
  return judged.value.flat().map((error) => {
    const line = lineOfPointer(text, error.instancePath);
    const message = `${name} ${describe(error)} (${schema.slice(0, 300)})`;
    return objection('type', `schema/${error.keyword}`, message, { file, ...(line === null ? {} : { line }) });
  });
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const where = instancePath === '' ? 'at its root' : `at ${instancePath.slice(0, 300)}`;
  const [detail] = Object.values(params as Record<string, unknown>).filter((value) => typeof value === 'string');
  const more = typeof detail === 'string' && message?.includes(detail) !== true ? `: ${detail.slice(0, 200)}` : '';
  return `${where} ${message ?? 'is not valid'}${more}`;
}

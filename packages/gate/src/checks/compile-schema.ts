import { LoopError } from '@loop-actions/contract';
import type { AnySchemaObject, ErrorObject, ValidateFunction } from 'ajv';
import { MAX_DATA_BYTES, readData } from './data-file.ts';
import type { TreeView } from './tree-view.ts';

/** A compiled schema. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/** Where schemas of the repository lie for the validator; relative references resolve against it. */
const ROOT = 'repository:///';

/**
 * Compiles a schema of a tree (drafts 7, 2019-09 and 2020-12), with what it refers to in the same tree. Nothing is
 * fetched. Throws E_CHECKLIST_INVALID when it is absent, can't be compiled or refers elsewhere.
 */
export async function compileSchema(tree: TreeView, path: string): Promise<Validate> {
  const schema = await readSchema(tree, path);
  const ajv = await validatorFor(schema, path, async (uri) => {
    const own = uri.startsWith(ROOT) ? decodeURIComponent(uri.slice(ROOT.length)) : await findById(tree, path, uri);
    return readSchema(tree, own);
  });
  let validate: ValidateFunction;
  try {
    const id = typeof schema.$id === 'string' ? new URL(schema.$id, ROOT + path).href : ROOT + path;
    validate = await ajv.compileAsync({ ...schema, $id: id });
  } catch (error) {
    if (error instanceof LoopError) throw error;
    throw unusable(path, `can't be compiled: ${(error as Error).message.slice(0, 300)}`);
  }
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

const OPTIONS = { strict: false, allErrors: true, validateFormats: true, addUsedSchema: false, logger: false } as const;

async function validatorFor(
  schema: AnySchemaObject,
  path: string,
  loadSchema: (uri: string) => Promise<AnySchemaObject>,
) {
  const options = { ...OPTIONS, loadSchema };
  const draft = typeof schema.$schema === 'string' ? schema.$schema.replace(/#$/, '').replace(/^http:/, 'https:') : '';
  const { default: addFormats } = await import('ajv-formats');
  // Through `default`: a bundler gives no other name of a CommonJS module whose exports are a class.
  const make = async () => {
    switch (draft) {
      case '':
      case 'https://json-schema.org/draft/2020-12/schema':
        return new (await import('ajv/dist/2020.js')).default.Ajv2020(options);
      case 'https://json-schema.org/draft/2019-09/schema':
        return new (await import('ajv/dist/2019.js')).default.Ajv2019(options);
      case 'https://json-schema.org/draft-07/schema':
        return new (await import('ajv')).default.Ajv(options);
      default:
        throw unusable(
          path,
          `is written in ${JSON.stringify(draft.slice(0, 100))}; drafts 7, 2019-09 and 2020-12 are known`,
        );
    }
  };
  const ajv = await make();
  addFormats.default(ajv as Parameters<typeof addFormats.default>[0]);
  return ajv;
}

async function readSchema(tree: TreeView, path: string): Promise<AnySchemaObject> {
  const text = (await tree.readTexts([path], MAX_DATA_BYTES)).get(path) ?? null;
  if (text === null) throw unusable(path, 'is not there');
  const data = readData(path, text);
  if ('problem' in data) throw unusable(path, data.problem);
  const [schema] = data.values;
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) throw unusable(path, 'is no schema');
  return schema as AnySchemaObject;
}

/** A schema beside this one that has the id; references by absolute id are never fetched. */
async function findById(tree: TreeView, path: string, id: string): Promise<string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = [...tree.files.keys()].filter((file) => file.startsWith(folder) && /\.(?:json|ya?ml)$/i.test(file));
  const texts = await tree.readTexts(beside.slice(0, 500), MAX_DATA_BYTES);
  for (const [file, text] of texts) {
    const data = text === null ? null : readData(file, text);
    const value = data !== null && 'values' in data ? (data.values[0] as { readonly $id?: unknown } | null) : null;
    if (value !== null && typeof value === 'object' && value.$id === id) return file;
  }
  throw unusable(path, `refers to ${id.slice(0, 300)}, which is not among the schemas beside it`);
}

function unusable(path: string, problem: string): LoopError {
  return new LoopError('E_CHECKLIST_INVALID', {
    message: `the schema ${JSON.stringify(path.slice(0, 500))} ${problem}`,
    remedy: 'Name a schema of the repository that is valid by itself, or mend it on the base.',
  });
}

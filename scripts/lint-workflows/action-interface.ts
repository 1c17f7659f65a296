import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a workflow may give to an action and take from it. */
export interface ActionInterface {
  readonly inputs: ReadonlyMap<string, { readonly required: boolean; readonly hasDefault: boolean }>;
  readonly outputs: ReadonlySet<string>;
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean; readonly default?: unknown }>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** The interfaces of the suite's actions by name, `loop` for the root action, from their manifests below `root`. */
export function readActionInterfaces(root: string): ReadonlyMap<string, ActionInterface> {
  const places = readdirSync(join(root, 'actions')).map((name) => [name, join(root, 'actions', name, 'action.yml')]);
  places.push(['loop', join(root, 'action.yml')]);
  return new Map(
    places.flatMap(([name = '', path = '']) =>
      existsSync(path) ? [[name, interfaceOf(parse(readFileSync(path, 'utf8')) as Manifest)]] : [],
    ),
  );
}

function interfaceOf(manifest: Manifest): ActionInterface {
  const inputs = Object.entries(manifest.inputs ?? {}).map(
    ([name, input]) => [name, { required: input.required ?? false, hasDefault: (input.default ?? '') !== '' }] as const,
  );
  return { inputs: new Map(inputs), outputs: new Set(Object.keys(manifest.outputs ?? {})) };
}

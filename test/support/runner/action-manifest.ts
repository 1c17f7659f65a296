import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The parts of an `action.yml` that the runner reads. */
export interface ActionManifest {
  readonly name: string;
  readonly description: string;
  readonly branding?: { readonly icon: string; readonly color: string };
  readonly inputs?: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main?: string };
}

/** Reads an action's manifest; the root action's is the repository's own. */
export function readManifest(root: string, action: string): ActionManifest {
  const path = action === 'loop' ? join(root, 'action.yml') : join(root, 'actions', action, 'action.yml');
  return parse(readFileSync(path, 'utf8')) as ActionManifest;
}

/** The `INPUT_*` variables of a step. Throws for an input that the action does not have, or a required one left out. */
export function inputVariables(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const declared = manifest.inputs ?? {};
  const stray = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (stray.length > 0) throw new Error(`${manifest.name} has no input ${stray.join(', ')}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: otherwise = '' }]) => [
      `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
      given[name] ?? evaluate(String(otherwise), contexts),
    ]),
  );
}

/** Fills in `${{ github.token }}` and other plain context names, the only expressions a default may hold here. */
function evaluate(text: string, contexts: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_match, name: string) => {
    const value = contexts[name];
    if (value === undefined) throw new Error(`the runner harness does not know the expression ${name}`);
    return value;
  });
}

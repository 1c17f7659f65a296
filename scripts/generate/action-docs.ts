import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Input, table } from '@loop-actions/action-kit';
import type { GeneratedFiles } from './generated-file.ts';
import { type LoadedAction, loadActions } from './load-actions.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const BEGIN = '<!-- api:begin -->';
const END = '<!-- api:end -->';

/** The tables of inputs and outputs in each action's README, from the action's code; the prose around them stays. */
export async function generateActionDocs(): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const loaded of await loadActions(ROOT)) {
    const readme = join('actions', loaded.place.name, 'README.md');
    files.set(readme, renderReadme(loaded, readIfThere(readme)));
  }
  return files;
}

function renderReadme(loaded: LoadedAction, present: string | null): string {
  const { action, place } = loaded;
  const text = present ?? `# ${place.name}\n\n${action.description}\n\n## Inputs and outputs\n\n${BEGIN}\n${END}\n`;
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`actions/${place.name}/README.md lacks the lines ${BEGIN} and ${END}`);
  }
  return `${before}${BEGIN}\n${renderTables(loaded)}\n${END}${after}`;
}

function renderTables({ action }: LoadedAction): string {
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    describeDefault(input),
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return `${table(['Input', 'What it is', 'Default'], inputs)}\n\n${table(['Output', 'What it is'], outputs)}`;
}

function describeDefault(input: Input<unknown>): string {
  if (input.required) return '**required**';
  if (input.default !== undefined && input.default !== '') return `\`${input.default}\``;
  return input.defaultFrom ?? '';
}

function readIfThere(path: string): string | null {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

import { join } from 'node:path';
import { stringify } from 'yaml';
import type { AnyAction } from '../../packages/action-kit/src/index.ts';
import { type ActionPlace, discoverActions } from '../build/discover-actions.ts';
import type { GeneratedFiles } from './generated-file.ts';

const HEADER = '# Generated from src/inputs.ts and src/outputs.ts by `npm run generate`.\n';

/** How GitHub's Marketplace shows each action. */
const BRANDING: Readonly<Record<string, { readonly icon: string; readonly color: string }>> = {
  loop: { icon: 'repeat', color: 'green' },
  triage: { icon: 'filter', color: 'blue' },
  maker: { icon: 'tool', color: 'orange' },
  gate: { icon: 'shield', color: 'red' },
  checker: { icon: 'search', color: 'yellow' },
  publish: { icon: 'git-pull-request', color: 'purple' },
  'self-heal': { icon: 'activity', color: 'green' },
  'correction-to-pr': { icon: 'book-open', color: 'blue' },
  report: { icon: 'bar-chart-2', color: 'purple' },
  oracle: { icon: 'eye', color: 'gray-dark' },
};

/** `action.yml` of every action, out of what its code declares. */
export async function generateActionManifests(): Promise<GeneratedFiles> {
  const root = join(import.meta.dirname, '..', '..');
  const places = discoverActions(root);
  return new Map(
    await Promise.all(
      places.map(async (place): Promise<[string, string]> => [place.manifest, await describeAction(root, place)]),
    ),
  );
}

async function describeAction(root: string, place: ActionPlace): Promise<string> {
  const { action } = (await import(join(root, place.source))) as { action: AnyAction };
  const branding = BRANDING[place.name];
  if (branding === undefined) throw new Error(`${place.name} has no branding`);
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    name,
    {
      description: describeInput(input),
      ...(input.required ? { required: true } : {}),
      ...(input.default === undefined ? {} : { default: input.default }),
    },
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [name, { description }]);
  const manifest = {
    name: `loop-actions ${place.name}`,
    description: action.description,
    author: 'loop-actions',
    branding,
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main: place.main },
  };
  return HEADER + stringify(manifest, { lineWidth: 0, singleQuote: true });
}

function describeInput({ description, defaultFrom }: { description: string; defaultFrom: string | undefined }): string {
  return defaultFrom === undefined ? description : `${description} Default: ${defaultFrom}.`;
}

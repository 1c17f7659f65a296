import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ActionPlace } from './discover-actions.ts';

/** Writes `build/entry.js`: one function that loads an action, and only that one, and runs it. */
export function writeEntry(root: string, actions: readonly ActionPlace[]): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const loaders = actions.map(
    ({ name, source }) => `  ${JSON.stringify(name)}: () => import('./${source.replace(/\.ts$/, '.js')}'),`,
  );
  const entry = join(root, 'build', 'entry.js');
  writeFileSync(
    entry,
    [
      "import { runAction } from '@loop-actions/action-kit';",
      'const load = {',
      ...loaders,
      '};',
      'export async function run(name) {',
      '  const { action } = await load[name]();',
      `  await runAction(action, { version: ${JSON.stringify(version)} });`,
      '}',
      '',
    ].join('\n'),
  );
  return entry;
}

/** Writes the file that `runs.main` names: it says which action, the shared bundle does the rest. */
export function writeStubs(dist: string, actions: readonly ActionPlace[]): void {
  for (const { name } of actions) {
    const stub = join(dist, name, 'index.js');
    mkdirSync(dirname(stub), { recursive: true });
    writeFileSync(stub, `import { run } from '../index.js';\nawait run(${JSON.stringify(name)});\n`);
  }
}

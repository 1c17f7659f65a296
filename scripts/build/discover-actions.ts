import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One action of the suite, where its parts lie relative to the root. */
export interface ActionPlace {
  readonly name: string;
  /** `actions/<name>/action.yml`; for the root action `action.yml`. */
  readonly manifest: string;
  readonly source: string;
  /** What `runs.main` of the manifest must say. */
  readonly main: string;
  readonly stub: string;
}

/** The folder of the action whose `action.yml` is the repository's own. */
export const ROOT_ACTION = 'loop';

/** Every JavaScript action: a folder below `actions/` that has a source. In order of name. */
export function discoverActions(root: string): readonly ActionPlace[] {
  const folder = join(root, 'actions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'src', 'index.ts')))
    .map(place);
}

function place(name: string): ActionPlace {
  const isRoot = name === ROOT_ACTION;
  return {
    name,
    manifest: isRoot ? 'action.yml' : `actions/${name}/action.yml`,
    source: `actions/${name}/src/index.ts`,
    main: isRoot ? `dist/${name}/index.js` : `../../dist/${name}/index.js`,
    stub: `dist/${name}/index.js`,
  };
}

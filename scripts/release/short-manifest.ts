import { posix } from 'node:path';

/** A manifest for `/<name>/action.yml`, or why there can be none. */
export type ShortManifest =
  | { readonly kind: 'manifest'; readonly text: string; readonly needs: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

const LONG = '../../dist/';
const SHORT = '../dist/';

/**
 * Rewrites `actions/<name>/action.yml` for the folder `/<name>`, one level higher. `needs` names the files of the
 * repository that its `pre`, `main` and `post` run. Text, not YAML: the job that releases installs no package.
 */
export function shortenManifest(name: string, manifest: string): ShortManifest {
  const origin = `actions/${name}/action.yml`;
  const text = `# Generated from ${origin} by scripts/release.\n${manifest.replaceAll(LONG, SHORT)}`;
  if (text.includes('../../')) {
    return { kind: 'refused', reason: `${origin} reaches for a path above its folder that is not in dist/` };
  }
  const runs = /^runs:\n((?: .*\n?|\n)+)/m.exec(text)?.[1];
  if (runs === undefined) return { kind: 'refused', reason: `${origin} has no runs:` };
  const entries = [...runs.matchAll(/^ {2}(pre|main|post): *['"]?([^'"\s]+)['"]?\s*$/gm)];
  if (/^ {2}using: *['"]?node/m.test(runs) && !entries.some(([, key]) => key === 'main')) {
    return { kind: 'refused', reason: `${origin} runs on Node and has no main:` };
  }
  return { kind: 'manifest', text, needs: entries.map(([, , path]) => posix.join(name, path ?? '')) };
}

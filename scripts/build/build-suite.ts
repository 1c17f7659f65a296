import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { completeLicenses } from './complete-licenses.ts';
import { type ActionPlace, discoverActions } from './discover-actions.ts';
import { inspectDist } from './inspect-dist.ts';
import { leaveOutComments } from './leave-out-comments.ts';
import { smokeTest } from './smoke-test.ts';
import { stagePackages } from './stage-packages.ts';
import { writeEntry, writeStubs } from './write-entry.ts';

const require = createRequire(import.meta.url);
const TSC = require.resolve('typescript/package.json').replace(/package\.json$/, 'bin/tsc');
const NCC = require.resolve('@vercel/ncc/dist/ncc/cli.js');

/**
 * Builds the bundles of every action of `root` into `dist`: tsc first, since ncc dies of TypeScript 7 (vercel/ncc#1336),
 * then ncc on one entry. Throws with everything found wrong; `dist` is then not to be used.
 */
export function buildSuite(root: string, dist: string): readonly ActionPlace[] {
  const actions = discoverActions(root);
  if (actions.length === 0) throw new Error(`${root} has no action with a src/index.ts`);
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run(root, TSC, ['-p', 'tsconfig.build.json', '--noEmitOnError']);
  stagePackages(root);
  const entry = writeEntry(root, actions);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  bundle(root, entry, dist);
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n');
  completeLicenses(root, dist);
  leaveOutComments(dist);
  writeStubs(dist, actions);
  const problems = [...inspectDist(dist, root), ...smokeTest(dist, actions)];
  if (problems.length > 0) throw new Error(`the bundle is not fit for use:\n${problems.join('\n')}`);
  return actions;
}

/** Bundles one ESM entry and what it imports, with the licences of all of it, always the same bytes. */
export function bundle(root: string, entry: string, target: string): void {
  run(root, NCC, ['build', entry, '--out', target, '--license', 'licenses.txt', '--no-cache', '--quiet']);
}

function run(root: string, script: string, args: readonly string[]): void {
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${result.stdout}${result.stderr}`);
}

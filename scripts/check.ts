import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const bin = (name: string): string => join(ROOT, 'node_modules', '.bin', name);

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/**
 * What CI runs, in its order: the quick ones first, the tests last so that their count is what a reader sees. That `dist/`
 * is what the sources build is one of the tests.
 */
const STEPS: readonly Step[] = [
  { name: 'lint', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'generated files', command: [process.execPath, 'scripts/generate/main.ts', '--check'] },
  { name: 'workflows', command: [process.execPath, 'scripts/lint-workflows/main.ts'] },
  { name: 'tests', command: [process.execPath, 'scripts/run-tests.ts'] },
];

/** Runs every step even after one has failed, and fails when any did. */
function main(): number {
  const failed: string[] = [];
  for (const { name, command } of STEPS) {
    if (name === STEPS.at(-1)?.name && failed.length > 0) console.log(`\nNot passed so far: ${failed.join(', ')}`);
    console.log(`\n── ${name}`);
    const [program, ...args] = command;
    const { status } = spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) failed.push(name);
  }
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = main();

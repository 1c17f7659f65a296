import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findAct, INSTALL_ACT } from '../test/support/act/index.ts';

const ROOT = resolve(import.meta.dirname, '..');

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Runs the tests; arguments go on to vitest. Where act is absent, names each workflow test that is left out; with
 * `LOOP_REQUIRE_WORKFLOW_TESTS=1` anything left out is a failure. The last line is `<n> passed, <n> failed`.
 */
function main(args: readonly string[]): number {
  const required = process.env.LOOP_REQUIRE_WORKFLOW_TESTS === '1';
  if (required && findAct() === null) {
    console.error(`act is required and not installed. With Go: ${INSTALL_ACT}`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'loop-actions-tests-'));
  try {
    const file = join(folder, 'report.json');
    const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const run = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (!existsSync(file)) return 1;
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const leftOut = namesOf(report, 'skipped', 'pending', 'todo');
    if (leftOut.length > 0) explainLeftOut(leftOut);
    // A file that fails to load has no tests to count.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
    );
    for (const { name } of broken) console.log(`did not load: ${name}`);
    if (run.status !== 0 && isHiddenFromBoxes()) console.log(HIDDEN);
    console.log(`${report.numPassedTests} passed, ${report.numFailedTests + broken.length} failed`);
    return run.status === 0 && !(required && leftOut.length > 0) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A box has a folder for temporary files of its own: what lies in the machine’s can’t be seen in it. */
function isHiddenFromBoxes(): boolean {
  return `${realpathSync(ROOT)}/`.startsWith(`${realpathSync(tmpdir())}/`);
}

const HIDDEN = `This checkout lies below ${tmpdir()}, which boxes hide, with the tools in its node_modules: tests that run them in a box fail here. Clone it elsewhere, like ~/loop-actions.`;

function namesOf(report: VitestReport, ...statuses: readonly string[]): readonly string[] {
  return report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => statuses.includes(status)).map(({ fullName }) => fullName),
  );
}

function explainLeftOut(names: readonly string[]): void {
  console.log(`\nLeft out (${names.length}):`);
  for (const name of names) console.log(`  - ${name}`);
  if (findAct() === null) console.log(`Workflow tests need act, which is not installed. With Go: ${INSTALL_ACT}`);
  console.log('');
}

process.exitCode = main(process.argv.slice(2));

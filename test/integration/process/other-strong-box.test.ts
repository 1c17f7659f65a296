import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { detectBox } from '@loop-actions/process';
import { describe, expect, it } from 'vitest';
import { findShutAbove } from '../../../packages/process/src/hidden-paths.ts';
import { makeRunnerUser, whyNoRunnerUser } from '../../support/process/runner-user.ts';

/** What is promised of a strong box, and of checks that run as another user. */
const FILES = [
  'test/integration/process/box.test.ts',
  'test/integration/process/detect-box.test.ts',
  'test/integration/process/kept-and-offline.test.ts',
  'test/integration/gate/installed-dependencies.test.ts',
];
/** As root it also makes processes of users that have to read this checkout. */
const ESCAPE = 'test/integration/process/escape.test.ts';

const { kind } = await detectBox({ env: {} });
/** Whose box is not the one of this process. */
const other = kind === 'sudo' ? 'root' : 'a user with passwordless sudo';
const files = kind === 'sudo' && findShutAbove([import.meta.filename]).length > 0 ? FILES : [...FILES, ESCAPE];
const missing = kind === 'sudo' ? null : whyNoRunnerUser();

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The tests once more, in a process that `become` starts. */
function runAs(become: readonly string[], env: Readonly<Record<string, string>>): Report {
  const directory = mkdtempSync('/var/tmp/loop-as-other-');
  chmodSync(directory, 0o777);
  const file = join(directory, 'report.json');
  const vitest = [process.execPath, resolve('node_modules/vitest/vitest.mjs'), 'run', '--configLoader', 'native'];
  const [program = '', ...args] = [...become, ...vitest, '--reporter=json', `--outputFile=${file}`, ...files];
  try {
    const { stderr } = spawnSync(program, args, { env, encoding: 'utf8', timeout: 280_000 });
    if (!existsSync(file)) throw new Error(`vitest said nothing: ${stderr}`);
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

describe(`the box of ${other}`, () => {
  it.skipIf(missing !== null)(
    `keeps all that a strong box promises${missing === null ? '' : ` (left out: ${missing})`}`,
    () => {
      const PATH = process.env.PATH ?? '';
      const report = ((): Report => {
        if (kind === 'sudo') return runAs(['/usr/bin/sudo', '-n', '--', '/usr/bin/env', `PATH=${PATH}`], {});
        using user = makeRunnerUser();
        const as = ['--reuid', String(user.uid), '--regid', String(user.uid), '--init-groups', '--'];
        return runAs(['/usr/bin/setpriv', ...as], { PATH: '/usr/bin:/bin', HOME: user.home });
      })();
      const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
      expect(all.filter(({ status }) => status !== 'passed')).toEqual([]);
      expect(report.testResults.map(({ assertionResults }) => assertionResults.length > 0)).toEqual(
        files.map(() => true),
      );
    },
    300_000,
  );
});

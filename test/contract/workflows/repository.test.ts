import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readActionInterfaces } from '../../../scripts/lint-workflows/action-interface.ts';
import { lintWorkflow } from '../../../scripts/lint-workflows/lint-workflow.ts';
import { readWorkflowFiles } from '../../../scripts/lint-workflows/main.ts';
import { ACTIONLINT_VERSION, runActionlint } from '../../../scripts/lint-workflows/run-actionlint.ts';
import { ACT_VERSION, findGoProgram } from '../../support/act/index.ts';

const files = [
  ...readWorkflowFiles('.', '.github/workflows', 'own'),
  ...readWorkflowFiles('.', 'workflows-examples', 'example'),
];
const actionlint = findGoProgram('actionlint');

interface OwnWorkflow {
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly OwnStep[] }>>;
}
interface OwnStep {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const own = (name: string): OwnWorkflow => parse(readFileSync(`.github/workflows/${name}`, 'utf8')) as OwnWorkflow;

describe('the workflows of this repository', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s keeps every rule', (_path, file) => {
    expect(lintWorkflow(file, readActionInterfaces('.')).map(({ text }) => text)).toEqual([]);
  });

  it('run in CI what anyone can run, and give it nothing but the code', () => {
    const { jobs } = own('ci.yml');
    expect(Object.entries(jobs).map(([id, job]) => [id, job.permissions, job.steps.at(-1)?.run])).toEqual([
      ['check', { contents: 'read' }, '.ci/run'],
      ['agents', { contents: 'read' }, '.ci/agents'],
    ]);
    // Neither may be missing without the commit going red.
    for (const job of Object.values(jobs)) expect(job).not.toHaveProperty('if');
    for (const job of Object.values(jobs)) expect(job).not.toHaveProperty('continue-on-error');
  });

  it('let only the release job write, which installs and runs nothing but git, Node and the script', () => {
    const { jobs } = own('release.yml');
    const writers = Object.entries(jobs).filter(([, { permissions }]) => Object.values(permissions).includes('write'));
    expect(writers.map(([id]) => id)).toEqual(['release']);
    const commands = jobs.release?.steps.flatMap(({ run }) => (run === undefined ? [] : [run])) ?? [];
    expect(commands).toEqual([
      expect.stringMatching(/^node scripts\/release\/main\.ts /),
      expect.stringMatching(/^gh release create /),
    ]);
  });

  it('hand git the token on request, in no file and on no command line', async () => {
    const step = own('release.yml').jobs.release?.steps.find(({ run }) => run?.includes('scripts/release/main.ts'));
    const env = {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      HOME: '/nonexistent',
      ...step?.env,
      TOKEN: 'ghs_secret',
    };
    const asked = promisify(execFile)('git', ['credential', 'fill'], {
      env: { ...env, GIT_CONFIG_COUNT: String(step?.env?.GIT_CONFIG_COUNT), GIT_TERMINAL_PROMPT: '0' },
    });
    asked.child.stdin?.end('protocol=https\nhost=github.com\n\n');
    expect((await asked).stdout).toContain('username=x-access-token\npassword=ghs_secret\n');
  });

  it('install in CI the versions of act and actionlint that the tests were written against', () => {
    const script = readFileSync('.ci/tools', 'utf8');
    expect(script).toContain(`\nact_version=${ACT_VERSION}\n`);
    expect(script).toContain(`\nactionlint_version=${ACTIONLINT_VERSION}\n`);
  });
});

describe('the release script', () => {
  it('imports nothing that npm installs, so that its job need not install anything', async () => {
    const load = `import(${JSON.stringify(resolve('scripts/release/main.ts'))}).then(() => console.log('loaded'))`;
    const loader = `data:text/javascript,export const resolve=(s,c,n)=>{if(/^[^.\\/]/.test(s)&&!/^(node|file):/.test(s))throw new Error(s);return n(s,c)}`;
    const register = `data:text/javascript,import{register}from'node:module';register(${JSON.stringify(loader)})`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', register, '--eval', load]);
    expect(stdout).toBe('loaded\n');
  });
});

describe.skipIf(actionlint === null && process.env.LOOP_REQUIRE_WORKFLOW_TESTS !== '1')('actionlint', () => {
  const run = (source: string): readonly string[] =>
    runActionlint(actionlint ?? 'actionlint', [{ path: 'workflows-examples/w.yml', kind: 'example', source }]);

  it('has nothing to say about them', () => {
    for (const kind of ['own', 'example'] as const) {
      expect(
        runActionlint(
          actionlint ?? 'actionlint',
          files.filter((file) => file.kind === kind),
        ),
      ).toEqual([]);
    }
  });

  it('is heard, with the path of the file it was given', () => {
    const source =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ steps.no.outputs.x }}"\n';
    expect(run(source)).toEqual([expect.stringMatching(/^workflows-examples\/w\.yml:6:\d+: actionlint\/expression: /)]);
  });

  it('that fails is an error, not an empty answer', () => {
    expect(() => runActionlint('/nonexistent/actionlint', [...files])).toThrow(/failed/);
  });
});

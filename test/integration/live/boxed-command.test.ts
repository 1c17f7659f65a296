import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTrustedRepository } from '@loop-actions/git';
import { probeCommands } from '@loop-actions/loop/live/run-probe-command';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestRepository, type TestRepository } from '../../support/repository/test-repository.ts';
import { createDeps } from '../../support/runner/create-deps.ts';

let base: TestRepository;
let workRoot: string;
let runs = 0;
beforeAll(async () => {
  base = await createTestRepository({ 'probe.sh': 'echo "checked $LOOP_SHA"; env | sort\n' });
  workRoot = await mkdtemp(join(tmpdir(), 'probe-'));
});
afterAll(async () => {
  await base.remove();
  await rm(workRoot, { recursive: true, force: true });
});

const run = async (command: string, env: Readonly<Record<string, string>> = {}) => {
  const environment = { PATH: process.env.PATH, GITHUB_TOKEN: 'ghs_ofTheJob', PROBE_TOKEN: 'not named' };
  const deps = { ...createDeps({ environment }), secrets: [] };
  const repository = await createTrustedRepository({
    source: base.remote,
    directory: join(workRoot, `trusted-${runs++}`),
    userAgent: 'test',
    log: deps.log,
  });
  await repository.fetchCommit(base.baseSha);
  const commands = probeCommands(deps, async () => ({ repository, sha: base.baseSha, workRoot }));
  return commands({ command, env, deadlineMs: 10_000 });
};

describe('a command of a probe', () => {
  it('runs on the base’s tree, in the box, and sees what it is told and nothing of the job', async () => {
    const outcome = await run('sh probe.sh', { LOOP_SHA: base.baseSha, SMOKE_TOKEN: 'named' });
    expect(outcome).toMatchObject({ exitCode: 0, problem: '' });
    expect(outcome.stdout).toContain(`checked ${base.baseSha}`);
    expect(outcome.stdout).toContain('SMOKE_TOKEN=named');
    expect(outcome.stdout).not.toMatch(/ghs_ofTheJob|not named/);
  });

  it('fails with its first failing part, whatever comes behind a pipe', async () => {
    expect(await run('false | cat')).toMatchObject({ exitCode: 1 });
  });

  it('is ended at its deadline, which is no exit code', async () => {
    const commands = await run('sleep 60');
    expect(commands).toMatchObject({ exitCode: null, problem: expect.stringContaining('deadline') });
  });

  it('has nowhere to run without a checkout of the base', async () => {
    const deps = { ...createDeps({ environment: { PATH: process.env.PATH } }), secrets: [] };
    const commands = probeCommands(deps, async () => null);
    await expect(commands({ command: 'true', env: {}, deadlineMs: 1000 })).rejects.toMatchObject({
      code: 'E_BASE_UNKNOWN',
    });
  });
});

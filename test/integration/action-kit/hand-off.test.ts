import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HandOffKind, handOver, type RunnerContext, readRunnerContext, takeOver } from '@loop-actions/action-kit';
import { startEphemeralDtu } from 'dtu-github-actions/ephemeral';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  deflatedZeros,
  type FakeArtifactService,
  makeZip,
  startArtifactService,
} from '../../support/artifacts/index.ts';
import { createDeps } from '../../support/runner/index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'hand-off-'));
let service: FakeArtifactService;
beforeAll(async () => {
  service = await startArtifactService();
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

let runs = 100;
let run: string;
let workspace: string;
let temp: string;
beforeEach(() => {
  run = String(runs++);
  workspace = join(scratch, run, 'workspace');
  temp = join(scratch, run, 'temp');
  for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true });
});

/** A job of a run, as its runner describes it. */
function job(variables: Readonly<Record<string, string>> = {}): RunnerContext {
  return readRunnerContext(
    {
      GITHUB_REPOSITORY: 'octocat/demo',
      GITHUB_RUN_ID: run,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ACTIONS_RUNTIME_TOKEN: service.token(run),
      ACTIONS_RESULTS_URL: service.url,
      ...variables,
    },
    { name: 'test', version: '0.0.0' },
  );
}

function fill(files: Readonly<Record<string, string | Buffer>>): string {
  const directory = mkdtempSync(join(scratch, 'made-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}

const CANDIDATE = {
  'candidate.json': '{"schemaVersion":1}\n',
  'change.patch': Buffer.from([0, 255, 13, 10, 128, 1]),
  'transcript.jsonl': '{"text":"ä"}\n'.repeat(20_000),
};
const NAME = 'loop-candidate-~23~12';

const give = (directory: string, options: { readonly upload?: boolean; readonly context?: RunnerContext } = {}) => {
  const { log, channel } = createDeps();
  const { upload = true, context = job() } = options;
  const given = handOver({ kind: 'candidate', name: NAME, directory, upload, context, log });
  return { given, channel };
};
const take = (nameOrDirectory: string, kind: HandOffKind = 'candidate', context = job()) => {
  const { log, channel } = createDeps();
  return { taken: takeOver({ nameOrDirectory, kind, context, log }), channel };
};
const read = (directory: string): Record<string, Buffer> =>
  Object.fromEntries(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name))]));
const bytes = (files: Readonly<Record<string, string | Buffer>>): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]));

describe('a hand-off between jobs', () => {
  it('carries every byte of a directory', async () => {
    const made = fill(CANDIDATE);
    const given = await give(made).given;
    expect(given).toEqual({ directory: made, artifact: NAME, handle: NAME });
    const directory = await take(given.handle).taken;
    expect(directory.startsWith(temp)).toBe(true);
    expect(read(directory)).toEqual(bytes(CANDIDATE));
    expect(readdirSync(join(directory, '..'))).toEqual(['content']);
  });

  it('carries every byte through an artifact service that is not ours', async () => {
    const dtu = await startEphemeralDtu(join(scratch, 'dtu'));
    try {
      const context = job({ ACTIONS_RESULTS_URL: dtu.url });
      const given = await give(fill(CANDIDATE), { context }).given;
      expect(read(await take(given.handle, 'candidate', context).taken)).toEqual(bytes(CANDIDATE));
    } finally {
      await dtu.close();
    }
  });

  it('takes folders within along', async () => {
    const { handle } = await give(fill({ 'reports/a/junit.xml': '<testsuite/>', 'verdict.json': '{}' })).given;
    const directory = await take(handle, 'verdict').taken;
    expect(readFileSync(join(directory, 'reports/a/junit.xml'), 'utf8')).toBe('<testsuite/>');
  });

  it('replaces what an earlier attempt of the job left under the same name', async () => {
    await give(fill({ 'candidate.json': 'first' })).given;
    await give(fill({ 'candidate.json': 'second' })).given;
    await give(fill({ 'candidate.json': 'third' })).given;
    expect(service.names(run)).toEqual([NAME]);
    expect(read(await take(NAME).taken)).toEqual(bytes({ 'candidate.json': 'third' }));
  });

  it('gives two takers directories of their own', async () => {
    await give(fill(CANDIDATE)).given;
    const [left, right] = await Promise.all([take(NAME).taken, take(NAME).taken]);
    expect(left).not.toBe(right);
    expect(read(left)).toEqual(read(right));
  });

  it('finds one among hundreds', async () => {
    for (let index = 0; index < 300; index++) {
      service.plant(
        run,
        `loop-candidate-~23~${index + 1000}`,
        makeZip([{ name: 'candidate.json', content: String(index) }]),
      );
    }
    await give(fill(CANDIDATE)).given;
    expect(read(await take('loop-candidate-~23~1117').taken)).toEqual(bytes({ 'candidate.json': '117' }));
    expect(read(await take(NAME).taken)).toEqual(bytes(CANDIDATE));
  });

  it('leaves the credentials of the service nowhere: not in the environment, not in a print of the context', async () => {
    const context = job();
    await give(fill(CANDIDATE), { context }).given;
    await take(NAME, 'candidate', context).taken;
    expect(Object.keys(process.env).filter((name) => name.startsWith('ACTIONS_'))).toEqual([]);
    expect(Object.keys(context.environment).filter((name) => name.startsWith('ACTIONS_'))).toEqual([]);
    expect(JSON.stringify(context)).not.toContain(service.token(run));
  });
});

describe('a directory', () => {
  it('is taken as it is, absolute or relative to the workspace', async () => {
    mkdirSync(join(workspace, 'out', 'plan'), { recursive: true });
    expect(await take(join(workspace, 'out', 'plan')).taken).toBe(join(workspace, 'out', 'plan'));
    expect(await take('out/plan').taken).toBe(join(workspace, 'out', 'plan'));
    expect(service.names(run)).toEqual([]);
  });

  it('wins over an artifact of its name, and that is said', async () => {
    await give(fill(CANDIDATE)).given;
    mkdirSync(join(workspace, NAME));
    const { taken, channel } = take(NAME);
    expect(await taken).toBe(join(workspace, NAME));
    expect(channel.printed.join('\n')).toContain('an artifact of that name is not looked for');
  });

  it('is no link', async () => {
    symlinkSync(fill(CANDIDATE), join(workspace, 'linked'));
    await expect(take('linked').taken).rejects.toMatchObject({ code: 'E_ARTIFACT_MISSING' });
  });

  it.each([
    ['the input says so', { upload: false }, {}],
    ['GitHub Enterprise Server', { upload: true }, { GITHUB_SERVER_URL: 'https://ghe.example' }],
    ['a machine that is no runner', { upload: true }, { GITHUB_ACTIONS: '' }],
    ['a runner without the service', { upload: true }, { ACTIONS_RUNTIME_TOKEN: '' }],
  ])('is what is handed over where %s', async (_where, { upload }, variables) => {
    const made = fill(CANDIDATE);
    const calls = service.calls.length;
    const { given, channel } = give(made, { upload, context: job(variables) });
    expect(await given).toEqual({ directory: made, artifact: null, handle: made });
    expect(channel.printed).toHaveLength(1);
    expect(channel.printed[0]).toContain(made);
    expect(service.calls).toHaveLength(calls);
  });
});

describe('what is refused on the way out', () => {
  it.each([
    ['a link', (directory: string) => symlinkSync('/etc/passwd', join(directory, 'notes.md'))],
    ['a link to a folder', (directory: string) => symlinkSync('/etc', join(directory, 'etc'))],
    ['a link that leads nowhere', (directory: string) => symlinkSync('/nowhere', join(directory, 'x'))],
    ['a name no other system has', (directory: string) => writeFileSync(join(directory, 'a:b'), '')],
    [
      'more files than are taken',
      (directory: string) => {
        for (let index = 0; index < 20; index++) writeFileSync(join(directory, `f${index}`), '');
      },
    ],
    ['nothing at all', (directory: string) => rmSync(join(directory, 'candidate.json'))],
    ['a directory that was never made', (directory: string) => rmSync(directory, { recursive: true })],
  ])('%s', async (_what, spoil) => {
    const directory = fill({ 'candidate.json': '{}' });
    spoil(directory);
    await expect(give(directory).given).rejects.toMatchObject({ code: 'E_ARTIFACT_REFUSED' });
    expect(service.names(run)).toEqual([]);
  });
});

describe('what is refused on the way in', () => {
  const leftovers = () => readdirSync(temp);

  it('an artifact that this run does not have', async () => {
    await expect(take(NAME).taken).rejects.toMatchObject({
      code: 'E_ARTIFACT_MISSING',
      remedy: expect.stringContaining('`needs:`'),
    });
    expect(leftovers()).toEqual([]);
  });

  it('an artifact of another run', async () => {
    service.plant('99', NAME, makeZip([{ name: 'candidate.json', content: '{}' }]));
    await expect(take(NAME).taken).rejects.toMatchObject({ code: 'E_ARTIFACT_MISSING' });
  });

  it('a path that leads nowhere', async () => {
    await expect(take('out/plan', 'plan').taken).rejects.toMatchObject({ code: 'E_ARTIFACT_MISSING' });
    await expect(take('', 'plan').taken).resolves.toBe(workspace);
  });

  it.each([
    ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://ghe.example' }],
    ['a runner without the service', { ACTIONS_RESULTS_URL: '' }],
  ])('an artifact on %s, with the way out', async (_where, variables) => {
    await expect(take(NAME, 'candidate', job(variables)).taken).rejects.toMatchObject({
      code: 'E_ARTIFACT_UNAVAILABLE',
      remedy: expect.stringContaining('directory'),
    });
  });

  it('a token that is not for this run', async () => {
    const context = job({ ACTIONS_RUNTIME_TOKEN: 'not a token' });
    await expect(take(NAME, 'candidate', context).taken).rejects.toMatchObject({ code: 'E_ARTIFACT_UNAVAILABLE' });
    await expect(give(fill(CANDIDATE), { context }).given).rejects.toMatchObject({ code: 'E_ARTIFACT_UNAVAILABLE' });
  });

  const good = { name: 'candidate.json', content: '{}' };
  it.each([
    ['a path out of its folder', makeZip([good, { name: '../../../../x', content: '' }]), {}, 'E_ARTIFACT_REFUSED'],
    ['a link', makeZip([good, { name: 'notes.md', content: '/etc/passwd', mode: 0o120777 }]), {}, 'E_ARTIFACT_REFUSED'],
    ['a bomb', makeZip([{ name: 'x', packed: deflatedZeros(2048), size: 2 ** 31 }]), {}, 'E_ARTIFACT_REFUSED'],
    ['too many bytes packed', Buffer.alloc(1024), { size: 10 ** 9 }, 'E_ARTIFACT_REFUSED'],
    ['another digest', makeZip([good]), { digest: `sha256:${'0'.repeat(64)}` }, 'E_ARTIFACT_BROKEN'],
    ['no archive in it', Buffer.from('not a zip'), {}, 'E_ARTIFACT_BROKEN'],
    ['nothing in it', makeZip([]), {}, 'E_ARTIFACT_BROKEN'],
    ['no bytes', Buffer.alloc(0), {}, 'E_ARTIFACT_BROKEN'],
  ] as const)('an artifact with %s, and nothing of it is left', async (_what, archive, claims, code) => {
    service.plant(run, NAME, archive, claims);
    await expect(take(NAME).taken).rejects.toMatchObject({ code });
    expect(leftovers()).toEqual([]);
  });

  it('more bytes than the uploader said', async () => {
    service.plant(run, 'loop-plan', Buffer.alloc(48 * 1024 * 1024), { size: 1000 });
    await expect(take('loop-plan', 'plan').taken).rejects.toMatchObject({
      code: 'E_ARTIFACT_REFUSED',
      message: expect.stringContaining('larger than'),
    });
    expect(leftovers()).toEqual([]);
  });

  // The last test: the toolkit can not be stopped, so the queue for the service stays blocked in this process.
  it('a download without end, long before the disk is full', async () => {
    service.plant(run, 'loop-plan', Buffer.alloc(0), { size: 1000, endless: true });
    await expect(take('loop-plan', 'plan').taken).rejects.toMatchObject({ code: 'E_ARTIFACT_REFUSED' });
  });
});

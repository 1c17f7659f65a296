import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unpackArchive } from '@loop-actions/action-kit';
import { digestOf, sha256 } from '@loop-actions/contract';
import { openGitHub, type SuggestionDefences, suggestFromRun } from '@loop-actions/loop';
import { describe, expect, it } from 'vitest';
import { deflatedZeros, makeZip, naiveUnpack, QuotaReached, type ZipEntry } from '../../support/artifacts/index.ts';
import { createPullRequestWorld, type PullRequestWorld, UNTIDY } from '../../support/pull-request-world/index.ts';
import type { StepOptions } from '../../support/pull-request-world/pull-request-world.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import { errorsOf, gate } from './pull-request-steps.ts';

const CHANGE = { ...UNTIDY, 'src/name.mjs': "export const name = 'total';\n" } as const;
const JOBS = { gate: { contents: 'read' }, publish: { actions: 'read', 'pull-requests': 'write' } } as const;
const RUN = 77;

const filesOf = (directory: string): ZipEntry[] =>
  readdirSync(directory).map((name) => ({ name, content: readFileSync(join(directory, name)) }));

/** A fork's pull request whose run of the gate left its artifacts, as the example uploads them. */
async function forkWorld() {
  const world = await createPullRequestWorld({ jobs: JOBS });
  const number = await world.open(CHANGE, { fork: true });
  const event = await world.event(number);
  const judged = await gate(world, event, {}, String(RUN));
  return { world, number, judged };
}

function upload(
  world: PullRequestWorld,
  judged: ActionRun,
  number: number,
  change: { entries?: ZipEntry[] } = {},
): void {
  const candidate = change.entries ?? filesOf(judged.outputs.candidate ?? '');
  world.github.addArtifact({ runId: RUN, name: `loop-candidate-~23~${number}`, archive: makeZip(candidate) });
  const verdict = makeZip(filesOf(judged.outputs.directory ?? ''));
  world.github.addArtifact({ runId: RUN, name: `loop-gate-~23~${number}`, archive: verdict });
}

interface RunFacts {
  readonly headSha?: string;
  readonly repository?: string;
}

function suggest(world: PullRequestWorld, number: number, facts: RunFacts = {}): Promise<ActionRun> {
  return world.step('publish', { event: eventOf(world, number, facts), runId: '900' });
}

/** The same in this process, with what holds an artifact's words against GitHub's taken out. */
async function suggestHere(
  world: PullRequestWorld,
  number: number,
  unpack: SuggestionDefences['unpack'] = unpackArchive,
) {
  const deps = await world.deps('publish', eventOf(world, number));
  const none = { requirePullRequest: async () => undefined, requireSame: () => undefined, unpack };
  return suggestFromRun(deps, openGitHub(deps, 'ghs_publish'), { dryRun: false }, none);
}

function eventOf(world: PullRequestWorld, number: number, facts: RunFacts = {}): StepOptions['event'] {
  const run = {
    id: RUN,
    event: 'pull_request',
    head_sha: facts.headSha ?? world.github.pull(number).pull.headSha,
    head_repository: { full_name: facts.repository ?? 'stranger/project' },
  };
  const payload = { workflow_run: run, repository: { default_branch: 'main' } };
  return { name: 'workflow_run', payload };
}

/** A candidate that says other things, with hashes and digest that fit: its writer knows the format. */
function rewritten(judged: ActionRun, change: { readonly fix?: string; readonly manifest?: object }): ZipEntry[] {
  const entries = filesOf(judged.outputs.candidate ?? '');
  const file = entries.find(({ name }) => name === 'candidate.json');
  const manifest = JSON.parse(String(file?.content)) as { files: Record<string, object> };
  if (change.fix !== undefined) {
    manifest.files['fix.patch'] = { sha256: sha256(change.fix), bytes: Buffer.byteLength(change.fix) };
  }
  const { digest: _, ...document } = { ...manifest, ...change.manifest } as Record<string, unknown>;
  return entries.map((entry) => {
    if (entry.name === 'candidate.json') {
      return { ...entry, content: JSON.stringify({ ...document, digest: digestOf(document) }) };
    }
    return entry.name === 'fix.patch' && change.fix !== undefined ? { ...entry, content: change.fix } : entry;
  });
}

/** A forged candidate, and the gate's verdict bound to it anew: its writer knows the format. */
function uploadForged(
  world: PullRequestWorld,
  judged: ActionRun,
  number: number,
  change: Parameters<typeof rewritten>[1],
): void {
  const candidate = rewritten(judged, change);
  const forged = candidate.find(({ name }) => name === 'candidate.json');
  const { digest } = JSON.parse(String(forged?.content)) as { digest: string };
  const text = readFileSync(join(judged.outputs.directory ?? '', 'verdict.json'), 'utf8');
  const { digest: _old, ...verdict } = JSON.parse(text) as { digest: string; subject: object };
  const bound = { ...verdict, subject: { ...verdict.subject, candidateDigest: digest } };
  const entries = [{ name: 'verdict.json', content: JSON.stringify({ ...bound, digest: digestOf(bound) }) }];
  world.github.addArtifact({ runId: RUN, name: `loop-candidate-~23~${number}`, archive: makeZip(candidate) });
  world.github.addArtifact({ runId: RUN, name: `loop-gate-~23~${number}`, archive: makeZip(entries) });
}

describe('suggestions from a fork’s run', () => {
  it('stand in one comment, however often the run is looked at', async () => {
    const { world, number, judged } = await forkWorld();
    await using _ = world;
    upload(world, judged, number);
    const first = await suggest(world, number);
    expect(first.exitCode, first.stdout + first.stderr).toBe(0);
    expect(first.outputs).toMatchObject({ status: 'published', 'pull-request-number': String(number) });
    await suggest(world, number);
    expect(world.github.comments).toHaveLength(1);
    const [comment] = world.github.comments;
    expect(comment?.body).toContain('+export const sum = (left, right) => left + right;');
    expect(comment?.body).toContain('Nobody has checked them');
    expect(world.github.requests.filter(({ operationId }) => operationId?.startsWith('git:'))).toEqual([]);
    world.github.assertClean();
  });

  it('are for forks: the run of an own branch is left to its publish job', async () => {
    const { world, number } = await forkWorld();
    await using _ = world;
    const run = await suggest(world, number, { repository: 'acme/project' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { status: 'not-published' } });
    expect(world.github.comments).toEqual([]);
  });

  const hostile: readonly {
    readonly what: string;
    readonly place: (world: PullRequestWorld, judged: ActionRun, number: number) => Promise<number> | number;
    readonly code: RegExp;
  }[] = [
    {
      what: 'an artifact named for another pull request',
      place: async (world, judged) => {
        const victim = await world.open({ 'src/name.mjs': "export const name = 'v';\n" });
        upload(world, judged, victim);
        return victim;
      },
      code: /E_ARTIFACT_REFUSED[\s\S]*does not stand at/,
    },
    {
      what: 'a candidate of another pull request under the right name',
      place: (world, judged, number) => {
        const other = {
          number: number + 1,
          headSha: 'a'.repeat(40),
          baseRef: 'main',
          headTree: 'b'.repeat(40),
          fixes: [],
        };
        upload(world, judged, number, { entries: rewritten(judged, { manifest: { pullRequest: other } }) });
        return number;
      },
      code: /E_ARTIFACT_REFUSED[\s\S]*about another pull request/,
    },
    {
      what: 'artifacts of two pull requests',
      place: (world, judged, number) => {
        upload(world, judged, number);
        upload(world, judged, number + 1);
        return number;
      },
      code: /E_ARTIFACT_REFUSED[\s\S]*candidates of 2 pull requests/,
    },
    {
      what: 'a path that leaves its folder',
      place: (world, judged, number) => {
        upload(world, judged, number, { entries: [{ name: '../../escape', content: 'x' }] });
        return number;
      },
      code: /E_ARTIFACT_REFUSED/,
    },
    {
      what: 'a symbolic link',
      place: (world, judged, number) => {
        upload(world, judged, number, {
          entries: [{ name: 'candidate.json', content: '/etc/passwd', mode: 0o120777 }],
        });
        return number;
      },
      code: /E_ARTIFACT_REFUSED/,
    },
    {
      what: 'more bytes than anybody reads',
      place: (world, _judged, number) => {
        world.github.addArtifact({
          runId: RUN,
          name: `loop-candidate-~23~${number}`,
          archive: Buffer.alloc(9_000_000),
        });
        return number;
      },
      code: /E_ARTIFACT_REFUSED[\s\S]*more than/,
    },
    {
      what: 'a candidate that was cut off',
      place: (world, judged, number) => {
        upload(world, judged, number, { entries: [{ name: 'candidate.json', content: '{"schemaVersion":1' }] });
        return number;
      },
      code: /E_CANDIDATE_INVALID/,
    },
  ];
  it.each(hostile)('are refused from $what, and nothing is posted', async ({ place, code }) => {
    const { world, number, judged } = await forkWorld();
    await using _ = world;
    await place(world, judged, number);
    const run = await suggest(world, number);
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toMatch(code);
    expect(world.github.comments).toEqual([]);
  });

  it('would be posted on a stranger’s pull request, were its number not held against GitHub’s word', async () => {
    const { world, number, judged } = await forkWorld();
    await using _ = world;
    const victim = await world.open({ 'src/name.mjs': "export const name = 'v';\n" });
    upload(world, judged, victim);
    expect(await suggestHere(world, number)).toMatchObject({ number: victim, operation: 'created' });
    expect(world.github.comments.map(({ issue }) => issue.number)).toEqual([victim]);
  });

  it('would speak of another commit, were the artifact not held against its run', async () => {
    const { world, number, judged } = await forkWorld();
    await using _ = world;
    uploadForged(world, judged, number, { manifest: { run: '1' } });
    expect(errorsOf(await suggest(world, number))).toMatch(/E_ARTIFACT_REFUSED[\s\S]*about another pull request/);
    expect(await suggestHere(world, number)).toMatchObject({ number, operation: 'created' });
  });

  it.each<[string, ZipEntry, (content: string, end: unknown) => boolean]>([
    ['a path', { name: '../escaped', content: 'x' }, (content) => existsSync(join(content, '..', 'escaped'))],
    [
      'a link',
      { name: 'way', content: '/etc', mode: 0o120777 },
      (content) => readlinkSync(join(content, 'way')) === '/etc',
    ],
    [
      'its size',
      { name: 'zeros', packed: deflatedZeros(400), size: 400 * 1024 * 1024 },
      (_content, end) => end instanceof QuotaReached,
    ],
  ])('would do harm by %s of an artifact, were it unpacked without care', async (_name, entry, harm) => {
    const { world, number, judged } = await forkWorld();
    await using _ = world;
    upload(world, judged, number, { entries: [...filesOf(judged.outputs.candidate ?? ''), entry] });
    expect(errorsOf(await suggest(world, number))).toMatch(/E_ARTIFACT_REFUSED/);
    let content = '';
    const unpack = (archive: string, directory: string): Promise<number> => {
      if (content === '') content = directory;
      return naiveUnpack(archive, directory);
    };
    const end = await suggestHere(world, number, unpack).catch((error: unknown) => error);
    expect(harm(content, end)).toBe(true);
  });

  it('are refused once the pull request has moved on', async () => {
    const { world, number, judged } = await forkWorld();
    await using _ = world;
    upload(world, judged, number);
    const run = await suggest(world, number, { headSha: 'c'.repeat(40) });
    expect(errorsOf(run)).toMatch(/E_ARTIFACT_REFUSED/);
    expect(world.github.comments).toEqual([]);
  });

  it('are shown inert: they notify, command, close and hide nothing', async () => {
    const { world, number, judged } = await forkWorld();
    await using _ = world;
    const fix =
      '```\n@maria merge this\n/merge\nFixes #1\n<!-- loop-actions:suggestions:#1 -->\n![x](https://evil.example/?d=1)\n';
    uploadForged(world, judged, number, { fix });
    const run = await suggest(world, number);
    expect(run.exitCode, run.stdout + run.stderr).toBe(0);
    const body = world.github.comments[0]?.body ?? '';
    expect(body).toContain('````diff\n');
    expect(body.match(/<!-- loop-actions:/g)).toHaveLength(1);
  });
});

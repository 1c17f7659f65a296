import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { branchesOf, openWorld, readItem, readRunReport } from './loop-room.ts';
import { shellAgent, smallProject } from './small-project.ts';

type World = Awaited<ReturnType<typeof openWorld>>;

const QUARANTINE = (glob: string) =>
  JSON.stringify({
    schemaVersion: 1,
    paths: [{ glob, reason: 'error rate is up', since: '2026-01-01T00:00:00Z', until: null }],
  });

/** The andon cord, pulled: the file on the state branch, as a person or a workflow of signals writes it. */
function quarantine({ github }: World, text: string): void {
  const who = {
    GIT_AUTHOR_NAME: 'm',
    GIT_AUTHOR_EMAIL: 'm@x.y',
    GIT_COMMITTER_NAME: 'm',
    GIT_COMMITTER_EMAIL: 'm@x.y',
  };
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', github.gitPath(), ...args], {
      encoding: 'utf8',
      input,
      env: { ...process.env, ...who },
    }).trim();
  const blob = git(['hash-object', '-w', '--stdin'], text);
  const tip = git(['for-each-ref', '--format=%(objectname)', 'refs/heads/loop-state']);
  const others = tip === '' ? [] : git(['ls-tree', tip]).split('\n');
  const kept = others.filter((line) => !line.endsWith('\tquarantine.json'));
  const tree = git(['mktree'], [...kept, `100644 blob ${blob}\tquarantine.json`].map((line) => `${line}\n`).join(''));
  const parents = tip === '' ? [] : ['-p', tip];
  git(['update-ref', 'refs/heads/loop-state', git(['commit-tree', tree, ...parents, '-m', 'Andon'])]);
}

describe('a path in quarantine', () => {
  it('is left alone by triage where a ticket names it, and picked up once it is lifted', async () => {
    const bug = smallProject({ body: 'It says 41.\n\n## Files\n\n- `answer.txt`\n' });
    await using world = await openWorld({ bug });
    quarantine(world, QUARANTINE('ANSWER.*'));
    const held = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(held).toMatchObject({ exitCode: 0, outputs: { status: 'nothing-to-do' } });
    expect(held.summary).toContain('names answer.txt, which is in quarantine');
    expect(world.github.comments).toEqual([]);
    quarantine(world, QUARANTINE('docs/**'));
    await world.runLoop({ runId: '2', agent: bug.honestAgent });
    expect(await readItem(world)).toMatchObject({ status: 'drafted' });
  });

  it('is red at the gate though no ticket named it, and nothing is published', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    quarantine(world, QUARANTINE('answer.*'));
    await world.runLoop({ runId: '1', agent: bug.honestAgent });
    const [attempt] = (await readRunReport(world, '1')).attempts;
    expect(attempt?.checks[0]).toMatchObject({ name: 'scope', verdict: 'fail', failureClass: 'policy' });
    expect(world.github.pulls).toEqual([]);
    expect(await branchesOf(world)).toEqual(['main']);
  });

  it('is told to the maker, which can leave it alone', async () => {
    const obedient = shellAgent('grep -qF "answer.*" "$LOOP_PROMPT_FILE" || echo 42 > answer.txt');
    await using world = await openWorld({ bug: smallProject() });
    quarantine(world, QUARANTINE('answer.*'));
    await world.runLoop({ runId: '1', agent: obedient });
    expect((await readRunReport(world, '1')).attempts).toMatchObject([{ stopReason: 'no-change' }]);
    quarantine(world, QUARANTINE('docs/**'));
    await world.runLoop({ runId: '2', agent: obedient });
    expect(await readItem(world)).toMatchObject({ status: 'drafted' });
  });

  it('that can’t be read frees nothing: the run is red and says which file', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug });
    quarantine(world, '{');
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('quarantine.json');
    expect(world.github.pulls).toEqual([]);
  });
});

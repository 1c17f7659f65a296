import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, HealReport, LABELS, STATE_PATHS } from '@loop-actions/contract';
import { writeHeal } from '@loop-actions/loop/heal/index';
import { describe, expect, it } from 'vitest';
import { HARNESS, HEALED, healer, PORTABLE, REPLAY, stoppedReport } from '../../support/heal-world/harness-gap.ts';
import { withHarness } from '../../support/heal-world/harness-world.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import { askGit, openWorld, readInterrupts, readItem, readRunReport, runStep, tipOf } from '../loop/loop-room.ts';
import { SMALL_SPEC, smallProject } from '../loop/small-project.ts';

type Inputs = Readonly<Record<string, string>>;

/** A world in which run 700 stopped, with self-heal and publish as steps of run 701. */
async function openHealWorld(spec?: string) {
  const world = await openWorld({ bug: withHarness(smallProject(spec === undefined ? {} : { spec }), []) });
  const gathered = join(world.directory, 'gathered');
  await mkdir(join(gathered, 'runs'), { recursive: true });
  const report = stoppedReport(await tipOf(world, 'main'), { repository: 'acme/project' });
  await writeFile(join(gathered, 'runs', '700.json'), JSON.stringify(report));
  const tempDirectory = join(world.directory, 'temp');
  await mkdir(tempDirectory, { mode: 0o755 });
  const step = { runId: '701', job: 'loop', tempDirectory };
  const heal = async (script: string, inputs: Inputs = {}): Promise<ActionRun> => {
    const place = join(world.directory, `healer-${Date.now()}.sh`);
    await writeFile(place, script);
    await chmod(place, 0o755);
    const given = {
      run: gathered,
      'run-id': '700',
      harness: HARNESS.join('\n'),
      'smoke-command': REPLAY,
      upload: 'false',
    };
    return runStep(world, 'self-heal', { ...step, inputs: { ...given, 'agent-command': `sh ${place}`, ...inputs } });
  };
  const publish = (outputs: Inputs, inputs: Inputs = {}): Promise<ActionRun> =>
    runStep(world, 'publish', {
      ...step,
      token: 'ghs_loop',
      inputs: {
        heal: outputs.heal ?? '',
        'heal-digest': outputs['heal-digest'] ?? '',
        candidate: outputs.candidate ?? '',
        'candidate-digest': outputs['candidate-digest'] ?? '',
        harness: HARNESS.join('\n'),
        ...inputs,
      },
    });
  return { world, gathered, report, heal, publish, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() };
}

const HONEST = healer({ [PORTABLE]: HEALED });
const DONE_STATES = 'scripts/loop/data/done-states.json';

async function interventions(world: LoopWorld): Promise<readonly unknown[]> {
  const text = (await world.readState(STATE_PATHS.interventions)) ?? '';
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));
}

describe('self-heal and publish, as steps', () => {
  it('propose a heal once, however often it is published, and write down what was learned', async () => {
    await using room = await openHealWorld();
    const healed = await room.heal(HONEST);
    expect(healed.exitCode, healed.stdout).toBe(0);
    expect(healed.outputs).toMatchObject({
      ...{
        status: 'proposed',
        'stopped-reason': 'done',
        diagnosis: 'harness-gap',
        tripwire: 'intact',
        iterations: '1',
      },
      ...{ 'cost-known': 'false', item: expect.stringMatching(/^heal-/) },
    });
    for (let time = 1; time <= 2; time++) {
      const published = await room.publish(healed.outputs);
      expect(published.exitCode, published.stdout).toBe(0);
      expect(published.outputs).toMatchObject({ status: 'published', recorded: 'true' });
    }
    const [pull] = room.world.github.pulls;
    expect(room.world.github.pulls.length).toBe(1);
    expect(pull?.body).toContain('the tripwire was asked after the heal');
    expect(await interventions(room.world)).toEqual([
      expect.objectContaining({
        run: '700',
        by: 'loop',
        on: 'machine',
        end: 'proposed',
        learned: 'Ask date in both ways.',
      }),
    ]);
    room.world.github.assertClean();
  });

  it('apply a heal to the branch itself where the spec says auto, and only propose it where the input says so', async () => {
    await using room = await openHealWorld(SMALL_SPEC.replace('mode: propose', 'mode: auto'));
    const healed = await room.heal(HONEST);
    const before = await tipOf(room.world, 'main');
    const proposed = await room.publish(healed.outputs, { mode: 'propose', 'dry-run': 'true' });
    expect(proposed.outputs).toMatchObject({ status: 'not-published', recorded: 'false' });
    expect(await tipOf(room.world, 'main')).toBe(before);
    const shadow = await room.publish(healed.outputs, { mode: 'shadow' });
    expect(shadow.outputs).toMatchObject({ status: 'not-published', recorded: 'false' });
    expect(room.world.github.issues.length).toBe(1);
    expect(await interventions(room.world)).toEqual([]);
    const applied = await room.publish(healed.outputs);
    expect(applied.outputs, applied.stdout).toMatchObject({ status: 'published', branch: 'main' });
    expect(room.world.github.pulls).toEqual([]);
    expect(await askGit(room.world, 'show', `main:${PORTABLE}`)).toBe(HEALED.trim());
    expect(await askGit(room.world, 'rev-parse', 'main^')).toBe(before);
    expect(await interventions(room.world)).toMatchObject([{ end: 'applied' }]);
  });

  it('are red on a wire that trips, keep nothing, and put the stop to a person in one issue', async () => {
    await using room = await openHealWorld();
    const healed = await room.heal(healer({ [PORTABLE]: HEALED, [DONE_STATES]: '{ "done": ["open"] }\n' }));
    expect(healed.exitCode).toBe(1);
    expect(healed.outputs).toMatchObject({
      status: 'rejected',
      tripwire: 'tripped',
      candidate: '',
      'candidate-digest': '',
    });
    expect(healed.stdout).toContain(DONE_STATES);
    for (let time = 1; time <= 2; time++) expect((await room.publish(healed.outputs)).exitCode).toBe(0);
    expect(room.world.github.pulls).toEqual([]);
    const stops = room.world.github.issues.filter(({ labels }) => labels.some(({ name }) => name === LABELS.stopped));
    expect(stops.map(({ body }) => body?.includes(DONE_STATES))).toEqual([true]);
    expect((await interventions(room.world)).length).toBe(1);
  });

  it('ask the wire again before anything is published: a heal that only claims to be intact is refused', async () => {
    await using room = await openHealWorld();
    const healed = await room.heal(HONEST);
    // What the job before says of its own globs counts for nothing here.
    const narrow = await room.publish(healed.outputs, { harness: 'prompts/**' });
    expect(narrow.exitCode).toBe(1);
    expect(narrow.stdout).toContain('lies outside the harness globs');
    expect(room.world.github.pulls).toEqual([]);
    expect(await interventions(room.world)).toMatchObject([{ end: 'rejected' }]);
  });

  it('refuse a heal that was changed between the jobs, and one whose digest was made to fit', async () => {
    await using room = await openHealWorld();
    const wall = healer(
      {},
      { diagnosis: 'external-wall', evidence: [{ source: 'replay', quote: "date: invalid option -- 'j'" }] },
    );
    const healed = await room.heal(wall);
    expect(healed.outputs).toMatchObject({ status: 'external-wall', diagnosis: 'external-wall', tripwire: '' });
    const report = HealReport.parse(JSON.parse(await readFile(join(healed.outputs.heal ?? '', 'heal.json'), 'utf8')));
    const forged = { ...report, end: 'proposed' as const, interrupt: null };
    await writeHeal(healed.outputs.heal ?? '', forged);
    expect((await room.publish(healed.outputs)).stdout).toContain('E_HEAL_INVALID');
    await writeHeal(healed.outputs.heal ?? '', { ...forged, digest: digestOf(forged) });
    expect((await room.publish(healed.outputs)).stdout).toContain('E_HEAL_INVALID');
    expect(room.world.github.pulls).toEqual([]);
  });

  it('refuse a report of another run, of another repository, or that is none', async () => {
    await using room = await openHealWorld();
    const place = join(room.gathered, 'runs', '700.json');
    for (const tampered of [{ run: '699' }, { repository: 'mallory/project' }, { attempts: 'none' }]) {
      await writeFile(place, JSON.stringify({ ...room.report, ...tampered }));
      const healed = await room.heal(HONEST);
      expect(healed.exitCode).toBe(1);
      expect(healed.stdout).toContain('E_JSON_INVALID');
    }
    await writeFile(place, JSON.stringify({ ...room.report, baseSha: 'b'.repeat(40) }));
    expect((await room.heal(HONEST)).outputs).toMatchObject({ status: 'nothing-to-heal', diagnosis: 'none', heal: '' });
  });

  it('go no further than a cap: after two passes over a gap a person is asked, and no agent', async () => {
    await using room = await openHealWorld();
    const gap = HealReport.parse(
      JSON.parse(await readFile(join((await room.heal(healer({}))).outputs.heal ?? '', 'heal.json'), 'utf8')),
    ).gap;
    const line = (run: string) =>
      JSON.stringify({
        ...{ schemaVersion: 1, id: `heal/${run}/x`, run, at: '2026-01-05T08:00:00Z', by: 'loop', on: 'machine' },
        ...{ gap, end: 'proposed', learned: '', pullRequest: null },
      });
    await writeFile(join(room.gathered, STATE_PATHS.interventions), `${line('1')}\n${line('2')}\n`);
    const healed = await room.heal(HONEST);
    expect(healed.outputs).toMatchObject({ status: 'capped', iterations: '0', candidate: '' });
    expect((await room.publish(healed.outputs)).outputs).toMatchObject({ 'pull-request-operation': 'issue' });
  });

  it('can not be used to skip two strikes: whoever is told of a wall, an attempt that failed has failed', async () => {
    await using room = await openHealWorld();
    const { world } = room;
    /** A pass of the loop whose maker left nothing. */
    const strike = async (runId: string): Promise<void> => {
      const tempDirectory = join(world.directory, `temp-${runId}`);
      await mkdir(tempDirectory, { mode: 0o755 });
      const step = { job: 'loop', token: 'ghs_loop', runId, tempDirectory };
      const { outputs } = await runStep(world, 'triage', { ...step, inputs: { upload: 'false' } });
      await runStep(world, 'oracle', { ...step, inputs: { plan: outputs.plan ?? '' } });
    };
    await strike('700');
    const struck = await world.readState();
    expect((await readItem(world)).failedAttempts).toBe(1);
    const evidence = [{ source: 'replay', quote: "date: invalid option -- 'j'" }];
    const healed = await room.heal(healer({}, { diagnosis: 'external-wall', evidence }));
    const published = await room.publish(healed.outputs);
    expect(published.outputs, published.stdout).toMatchObject({ 'pull-request-operation': 'issue', escalated: 'true' });
    expect(await world.readState()).toBe(struck);
    expect((await readRunReport(world, '700')).interventions).toMatchObject({ loopOnMachine: 1 });
    expect((await readInterrupts(world)).map(({ question }) => question)).toEqual([
      expect.stringContaining('It is an external wall'),
    ]);
    await strike('702');
    expect(await readItem(world)).toMatchObject({ failedAttempts: 2, status: 'escalated' });
  });
});

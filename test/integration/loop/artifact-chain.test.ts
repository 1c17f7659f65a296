import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeArtifactService, makeZip, startArtifactService } from '../../support/artifacts/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import type { CommandAgent } from '../../support/real-bugs/index.ts';
import type { ActionRun } from '../../support/runner/index.ts';
import { errorsOf, openWorld, readItem, runStep } from './loop-room.ts';
import { shellAgent, smallProject } from './small-project.ts';

let service: FakeArtifactService;
beforeAll(async () => {
  service = await startArtifactService();
});
afterAll(() => service[Symbol.asyncDispose]());

interface ChainOptions {
  readonly run: string;
  readonly agent?: CommandAgent;
  readonly env?: Readonly<Record<string, string>>;
}

/** The actions as jobs of one run: each on a machine of its own, which shares nothing but the artifact service. */
function chain(world: LoopWorld, { run, agent = smallProject().honestAgent, env }: ChainOptions) {
  const job = (action: string, inputs: Readonly<Record<string, string>>, token = ''): Promise<ActionRun> =>
    runStep(world, action, {
      inputs,
      job: 'loop',
      token,
      runId: run,
      tempDirectory: mkdtempSync(join(world.directory, `temp-${action}-`)),
      env: { ACTIONS_RUNTIME_TOKEN: service.token(run), ACTIONS_RESULTS_URL: service.url, ...env },
    });
  return {
    triage: (inputs = {}) => job('triage', inputs, 'ghs_loop'),
    maker: async (triage: ActionRun, inputs = {}) => {
      const { command } = await agent.install(mkdtempSync(join(world.directory, 'agent-')));
      return job('maker', { ...planOf(triage), item: '#1', 'agent-command': command, ...inputs });
    },
    gate: (triage: ActionRun, maker: ActionRun, inputs = {}) =>
      job('gate', { ...planOf(triage), ...candidateOf(maker), 'held-out': world.heldOut, ...inputs }),
    publish: (triage: ActionRun, maker: ActionRun, gate: ActionRun, inputs = {}) =>
      job(
        'publish',
        { ...planOf(triage), item: '#1', ...candidateOf(maker), ...verdictOf(gate), ...inputs },
        'ghs_loop',
      ),
  };
}

const planOf = ({ outputs }: ActionRun) => ({ plan: outputs.plan ?? '', 'plan-digest': outputs['plan-digest'] ?? '' });
const candidateOf = ({ outputs }: ActionRun) => ({
  candidate: outputs.candidate ?? '',
  'candidate-digest': outputs['candidate-digest'] ?? '',
});
const verdictOf = ({ outputs }: ActionRun) => ({
  'gate-verdict': outputs['gate-verdict'] ?? '',
  'gate-verdict-digest': outputs['verdict-digest'] ?? '',
});

describe('the actions in separate jobs', () => {
  it('hand over by artifacts of the run, from triage to a draft pull request', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const { triage, maker, gate, publish } = chain(world, { run: '11' });
    const planned = await triage();
    expect(planned, planned.stdout).toMatchObject({ exitCode: 0, outputs: { plan: 'loop-plan', count: '1' } });
    const made = await maker(planned);
    expect(made, made.stdout).toMatchObject({ exitCode: 0, outputs: { candidate: 'loop-candidate-~23~1' } });
    const judged = await gate(planned, made);
    expect(judged, judged.stdout).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'gate-verdict': 'loop-gate-~23~1', tree: made.outputs.tree },
    });
    const published = await publish(planned, made, judged);
    expect(published, published.stdout).toMatchObject({
      exitCode: 0,
      outputs: { status: 'published', recorded: 'true' },
    });
    expect(world.github.pulls).toHaveLength(1);
    expect(service.names('11')).toEqual(['loop-plan', 'loop-candidate-~23~1', 'loop-gate-~23~1']);
  });

  it('hand over by directories where nothing is uploaded', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const { triage, maker, gate, publish } = chain(world, { run: '12' });
    const planned = await triage({ upload: 'false' });
    expect(planned.outputs.plan).toBe(planned.outputs.directory);
    const made = await maker(planned, { upload: 'false' });
    const judged = await gate(planned, made, { upload: 'false' });
    const published = await publish(planned, made, judged);
    expect(published, published.stdout).toMatchObject({ exitCode: 0, outputs: { status: 'published' } });
    expect(service.names('12')).toEqual([]);
  });

  it('refuse a candidate that was swapped for a hostile one, record the attempt, and publish nothing', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const { triage, maker, gate, publish } = chain(world, { run: '13' });
    const planned = await triage();
    const made = await maker(planned);
    const judged = await gate(planned, made);
    const swapped = { ...made, outputs: { ...made.outputs, candidate: 'loop-candidate-swapped' } };
    service.plant('13', 'loop-candidate-swapped', makeZip([{ name: '../../escaped', content: 'x' }]));
    const again = await gate(planned, swapped);
    expect(again.exitCode).toBe(1);
    expect(errorsOf(again)).toMatchObject([{ title: 'E_ARTIFACT_REFUSED' }]);
    const published = await publish(planned, swapped, judged);
    expect(published.exitCode).toBe(1);
    expect(errorsOf(published)).toMatchObject([{ title: 'E_ARTIFACT_REFUSED' }]);
    expect(world.github.pulls).toEqual([]);
    expect(await readItem(world)).toMatchObject({ failedAttempts: 1 });
  });

  it('record an attempt whose candidate got lost', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const { triage, maker, publish } = chain(world, { run: '14' });
    const planned = await triage();
    const lost = { ...(await maker(planned, { upload: 'false' })), outputs: { candidate: 'loop-candidate-~23~1' } };
    const published = await publish(planned, lost, lost);
    expect(published.exitCode).toBe(1);
    expect(errorsOf(published)).toMatchObject([{ title: 'E_ARTIFACT_MISSING' }]);
    expect(await readItem(world)).toMatchObject({ failedAttempts: 1 });
  });

  it('upload the work in progress after each iteration, and replace it', async () => {
    await using world = await openWorld({ bug: smallProject() });
    // Empty is what the advisory check refuses, so that a second iteration follows.
    const agent = shellAgent(
      'if [ -s answer.txt ] && [ "$(cat answer.txt)" = 41 ]; then : > answer.txt; else echo 42 > answer.txt; fi',
    );
    const { triage, maker } = chain(world, { run: '15', agent });
    const planned = await triage();
    const before = service.calls.length;
    const made = await maker(planned);
    expect(made, made.stdout).toMatchObject({ exitCode: 0, outputs: { iterations: '2', status: 'candidate' } });
    expect(service.calls.slice(before).filter((call) => call === 'FinalizeArtifact')).toHaveLength(2);
    expect(service.names('15')).toEqual(['loop-plan', 'loop-candidate-~23~1']);
  });

  it('leave what an iteration made when the job is cancelled in the next', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const agent = shellAgent('if [ "$(cat answer.txt)" = 41 ]; then : > answer.txt; else sleep 60; fi');
    const { triage, gate } = chain(world, { run: '16', agent });
    const planned = await triage();
    const { command } = await agent.install(mkdtempSync(join(world.directory, 'agent-')));
    const cancelled = await runStep(world, 'maker', {
      inputs: { ...planOf(planned), item: '#1', 'agent-command': command },
      runId: '16',
      env: { ACTIONS_RUNTIME_TOKEN: service.token('16'), ACTIONS_RESULTS_URL: service.url },
      cancelAfter: 'Finalizing artifact upload',
    });
    expect(cancelled.log.groups.filter((title) => title.startsWith('Upload'))).toHaveLength(1);
    expect(service.names('16')).toContain('loop-candidate-~23~1');
    const judged = await gate(planned, cancelled, { candidate: 'loop-candidate-~23~1' });
    expect(judged.outputs).toMatchObject({ verdict: 'fail' });
  });

  it('show an agent nothing that opens the artifacts', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const look = 'env; cat /proc/*/environ 2>/dev/null | tr "\\0" "\\n"';
    const agent = shellAgent(`(${look}) > seen.txt; echo 42 > answer.txt`);
    const { triage, maker } = chain(world, { run: '17', agent });
    const planned = await triage();
    const made = await maker(planned, { upload: 'false' });
    expect(made.exitCode, made.stdout).toBe(0);
    expect(made.outputs.box).toBe('strong');
    const patch = readFileSync(join(made.outputs.directory ?? '', 'change.patch'), 'utf8');
    expect(patch).toContain('seen.txt');
    expect(patch).not.toMatch(/ACTIONS_(?:RUNTIME|RESULTS)/);
  });
});

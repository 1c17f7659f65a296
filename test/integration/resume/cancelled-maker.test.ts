import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeArtifactService, startArtifactService } from '../../support/artifacts/index.ts';
import { processesWith } from '../../support/process/processes-with.ts';
import { openWorld, runStep } from '../loop/loop-room.ts';
import { shellAgent, smallProject } from '../loop/small-project.ts';

let service: FakeArtifactService;
beforeAll(async () => {
  service = await startArtifactService();
});
afterAll(() => service[Symbol.asyncDispose]());

/** Stubborn: it ignores every signal that can be ignored, and so does a child in a session of its own. */
const stubborn = (marker: string) =>
  [
    `trap '' INT TERM HUP`,
    'echo "half way" > "$LOOP_NOTES_FILE"',
    'echo 42 > answer.txt',
    `setsid sh -c "trap '' INT TERM HUP; while :; do sleep ${marker}; done" &`,
    `while :; do sleep ${marker}; done`,
  ].join('\n');

describe('a maker that is cancelled while its agent ignores signals', () => {
  it('has its candidate uploaded, its notes kept, its outputs written and no process left within five seconds', async () => {
    await using world = await openWorld({ bug: smallProject() });
    const env = { ACTIONS_RUNTIME_TOKEN: service.token('21'), ACTIONS_RESULTS_URL: service.url };
    const temp = () => mkdtempSync(join(world.directory, 'temp-'));
    const step = { job: 'loop', runId: '21', env };
    const planned = await runStep(world, 'triage', { ...step, inputs: {}, token: 'ghs_loop', tempDirectory: temp() });
    const marker = `31.${process.pid}`;
    const { command } = await shellAgent(stubborn(marker)).install(mkdtempSync(join(world.directory, 'agent-')));
    const cancel = new AbortController();
    let [cancelledAt, wasAtWork] = [0, 0];
    const onLine = (line: string): void => {
      if (!line.includes('iteration 1 starts')) return;
      const waiting = setInterval(() => {
        wasAtWork = processesWith(`sleep\0${marker}`).length;
        if (wasAtWork < 2) return;
        clearInterval(waiting);
        cancelledAt = performance.now();
        cancel.abort();
      }, 50);
    };
    const inputs = { plan: 'loop-plan', 'plan-digest': planned.outputs['plan-digest'] ?? '', item: '#1' };
    const made = await runStep(world, 'maker', {
      ...step,
      inputs: { ...inputs, 'agent-command': command },
      tempDirectory: temp(),
      signal: cancel.signal,
      onLine,
    });
    expect(performance.now() - cancelledAt).toBeLessThan(5000);
    expect(wasAtWork).toBe(2);
    expect(processesWith(`sleep\0${marker}`)).toEqual([]);
    expect(made, made.stdout).toMatchObject({
      exitCode: 0,
      signal: null,
      outputs: { status: 'stopped', 'stopped-reason': 'cancelled', candidate: 'loop-candidate-~23~1', iterations: '1' },
    });
    expect(service.names('21')).toContain('loop-candidate-~23~1');
    const gate = await runStep(world, 'gate', {
      ...step,
      inputs: {
        ...{ plan: 'loop-plan', candidate: made.outputs.candidate ?? '', 'report-only': 'true' },
        ...{ 'candidate-digest': made.outputs['candidate-digest'] ?? '', 'held-out': world.heldOut },
      },
      tempDirectory: temp(),
    });
    expect(gate.outputs, gate.stdout).toMatchObject({ tree: made.outputs.tree, verdict: 'pass' });
    const directory = made.outputs.directory ?? '';
    expect(readFileSync(join(directory, 'notes.md'), 'utf8')).toContain('half way');
  });
});

import { describe, expect, it } from 'vitest';
import { createPullRequestWorld, TIDY, UNTIDY } from '../../support/pull-request-world/index.ts';
import { gate, publish } from './pull-request-steps.ts';

describe('the gate on a pull request', () => {
  it('passes an honest one and says what it is bound to', async () => {
    await using world = await createPullRequestWorld();
    const number = await world.open({ 'src/name.mjs': "export const name = 'total';\n" });
    const event = await world.event(number);
    const judged = await gate(world, event);
    expect(judged.exitCode, judged.stdout + judged.stderr).toBe(0);
    expect(judged.outputs).toMatchObject({
      verdict: 'pass',
      remediation: 'none',
      'human-review': 'no',
      fixed: '0',
      'pull-request-number': String(number),
      'head-sha': await world.tip('work-1'),
    });
    expect(world.github.requests).toEqual([]);
  });

  it('is red for a lint fault, and hands over a candidate with the fix, which publish puts on the branch once', async () => {
    await using world = await createPullRequestWorld();
    const number = await world.open({ ...UNTIDY, 'src/name.mjs': 'export const name = "total";\n' });
    const event = await world.event(number);
    const head = await world.tip('work-1');
    const judged = await gate(world, event);
    expect(judged.exitCode, judged.stdout + judged.stderr).toBe(1);
    expect(judged.outputs).toMatchObject({ verdict: 'pass', remediation: 'fix', fixed: '1', 'human-review': 'no' });
    const published = await publish(world, event, judged);
    expect(published.exitCode, published.stdout + published.stderr).toBe(0);
    expect(published.outputs).toMatchObject({
      'pull-request-operation': 'updated',
      recorded: 'true',
      branch: 'work-1',
    });
    const tip = await world.tip('work-1');
    expect(published.outputs['pull-request-head-sha']).toBe(tip);
    expect((await world.git.run(['log', '-1', '--format=%P', tip])).stdout.trim()).toBe(head);
    expect(await world.read(tip, 'src/sum.mjs')).toBe(TIDY['src/sum.mjs']);
    const again = await publish(world, event, judged);
    expect(again.outputs).toMatchObject({ 'pull-request-operation': 'none', 'pull-request-head-sha': tip });
    expect(await world.tip('work-1')).toBe(tip);
    const next = await gate(world, await world.event(number), {}, '2');
    expect(next.outputs).toMatchObject({ verdict: 'pass', fixed: '0' });
    world.github.assertClean();
  });
});

import { describe, expect, it } from 'vitest';
import type { JobPermissions } from '../../support/github/index.ts';
import { LOOP_PERMISSIONS } from '../../support/loop-world/index.ts';
import { branchesOf, errorsOf, labelsOf, openWorld, readItem, writesOf } from './loop-room.ts';
import { ASKING_SPEC, smallProject } from './small-project.ts';

const without = (name: string, access: 'none' | 'read'): JobPermissions => ({
  ...(LOOP_PERMISSIONS as Readonly<Record<string, 'read' | 'write' | 'none'>>),
  [name]: access,
});

describe.concurrent('a job that lacks a permission', () => {
  const cases = [
    { name: 'contents', access: 'none', agent: 'honestAgent' },
    { name: 'contents', access: 'read', agent: 'honestAgent' },
    { name: 'issues', access: 'none', agent: 'honestAgent' },
    { name: 'issues', access: 'read', agent: 'wrongAgent' },
    { name: 'pull-requests', access: 'none', agent: 'honestAgent' },
    { name: 'pull-requests', access: 'read', agent: 'honestAgent' },
  ] as const;

  it.each(cases)('is red, names $name (it has $access) and the lines to paste; granting it mends all', async (lack) => {
    const bug = smallProject({ spec: ASKING_SPEC.replace('failed once', 'failed twice') });
    await using world = await openWorld({
      bug: lack.agent === 'wrongAgent' ? smallProject({ spec: ASKING_SPEC }) : bug,
      permissions: without(lack.name, lack.access),
    });
    const run = await world.runLoop({ runId: '1', agent: bug[lack.agent] });
    expect(run.exitCode).toBe(1);
    const [error] = errorsOf(run);
    const text = `${error?.title}\n${error?.message}`;
    expect(text).toContain('E_GITHUB_PERMISSION');
    expect(text).toMatch(new RegExp(`permissions:\\n(?:.*\\n)*?\\s*${lack.name}: (?:read|write)`));
    expect(world.github.pulls).toEqual([]);
    expect(world.github.comments).toEqual([]);

    world.github.jobs.declare('loop', LOOP_PERMISSIONS);
    const again = await world.runLoop({ runId: '2', agent: bug[lack.agent] });
    expect(again.exitCode).toBe(0);
    const item = await readItem(world);
    if (lack.agent === 'honestAgent') {
      expect(item.status).toBe('drafted');
      expect(world.github.pulls).toHaveLength(1);
    } else {
      expect(item).toMatchObject({ status: 'escalated', attempts: 1 });
      expect(world.github.comments).toHaveLength(1);
      expect(labelsOf(world)).toContain('loop:escalated');
    }
  });

  it('with a token that only reads, nothing is written and no agent is started', async () => {
    const bug = smallProject();
    await using world = await openWorld({ bug, permissions: 'read-all' });
    const run = await world.runLoop({ runId: '1', agent: bug.honestAgent });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).not.toContain('iteration');
    expect(writesOf(world).filter(({ status }) => status < 400)).toEqual([]);
    expect(await branchesOf(world)).toEqual(['main']);
  });
});

describe('a job that has what is declared', () => {
  it('asks for nothing beyond it, whether it publishes or escalates', async () => {
    for (const agent of ['honestAgent', 'wrongAgent'] as const) {
      const bug = smallProject({ spec: ASKING_SPEC });
      await using world = await openWorld({ bug });
      expect((await world.runLoop({ runId: '1', agent: bug[agent] })).exitCode).toBe(0);
      expect(world.github.requests.filter(({ status }) => status >= 400)).toEqual([]);
      world.github.assertClean();
    }
  });
});

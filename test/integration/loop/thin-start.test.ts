import { parseLoopSpec } from '@loop-actions/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import { openWorld } from './loop-room.ts';
import { SMALL_SPEC, smallProject } from './small-project.ts';
import { openStepRoom, type StepRoom } from './step-room.ts';
import { LABEL_SPEC, openTriageWorld, TRIAGE_PERMISSIONS } from './triage-room.ts';

const DONE = '## Acceptance criteria\n\n- the file says 42';

let world: LoopWorld & AsyncDisposable;
beforeAll(async () => {
  const files = { 'package.json': '{"scripts":{"test":"node --test"}}' };
  world = await openWorld({ bug: smallProject({ spec: null, files }) });
});
afterAll(() => world[Symbol.asyncDispose]());

function file(room: StepRoom, title: string, body = DONE, labels: string[] = ['docs']): number {
  return room.github.createIssue({ as: 'maria', title, body, labels }).number;
}

describe('a triage without a spec, a state or a key', () => {
  it('says which open issues could enter a loop, which can’t and why, and proposes a spec', async () => {
    await using room = await openStepRoom(world, { action: 'triage', permissions: TRIAGE_PERMISSIONS });
    file(room, 'A dead link');
    file(room, 'The login page is blank');
    file(room, 'Something is odd', 'Please look.');
    const { outputs, summary, exitCode } = await room.run({ inputs: { upload: 'false' } });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ status: 'nothing-to-do', count: '0', mode: 'shadow', escalated: '2' });
    expect(summary).toMatch(
      /Could enter a loop: 1[\s\S]*A dead link[\s\S]*A person’s[\s\S]*login page[\s\S]*authentication/,
    );
    expect(summary).toMatch(/Something is odd.*does not say when it is done/);
    const [, proposal = ''] = /```md\n([\s\S]*?)\n```/.exec(summary) ?? [];
    const spec = parseLoopSpec(proposal);
    expect(spec.gates[0]?.command).toBe('npm test');
    expect(spec.rules.find(({ section }) => section === 'select-when')).toMatchObject({
      meaning: { labels: ['docs'] },
    });
    expect(room.github.comments).toEqual([]);
  });

  it.each([
    ['issue', 1],
    ['off', 0],
  ])('keeps its report where it is told: %s', async (where, issues) => {
    await using room = await openStepRoom(world, { action: 'triage', permissions: TRIAGE_PERMISSIONS });
    file(room, 'A dead link');
    const reports = () =>
      room.github.issues.filter(({ labels }) => labels.some(({ name }) => name === 'loop:triage-report'));
    for (const runId of ['1', '2']) {
      const { summary } = await room.run({ runId, inputs: { upload: 'false', 'write-report': where } });
      expect(summary.includes('A dead link')).toBe(where !== 'off');
    }
    expect(reports()).toHaveLength(issues);
    for (const { body } of reports()) expect(body).toMatch(/A dead link/);
  });
});

describe('a triage of what came in badly', () => {
  it('lets one author take no more of a run than ten tickets, unless they may write', async () => {
    await using storm = await openTriageWorld();
    await using room = await openStepRoom(storm, { action: 'triage', permissions: TRIAGE_PERMISSIONS });
    for (let at = 0; at < 14; at++) {
      room.github.createIssue({ as: 'mallory', title: `Urgent ${at}`, body: DONE, labels: [] });
      file(room, `Mine ${at}`, DONE, ['maintenance', 'security']);
    }
    for (const issue of room.github.issues) {
      if (issue.title.startsWith('Urgent')) room.github.addLabel({ as: 'maria', number: issue.number }, 'maintenance');
    }
    const { summary } = await room.run({ inputs: { upload: 'false', 'max-items': '50', 'dry-run': 'true' } });
    expect(summary.match(/Urgent.*selected/g)).toHaveLength(10);
    expect(summary.match(/Urgent.*mallory has 10 tickets in this run already/g)).toHaveLength(4);
    expect(summary.match(/Mine.*escalated/g)).toHaveLength(14);
  });

  it('is not ready where a fence is a label that nobody can set', async () => {
    const spec = LABEL_SPEC.replace('labeled security', 'labeled secuirty');
    await using misspelt = await openWorld({ bug: smallProject({ spec }) });
    await using room = await openStepRoom(misspelt, { action: 'triage', permissions: TRIAGE_PERMISSIONS });
    file(room, 'The answer is wrong', DONE, ['maintenance']);
    const { outputs, summary } = await room.run({ inputs: { upload: 'false' } });
    expect(outputs).toMatchObject({ status: 'not-ready', readiness: 'not-ready', mode: 'shadow' });
    expect(summary).toMatch(/no label &?"?.*secuirty.*keeps nothing out/);
  });

  it('stays in shadow until the boxes of loop-readiness.md are ticked', async () => {
    const files = { 'loop-readiness.md': '# Ready?\n\n- [x] an owner is named\n- [ ] on-call knows\n' };
    await using asked = await openWorld({ bug: smallProject({ spec: SMALL_SPEC, files }) });
    await using room = await openStepRoom(asked, { action: 'triage', permissions: TRIAGE_PERMISSIONS });
    file(room, 'The answer is wrong', DONE, ['maintenance']);
    const { outputs, summary } = await room.run({ inputs: { upload: 'false' } });
    expect(outputs).toMatchObject({ status: 'not-ready', mode: 'shadow', count: '0' });
    expect(summary).toMatch(/on-call knows.*is not ticked/);
  });
});

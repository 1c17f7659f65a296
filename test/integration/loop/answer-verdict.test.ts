import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ActionRun } from '../../support/runner/index.ts';
import { errorsOf, openWorld, runStep } from './loop-room.ts';
import { smallProject } from './small-project.ts';

const bug = smallProject();
/** Hands its prompt back as its notes, and changes nothing. */
const ECHO = `sh -c 'cat "$LOOP_PROMPT_FILE" > "$LOOP_NOTES_FILE"'`;

it('a maker answers a gate’s verdict: what did not pass stands in its first prompt, fenced', async () => {
  await using world = await openWorld({ bug });
  const tempDirectory = join(world.directory, 'temp');
  await mkdir(tempDirectory, { mode: 0o755 });
  const step = (action: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> =>
    runStep(world, action, { inputs: { upload: 'false', ...inputs }, tempDirectory, job: 'loop', token: 'ghs_loop' });
  const triage = await step('triage', {});
  const plan = { plan: triage.outputs.plan ?? '', 'plan-digest': triage.outputs['plan-digest'] ?? '', item: '#1' };
  const { command } = await bug.wrongAgent.install(join(world.directory, 'agent'));
  const made = await step('maker', { ...plan, 'agent-command': command });
  const { item: _, ...planned } = plan;
  const judged = await step('gate', {
    ...planned,
    candidate: made.outputs.candidate ?? '',
    'held-out': world.heldOut,
    'report-only': 'true',
  });
  expect(judged.outputs).toMatchObject({ verdict: 'fail', remediation: 'propose', 'human-review': 'yes' });
  const verdict = { 'gate-verdict': judged.outputs['gate-verdict'] ?? '' };
  const digest = judged.outputs['verdict-digest'] ?? '';
  const answered = await step('maker', { ...plan, ...verdict, 'gate-verdict-digest': digest, 'agent-command': ECHO });
  const prompt = await readFile(join(answered.outputs.directory ?? '', 'notes.md'), 'utf8');
  expect(prompt).toMatch(
    /# What went wrong in the last iteration\n\nThe check "one that you can not see" did not pass\.\n/,
  );
  const swapped = await step('maker', {
    ...plan,
    ...verdict,
    'gate-verdict-digest': `sha256:${'0'.repeat(64)}`,
    'agent-command': ECHO,
  });
  expect(errorsOf(swapped).map(({ title }) => title)).toEqual([expect.stringContaining('E_VERDICT_DIGEST')]);
});

import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLoopWorld, type LoopWorld } from '../../support/loop-world/index.ts';
import { type Production, says, startProduction } from '../../support/production/index.ts';
import { runStep } from '../loop/loop-room.ts';
import { SMALL_SPEC, smallProject } from '../loop/small-project.ts';
import { ORACLE_PERMISSIONS } from './gap-room.ts';

let production: Production;
let world: LoopWorld;
beforeAll(async () => {
  production = await startProduction(says('all systems operational'));
  const probe = `\n## Live Verification\n\n- answer: \`GET ${production.url}/\` → 200, body contains \`the answer is 42\`, within 1s\n`;
  const spec = SMALL_SPEC.replace(/- acceptance:.*\n/, '').replace('\n## Autonomy', `${probe}\n## Autonomy`);
  world = await createLoopWorld({ bug: smallProject({ spec }) });
  world.github.jobs.declare('oracle', ORACLE_PERMISSIONS);
  world.github.jobs.declare('triage', { contents: 'write', issues: 'write', 'pull-requests': 'read' });
});
afterAll(async () => {
  await world.close();
  await production.close();
});

const step = (action: string, inputs: Readonly<Record<string, string>>, runId: string) =>
  runStep(world, action, { inputs, runId, job: action, token: `ghs_${action}` });

it('a ticket that the oracle files is picked by the next pass, on the budget of the ticket that it was filed for', async () => {
  const { git } = world.github.repository();
  const base = (await world.github.refs()).get('refs/heads/main') ?? '';
  const author = ['-c', 'user.name=maria', '-c', 'user.email=maria@example.com'];
  const commit = await git.text([...author, 'commit-tree', `${base}^{tree}`, '-p', base, '-m', 'Mend']);
  await git.text(['update-ref', 'refs/heads/topic', commit.trim()]);
  const mended = { as: 'maria', title: 'Mend', body: 'Closes #1', head: 'topic', base: 'main' };
  const { number } = await world.github.createPullRequest(mended);
  await world.github.mergePullRequest({ as: 'maria', number });

  const dark = await step('oracle', { batch: 'label:maintenance', 'base-branch': 'main' }, '1');
  expect(dark.outputs, dark.stdout.slice(-3000)).toMatchObject({ done: 'false', 'activation-gaps': '1' });
  const [gap = ''] = JSON.parse(dark.outputs.ready ?? '[]') as string[];
  expect(world.github.issue(Number(gap.slice(1))).title).toContain('Not live: “answer” fails for #1');

  execFileSync('git', ['-C', world.workspace, 'fetch', '--quiet', world.github.gitPath(), 'refs/heads/main']);
  const next = await step('triage', { upload: 'false' }, '2');
  expect(JSON.parse(next.outputs.items ?? '[]'), next.stdout.slice(-3000)).toEqual([gap]);
  const leases = JSON.parse((await world.readState('leases.json')) ?? '{}') as {
    leases: { item: string; lineage: string }[];
  };
  expect(leases.leases).toMatchObject([{ item: gap, lineage: '#1' }]);
  world.github.assertClean();
});

import { LABELS, Proposal } from '@loop-actions/contract';
import { advancePlanning, type PlanningState } from '@loop-actions/loop';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaredPermissions } from '../../support/chain/index.ts';
import { type ClassifierCall, type ClassifierServer, serveClassifier } from '../../support/classifier-server/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import { errorsOf } from '../loop/loop-room.ts';
import { openStepRoom, readStateOf, type StepRoom } from '../loop/step-room.ts';
import { openTriageWorld } from '../loop/triage-room.ts';

const PERMISSIONS = declaredPermissions(['planning.yml']).plan ?? {};
const issue = (key: string, ...dependsOn: string[]) => ({
  ...{ key, title: `Make ${key}`, scope: `Only ${key}.`, acceptance: ['`npm test` passes'], files: [`src/${key}.ts`] },
  ...{ dependsOn, testPlan: 'A unit test.' },
});
const DRAFT = {
  summary: 'See what the system does.',
  issues: [issue('alert', 'emit'), issue('emit'), issue('docs', 'emit', 'alert')],
};

let world: LoopWorld & AsyncDisposable;
const servers: ClassifierServer[] = [];
beforeAll(async () => {
  world = await openTriageWorld();
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await world[Symbol.asyncDispose]();
});

interface Planning extends AsyncDisposable {
  readonly room: StepRoom;
  readonly server: ClassifierServer;
  /** As a step of the job. */
  readonly advance: (runId: string, inputs?: Readonly<Record<string, string>>) => ReturnType<StepRoom['run']>;
  /** The same in this process. */
  readonly step: (runId: string) => Promise<PlanningState>;
}

const reply = ({ model }: ClassifierCall) => ({
  says: model === 'planner-1' ? DRAFT : { verdict: 'accept', findings: [] },
});

async function openPlanning(says: (call: ClassifierCall) => { says: unknown } = reply): Promise<Planning> {
  const room = await openStepRoom(world, { action: 'triage', permissions: PERMISSIONS });
  const server = await serveClassifier(says);
  servers.push(server);
  room.github.createIssue({ as: 'maria', title: 'Visibility', body: 'We want to see what it does.' });
  const models = {
    ...{ 'planner-model': 'openai-compatible/planner-1', 'planner-base-url': server.url },
    ...{ 'plan-checker-model': 'openai-compatible/checker-1', 'plan-checker-base-url': server.url },
  };
  return {
    room,
    server,
    advance: (runId, inputs = { 'plan-item': '1' }) => room.run({ runId, inputs: { ...models, ...inputs } }),
    step: (runId) =>
      room.work(runId, null, ({ deps, base, writers }) =>
        advancePlanning({ ...deps, context: { ...deps.context, eventName: 'workflow_dispatch' } }, base, writers, {
          ...{ number: 1, message: null, mode: null, dryRun: false },
          models: () => ({ planner: modelAt(server, 'planner-1'), checker: modelAt(server, 'checker-1') }),
        }),
      ),
    [Symbol.asyncDispose]: () => room[Symbol.asyncDispose](),
  };
}

const modelAt = ({ url }: ClassifierServer, model: string) =>
  ({ provider: 'openai-compatible', model, apiKey: 'none', baseUrl: url, price: null }) as const;

const said = ({ github }: StepRoom) => github.issue(1).comments.map(({ body }) => body);
const proposalOf = async ({ github }: StepRoom) =>
  Proposal.parse(JSON.parse((await readStateOf(github, 'proposals/1.json')) ?? 'null'));

/** The tree of issues as people see it. */
function tree({ github }: StepRoom) {
  return github.issues.map(({ title, labels, parent, blockedBy }) => ({
    title,
    labels: labels.map(({ name }) => name).sort(),
    parent: parent?.number ?? null,
    after: blockedBy.map((other) => other.title),
  }));
}
const PLANNED = { labels: [LABELS.planned, 'maintenance'], parent: 1 };
const CREATED = [
  { title: 'Visibility', labels: [], parent: null, after: [] },
  { title: 'Make emit', ...PLANNED, after: [] },
  { title: 'Make alert', ...PLANNED, after: ['Make emit'] },
  { title: 'Make docs', ...PLANNED, after: ['Make emit', 'Make alert'] },
];

describe('the planning of a large ticket', () => {
  it('proposes once, creates nothing unasked, and after /accept of a maintainer creates the sub-issues in order', async () => {
    await using planning = await openPlanning();
    const { room, advance, server } = planning;
    expect((await advance('1')).outputs).toMatchObject({ planning: 'proposed', 'cost-known': 'false', tokens: '2200' });
    expect((await advance('2')).outputs).toMatchObject({ planning: 'proposed' });
    expect(server.calls).toHaveLength(2);
    expect(said(room)).toHaveLength(1);
    expect(said(room)[0]).toContain('/accept');

    room.github.addComment({ as: 'eve', number: 1 }, '/accept');
    expect((await advance('3')).outputs).toMatchObject({ planning: 'proposed' });
    expect(room.github.issues).toHaveLength(1);

    room.github.addComment({ as: 'maria', number: 1 }, '/accept');
    expect((await advance('4')).outputs).toMatchObject({ planning: 'created', 'sub-issues': '[2,3,4]' });
    expect(tree(room)).toEqual(CREATED);
    expect((await advance('5')).outputs).toMatchObject({ planning: 'created' });
    expect(tree(room)).toEqual(CREATED);
    expect(await proposalOf(room)).toMatchObject({
      accepted: { person: 'maria' },
      created: { emit: 2, alert: 3, docs: 4 },
    });
    room.github.assertClean();
  });

  const places = [
    ...['issues/create-comment', 'issues/create-label'].map((operation) => ({ operation, after: 0 })),
    ...[0, 1, 2].flatMap((after) =>
      ['issues/create', 'issues/add-sub-issue', 'issues/add-blocked-by-dependency'].map((operation) => ({
        operation,
        after,
      })),
    ),
  ];
  it.concurrent.each(places)(
    'killed at $operation, $after before it, is whole after the next run, and nothing stands twice',
    async (place) => {
      await using planning = await openPlanning();
      const { room, step } = planning;
      const isPost = place.operation === 'issues/create-comment';
      if (!isPost) await step('1');
      room.github.faults.add({ ...place, kind: 'status', status: 403 });
      if (isPost) await expect(step('1')).rejects.toThrow();
      if (isPost) await step('2');
      room.github.addComment({ as: 'maria', number: 1 }, '/accept');
      if (!isPost) await expect(step('3')).rejects.toThrow();
      expect(await step('4')).toMatchObject({ stage: 'created' });
      expect(room.github.faults.pending()).toEqual([]);
      expect(tree(room)).toEqual(CREATED);
      expect(said(room)).toHaveLength(2);
    },
  );

  it('opens one ticket for a message, however often it is sent', async () => {
    await using planning = await openPlanning();
    const message = { 'plan-message': 'Page somebody when production breaks.' };
    expect((await planning.advance('1', message)).outputs).toMatchObject({ planning: 'proposed', 'plan-item': '2' });
    expect((await planning.advance('2', message)).outputs).toMatchObject({ 'plan-item': '2' });
    expect(planning.room.github.issues).toHaveLength(2);
  });

  it('proposes nothing where the models do not agree, and says why', async () => {
    const revise = { says: { verdict: 'revise', findings: ['Too large.'] } };
    await using planning = await openPlanning((call) => (call.model === 'planner-1' ? { says: DRAFT } : revise));
    const { outputs, summary } = await planning.advance('1');
    expect(outputs).toMatchObject({ planning: 'unsettled' });
    expect(summary).toContain('Too large.');
    expect(said(planning.room)).toEqual([]);
    expect(planning.server.calls).toHaveLength(6);
  });

  it('in shadow shows its plan in the summary alone', async () => {
    await using planning = await openPlanning();
    const { outputs, summary } = await planning.advance('1', { 'plan-item': '1', mode: 'shadow' });
    expect(outputs).toMatchObject({ planning: 'drafted' });
    expect(summary).toContain('Make emit');
    expect(said(planning.room)).toEqual([]);
    expect(await readStateOf(planning.room.github, 'proposals/1.json')).toBeNull();
  });

  it('is refused where planner and checker are one model', async () => {
    await using planning = await openPlanning();
    const same = { 'plan-item': '1', 'plan-checker-model': 'openai-compatible/planner-1' };
    const refused = await planning.advance('1', same);
    expect(errorsOf(refused)[0]?.message).toContain('one model');
    expect(planning.server.calls).toEqual([]);
  });
});

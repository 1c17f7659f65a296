import { declaredPermissions } from '../../support/chain/index.ts';
import type { JobPermissions } from '../../support/github/index.ts';
import type { LoopWorld } from '../../support/loop-world/index.ts';
import { errorsOf } from './loop-room.ts';
import { type JudgedItem, judgeOneItem, openPublishRoom } from './publish-room.ts';
import { ASKING_SPEC, smallProject } from './small-project.ts';
import { openStepRoom, type StepRoom } from './step-room.ts';
import { openTriageRoom, openTriageWorld } from './triage-room.ts';

type Access = 'read' | 'write' | 'none';
type Granted = Readonly<Record<string, Access>>;

/** What the examples grant each job that is given a token. */
export const DECLARED = declaredPermissions(['maintenance-loop.yml', 'loop-item.yml', 'closed-loop.yml']) as Readonly<
  Record<string, Granted>
>;

/** A job that has less than an example declares for it. */
export interface Lack {
  readonly job: 'triage' | 'publish' | 'oracle';
  readonly permission: string;
  readonly declared: Access;
  readonly access: Access;
}

/** What the oracle needs only where a spec asks for it, or where something is merged or dark; without it that is not done. */
const NEEDED_BY_SOME: ReadonlySet<string> = new Set([
  'oracle actions',
  'oracle checks',
  'oracle deployments',
  'oracle statuses',
]);
const WRITTEN_BY_SOME: ReadonlySet<string> = new Set(['oracle issues']);

/** Each declared permission of a job taken away whole, and where it writes, down to reading. */
export function lacksOf(job: Lack['job']): readonly Lack[] {
  const always = Object.entries(DECLARED[job] ?? {}).filter(
    ([permission]) => !NEEDED_BY_SOME.has(`${job} ${permission}`),
  );
  return always.flatMap(([permission, declared]) => {
    const writes = declared === 'write' && !WRITTEN_BY_SOME.has(`${job} ${permission}`);
    const less = writes ? (['none', 'read'] as const) : (['none'] as const);
    return less.map((access) => ({ job, permission, declared, access }));
  });
}

export interface PermissionWorlds extends AsyncDisposable {
  readonly passed: JudgedItem;
  /** Its item goes to a person. */
  readonly failed: JudgedItem;
  readonly tickets: LoopWorld;
}

export async function openPermissionWorlds(): Promise<PermissionWorlds> {
  const bug = smallProject({ spec: ASKING_SPEC });
  const [passed, failed, tickets] = await Promise.all([
    judgeOneItem(),
    judgeOneItem({ bug, agent: bug.wrongAgent }),
    openTriageWorld(),
  ]);
  const closing = new AsyncDisposableStack();
  for (const world of [passed, failed, tickets]) closing.use(world);
  return { passed, failed, tickets, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

/** A room in which the job needs everything that is declared for it; a story is named by the permission it is about. */
export async function openJobRoom(
  worlds: PermissionWorlds,
  job: Lack['job'],
  permission: string,
): Promise<{ readonly room: StepRoom; readonly inputs: Readonly<Record<string, string>> }> {
  const permissions: JobPermissions = DECLARED[job] ?? {};
  switch (job) {
    case 'triage': {
      const room = await openTriageRoom(worlds.tickets, { tickets: 'known', permissions });
      return { room, inputs: room.inputs };
    }
    case 'publish': {
      // Only a question writes to an issue, and only a pass to a pull request.
      const room = await openPublishRoom(permission === 'issues' ? worlds.failed : worlds.passed, { permissions });
      return { room, inputs: { ...room.inputs, 'dispatch-checks': '' } };
    }
    case 'oracle': {
      const room = await openStepRoom(worlds.passed.world, { action: 'oracle', permissions });
      room.github.createIssue({ as: 'maria', title: 'The answer is wrong', body: '', labels: ['maintenance'] });
      return { room, inputs: { plan: worlds.passed.plan } };
    }
  }
}

/** How a step that lacks a permission ended, and how it ended once the permission was there. */
export interface LackEnd {
  /** The step was red, for that permission, with the lines to paste. */
  readonly isNamed: boolean;
  /** What it said. */
  readonly error: string;
  /** Requests that GitHub refused once everything declared was there. */
  readonly refused: readonly (string | null)[];
  readonly afterwards: number | null;
}

export async function runLacking(
  worlds: PermissionWorlds,
  { job, permission, access, declared: declaredAccess }: Lack,
): Promise<LackEnd> {
  const { room, inputs } = await openJobRoom(worlds, job, permission);
  await using _closing = room;
  const { github } = room;
  const declared = DECLARED[job] ?? {};
  github.jobs.declare(job, { ...declared, [permission]: access });
  const lacking = await room.run({ inputs });
  const [error] = errorsOf(lacking);
  github.jobs.declare(job, declared);
  const since = github.requests.length;
  const whole = await room.run({ inputs });
  github.assertClean();
  const text = `${error?.title ?? ''}\n${error?.message ?? ''}`;
  // Who has nothing may be told of the first need, which can be to read.
  const needed = access === 'none' ? `(?:read|${declaredAccess})` : declaredAccess;
  const lines = new RegExp(`^E_GITHUB_PERMISSION\\n[\\s\\S]*permissions:\\n(?:.*\\n)*?\\s*${permission}: ${needed}`);
  return {
    isNamed: lacking.exitCode === 1 && lines.test(text),
    error: text,
    refused: github.requests.slice(since).flatMap(({ status, operationId }) => (status >= 400 ? [operationId] : [])),
    afterwards: whole.exitCode,
  };
}

import type { Comment, Issue, Repository, TimelineDetail, TimelineEvent, User } from './entities.ts';

/** Something that would start workflows listening for it. */
export interface WorkflowTrigger {
  readonly event: string;
  readonly action: string | null;
  readonly repository: string;
  readonly actor: string;
  readonly job: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Who acts: a person, or a job with the workflow's token. */
export interface Actor {
  readonly user: User;
  /** True for GITHUB_TOKEN, whose events start no workflows. */
  readonly viaWorkflowToken: boolean;
  readonly job: string | null;
}

/** Any object a global node id can stand for. */
export type Node = User | Repository | Issue | Comment | TimelineEvent | { kind: string; nodeId: string };

/** `GITHUB_TOKEN`'s face: the same id as on GitHub. */
const ACTIONS_BOT = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' } as const;

/** All that this GitHub knows, besides what git knows. */
export class World {
  readonly users = new Map<string, User>();
  readonly repositories = new Map<string, Repository>();
  readonly nodes = new Map<string, Node>();
  readonly violations: string[] = [];
  readonly startedWorkflows: WorkflowTrigger[] = [];
  readonly suppressedWorkflows: WorkflowTrigger[] = [];
  readonly now: () => number;
  readonly actionsBot: User;
  /** Host and port of this GitHub, so that full addresses of its issues are recognised. */
  host = '';
  #lastId = 1_000_000;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(now: () => number) {
    this.now = now;
    this.actionsBot = this.addUser(ACTIONS_BOT.login, ACTIONS_BOT.type, ACTIONS_BOT.id);
  }

  /** The clock in GitHub's resolution: whole seconds, in milliseconds. */
  seconds(): number {
    return Math.floor(this.now() / 1000) * 1000;
  }

  /** An id and the global node id that goes with it (prefix, then a name unique per object). */
  identify(prefix: string): { readonly id: number; readonly nodeId: string } {
    const id = ++this.#lastId;
    return { id, nodeId: `${prefix}_kwDO${Buffer.from(String(id)).toString('base64url')}` };
  }

  /** Makes an object findable by its node id. */
  register<T extends Node>(node: T): T {
    this.nodes.set(node.nodeId, node);
    return node;
  }

  addUser(login: string, type: User['type'] = 'User', id?: number): User {
    const known = this.users.get(login.toLowerCase());
    if (known !== undefined) return known;
    const ids = this.identify(type === 'Bot' ? 'BOT' : 'U');
    const user: User = { kind: 'User', ...ids, id: id ?? ids.id, login, type, createdAt: this.seconds() };
    this.users.set(login.toLowerCase(), user);
    return this.register(user);
  }

  user(login: string): User | undefined {
    return this.users.get(login.toLowerCase());
  }

  repository(fullName: string): Repository | undefined {
    return this.repositories.get(fullName.toLowerCase());
  }

  /** Adds to an issue's timeline and touches the issue. */
  record(issue: Issue, actor: Actor, detail: TimelineDetail): TimelineEvent {
    const base = {
      kind: 'Event' as const,
      ...this.identify('LE'),
      issue,
      actor: actor.user,
      createdAt: this.seconds(),
    };
    const event: TimelineEvent = { ...base, ...detail };
    issue.events.push(event);
    issue.updatedAt = this.seconds();
    return this.register(event);
  }

  /**
   * Notes that workflows listening for this event would start. Events that the workflow's own token caused start
   * nothing, except `workflow_dispatch` and `repository_dispatch`:
   * https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs
   */
  trigger(repository: Repository, actor: Actor, event: string, action: string | null, payload: object = {}): void {
    const entry: WorkflowTrigger = {
      event,
      action,
      repository: repository.fullName,
      actor: actor.user.login,
      job: actor.job,
      payload: { ...payload },
    };
    const starts = !actor.viaWorkflowToken || event === 'workflow_dispatch' || event === 'repository_dispatch';
    (starts ? this.startedWorkflows : this.suppressedWorkflows).push(entry);
  }

  /** Runs one change at a time: what a request decides on is what it changes. */
  exclusive<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(change);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  violate(message: string): void {
    this.violations.push(message);
  }
}

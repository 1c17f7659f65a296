import { isAlias, parseDocument, visit } from 'yaml';

/** A step as far as it can decide something. */
export interface Step {
  readonly id: string | null;
  readonly uses: string | null;
  readonly run: string | null;
  readonly shell: string | null;
  readonly workingDirectory: string | null;
  readonly condition: string | null;
  readonly continueOnError: unknown;
  readonly timeoutMinutes: unknown;
  readonly with: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly id: string;
  readonly needs: readonly string[];
  readonly condition: string | null;
  readonly continueOnError: unknown;
  readonly timeoutMinutes: unknown;
  /** Of a job that calls a workflow. */
  readonly uses: string | null;
  readonly with: Readonly<Record<string, unknown>>;
  readonly secrets: unknown;
  /** As written, or the workflow's; undefined: the repository's default, which may be to write everything. */
  readonly permissions: unknown;
  readonly env: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  /** Where and how it runs: runs-on, container, services, strategy, environment, concurrency, defaults. */
  readonly room: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly kind: 'workflow' | 'action';
  readonly path: string;
  readonly triggers: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, unknown>>;
  readonly defaults: unknown;
  readonly concurrency: unknown;
  /** An action that is no composite: what it starts. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** What an action or a called workflow takes and gives. */
  readonly interface: Readonly<Record<string, unknown>>;
  readonly jobs: readonly Job[];
}

/** A file that GitHub would refuse, or that is made to exhaust its reader. */
export interface UnreadableWorkflow {
  readonly kind: 'unreadable';
  readonly path: string;
  readonly problem: string;
}

const MAX_BYTES = 512 * 1024;
const MAX_ALIASES = 50;
const ROOM = ['runs-on', 'container', 'services', 'strategy', 'environment', 'concurrency', 'defaults'] as const;

/** Reads a workflow or an action.yml. Never throws: what can't be read is said, and decides as if it were gone. */
export function readWorkflow(path: string, text: string): Workflow | UnreadableWorkflow {
  const unreadable = (problem: string): UnreadableWorkflow => ({ kind: 'unreadable', path, problem });
  if (Buffer.byteLength(text) > MAX_BYTES) return unreadable(`is larger than ${MAX_BYTES} bytes`);
  try {
    const document = parseDocument(text, { uniqueKeys: true, merge: false, stringKeys: true });
    const [error] = document.errors;
    if (error !== undefined) return unreadable(`is not YAML (${error.message.split('\n')[0] ?? ''})`);
    let aliases = 0;
    visit(document, (_key, node) => {
      if (isAlias(node)) aliases++;
    });
    if (aliases > MAX_ALIASES) return unreadable(`has more than ${MAX_ALIASES} aliases`);
    const root = record(document.toJS({ maxAliasCount: MAX_ALIASES }));
    if (root === null) return unreadable('is no mapping');
    return /(?:^|\/)action\.ya?ml$/i.test(path) ? readAction(path, root) : readJobs(path, root);
  } catch (error) {
    return unreadable(`can't be read (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'})`);
  }
}

function readJobs(path: string, root: Readonly<Record<string, unknown>>): Workflow | UnreadableWorkflow {
  const jobs = record(root.jobs);
  if (jobs === null) return { kind: 'unreadable', path, problem: 'has no jobs' };
  const triggers = readTriggers(root.on);
  return {
    kind: 'workflow',
    path,
    triggers,
    env: record(root.env) ?? {},
    defaults: root.defaults,
    concurrency: root.concurrency,
    entry: {},
    interface: record(triggers.workflow_call) ?? {},
    jobs: Object.entries(jobs).map(([id, value]) => readJob(id, record(value) ?? {}, root.permissions)),
  };
}

/** A composite action reads as one job; of another only what it starts is known. */
function readAction(path: string, root: Readonly<Record<string, unknown>>): Workflow {
  const { steps, ...entry } = record(root.runs) ?? {};
  const job = readJob('action', { steps }, undefined);
  return {
    kind: 'action',
    path,
    triggers: {},
    env: {},
    defaults: undefined,
    concurrency: undefined,
    entry,
    interface: { inputs: root.inputs, outputs: root.outputs },
    jobs: [job],
  };
}

function readTriggers(on: unknown): Readonly<Record<string, unknown>> {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), null]));
  return record(on) ?? {};
}

function readJob(id: string, job: Readonly<Record<string, unknown>>, inherited: unknown): Job {
  const needs = Array.isArray(job.needs) ? job.needs.map(String) : job.needs === undefined ? [] : [String(job.needs)];
  return {
    id,
    needs,
    condition: text(job.if),
    continueOnError: job['continue-on-error'],
    timeoutMinutes: job['timeout-minutes'],
    uses: text(job.uses),
    with: record(job.with) ?? {},
    secrets: job.secrets,
    permissions: job.permissions === undefined ? inherited : job.permissions,
    env: record(job.env) ?? {},
    outputs: record(job.outputs) ?? {},
    room: Object.fromEntries(ROOM.filter((key) => job[key] !== undefined).map((key) => [key, job[key]])),
    steps: (Array.isArray(job.steps) ? job.steps : []).map((step) => readStep(record(step) ?? {})),
  };
}

function readStep(step: Readonly<Record<string, unknown>>): Step {
  return {
    id: text(step.id),
    uses: text(step.uses),
    run: text(step.run),
    shell: text(step.shell),
    workingDirectory: text(step['working-directory']),
    condition: text(step.if),
    continueOnError: step['continue-on-error'],
    timeoutMinutes: step['timeout-minutes'],
    with: record(step.with) ?? {},
    env: record(step.env) ?? {},
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function text(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value).trim();
}

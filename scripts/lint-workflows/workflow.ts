import {
  get,
  getMap,
  getText,
  type Located,
  type LocatedDocument,
  type LocatedMap,
  type LocatedScalar,
  parseLocated,
} from './located-yaml.ts';

/** `own` runs in this repository with its rights; an `example` is copied by users and read before it is run. */
export type WorkflowKind = 'own' | 'example';

export interface Step {
  readonly node: LocatedMap;
  readonly at: number;
  readonly id: string;
  readonly uses: LocatedScalar | null;
  /** Which action of the suite it runs, `loop` for the root action; null for anything else. */
  readonly action: string | null;
  readonly run: LocatedScalar | null;
  readonly condition: string;
  readonly with: LocatedMap;
}

export interface Job {
  readonly node: LocatedMap;
  readonly at: number;
  readonly id: string;
  /** The workflow that the job calls. */
  readonly uses: LocatedScalar | null;
  readonly condition: string;
  readonly needs: readonly string[];
  readonly steps: readonly Step[];
}

export interface Workflow extends LocatedDocument {
  readonly path: string;
  readonly kind: WorkflowKind;
  readonly jobs: readonly Job[];
}

/** Reads a workflow file. Throws where it is no YAML or has no jobs. */
export function readWorkflow(path: string, kind: WorkflowKind, source: string): Workflow {
  const document = parseLocated(source);
  const jobs = get(document.root, 'jobs');
  if (jobs?.kind !== 'map') throw new Error(`${path}:1:1: no workflow: it has no jobs`);
  return {
    ...document,
    path,
    kind,
    jobs: [...jobs.entries].map(([id, { keyAt, value }]) => readJob(id, keyAt, value)),
  };
}

function readJob(id: string, at: number, value: Located): Job {
  const node = value.kind === 'map' ? value : getMap(value, '');
  const needs = get(node, 'needs');
  const steps = get(node, 'steps');
  return {
    node,
    at,
    id,
    uses: getScalar(node, 'uses'),
    condition: getText(node, 'if'),
    needs: textsOf(needs),
    steps: steps?.kind === 'list' ? steps.items.map(readStep) : [],
  };
}

function readStep(value: Located): Step {
  const node = value.kind === 'map' ? value : getMap(value, '');
  const uses = getScalar(node, 'uses');
  return {
    node,
    at: value.at,
    id: getText(node, 'id'),
    uses,
    action: actionOf(uses?.text ?? ''),
    run: getScalar(node, 'run'),
    condition: getText(node, 'if'),
    with: getMap(node, 'with'),
  };
}

function getScalar(node: Located, key: string): LocatedScalar | null {
  const value = get(node, key);
  return value?.kind === 'scalar' ? value : null;
}

function textsOf(node: Located | null): readonly string[] {
  if (node?.kind === 'scalar') return [node.text];
  return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}

/** Both addresses of an action: `org/loop-actions/maker@v1` and `org/loop-actions/actions/maker@<sha>`. */
function actionOf(uses: string): string | null {
  const [whole, name] = /^org\/loop-actions(?:\/(?:actions\/)?([a-z-]+))?@/.exec(uses) ?? [];
  return whole === undefined ? null : (name ?? 'loop');
}

import { readBlobTexts, type TrustedRepository } from '@loop-actions/git';
import { computeFrozenSet } from './frozen/closure.ts';
import { buildManifest } from './frozen/manifest.ts';
import { listHealedTree, listWholeTree, readTexts } from './frozen/read-tree.ts';
import { type TreeEntries, type TreeEntry, typeOf } from './frozen/tree-entries.ts';
import type { FrozenLine, HealTexts, HealVerdict } from './heal/heal-verdict.ts';
import { findTreeChanges, type HealChange } from './heal/tree-changes.ts';
import { literalRoots, matchPaths, matchPathsFolded } from './path-match.ts';
import type { ProbeResult } from './probes/probe.ts';
import { inspectHeal } from './tripwire.ts';
import { readWorkflow } from './workflow/workflow.ts';
import type { WorkflowFiles } from './workflow/workflow-finding.ts';

type Git = TrustedRepository['git'];

export interface FrozenLineRequest {
  /** The commit that the run began with. */
  readonly baseSha: string;
  /** Globs of what a heal may change. */
  readonly harness: readonly string[];
  /** Globs added to what is frozen; nothing takes away from it. */
  readonly frozen: readonly string[];
}

/** Computes the frozen line of a base commit, from git's objects alone. Throws E_GIT_FAILED, E_GIT_REFUSED. */
export async function readFrozenLine(repository: TrustedRepository, request: FrozenLineRequest): Promise<FrozenLine> {
  const { git } = repository;
  const { baseSha, harness, frozen } = request;
  const { entries: tree, links } = await listWholeTree(git, baseSha);
  const isHarness = matchPaths(harness);
  const named = matchPathsFolded(frozen);
  const read = (paths: readonly string[]) => readTexts(git, tree, paths);
  const set = await computeFrozenSet({
    tree,
    links,
    harness: isHarness,
    harnessRoots: literalRoots(harness),
    named,
    read,
  });
  const treeId = await repository.treeOf(baseSha);
  const manifest = buildManifest({ baseSha, treeId, tree, links, harness, frozen, set });
  return { manifest, set, tree, isHarness, workflows: await readWorkflows(git, tree) };
}

export interface HealTreeRequest {
  /** The commit that the heal says it stands on. */
  readonly baseSha: string;
  /** Id of the healed tree, made in the trusted repository. */
  readonly tree: string;
  /** Globs of quarantined paths. */
  readonly quarantined: readonly string[];
  readonly probes: readonly ProbeResult[] | null;
}

/** Holds a healed tree against the frozen line. Throws E_GIT_FAILED, E_GIT_REFUSED; a tripped wire is data. */
export async function inspectHealTree(
  repository: TrustedRepository,
  line: FrozenLine,
  request: HealTreeRequest,
): Promise<HealVerdict> {
  const { git } = repository;
  const { entries: tree, links } = await listHealedTree(git, line.tree, line.manifest.tree, request.tree);
  const changed = findTreeChanges(line.tree, tree);
  return inspectHeal({
    line,
    candidate: {
      baseSha: request.baseSha,
      tree,
      links,
      workflows: changed.some(({ path }) => isWorkflowFile(path)) ? await readWorkflows(git, tree) : line.workflows,
      texts: await readHealTexts(
        git,
        changed.filter(({ path }) => line.isHarness(path)),
      ),
    },
    isQuarantined: matchPathsFolded(request.quarantined),
    probes: request.probes,
  });
}

function isWorkflowFile(path: string): boolean {
  const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path);
  return isWorkflow && !path.includes('node_modules/');
}

async function readWorkflows(git: Git, tree: TreeEntries): Promise<WorkflowFiles> {
  const texts = await readTexts(git, tree, [...tree.keys()].filter(isWorkflowFile));
  return [...texts].map(([path, text]) =>
    text === null ? { kind: 'unreadable', path, problem: 'is too large or no text' } : readWorkflow(path, text),
  );
}

async function readHealTexts(git: Git, changes: readonly HealChange[]): Promise<ReadonlyMap<string, HealTexts>> {
  const ids = changes.flatMap(({ before, after }) => [before, after].flatMap((entry) => idOf(entry) ?? []));
  const texts = await readBlobTexts(git, ids);
  const textOf = (entry: TreeEntry | null): string | null => texts.get(idOf(entry) ?? '') ?? null;
  return new Map(changes.map(({ path, before, after }) => [path, { before: textOf(before), after: textOf(after) }]));
}

function idOf(entry: TreeEntry | null): string | null {
  return entry === null || typeOf(entry.mode) === 'submodule' ? null : entry.objectId;
}

import type { TrustedRepository } from '@loop-actions/git';
import { computeFrozenSet } from './frozen/closure.ts';
import { buildManifest } from './frozen/manifest.ts';
import { matchGlobs, matchGlobsFolded } from './frozen/path-match.ts';
import { listWholeTree, readTexts } from './frozen/read-tree.ts';
import type { TreeEntries } from './frozen/tree-entries.ts';
import type { ProbeResult } from './probes/probe.ts';
import { type FrozenLine, type HealTexts, type HealVerdict, inspectHeal } from './tripwire.ts';
import { readWorkflow } from './workflow/workflow.ts';
import type { WorkflowFiles } from './workflow/workflow-finding.ts';

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
  const isHarness = matchGlobs(harness);
  const named = matchGlobsFolded(frozen);
  const read = (paths: readonly string[]) => readTexts(git, tree, paths);
  const set = await computeFrozenSet({ tree, links, harness: isHarness, named, read });
  const treeId = await repository.treeOf(baseSha);
  const manifest = buildManifest({ baseSha, treeId, tree, links, harness, frozen, set });
  return { manifest, set, tree, isHarness, workflows: await readWorkflows(repository, tree) };
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
  const { entries: tree, links } = await listWholeTree(repository.git, request.tree);
  return inspectHeal({
    line,
    candidate: {
      baseSha: request.baseSha,
      tree,
      links,
      workflows: await readWorkflows(repository, tree),
      texts: await readHealTexts(repository, line, tree),
    },
    isQuarantined: matchGlobsFolded(request.quarantined),
    probes: request.probes,
  });
}

async function readWorkflows({ git }: TrustedRepository, tree: TreeEntries): Promise<WorkflowFiles> {
  const paths = [...tree.keys()].filter(
    (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path),
  );
  const texts = await readTexts(
    git,
    tree,
    paths.filter((path) => !path.includes('node_modules/')),
  );
  return [...texts].map(([path, text]) =>
    text === null ? { kind: 'unreadable', path, problem: 'is too large or no text' } : readWorkflow(path, text),
  );
}

async function readHealTexts(
  { git }: TrustedRepository,
  line: FrozenLine,
  tree: TreeEntries,
): Promise<ReadonlyMap<string, HealTexts>> {
  const differs = new Set<string>();
  for (const [path, entry] of tree) if (line.tree.get(path)?.objectId !== entry.objectId) differs.add(path);
  for (const path of line.tree.keys()) if (!tree.has(path)) differs.add(path);
  const paths = [...differs].filter(line.isHarness);
  const before = await readTexts(git, line.tree, paths);
  const after = await readTexts(git, tree, paths);
  return new Map(paths.map((path) => [path, { before: before.get(path) ?? null, after: after.get(path) ?? null }]));
}

import { CONTROL_FILES, ESCALATING_SECTIONS, type Rule, specRole, type Ticket } from '@loop-actions/contract';
import { absentLabels, type GitHub } from '@loop-actions/github';
import type { AskedModel } from '@loop-actions/model';
import { type ReadinessReport, reportReadiness, type UnknownLabel } from '@loop-actions/selection';
import { type OwnJob, readOwnWorkflows } from '@loop-actions/verifier/read-own-jobs';
import type { LoopBase, LoopDeps } from '../context/loop-context.ts';

export interface ReadinessQuestion {
  readonly github: GitHub;
  /** What was read of the tracker: a label that one bears is there. */
  readonly tickets: readonly Ticket[];
  readonly classifier: AskedModel | null;
}

/** Gathers what readiness is judged by, and judges it. */
export async function gatherReadiness(
  deps: LoopDeps,
  base: LoopBase,
  { github, tickets, classifier }: ReadinessQuestion,
): Promise<ReadinessReport> {
  const { spec: written, policy, gates, pinned } = base.control;
  const spec = { ...written, gates };
  const builtIn = pinned.spec === null;
  const { jobs, movable } = await readOwnWorkflows(base.repository, base.sha);
  const checklist = await base.repository.readFile(base.sha, CONTROL_FILES.readiness);
  const routed = specRole(spec.rules, 'classifier')?.model ?? null;
  return reportReadiness({
    ...{ spec, policy, builtIn, jobs, movable },
    classifier: classifier !== null ? 'configured' : routed !== null ? 'no-key' : 'none',
    unknownLabels: builtIn ? [] : await unknownLabels(deps, github, [...spec.rules, ...policy], tickets),
    heldOut: await heldOutSources(base, jobs),
    checklist: checklist === null ? null : { path: CONTROL_FILES.readiness, text: checklist },
  });
}

/** Labels that rules name, no ticket bears, and the repository does not have. What can't be looked up counts as there. */
async function unknownLabels(
  deps: LoopDeps,
  github: GitHub,
  rules: readonly Rule[],
  tickets: readonly Ticket[],
): Promise<readonly UnknownLabel[]> {
  const borne = new Set(tickets.flatMap(({ labels }) => labels.map((label) => label.toLowerCase())));
  const named = rules.flatMap((rule): readonly UnknownLabel[] => {
    if (rule.class !== 'enforced' || rule.meaning.kind !== 'labels') return [];
    const keepsOut = ESCALATING_SECTIONS.has(rule.section) !== rule.meaning.negated;
    const place = `${rule.position.file}:${rule.position.line}`;
    return rule.meaning.labels
      .filter((label) => !borne.has(label.toLowerCase()) && !label.toLowerCase().startsWith('loop:'))
      .map((label) => ({ label, place, keepsOut }));
  });
  const names = named.map(({ label }) => label);
  try {
    const absent = new Set(await absentLabels(github, names));
    return named.filter(({ label }) => absent.has(label));
  } catch (error) {
    deps.log.warning(
      `Whether the labels of the spec exist is not known: ${error instanceof Error ? error.message : ''}`,
    );
    return [];
  }
}

/** Held-out folders that workflows name, and whether the base has them. */
async function heldOutSources(base: LoopBase, jobs: readonly OwnJob[]) {
  const paths = jobs.flatMap(({ steps }) =>
    steps.flatMap(({ with: given }) => (typeof given['held-out'] === 'string' ? [given['held-out']] : [])),
  );
  const sources = [];
  for (const path of new Set(paths.map((given) => given.replace(/^\.\//, '').replace(/\/+$/, '')))) {
    if (path === '' || path.includes('${{')) continue;
    const { stdout } = await base.repository.git.run(['ls-tree', '--full-tree', base.sha, '--', path]);
    sources.push({ path, inBase: stdout.trim() !== '' });
  }
  return sources;
}

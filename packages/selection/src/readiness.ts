import { isBoundToSha, type LoopSpec, liveRulesOf, type Rule } from '@loop-actions/contract';

/** Whether a loop may do more than report, and if not, what to mend first. */
export interface Readiness {
  readonly ready: boolean;
  /** Worst first; each names its line. Empty exactly when ready. */
  readonly problems: readonly string[];
  /** What keeps a ready loop from `auto`; absent when nothing does. */
  readonly againstAuto?: readonly string[];
}

/** A use of one of the suite's actions by a tag or branch. */
export interface MovableAction {
  /** Path of the workflow. */
  readonly path: string;
  readonly uses: string;
}

/**
 * A loop is ready when every line of its spec can be carried out and something can turn its work down.
 * Not ready means shadow: it reports and changes nothing. Own actions that can be moved keep it from `auto` (DESIGN rule 2).
 */
export function assessReadiness(
  spec: LoopSpec,
  policy: readonly Rule[],
  movable: readonly MovableAction[] = [],
): Readiness {
  const rejected = [...spec.rules, ...policy]
    .filter((rule) => rule.class === 'rejected')
    .map((rule) => `${rule.position.file}:${rule.position.line} “${rule.text}”: ${rule.reason}`);
  const missing: string[] = [];
  if (!spec.gates.some((gate) => gate.required)) missing.push(`${spec.file}: no required gate, so nothing can say no`);
  if (spec.budgets.maxIterations === null) missing.push(`${spec.file}: no limit on iterations`);
  if (spec.budgets.maxRuntimeMs === null) missing.push(`${spec.file}: no limit on runtime`);
  const problems = [...rejected, ...missing];
  const unbound = liveRulesOf(spec).probes.filter((probe) => !isBoundToSha(probe));
  const againstAuto = [
    ...movable.map(({ path, uses }) => `${path}: ${uses} can be moved to other code; pin it to a full commit id`),
    ...unbound.map(
      ({ name, position: { file, line } }) =>
        `${file}:${line}: probe “${name}” does not ask which commit runs, so an old version could answer it`,
    ),
  ];
  return { ready: problems.length === 0, problems, ...(againstAuto.length > 0 ? { againstAuto } : {}) };
}

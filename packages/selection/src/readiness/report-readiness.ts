import { explainSpec, type LoopSpec, type Rule, type SpecRow } from '@loop-actions/contract';
import { checklistFindings } from './checklist-findings.ts';
import { FINDING_POINTS, type ReadinessFinding, readinessScore } from './finding.ts';
import type { OwnJobFacts } from './own-job.ts';
import { permissionFindings } from './permission-findings.ts';
import { scheduleFindings } from './schedule-findings.ts';
import { type ClassifierState, specFindings } from './spec-findings.ts';
import {
  type HeldOutSource,
  heldOutFindings,
  labelFindings,
  type MovableAction,
  movableFindings,
  type UnknownLabel,
} from './workflow-findings.ts';

/** Whether a loop may do more than report, and if not, what to mend first. */
export interface Readiness {
  readonly ready: boolean;
  /** Worst first; each names its line. Empty exactly when ready. */
  readonly problems: readonly string[];
  /** What keeps a ready loop from `auto`; absent when nothing does. */
  readonly againstAuto?: readonly string[];
}

/** What readiness is judged by, all of it from the base. */
export interface ReadinessFacts {
  /** With the gates of the checklist among its own. */
  readonly spec: LoopSpec;
  readonly policy: readonly Rule[];
  /** Whether the repository has no spec, so that the built-in one is in force. */
  readonly builtIn: boolean;
  readonly jobs: readonly OwnJobFacts[];
  readonly movable: readonly MovableAction[];
  readonly classifier: ClassifierState;
  readonly unknownLabels: readonly UnknownLabel[];
  readonly heldOut: readonly HeldOutSource[];
  /** `loop-readiness.md`; null: there is none. */
  readonly checklist: { readonly path: string; readonly text: string } | null;
}

/** A line of a control file, as the loop reads it. */
export interface ReadinessRow extends SpecRow {
  readonly file: string;
}

/** How ready a loop is, line by line, and what to mend first. */
export interface ReadinessReport extends Readiness {
  /** 0 to 100. */
  readonly score: number;
  /** Worst first. */
  readonly findings: readonly ReadinessFinding[];
  readonly rows: readonly ReadinessRow[];
}

/** Reads readiness from the spec's lines, the workflows, the settings as far as they show, and the team's own boxes. */
export function reportReadiness(facts: ReadinessFacts): ReadinessReport {
  const { spec, policy, builtIn, jobs, movable, checklist } = facts;
  const found = [
    ...specFindings(spec, policy, facts.classifier),
    ...(checklist === null ? [] : checklistFindings(checklist.text, checklist.path)),
    ...labelFindings(facts.unknownLabels),
    ...heldOutFindings(spec.gates, jobs, facts.heldOut),
    ...permissionFindings(jobs),
    ...scheduleFindings(spec.rules, jobs),
    ...movableFindings(movable),
  ];
  const findings = [...(builtIn ? [] : found)].sort((a, b) => FINDING_POINTS[b.level] - FINDING_POINTS[a.level]);
  const problems = findings.flatMap((one) => (one.level === 'blocks' ? [describeFinding(one)] : []));
  const againstAuto = movable.map(
    ({ path, uses }) => `${path}: ${uses} can be moved to other code; pin it to a full commit id`,
  );
  return {
    ready: problems.length === 0,
    problems,
    ...(againstAuto.length > 0 ? { againstAuto } : {}),
    score: builtIn ? 0 : readinessScore(findings),
    findings,
    rows: builtIn ? [] : rowsOf(spec, policy),
  };
}

/** A finding and its place, in one line. */
export function describeFinding({ place, what }: ReadinessFinding): string {
  if (place === null) return what;
  return what.startsWith('“') ? `${place} ${what}` : `${place}: ${what}`;
}

function rowsOf(spec: LoopSpec, policy: readonly Rule[]): readonly ReadinessRow[] {
  const own = explainSpec(spec).map((row) => ({ ...row, file: spec.file }));
  const files = [...new Set(policy.map(({ position }) => position.file))];
  const others = files.flatMap((file) =>
    explainSpec({ rules: policy.filter(({ position }) => position.file === file) }).map((row) => ({ ...row, file })),
  );
  return [...own, ...others];
}

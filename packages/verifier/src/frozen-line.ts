export type { FrozenReason, FrozenRule } from './frozen/frozen-reason.ts';
export { FrozenSet } from './frozen/frozen-set.ts';
export { FrozenManifest, ManifestEntry, parseManifest } from './frozen/manifest.ts';
export type { HealChange } from './heal/tree-changes.ts';
export { type FrozenLineRequest, type HealTreeRequest, inspectHealTree, readFrozenLine } from './inspect-heal-tree.ts';
export { GATE_PROBES, type GateProbe, type JudgeProbe, probeGate } from './probes/gate-probes.ts';
export { type DecideBatch, ORACLE_PROBES, type OracleProbe, probeOracle } from './probes/oracle-probes.ts';
export type { ProbeResult } from './probes/probe.ts';
export {
  compareManifest,
  type FrozenLine,
  type HealQuestion,
  type HealVerdict,
  inspectHeal,
  readTripwire,
  type TripReason,
  type Tripwire,
} from './tripwire.ts';
export { compareWorkflows } from './workflow/compare-workflows.ts';
export { findMovingRefs, isPinned, type MovingRef, refuseAuto } from './workflow/moving-refs.ts';
export { readWorkflow, type UnreadableWorkflow, type Workflow } from './workflow/workflow.ts';
export type { WorkflowFiles, WorkflowFinding, WorkflowRule } from './workflow/workflow-finding.ts';

import type { UnreadableWorkflow, Workflow } from './workflow.ts';

export type WorkflowRule =
  | 'workflow-unreadable'
  | 'workflow-removed'
  | 'trigger-narrowed'
  | 'trigger-added'
  | 'permissions-wider'
  | 'judge-removed'
  | 'judge-ref-changed'
  | 'judge-inputs-changed'
  | 'judge-env-changed'
  | 'judge-disabled'
  | 'judge-continues-on-error'
  | 'judge-unbounded'
  | 'judge-prelude-changed'
  | 'judge-output-changed'
  | 'judge-room-changed'
  | 'judge-interface-changed'
  | 'limits-changed'
  | 'needs-dropped'
  | 'published-unjudged'
  | 'entry-changed';

/** What a change does to the meaning of a workflow. */
export interface WorkflowFinding {
  readonly path: string;
  readonly rule: WorkflowRule;
  readonly message: string;
}

export type WorkflowFiles = readonly (Workflow | UnreadableWorkflow)[];

/** Tells a finding in one file. */
export type Report = (rule: WorkflowRule, message: string) => void;

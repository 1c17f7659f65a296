import type { ActionInterface } from './action-interface.ts';
import type { Workflow } from './workflow.ts';

/** What is wrong at an offset of the source, and what to do about it. */
export interface Finding {
  readonly at: number;
  readonly message: string;
  readonly remedy: string;
}

/** A rule for workflow files. Its section in `docs/workflow-rules.md` says why and shows it before and after. */
export interface Rule {
  readonly name: string;
  check(workflow: Workflow, actions: ReadonlyMap<string, ActionInterface>): Iterable<Finding>;
}

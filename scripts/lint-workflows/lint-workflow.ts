import type { ActionInterface } from './action-interface.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { readWorkflow, type WorkflowKind } from './workflow.ts';

export interface WorkflowFile {
  readonly path: string;
  readonly kind: WorkflowKind;
  readonly source: string;
}

/** A finding as a person reads it and as an editor links it. */
export interface Message {
  readonly rule: string;
  readonly line: number;
  /** `path:line:column: rule: what. Remedy.` */
  readonly text: string;
}

/** Everything the rules object to in one file, in the order of the file. Throws where it is no workflow. */
export function lintWorkflow(
  file: WorkflowFile,
  actions: ReadonlyMap<string, ActionInterface>,
  rules: readonly Rule[] = RULES,
): readonly Message[] {
  const workflow = readWorkflow(file.path, file.kind, file.source);
  return rules
    .flatMap((rule) => [...rule.check(workflow, actions)].map((finding) => ({ rule: rule.name, ...finding })))
    .sort((left, right) => left.at - right.at)
    .map(({ rule, at, message, remedy }) => {
      const { line, column } = workflow.place(at);
      return { rule, line, text: `${file.path}:${line}:${column}: ${rule}: ${message}. ${remedy}.` };
    });
}

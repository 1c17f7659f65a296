import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findGoProgram } from '../../test/support/act/index.ts';
import { readActionInterfaces } from './action-interface.ts';
import { lintWorkflow, type WorkflowFile } from './lint-workflow.ts';
import { INSTALL_ACTIONLINT, runActionlint } from './run-actionlint.ts';
import type { WorkflowKind } from './workflow.ts';

const FOLDERS: readonly { readonly path: string; readonly kind: WorkflowKind }[] = [
  { path: '.github/workflows', kind: 'own' },
  { path: 'workflows-examples', kind: 'example' },
];

/** The workflow files of one folder below `root`, in order of name. */
export function readWorkflowFiles(root: string, folder: string, kind: WorkflowKind): readonly WorkflowFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, kind, source: readFileSync(join(root, folder, name), 'utf8') }));
}

/** Holds every workflow of the repository to the rules and to actionlint; 0 when nothing is found. */
function main(root: string): number {
  const actions = readActionInterfaces(root);
  const actionlint = findGoProgram('actionlint');
  const folders = FOLDERS.map(({ path, kind }) => readWorkflowFiles(root, path, kind));
  const messages = folders.flatMap((files) => [
    ...files.flatMap((file) => lintWorkflow(file, actions).map(({ text }) => text)),
    ...(actionlint === null ? [] : runActionlint(actionlint, files)),
  ]);
  for (const message of messages) console.error(message);
  console.log(`${folders.flat().length} workflows, ${messages.length} findings`);
  if (messages.length > 0) console.error('Each rule is explained in docs/workflow-rules.md');
  if (actionlint === null)
    console.error(`Left out: actionlint, which is not installed. With Go: ${INSTALL_ACTIONLINT}`);
  const incomplete = actionlint === null && process.env.LOOP_REQUIRE_WORKFLOW_TESTS === '1';
  return messages.length > 0 || incomplete ? 1 : 0;
}

if (import.meta.main) {
  try {
    process.exitCode = main(resolve(import.meta.dirname, '..', '..'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

export { type ActionManifest, inputVariables, readManifest } from './action-manifest.ts';
export { createDeps, type RecordedChannel, recordChannel, type TestDeps } from './create-deps.ts';
export { readFileCommands } from './file-commands.ts';
export { npmDirectory } from './npm-directory.ts';
export { type ActionRun, type RunActionOptions, runAction } from './run-action.ts';
export { SAMPLE_ACTION } from './sample-action.ts';
export { type Annotation, readWorkflowLog, type WorkflowLog } from './workflow-log.ts';

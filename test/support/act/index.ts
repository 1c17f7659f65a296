export { type ActJob, type ActStep, readActLog } from './act-log.ts';
export { exportRelease } from './export-release.ts';
export { exportSuite } from './export-suite.ts';
export { ACT_VERSION, findAct, findGoProgram, leavesOutWorkflowTests } from './find-act.ts';
export { type ActRun, INSTALL_ACT, type RunActOptions, runAct } from './run-act.ts';

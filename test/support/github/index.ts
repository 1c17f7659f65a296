export { type FakeGitHub, startGitHub } from './fake-github.ts';
export type { Fault, FaultKind } from './faults.ts';
export type { FakeGitHubOptions, SeedRepository } from './options.ts';
export type { JobPermissions } from './permissions.ts';
export type { LoggedRequest } from './request-log.ts';
export type { WorkflowTrigger } from './world.ts';

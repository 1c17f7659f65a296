export { isWorkName, type KeptWork } from './kept-work.ts';
export { appendJsonLine, readJsonLines, runReportFile } from './ledger.ts';
export type { StateSnapshot } from './snapshot.ts';
export {
  openStateBranch,
  type StateBranch,
  type StateBranchOptions,
  type StateUpdate,
  type UpdateResult,
} from './state-branch.ts';
export type { StateClock, StateLog, StateRandom } from './state-io.ts';
export type { StateChanges } from './write-commit.ts';

export { type ChainOptions, type ChainRun, type MakerOptions, openChain } from './chain-run.ts';
export { declaredPermissions, EXAMPLES } from './declared-permissions.ts';
export {
  type ChainItems,
  type Fate,
  openItemsWorld,
  type ParallelItems,
  type RunEnd,
  runItems,
  runParallelItems,
} from './parallel-items.ts';

export { type Exchange, type ModelServer, startModelServer } from './model-server.ts';
export {
  always,
  type ModelRequest,
  play,
  type Script,
  SOME_TOKENS,
  type Tokens,
  type Turn,
  WIRES_OF_MODELS,
  type Wire,
} from './script.ts';
export { runs, triesToWrite, writesFile } from './tools.ts';

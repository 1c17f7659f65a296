import type { RecordedTool } from './scenario.ts';
import { cargoBuild, cargoTest } from './tools/cargo.ts';
import { inspect, openaiEvals, promptfoo } from './tools/evals.ts';
import { goBuild, goTest } from './tools/go.ts';
import { gradle, maven } from './tools/java.ts';
import { biome, eslint, typescript } from './tools/javascript-checks.ts';
import { jest } from './tools/jest.ts';
import { mocha } from './tools/mocha.ts';
import { nodeTest } from './tools/node-test.ts';
import { pytest } from './tools/pytest.ts';
import { mypy, ruff } from './tools/python-checks.ts';
import { vitest } from './tools/vitest.ts';

/** Every tool whose failures are recorded. */
export const TOOLS: readonly RecordedTool[] = [
  vitest,
  jest,
  mocha,
  nodeTest,
  eslint,
  biome,
  typescript,
  pytest,
  ruff,
  mypy,
  goTest,
  goBuild,
  cargoTest,
  cargoBuild,
  maven,
  gradle,
  promptfoo,
  inspect,
  openaiEvals,
];

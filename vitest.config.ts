import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * One project per kind of test; each reads as a part of the specification. Where tests leave nothing behind in a module,
 * what they test is loaded once for all files of a worker.
 */
const project = (name: string, timeoutSeconds: number, isolate = true) => ({
  test: {
    name,
    isolate,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeoutSeconds * 1000,
    hookTimeout: timeoutSeconds * 1000,
  },
});

export default defineConfig({
  test: {
    // Most tests wait for processes, and so do those beside them: with a worker for each core, cores are idle at times.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      project('unit', 30, false),
      project('contract', 30, false),
      project('integration', 240),
      project('bundle', 120),
      project('workflow', 300),
    ],
  },
});

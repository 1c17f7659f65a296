import { defineConfig } from 'vitest/config';

/** The real agents, which are downloaded: `npm run test:agents`. One after the other, for each takes a core and more. */
export default defineConfig({
  test: {
    include: ['test/agents/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});

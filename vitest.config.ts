import { defineConfig } from 'vitest/config';

const END_TO_END = ['test/cli/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: END_TO_END, testTimeout: 60_000 } },
      // These run the built program, so only these wait for the build.
      { test: { name: 'cli', include: END_TO_END, globalSetup: 'test/cli/build.ts', testTimeout: 120_000 } },
    ],
  },
});

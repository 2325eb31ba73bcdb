import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of `src/text`, of linking and of `src/speakers` must fail: the fast ones, the same each time. Modules
 * are loaded once a run, for a run is started for every mutant.
 */
export default defineConfig({
  test: {
    include: [
      'test/{text,attribution,speakers}/**/*.test.ts',
      'test/fixtures/extract.test.ts',
      'test/{seed,own-knowledge}.test.ts',
    ],
    exclude: ['**/*.property.test.ts', 'test/speakers/robust.test.ts', 'test/attribution/labeller.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});

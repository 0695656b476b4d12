import { defineConfig } from 'vitest/config';

/** Suites that run on both stores have a Postgres started for them; the others do not wait for it. */
const onBothStores = ['test/store/**/*.test.ts'];

/** A busy machine is slow, not wrong. */
const patience = { testTimeout: 240_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: onBothStores, ...patience } },
      {
        test: {
          name: 'store',
          include: onBothStores,
          globalSetup: 'test/store/global-setup.ts',
          ...patience,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

const shared = {
  globalSetup: ['tools/vitest/postgres-setup.ts'],
  setupFiles: ['tools/vitest/quiet-console.ts'],
};

export default defineConfig({
  test: {
    dangerouslyIgnoreUnhandledErrors: false,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          // Left to itself, it keeps one core free for whoever watches.
          maxWorkers: '100%',
          include: ['{packages,apps,tools}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

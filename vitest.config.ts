import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/vitest/longest-first.ts';

// For every process and thread that tests start: the same code is compiled once, not a hundred times.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

const setupFiles = ['tools/vitest/quiet-console.ts'];
const databases = 'tools/vitest/postgres-setup.ts';
// A journey waits now for its browser, now for its server: one more than there are cores keeps all of them
// busy. Projects with the same number share their workers, so no core waits for the last journey.
const maxWorkers = availableParallelism() + 1;
const unit = { setupFiles, maxWorkers, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    dangerouslyIgnoreUnhandledErrors: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          // Nothing lasts from one test to the next, and a database's code is compiled once a worker.
          isolate: false,
          globalSetup: [databases],
          include: ['{apps/server,apps/cli,tools}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'pure',
          include: ['{packages,apps/web}/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          setupFiles,
          name: 'e2e',
          globalSetup: ['e2e/support/sample-database-setup.ts'],
          include: ['e2e/**/*.test.ts'],
          // The files of a worker share its browser.
          isolate: false,
          maxWorkers,
          // A busy machine takes longer; what is awaited has to come all the same.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

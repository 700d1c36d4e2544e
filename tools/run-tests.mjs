import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../apps/cli/node24.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs all tests together, so that each core has something to do until the last one.
 * @returns {Promise<Count>}
 */
export async function runTests() {
  const folder = join(root, 'node_modules/.cache');
  const report = join(folder, 'test-report.json');
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const { passed } = await runProgram(
    'node_modules/vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { voice: 'live' },
  );
  return countIn(report, passed);
}

/**
 * A run can fail although no test did, by an unhandled error or a missing report.
 * @param {string} report
 * @param {boolean} good
 */
function countIn(report, good) {
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const failed = counts.numFailedTests ?? 0;
  return { passed: counts.numPassedTests ?? 0, failed: good ? failed : Math.max(failed, 1) };
}

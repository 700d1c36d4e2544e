import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../apps/cli/node24.mjs';
import { ensureBuilt } from './build-web.mjs';
import { ensureInstalled } from './install.mjs';
import { npm } from './npm.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, run: () => Promise<Count> }} Step a failed check counts as one failed test */

const places = ['packages', 'apps', 'tools', 'e2e', 'bench'].filter((place) =>
  existsSync(join(root, place)),
);

/** @type {readonly Step[]} */
const steps = [
  { name: 'Packages', run: attempt(() => ensureInstalled('developing')) },
  { name: 'Format', run: check('@biomejs/biome/bin/biome', 'format', '.') },
  { name: 'Types', run: check('typescript/bin/tsc', '--build', '--force') },
  { name: 'Lint', run: check('oxlint/bin/oxlint') },
  { name: 'Boundaries', run: check('dependency-cruiser/bin/dependency-cruiser.mjs', ...places) },
  { name: 'Dead code', run: check('knip/bin/knip.js') },
  { name: 'Dead code in production', run: check('knip/bin/knip.js', '--production') },
  { name: 'Messages', run: attempt(checkMessages) },
  { name: 'Web app', run: attempt(async () => ensureBuilt()) },
  { name: 'Unit tests', run: tests('unit') },
  { name: 'Journeys in a browser', run: tests('e2e') },
];

const total = { passed: 0, failed: 0 };
const begun = Date.now();
for (const { name, run } of steps) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  console.log(`── ${name}: ${failed > 0 ? 'failed' : 'good'} after ${seconds(start)}`);
  if (failed > 0) break;
}
console.log(`\nAll of it took ${seconds(begun)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function check(program, ...args) {
  return async () => {
    const { passed, output } = await runProgram(`node_modules/${program}`, args, 'quiet');
    if (!passed) console.log(output);
    return { passed: 0, failed: passed ? 0 : 1 };
  };
}

/** @param {() => Promise<void>} work */
function attempt(work) {
  return async () => {
    try {
      await work();
      return { passed: 0, failed: 0 };
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    }
  };
}

async function checkMessages() {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, 'apps/web/package.json'), 'utf8'));
  if ('messages:check' in scripts) await npm(['run', 'messages:check', '-w', '@augenhoehe/web']);
}

/** @param {'unit' | 'e2e'} project */
function tests(project) {
  return async () => {
    const folder = join(root, 'node_modules/.cache/test-reports');
    const report = join(folder, `${project}.json`);
    mkdirSync(folder, { recursive: true });
    rmSync(report, { force: true });
    const { passed } = await runProgram(
      'node_modules/vitest/vitest.mjs',
      [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      'live',
    );
    return countIn(report, passed);
  };
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

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../apps/cli/node24.mjs';
import { ensureBuilt } from './build-web.mjs';
import { ensureInstalled } from './install.mjs';
import { npm } from './npm.mjs';
import { runProgram } from './run-program.mjs';
import { runTests } from './run-tests.mjs';

/** @typedef {import('./run-tests.mjs').Count} Count */
/** @typedef {{ name: string, run: () => Promise<Count> }} Step a failed check counts as one failed test */

const places = ['packages', 'apps', 'tools', 'e2e', 'bench'].filter((place) =>
  existsSync(join(root, place)),
);

// More checkers would each look at the same libraries again: twice the work on two cores.
const types = ['--build', '--force', '--checkers', '1', '--builders', '2'];

/** Types and lint are Go programs: they collect garbage a fifth as often, unless memory gets short. */
const env = { GOGC: '400', GOMEMLIMIT: '2500MiB' };

/**
 * One stage after the other; within a stage two steps at a time, those that use several cores first.
 * @type {readonly (readonly Step[])[]}
 */
const stages = [
  [{ name: 'Packages', run: attempt(() => ensureInstalled('developing')) }],
  [
    { name: 'Types', run: check('typescript/bin/tsc', ...types) },
    { name: 'Lint', run: check('oxlint/bin/oxlint') },
    { name: 'Web app', run: attempt(ensureBuilt) },
    { name: 'Messages', run: attempt(checkMessages) },
    { name: 'Boundaries', run: check('dependency-cruiser/bin/dependency-cruiser.mjs', ...places) },
    { name: 'Dead code', run: check('knip/bin/knip.js') },
    { name: 'Dead code in production', run: check('knip/bin/knip.js', '--production') },
    { name: 'Format', run: check('@biomejs/biome/bin/biome', 'format', '.') },
  ],
  [{ name: 'Tests', run: runTests }],
];

const total = { passed: 0, failed: 0 };
const begun = Date.now();
for (const stage of stages) {
  const waiting = [...stage];
  await Promise.all([runAll(waiting), runAll(waiting)]);
  if (total.failed > 0) break;
}
console.log(`\nAll of it took ${seconds(begun)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {Step[]} waiting shared by all that take from it */
async function runAll(waiting) {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    console.log(`── ${step.name} …`);
    const start = Date.now();
    const { passed, failed } = await step.run();
    total.passed += passed;
    total.failed += failed;
    console.log(`── ${step.name}: ${failed > 0 ? 'failed' : 'good'} after ${seconds(start)}`);
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function check(program, ...args) {
  return async () => {
    const { passed, output } = await runProgram(`node_modules/${program}`, args, {
      voice: 'quiet',
      env,
    });
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

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

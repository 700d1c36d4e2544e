import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { node24, root } from '../apps/cli/node24.mjs';

/**
 * @typedef {object} How
 * @property {'quiet' | 'live'} voice quiet: its output is only in what is returned
 * @property {string} [folder] in which it runs, relative to the project; the project's own by default
 * @property {Readonly<Record<string, string>>} [env] set besides the environment
 */

/**
 * Runs a JavaScript program of the project's packages on Node 24, with the project's programs in reach.
 * @param {string} program relative to the project
 * @param {readonly string[]} args
 * @param {How} how
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
export async function runProgram(program, args, { voice, folder = '.', env = {} }) {
  const node = node24();
  if (node === undefined) throw new Error('There is no Node 24 to run this with.');
  const own = ['node_modules/node/bin', 'node_modules/.bin'].map((place) => join(root, place));
  const child = spawn(node.program, [...node.flags, join(root, program), ...args], {
    cwd: join(root, folder),
    env: { ...process.env, ...env, PATH: [...own, process.env['PATH'] ?? ''].join(delimiter) },
    stdio: voice === 'live' ? 'inherit' : 'pipe',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ passed: status === 0, output }));
  });
}

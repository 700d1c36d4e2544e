import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { node24, root } from '../apps/cli/node24.mjs';

/**
 * Runs a JavaScript program of the project's packages on Node 24, with the project's programs in reach.
 * @param {string} program relative to the project
 * @param {readonly string[]} args
 * @param {'quiet' | 'live'} voice quiet: its output is only in what is returned
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
export async function runProgram(program, args, voice) {
  const node = node24();
  if (node === undefined) throw new Error('There is no Node 24 to run this with.');
  const own = ['node_modules/node/bin', 'node_modules/.bin'].map((place) => join(root, place));
  const child = spawn(node.program, [...node.flags, join(root, program), ...args], {
    cwd: root,
    env: { ...process.env, PATH: [...own, process.env['PATH'] ?? ''].join(delimiter) },
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

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../apps/cli/node24.mjs';

/**
 * Runs npm in the project's folder on the machine's own Node, because the project's Node is among
 * what npm replaces. Says nothing unless it fails; then it throws with all that npm said.
 * @param {readonly string[]} args
 */
export async function npm(args) {
  const { program, first, env } = machineNpm();
  const child = spawn(program, [...first, ...args], {
    cwd: root,
    env,
    shell: program.endsWith('.cmd'),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(undefined);
      else reject(new Error(`npm ${args.join(' ')} failed:\n${output}`));
    });
  });
}

function machineNpm() {
  const { npm_node_execpath: node, npm_execpath: script, PATH = '', ...rest } = process.env;
  const own = join(root, 'node_modules');
  const path = PATH.split(delimiter).filter((place) => !place.startsWith(own));
  const env = { ...rest, PATH: path.join(delimiter) };
  if (node !== undefined && script !== undefined && !node.startsWith(own)) {
    return { program: node, first: [script], env };
  }
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [], env };
}

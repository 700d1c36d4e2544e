#!/usr/bin/env node
// Starts on whatever Node the machine has and goes on with one that runs TypeScript.
import module from 'node:module';
import { join } from 'node:path';
import { endWithNpm } from './end-with-npm.mjs';
import { node24, root, runsTypesAlready } from './node24.mjs';
import { runInstead } from './run-instead.mjs';

const main = join(root, 'apps/cli/src/main.ts');

endWithNpm();
if (runsTypesAlready()) {
  // What was stripped and compiled once need not be again: a third of the time of a start.
  module.enableCompileCache(join(root, 'node_modules/.cache/compiled'));
  await import('./src/main.ts');
} else {
  const node = node24();
  if (node === undefined) {
    console.error(
      'Augenhöhe needs its own Node 24. Run "npm start" once in its folder to install it.',
    );
    process.exit(1);
  }
  runInstead(node.program, [...node.flags, main, ...process.argv.slice(2)]);
}

import { join } from 'node:path';
import { endWithNpm } from '../apps/cli/end-with-npm.mjs';
import { node24, root } from '../apps/cli/node24.mjs';
import { runInstead } from '../apps/cli/run-instead.mjs';
import { ensureBuilt } from './build-web.mjs';
import { ensureInstalled } from './install.mjs';

const wishes = process.argv.slice(2);
const demo = wishes.includes('--demo');
const rest = wishes.filter((wish) => wish !== '--demo');

try {
  await ensureInstalled('running');
  await ensureBuilt();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const node = node24();
if (node === undefined) throw new Error('Node 24 is gone since it was installed.');
endWithNpm();
const program = join(root, 'apps/cli/augenhoehe.mjs');
runInstead(node.program, [...node.flags, program, demo ? 'demo' : 'serve', ...rest]);

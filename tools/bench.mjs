import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../apps/cli/node24.mjs';
import { ensureBuilt } from './build-web.mjs';
import { ensureInstalled } from './install.mjs';
import { runProgram } from './run-program.mjs';

await ensureInstalled('developing');
await ensureBuilt();

// Words after "npm run bench --" choose the benchmarks whose names hold one of them.
const wishes = process.argv.slice(2);
const missed = [];
for (const file of readdirSync(join(root, 'bench')).toSorted()) {
  if (!file.endsWith('.bench.ts')) continue;
  if (wishes.length > 0 && !wishes.some((wish) => file.includes(wish))) continue;
  const name = file.replace('.bench.ts', '');
  console.log(`\n── ${name}`);
  const { passed } = await runProgram(join('bench', file), [], { voice: 'live' });
  if (!passed) missed.push(name);
}
console.log(missed.length === 0 ? '\nEvery budget is kept.' : `\nMissed: ${missed.join(', ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../apps/cli/node24.mjs';
import { fingerprint } from './fingerprint.mjs';
import { runProgram } from './run-program.mjs';

const stamp = join(root, 'apps/web/dist/.built-from');
const sources = [
  'package-lock.json',
  'tsconfig.base.json',
  'apps/web/index.html',
  'apps/web/lingui.config.ts',
  'apps/web/package.json',
  'apps/web/public',
  'apps/web/src',
  'apps/web/tsconfig.app.json',
  'apps/web/tsconfig.json',
  'apps/web/vite.config.ts',
  'packages/domain/package.json',
  'packages/domain/src',
];

/** Builds the web app when its sources have changed since the last build. */
export async function ensureBuilt() {
  const now = fingerprint(root, sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.log('Building the interface …');
  const start = Date.now();
  const { passed, output } = await runProgram(
    'node_modules/vite/bin/vite.js',
    ['build', '--logLevel', 'warn'],
    { voice: 'quiet', folder: 'apps/web', env: { NODE_ENV: 'production' } },
  );
  if (!passed) throw new Error(`The interface could not be built:\n${output}`);
  writeFileSync(stamp, now);
  console.log(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}

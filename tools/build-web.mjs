import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node24, root } from '../apps/cli/node24.mjs';
import { fingerprint } from './fingerprint.mjs';

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
export function ensureBuilt() {
  const now = fingerprint(root, sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.log('Building the interface …');
  const start = Date.now();
  const node = node24();
  if (node === undefined) throw new Error('There is no Node 24 to build the interface with.');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(
    node.program,
    [...node.flags, vite, 'build', '--logLevel', 'warn'],
    {
      cwd: join(root, 'apps/web'),
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (status !== 0) throw new Error(`The interface could not be built:\n${stdout}${stderr}`);
  writeFileSync(stamp, now);
  console.log(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}

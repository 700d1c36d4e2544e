import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Since 22.18 Node runs TypeScript files without being asked to; 22.12 does so when asked. */
const oldestWithTypes = { major: 22, minor: 12 };

/** Megabytes of short-lived objects: an import of 10,000 rows takes 100 MB less at its peak, and no longer. */
const memoryFlags = ['--max-semi-space-size=16'];

/**
 * The Node that runs the project's TypeScript: its own from npm, else this one when new enough.
 * @returns {{ program: string, flags: readonly string[] } | undefined}
 */
export function node24() {
  const own = join(
    root,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(own)) return { program: own, flags: memoryFlags };
  if (!runsTypes()) return undefined;
  const typeFlags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return { program: process.execPath, flags: [...typeFlags, ...memoryFlags] };
}

/** Whether the running Node reads TypeScript files without a flag. */
export function runsTypesAlready() {
  return Boolean(process.features.typescript);
}

function runsTypes() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const { major: from, minor: since } = oldestWithTypes;
  return major > from || (major === from && minor >= since);
}

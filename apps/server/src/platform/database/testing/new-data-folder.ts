import { cpSync, existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packages from '../../../../package.json' with { type: 'json' };
import { openDurablePglite } from '../embedded/open-pglite.ts';

/** A new data folder with an empty database. Creating that takes seconds, so a first one is kept and copied. */
export async function newDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-data-'));
  // A thousand files: one after the other from JavaScript takes twice the time.
  cpSync(await emptyDatabase(), join(folder, 'database'), { recursive: true });
  return folder;
}

async function emptyDatabase(): Promise<string> {
  const version = packages.dependencies['@electric-sql/pglite'];
  const kept = join(tmpdir(), `augenhoehe-empty-folder-${version}`);
  if (existsSync(kept)) return kept;
  const draft = await mkdtemp(`${kept}-`);
  const { pglite } = await openDurablePglite(draft);
  await pglite.close();
  try {
    await rename(draft, kept);
  } catch (error) {
    await rm(draft, { recursive: true });
    // Another process may have been faster.
    if (!existsSync(kept)) throw error;
  }
  return kept;
}

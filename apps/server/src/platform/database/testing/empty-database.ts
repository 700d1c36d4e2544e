import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packages from '../../../../package.json' with { type: 'json' };
import { openDurablePglite } from '../embedded/open-pglite.ts';

/** A folder with an empty embedded database, to be copied. Creating that takes seconds, so the first one is kept. */
export async function emptyDatabase(): Promise<string> {
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

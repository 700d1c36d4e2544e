import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type MemoryFS, PGlite } from '@electric-sql/pglite';
import { DurableNodeFs } from './durable-node-fs.ts';
import { withBaselineCode } from './with-baseline-code.ts';

export interface DurablePglite {
  readonly pglite: PGlite;
  readonly files: DurableNodeFs;
}

/**
 * A neighbourhood fits into 16 MB of buffers, and what does not is in the system's cache; PostgreSQL's
 * 128 MB would be taken at once, as PGlite fills new memory with zeros.
 */
const memoryParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Without `-F`, which turns syncing off, and syncing by `fsync`. */
const durableParams = [
  ...memoryParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** A database that lives as long as the process. */
export async function openMemoryPglite(fs: MemoryFS): Promise<PGlite> {
  return withBaselineCode(() => PGlite.create({ fs, startParams: memoryParams }));
}

/** The database in `<folder>/postgres`, created when missing. The folder must be locked by us. */
export async function openDurablePglite(folder: string): Promise<DurablePglite> {
  const home = join(folder, 'postgres');
  if (!existsSync(home)) await createDatabase(folder, home);
  return openAt(home);
}

/** Created beside and renamed when complete: a killed first start leaves nothing half done. */
async function createDatabase(folder: string, home: string): Promise<void> {
  const draft = join(folder, 'postgres.new');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const { pglite } = await openAt(draft);
  await pglite.close();
  await syncTree(draft);
  await rename(draft, home);
  await syncEntry(folder);
}

async function openAt(home: string): Promise<DurablePglite> {
  const files = new DurableNodeFs(home);
  const pglite = await withBaselineCode(() =>
    PGlite.create({ fs: files, startParams: durableParams }),
  );
  return { pglite, files };
}

async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await syncEntry(join(entry.parentPath, entry.name));
  }
  await syncEntry(folder);
}

async function syncEntry(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

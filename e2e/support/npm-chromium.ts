import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

export type Chromium = {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
};

const root = dirname(dirname(import.meta.dirname));
const run = promisify(execFile);

/** The headless Chromium of the npm package, unpacked once into the project's cache. */
export async function npmChromium(): Promise<Chromium> {
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpack(cache, folder);
  const program = join(folder, 'chromium');
  const libraries = await libraryFolder(program, join(folder, 'al2023/lib'));
  return { program, environment: { ...libraries, ...fontFolder(join(folder, 'fonts')) } };
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const description = join(dirname(dirname(dirname(entry))), 'package.json');
  const parsed = z.object({ version: z.string() });
  return parsed.parse(JSON.parse(await readFile(description, 'utf8'))).version;
}

/** The package unpacks into the system's temporary folder: give it one, and take it over when complete. */
async function unpack(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'unpacking-'));
  const script =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  try {
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      // The second makes it unpack the system libraries too that a bare machine lacks.
      env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
    await writeFile(join(draft, 'fonts/fonts.conf'), fontList(join(folder, 'fonts')));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own libraries only where the machine lacks some, because they are older. */
async function libraryFolder(program: string, own: string): Promise<Record<string, string>> {
  const { stdout } = await run('ldd', [program]);
  return stdout.includes('not found') ? { LD_LIBRARY_PATH: own } : {};
}

/** The package's own list expects the fonts in /tmp. */
function fontList(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}

function fontFolder(own: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: own };
}

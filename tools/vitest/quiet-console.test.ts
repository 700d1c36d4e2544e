import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';

const root = dirname(dirname(import.meta.dirname));
const run = promisify(execFile);
let folder = '';

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs one test with the project's set-up in a Vitest of its own. */
async function runTest(body: string): Promise<unknown> {
  folder = await mkdtemp(join(tmpdir(), 'augenhoehe-quiet-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const setup = join(root, 'tools/vitest/quiet-console.ts');
  await writeFile(
    join(folder, 'vitest.config.mjs'),
    `export default { test: { setupFiles: [${JSON.stringify(setup)}] } };`,
  );
  const text = `import { test } from 'vitest';\ntest('planted', async () => { ${body} });\n`;
  await writeFile(join(folder, 'planted.test.mjs'), text);
  const program = join(root, 'node_modules/vitest/vitest.mjs');
  return run(process.execPath, [program, 'run', '--root', folder], { cwd: folder });
}

test('a quiet test passes', async () => {
  await expect(runTest('await 1;')).resolves.toMatchObject({
    stdout: expect.stringContaining('1 passed'),
  });
});

test('a test that calls console.error fails', async () => {
  await expect(runTest("console.error('a key is %s', 'missing');")).rejects.toMatchObject({
    stderr: expect.stringContaining('console.error was called:\na key is missing'),
  });
});

test('a rejection that nobody handles fails the run', async () => {
  const body = "void Promise.reject(new Error('forgotten')); await new Promise(setImmediate);";
  await expect(runTest(body)).rejects.toMatchObject({
    stderr: expect.stringContaining('forgotten'),
  });
});

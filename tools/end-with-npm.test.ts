import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const module = join(import.meta.dirname, '../apps/cli/end-with-npm.mjs');

/** A shell that keeps a Node in the foreground, as npm does; resolves with what the Node said until its end. */
async function killShell(): Promise<string> {
  const script = `const { endWithNpm } = await import(${JSON.stringify(module)}); endWithNpm();
    process.on('SIGTERM', () => { console.log('ended'); process.exit(0); });
    setTimeout(() => { console.log('lived on'); process.exit(0); }, 2000); console.log('ready');`;
  const shell = spawn(
    'sh',
    ['-c', `"$0" --input-type=module --eval "$1"; :`, process.execPath, script],
    {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  shell.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said === 'ready\n') shell.kill('SIGTERM');
  });
  await once(shell, 'close');
  return said;
}

test('a process that npm started ends when npm is gone', async () => {
  expect(await killShell()).toBe('ready\nended\n');
});

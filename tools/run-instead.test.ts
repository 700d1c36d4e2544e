import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const module = join(import.meta.dirname, '../apps/cli/run-instead.mjs');

/** Starts a process that hands itself over to a Node with the given script. */
function handOver(kind: 'replaced' | 'watched', script: string): ChildProcess {
  const forget = kind === 'watched' ? 'process.execve = undefined;' : '';
  const first = `${forget} const { runInstead } = await import(${JSON.stringify(module)});
    runInstead(process.execPath, ['--eval', ${JSON.stringify(script)}]);`;
  return spawn(process.execPath, ['--input-type=module', '--eval', first], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ending(child: ChildProcess): Promise<{ output: string; complaints: string }> {
  const said = { output: '', complaints: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    said.output += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said.complaints += chunk.toString();
  });
  await once(child, 'close');
  return said;
}

test.each(['replaced', 'watched'] as const)(
  'a %s process passes output and status on',
  async (kind) => {
    const child = handOver(kind, "console.log('served'); process.exitCode = 7;");
    expect(await ending(child)).toEqual({ output: 'served\n', complaints: '' });
    expect(child.exitCode).toBe(7);
  },
);

test.each([
  ['replaced', 'SIGTERM'],
  ['watched', 'SIGTERM'],
  ['replaced', 'SIGINT'],
  ['watched', 'SIGINT'],
] as const)('a %s process passes %s on once and waits for a clean end', async (kind, signal) => {
  const child = handOver(
    kind,
    `let times = 0;
     process.on('${signal}', () => { times += 1; setTimeout(() => { console.log(times); process.exit(0); }, 50); });
     setInterval(() => {}, 1000); console.log('ready');`,
  );
  child.stdout?.once('data', () => child.kill(signal));
  expect((await ending(child)).output).toBe('ready\n1\n');
  expect(child.exitCode).toBe(0);
});

test.each(['replaced', 'watched'] as const)(
  'a %s process dies of the same signal',
  async (kind) => {
    const child = handOver(
      kind,
      "process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000);",
    );
    await ending(child);
    expect(child.signalCode).toBe('SIGTERM');
  },
);

test('a program that is not there is named', async () => {
  const script = `const { runInstead } = await import(${JSON.stringify(module)});
    process.execve = undefined; runInstead('/nowhere/node', []);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  expect((await ending(child)).complaints).toContain('/nowhere/node cannot be started');
  expect(child.exitCode).toBe(1);
});

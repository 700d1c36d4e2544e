import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { startApplication } from './application.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the `demo` command leaves in its folder when it is started and ended. */
    readonly preparedFolder: string;
  }
}

/** Creating the embedded database takes seconds: the demo does so once a run, and the files begin with copies. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const application = await startApplication('demo');
  const status = await application.end('SIGTERM');
  if (status !== 0) throw new Error(`The demo ended with ${String(status)}.`);
  provide('preparedFolder', application.folder);
  return () => rm(application.folder, { recursive: true });
}

import { request } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { newTemplateDatabase } from '../../tools/vitest/template-database.ts';
import { startApplication } from './application.ts';
import { signInToSample } from './enter-sample.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database on the test server in which the sample neighbourhood was made, to be copied. */
    readonly sampleDatabase: string;
  }
}

/** Making the sample takes seconds: it is made once a run, as its visitors do, and the files begin with copies. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const database = await newTemplateDatabase();
  const application = await startApplication('serve', undefined, { DATABASE_URL: database.url });
  const requests = await request.newContext();
  await signInToSample(requests, application);
  await requests.dispose();
  await application.stop();
  provide('sampleDatabase', database.name);
  return () => database.remove();
}

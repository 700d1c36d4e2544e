import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Application } from './application.ts';
import { closeVisits, sharedBrowser } from './browser.ts';
import { startSample } from './start-sample.ts';

export interface Demo {
  readonly browser: Browser;
  readonly application: Application;
}

/** A browser and the product with its sample neighbourhood, for the tests around the call. */
export function demo(): Demo {
  const opened: { browser?: Browser; application?: Application } = {};

  beforeAll(async () => {
    opened.browser = await sharedBrowser();
    opened.application = await startSample();
  });

  afterAll(async () => {
    await closeVisits();
    await opened.application?.stop();
  });

  function ready<Part>(part: Part | undefined): Part {
    if (part === undefined) throw new Error('Browser and product are there once the tests run.');
    return part;
  }

  return {
    get browser() {
      return ready(opened.browser);
    },
    get application() {
      return ready(opened.application);
    },
  };
}

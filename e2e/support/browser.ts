import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type Chromium, npmChromium } from './npm-chromium.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  // WebGL without a graphics card, for maps.
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No page lives long enough for V8's slowest compiler to pay.
  '--js-flags=--no-turbofan',
];

/**
 * A real headless browser: the one named by CHROMIUM_PATH, else an installed Chromium or Chrome,
 * else the one from npm. The caller closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  return launch(namedOrInstalled() ?? (await npmChromium()));
}

let ofWorker: Promise<Browser> | undefined;

/** The one of this worker, which ends with it: starting one for each file takes a second of a core. */
export function sharedBrowser(): Promise<Browser> {
  ofWorker ??= launchBrowser();
  return ofWorker;
}

/** After a file: nothing of it goes on in the shared browser. */
export async function closeVisits(): Promise<void> {
  const browser = await ofWorker;
  for (const context of browser?.contexts() ?? []) await context.close();
}

export async function launch({ program, environment }: Chromium): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    headless: true,
    args: flags,
    env: { ...process.env, ...environment },
  });
}

function namedOrInstalled(): Chromium | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const program = named ?? installed.find((place) => existsSync(place));
  return program === undefined ? undefined : { program, environment: {} };
}

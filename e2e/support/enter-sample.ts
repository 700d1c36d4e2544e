import type { Page } from 'playwright-core';
import type { Application } from './application.ts';

/** Takes the link into the sample without opening the page that it leads to. */
export async function signInToSample(page: Page, { url, link }: Application): Promise<void> {
  const token = new URL(link).hash.replace('#beispiel=', '');
  const reply = await page.request.post(`${url}/api/set-up/sample`, { data: { token } });
  if (!reply.ok()) throw new Error(`The sample was refused: ${await reply.text()}`);
}

/** Sits down at a page of the sample. */
export async function enterSample(
  page: Page,
  application: Application,
  path = 'bestand',
): Promise<void> {
  await signInToSample(page, application);
  await page.goto(`${application.url}/quartier/hafergraben/${path}`);
}

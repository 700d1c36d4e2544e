import type { APIRequestContext, Page } from 'playwright-core';
import { tokenIn } from '../../apps/server/src/access/testing/token-in.ts';
import type { Application } from './application.ts';

/** Takes the link into the sample without opening the page that it leads to. */
export async function signInToSample(
  requests: APIRequestContext,
  { url, link }: Application,
): Promise<void> {
  const data = { token: tokenIn(link) };
  const reply = await requests.post(`${url}/api/set-up/sample`, { data });
  if (!reply.ok()) throw new Error(`The sample was refused: ${await reply.text()}`);
}

/** Sits down at a page of the sample. */
export async function enterSample(
  page: Page,
  application: Application,
  path = 'bestand',
): Promise<void> {
  await signInToSample(page.request, application);
  await page.goto(`${application.url}/quartier/hafergraben/${path}`);
}

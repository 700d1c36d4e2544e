import type { Page } from 'playwright-core';
import { closeMessages } from './close-messages.ts';

/**
 * Leads to an address within the page that is open, as links do: neither the interface nor axe is loaded
 * anew. An empty page comes between, so that nothing which is awaited stands there from the page before.
 * Messages are closed before, which would lie over the next page; whoever has not come yet comes to the address.
 */
export async function walkTo(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto(address);
    return;
  }
  await page.evaluate(() => history.pushState(null, '', '/gibt-es-nicht'));
  await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
  await closeMessages(page);
  await page.evaluate((next) => history.pushState(null, '', next), address);
}

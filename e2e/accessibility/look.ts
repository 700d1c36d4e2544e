import type { Page } from 'playwright-core';
import { expectAccessible, expectContrast } from '../support/accessible.ts';
import { expectNoSidewaysScroll } from '../support/visit.ts';

/** In light everything that axe knows, in dark what differs there: contrast. */
export async function look(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
}

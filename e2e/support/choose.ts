import type { Locator, Page } from 'playwright-core';
import { drawn } from './accessible.ts';

/** Types a few letters and takes the first proposal by keyboard, as somebody does who knows the name. */
export async function choose(page: Page, field: Locator, name: string): Promise<void> {
  // A list that is open closes where the page is scrolled: that happens before the first letter.
  await field.focus();
  await drawn(page);
  await field.pressSequentially(name.slice(0, 9));
  await page.getByRole('option', { name }).first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
}

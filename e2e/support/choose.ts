import type { Locator, Page } from 'playwright-core';

/** Types a few letters and takes the first proposal by keyboard, as somebody does who knows the name. */
export async function choose(page: Page, field: Locator, name: string): Promise<void> {
  await field.pressSequentially(name.slice(0, 9));
  await page.getByRole('option', { name }).first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
}

import type { Page } from 'playwright-core';

/** What was told at the bottom is read and closed: it would lie over what is pressed next. */
export async function closeMessages(page: Page): Promise<void> {
  const close = page.getByRole('alertdialog').getByRole('button', { name: 'Close' });
  while ((await close.count()) > 0) await close.first().click();
}

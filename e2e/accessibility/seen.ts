import type { Page } from 'playwright-core';

export async function seen(page: Page, content: string): Promise<void> {
  await page.getByText(content).filter({ visible: true }).first().waitFor();
}

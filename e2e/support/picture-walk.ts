import type { Download, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How somebody finds their way in the picture of the network, by keys and by what is said. */
export function pictureWalk(page: () => Page) {
  function picture(): Locator {
    return page().getByRole('application');
  }

  async function counted(sentence: string | RegExp): Promise<void> {
    await page().getByRole('status').filter({ hasText: sentence }).first().waitFor();
  }

  /** The label of what has the focus of the keyboard. */
  async function active(): Promise<string> {
    return page().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  }

  /** Until the one that is meant has the focus: it moves after the picture is drawn anew. */
  async function arrives(label: RegExp): Promise<string> {
    await expect.poll(active).toMatch(label);
    return active();
  }

  async function tabIntoPicture(): Promise<void> {
    await picture().getByRole('button').first().waitFor();
    await page().getByRole('combobox', { name: 'Find an actor' }).focus();
    for (let press = 0; press < 15; press += 1) {
      await page().keyboard.press('Tab');
      if (await picture().evaluate((svg) => svg.contains(document.activeElement))) return;
    }
    throw new Error('Tab does not lead into the picture.');
  }

  async function exported(kind: RegExp): Promise<Download> {
    await page().getByRole('button', { name: 'Export', exact: true }).click();
    const download = page().waitForEvent('download');
    await page().getByRole('menuitem', { name: kind }).click();
    return download;
  }

  return { picture, counted, active, arrives, tabIntoPicture, exported };
}

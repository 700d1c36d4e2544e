import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../support/demo.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';

const devices: readonly Device[] = ['desk', 'phone'];
const office = 'Stadtteilbüro Hafergraben';

const sample = demo();

describe.each(devices)('who has too many tasks at a %s', (device) => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await page.goto(sample.application.link);
    await page.waitForURL(/bestand/);
    await page.goto(`${sample.application.url}/quartier/hafergraben/aufgaben`);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  test('is told with both numbers, and sees what is overdue first', async () => {
    await page.getByText(`${office} has 13 of 29 open tasks, 45 %.`).waitFor();
    await page
      .getByText('6 of them are overdue, 7 in the whole neighbourhood.', { exact: false })
      .waitFor();
    await page.getByRole('table', { name: 'Overdue' }).getByRole('row').nth(7).waitFor();
    await expectWell(page);
  });

  test('hands over two tasks to whom has said yes, and the warning disappears', async () => {
    await page.getByRole('button', { name: 'Hand over two tasks' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { checked: true }).nth(1).waitFor();
    await dialog.getByRole('radio', { name: 'Agreed orally' }).check();
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.getByText('2 tasks handed over.').waitFor();
    const shares = page.getByRole('table', { name: 'Shares of the open tasks' });
    const own = shares.getByRole('row').filter({ hasText: office });
    await own.getByText('11 of 29').waitFor();
    await own.getByText('38 %').waitFor();
    expect(await page.getByText('Too much with one actor').count()).toBe(0);
  });

  test('takes it back, and is told again', async () => {
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.getByText(`${office} has 13 of 29 open tasks, 45 %.`).waitFor();
  });

  test('asks first: until the yes everything stays', async () => {
    await page.getByRole('button', { name: 'Hand over two tasks' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('heading', { name: 'What you have to do' }).waitFor();
    await page.getByText(`${office} has 13 of 29 open tasks, 45 %.`).waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.getByRole('heading', { name: 'What you have to do' }).waitFor({ state: 'detached' });
  });
});

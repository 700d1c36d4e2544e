import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeMessages } from '../support/close-messages.ts';
import { enterSample } from '../support/enter-sample.ts';
import { demo } from '../support/demo.ts';
import { type Device, expectWell, type Visit, visit } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';

const devices: readonly Device[] = ['desk', 'phone'];
const office = 'Stadtteilbüro Hafergraben';

const sample = demo();

describe.each(devices)('who has too many tasks at a %s', (device) => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await enterSample(page, sample.application, 'aufgaben');
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

  test('edits a task: day, rhythm, and where it was decided', async () => {
    const title = 'Tische und Bänke bereitstellen';
    await page.getByRole('button', { name: 'Add a task' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'What is to be done?' }).fill(title);
    await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await page.getByRole('button', { name: `Task: ${title}` }).press('Enter');
    await page.getByRole('menuitem', { name: 'Change' }).click();
    await dialog.getByLabel('Until when?').fill('2027-03-31');
    await dialog.getByRole('combobox', { name: 'Does it come back?' }).selectOption('every month');
    await dialog
      .getByRole('combobox', { name: 'Where does it come from?' })
      .selectOption('from a meeting');
    await dialog.getByRole('textbox', { name: 'Which one?' }).fill('Sitzung vom 12. Oktober');
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Save' }).press('Enter');
    const row = page.getByRole('row').filter({ hasText: title });
    await row.getByText('Sitzung vom 12. Oktober').waitFor();
    await row.getByText('every month').waitFor();
  });

  test('who says no may say why, and whoever asked reads it', async () => {
    const title = 'Tische und Bänke bereitstellen';
    await page.getByRole('button', { name: `Task: ${title}` }).press('Enter');
    await page.getByRole('menuitem', { name: 'Hand over' }).click();
    const dialog = page.getByRole('dialog');
    const receiver = dialog.getByRole('combobox');
    await receiver.fill('Apotheke am Anger');
    await page.getByRole('listbox').getByRole('option', { name: 'Apotheke am Anger' }).waitFor();
    await receiver.press('ArrowDown');
    await receiver.press('Enter');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).press('Enter');
    await page.getByRole('button', { name: `Not taken on: ${title}` }).press('Enter');
    await dialog.getByRole('textbox', { name: 'Why not?' }).fill('Im Advent zu viel zu tun');
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Record a no' }).press('Enter');
    await page
      .getByRole('row')
      .filter({ hasText: title })
      .getByText('Apotheke am Anger declined: Im Advent zu viel zu tun')
      .waitFor();
    await page.getByRole('button', { name: `Task: ${title}` }).press('Enter');
    await page.getByRole('menuitem', { name: 'Entered by mistake: remove' }).click();
    await page.getByText(`Task removed: ${title}`).waitFor();
  });

  test('closes a task in the list by keyboard, and stays beside where it was', async () => {
    const rows = page
      .getByRole('table', { name: 'Overdue' })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') });
    const next = rows.nth(1).getByRole('button').last();
    const name = await next.getAttribute('aria-label');
    await rows.first().getByRole('button', { name: /^Done/ }).press('Enter');
    await page
      .getByText(/^Done: /)
      .first()
      .waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(name);
    await page.getByRole('button', { name: 'Undo' }).first().press('Enter');
    await page.getByText('13 of 29 open tasks', { exact: false }).first().waitFor();
    await closeMessages(page);
  });

  test('moves a task on the board by keyboard alone, and stays with it', async () => {
    await page.getByRole('radio', { name: 'Board' }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/view=board/);
    const wanted = page.getByRole('region', { name: 'Wanted' });
    const working = page.getByRole('region', { name: 'In progress' });
    const card = working.getByRole('listitem').first();
    const title = await card.locator('strong').innerText();
    await expectWell(page);
    const tools = { name: `Task: ${title}` };
    await working.getByRole('button', tools).press('Enter');
    await page.getByRole('menuitem', { name: 'Ask the network: who takes it on?' }).press('Enter');
    await wanted.getByText(title).waitFor();
    await expect
      .poll(() => wanted.getByRole('button', tools).evaluate((it) => it === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Withdraw the request' }).press('Enter');
    await working.getByText(title).waitFor();
    await page.getByRole('radio', { name: 'List', exact: true }).check();
    await page.getByRole('table', { name: 'Overdue' }).waitFor();
  });

  test('subscribes to the days in a calendar, and ends that', async () => {
    await page.getByRole('button', { name: 'Make an address' }).press('Enter');
    const address = await page.getByRole('textbox', { name: 'Your address' }).inputValue();
    await expectWell(page);
    const subscribed = await fetch(address);
    expect(subscribed.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = await subscribed.text();
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar.match(/^UID:task-/gm)?.length).toBe(29);
    await page.getByRole('button', { name: 'Withdraw address' }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take back' }).press('Enter');
    await page.getByRole('button', { name: 'Make an address' }).waitFor();
    expect((await fetch(address)).status).toBe(404);
  });

  test('finds them on the page of their cooperation, where a new one belongs to it', async () => {
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/kooperationen`);
    await page.getByRole('link', { name: 'Elterncafé Nordhof' }).first().click();
    const part = page.getByRole('region', { name: 'Tasks' });
    await part.getByText('Familienzentrum Nordhof').first().waitFor();
    await part.getByRole('button', { name: 'New task' }).press('Enter');
    const context = page
      .getByRole('dialog')
      .getByRole('combobox', { name: 'What does it belong to?' });
    expect(await context.locator('option:checked').innerText()).toBe('Elterncafé Nordhof');
    await page.keyboard.press('Escape');
    await expectWell(page);
    await part.getByRole('link', { name: /^View all \d+ tasks$/ }).press('Enter');
    await page.waitForURL(/aufgaben\?context=/);
    await page.getByText('shown', { exact: false }).first().waitFor();
  });

  test('follows a task to the agreement it comes from, and adds another one there', async () => {
    const title = 'Vorlesekoffer packen';
    await walkTo(page, `${sample.application.url}/quartier/hafergraben/aufgaben`);
    const row = page.getByRole('row').filter({ hasText: 'Einsatzplan Lesepat:innen' });
    await row.getByRole('link', { name: 'Lesepatenschaften', exact: true }).click();
    await page.waitForURL(/vereinbarungen\//);
    const part = page.getByRole('region', { name: 'Tasks' });
    await part.getByText('Einsatzplan Lesepat:innen zweites Halbjahr').waitFor();
    await part.getByRole('button', { name: 'New task' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'What is to be done?' }).fill(title);
    const agreement = dialog.getByRole('combobox', { name: 'Which agreement does it come from?' });
    await expect.poll(() => agreement.inputValue()).toBe('Lesepatenschaften');
    await dialog.getByRole('textbox', { name: 'From what exactly?' }).fill('Teil 4');
    await expectWell(page);
    await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await part.getByText(title).waitFor();
    await expectWell(page);
    await part.getByRole('link', { name: /^View all \d+ tasks$/ }).press('Enter');
    await page.waitForURL(/aufgaben\?agreement=/);
    const added = page.getByRole('row').filter({ hasText: title });
    await added.getByText('Teil 4').waitFor();
    await expectWell(page);
    await added.getByRole('button', { name: `Task: ${title}` }).press('Enter');
    await page.getByRole('menuitem', { name: 'Entered by mistake: remove' }).click();
    await page.getByText(`Task removed: ${title}`).waitFor();
  });
});

describe('what may go wrong while writing', () => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser);
    page = visitor.page;
    await enterSample(page, sample.application, 'aufgaben');
  });

  afterAll(async () => {
    // The browser itself tells of a missing connection.
    expect(visitor.trouble.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual(
      [],
    );
    await visitor.close();
  });

  test('a text that is too long stays whole, and says by how much', async () => {
    await page.getByRole('button', { name: 'Add a task' }).first().click();
    const title = page.getByRole('dialog').getByRole('textbox', { name: 'What is to be done?' });
    await title.fill('a'.repeat(195));
    await page.getByText('Room for 5 more characters').waitFor();
    await title.fill('a'.repeat(5000));
    await page.getByText('4,800 characters too many. There can be up to 200').waitFor();
    await expectWell(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Up to 200 characters are possible.').first().waitFor();
    expect(await title.inputValue()).toHaveLength(5000);
  });

  test('without a connection the text waits in its field, and is sent once when it is back', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'What is to be done?' }).fill('Kabel holen');
    await visitor.context.setOffline(true);
    const send = dialog.getByRole('button', { name: 'Add', exact: true });
    await send.click();
    await dialog.getByText('There is no connection at the moment.').waitFor();
    await visitor.context.setOffline(false);
    await send.dblclick();
    await page.getByRole('button', { name: 'Task: Kabel holen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Task: Kabel holen' }).count()).toBe(1);
  });

  test('a page that does not arrive says why, and comes once the connection is back', async () => {
    await visitor.context.setOffline(true);
    await page.getByRole('link', { name: 'Roles' }).first().click();
    await page.getByText('There is no connection at the moment. It goes on').waitFor();
    await expectWell(page);
    await visitor.context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: /^What hangs on one person/ }).waitFor();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from './support/demo.ts';
import {
  expectAccessible,
  expectContrast,
  expectNoSidewaysScroll,
  type Visit,
  visit,
} from './support/visit.ts';

const place = '/quartier/hafergraben';

/** Every page of a neighbourhood, each by something that only stands when it is complete. */
const pages = {
  actors: [`${place}/bestand`, 'Apotheke am Anger'],
  'actors with a sheet': [`${place}/bestand?q=mosaik`, 'Interkultureller Frauenverein Mosaik'],
  'nothing found': [`${place}/bestand?q=xyzxyz`, 'Nobody fits'],
  'search, before a question': [`${place}/suche`, 'Who can do what'],
  'search, found': [`${place}/suche?q=dolmetschen`, 'Sprachkursträger Kompass'],
  'search, nothing found': [`${place}/suche?q=xyzxyz`, 'nothing on this yet'],
  map: [`${place}/karte`, 'Apotheke am Anger'],
  'map with a popup and a filter': [`${place}/karte?q=mosaik&colour=age`, 'Who is where?'],
  ties: [`${place}/beziehungen`, 'Apotheke am Anger'],
  bodies: [`${place}/gremien`, 'AK Ankommen'],
  'who sits where': [`${place}/gremien/sitze`, 'AK Ankommen'],
  'overlap of bodies': [`${place}/gremien/ueberschneidung`, 'AK Ankommen'],
  areas: [`${place}/gebiete`, 'Alter Anger'],
  coverage: [`${place}/vollstaendigkeit`, 'Traffic and mobility'],
  'who fits whom': [`${place}/beziehungen/passend`, 'For which actor?'],
  gaps: [`${place}/vollstaendigkeit?view=gaps`, 'Groups of actors'],
  confirmation: [`${place}/vollstaendigkeit?view=confirmation`, 'The oldest first'],
  'taking stock': [`${place}/vollstaendigkeit?view=methods`, 'Neighbourhood walk'],
  'nobody to inform': [`${place}/informieren`, 'Nobody needs to be informed'],
  network: [`${place}/netz`, 'Not connected to anybody yet'],
  'network in focus': [`${place}/netz?level=3`, 'At least'],
  'network as a list': [`${place}/netz?view=liste`, 'Apotheke am Anger'],
  'network as a matrix': [`${place}/netz?view=matrix`, 'Apotheke am Anger'],
  history: [`${place}/verlauf`, 'Hafergraben'],
  import: [`${place}/import`, 'Paste cells from the spreadsheet'],
  'export of actors': [`${place}/export?q=mosaik`, 'as in your list'],
  'export of ties': [`${place}/export/beziehungen`, 'What do you need the file for?'],
  'export of contact persons': [`${place}/export/ansprechpersonen`, 'As vCards'],
  'export of the whole neighbourhood': [`${place}/export/quartier`, 'Everything in one file'],
  'nothing to export': [`${place}/export?q=xyzxyz`, 'nothing to export here'],
  members: [`${place}/beteiligte`, 'koordination@sample.invalid'],
  settings: [`${place}/einstellungen`, 'What is the neighbourhood called?'],
  account: ['/konto', 'What is your name?'],
} as const;

const publicPages = [
  '/anmelden',
  '/einladung',
  '/einrichten/sicherung',
  '/hilfe',
  '/ueber',
  '/barrierefreiheit',
  '/datenschutz',
  '/impressum',
  '/gibt-es-nicht',
];

const sample = demo();

async function enter(page: Page): Promise<void> {
  await page.goto(sample.application.link);
  await page.waitForURL(/bestand/);
}

/** In light everything that axe knows, in dark what differs there: contrast. */
async function look(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function seen(page: Page, content: string): Promise<void> {
  await page.getByText(content).filter({ visible: true }).first().waitFor();
}

describe.each(['desk', 'phone'] as const)('at a %s', (device) => {
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    visitor = await visit(sample.browser, { device });
    page = visitor.page;
    await enter(page);
  });

  afterAll(async () => {
    expect(visitor.trouble).toEqual([]);
    await visitor.close();
  });

  test.each(Object.entries(pages))('%s', async (_name, [path, content]) => {
    await page.goto(sample.application.url + path);
    await seen(page, content);
    await look(page);
  });

  test('sheet beside and instead of the list', async () => {
    await page.goto(`${sample.application.url}${place}/bestand?q=mosaik`);
    await page
      .getByRole('link', { name: /Frauenverein Mosaik/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /Frauenverein Mosaik/ }).waitFor();
    await look(page);
  });

  test('who sees which part of an entry', async () => {
    await page.goto(`${sample.application.url}${place}/bestand?q=mosaik`);
    await page
      .getByRole('link', { name: /Frauenverein Mosaik/ })
      .first()
      .click();
    const sheet = page.getByRole('complementary', { name: /Frauenverein Mosaik/ });
    await sheet.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Visibility' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Contact', { exact: true }).selectOption('geschuetzt');
    await dialog.getByText('You are not in the named circle').waitFor();
    await look(page);
    await dialog.getByLabel('Contact', { exact: true }).selectOption('team');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await sheet.getByText('Team').first().waitFor();
    await look(page);
    await page.getByRole('button', { name: 'Undo' }).first().click();
  });

  test('the named circle', async () => {
    await page.goto(`${sample.application.url}${place}/beteiligte`);
    await page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Named circle' }).click();
    await page.getByRole('checkbox', { name: /named circle/ }).waitFor();
    await look(page);
  });

  test('a dialog, and its errors', async () => {
    await page.goto(`${sample.application.url}${place}/bestand`);
    await page
      .getByRole('button', { name: /^Add( actor)?$/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await look(page);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog
      .getByRole('alert')
      .or(dialog.getByText(/please/i))
      .first()
      .waitFor();
    await look(page);
  });

  test('a menu', async () => {
    await page.goto(`${sample.application.url}/hilfe`);
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('menu').waitFor();
    await look(page);
  });

  test('the network with a focus, its menu of files, and a sheet', async () => {
    await page.goto(`${sample.application.url}${place}/netz`);
    const marks = page.getByRole('application').getByRole('button');
    await marks.first().waitFor();
    await page.getByRole('combobox', { name: 'Find an actor' }).pressSequentially('Interkult');
    await page.getByRole('option', { name: /Mosaik/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await seen(page, 'in focus');
    await look(page);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menu').waitFor();
    await look(page);
    await page.keyboard.press('Escape');
    await marks.and(page.locator('[tabindex="0"]')).press('Enter');
    await page.getByRole('heading', { name: /Frauenverein Mosaik/ }).waitFor();
    await look(page);
  });

  test.each(publicPages)('%s', async (path) => {
    await page.goto(sample.application.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page);
  });
});

test('nothing sticks out at 320 px', async () => {
  const visitor = await visit(sample.browser, { device: 'phone' });
  await visitor.page.setViewportSize({ width: 320, height: 700 });
  await enter(visitor.page);
  for (const [path, content] of Object.values(pages)) {
    await visitor.page.goto(sample.application.url + path);
    await seen(visitor.page, content);
    await expectNoSidewaysScroll(visitor.page);
  }
  await visitor.close();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectContrast } from './accessible.ts';
import { closeVisits, sharedBrowser } from './browser.ts';
import { aside } from './set-known-aside.ts';
import { visit } from './visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(closeVisits);

const usual = '<li><a href="/a">A place</a> <button>More</button></li>';

/** A page with a list of thirty that are built alike, but for one in the middle. */
async function shown(odd: string, list = ''): Promise<Page> {
  const { page } = await visit(browser);
  const rows = Array.from({ length: 30 }, (_, place) => (place === 17 ? odd : usual));
  await page.setContent(`<!doctype html><html lang="en"><title>Places</title>
    <style>
      li { padding: 8px }
      .faint, [data-age=old], [aria-current] { color: #bbb }
      @media (width < 700px) { .narrow { color: #999 } }
      @media (width >= 700px) { .phone { display: none } .drawer { transform: translateX(-200vw) } }
      @media (prefers-color-scheme: dark) { .long { color: #222 } .bright { color: #ccc } }
    </style>
    <main><h1>Places</h1><ul class="${list}">${rows.join('')}</ul></main></html>`);
  return page;
}

test('of many that are built alike and well, three are measured', async () => {
  const page = await shown(usual, 'long');
  const measured = page.locator(`li:not([${aside}])`);
  await expectAccessible(page);
  expect(await measured.count()).toBe(3);
  await expectAccessible(page);
  expect(await measured.count(), 'what was well before').toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  expect(await measured.count(), 'in other colours').toBe(3);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectAccessible(page);
  expect(await measured.count(), 'drawn alike at another width').toBe(0);
  await page.evaluate(() => document.querySelector('ul')?.classList.replace('long', 'short'));
  await expectAccessible(page);
  expect(await measured.count(), 'in another place').toBe(3);
  await page.context().close();
});

test('what is found is found again', async () => {
  const page = await shown('<li class="faint">A place</li>');
  for (const _time of ['first', 'second'])
    await expect(expectAccessible(page)).rejects.toMatchObject({
      actual: [expect.stringContaining('color-contrast: ')],
    });
  await page.context().close();
});

test.each([
  ['a class', '<li class="faint">A place</li>'],
  ['a style', '<li><b>A place</b> <span style="color: #bbb">More</span></li>'],
  ['data', '<li data-age="old">A place</li>'],
  ['a state', '<li><span>A place</span> <b aria-current="true">More</b></li>'],
])('faint letters by %s are found among many', async (_by, row) => {
  const page = await shown(row);
  for (const look of [expectAccessible, expectContrast])
    await expect(look(page)).rejects.toMatchObject({
      actual: expect.arrayContaining([expect.stringContaining('color-contrast: ')]),
    });
  await page.context().close();
});

test.each([
  ['at another width', '<li class="narrow">A place</li>', { width: 360, dark: false }],
  [
    'shown only at another width',
    '<li class="phone"><b class="faint">A place</b></li>',
    { width: 360, dark: false },
  ],
  [
    'slid in only at another width',
    '<li class="drawer"><b class="faint">A place</b></li>',
    { width: 360, dark: false },
  ],
  ['in other colours', '<li class="bright">A place</li>', { width: 1280, dark: true }],
])('letters that are faint %s are found there', async (_where, row, { width, dark }) => {
  const page = await shown(row);
  await expectAccessible(page);
  await page.setViewportSize({ width, height: 780 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  for (const look of [expectAccessible, expectContrast])
    await expect(look(page)).rejects.toMatchObject({
      actual: [expect.stringContaining('color-contrast: ')],
    });
  await page.context().close();
});

test('a name that is missing is found wherever it is', async () => {
  const page = await shown('<li><a href="/a"> </a> <button>More</button></li>');
  await expect(expectAccessible(page)).rejects.toMatchObject({
    actual: expect.arrayContaining([expect.stringContaining('link-name: ')]),
  });
  await page.context().close();
});

test('targets that are too small are found, also where they are out of sight', async () => {
  const { page } = await visit(browser, { device: 'phone' });
  await page.setContent(`<!doctype html><html lang="en"><title>Targets</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
      main { padding-block: 150vh }
      button { display: block; padding: 0; border: 0; width: 12px; height: 12px }
    </style>
    <main><h1>Targets</h1><button aria-label="Edit"></button><button aria-label="Remove"></button></main></html>`);
  await expect(expectAccessible(page)).rejects.toMatchObject({
    actual: [expect.stringContaining('target-size: ')],
  });
  await page.context().close();
});

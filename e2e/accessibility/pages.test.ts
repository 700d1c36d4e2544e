import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectContrast } from '../support/accessible.ts';
import { demo } from '../support/demo.ts';
import { enterSample } from '../support/enter-sample.ts';
import { atWidth, expectNoSidewaysScroll, type Visit, visit, widths } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';
import { pages, pagesBehindLinks, publicPages } from './pages.ts';
import { seen } from './seen.ts';

/** WCAG 2.2, 1.4.10: nothing sticks out here either. */
const smallest = 320;
const sample = demo();
let visitor: Visit;

beforeAll(async () => {
  visitor = await visit(sample.browser);
  await enterSample(visitor.page, sample.application);
});

afterAll(async () => {
  expect(visitor.trouble).toEqual([]);
  await visitor.close();
});

/** At both widths in light everything that axe knows, in dark what differs there: contrast. */
async function look(): Promise<void> {
  const { page } = visitor;
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await atWidth(page, smallest, () => expectNoSidewaysScroll(page));
  await atWidth(page, widths.phone, async () => {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
  });
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
}

test.each(Object.entries(pages))('%s', async (_name, [path, content]) => {
  await walkTo(visitor.page, path);
  await seen(visitor.page, content);
  await look();
});

test.each(Object.entries(pagesBehindLinks))('%s', async (_name, [path, link, content]) => {
  await walkTo(visitor.page, path);
  await visitor.page.getByRole('link', { name: link }).first().click();
  await seen(visitor.page, content);
  await look();
});

test.each(Object.entries(publicPages))('%s', async (path, heading) => {
  await walkTo(visitor.page, path);
  await visitor.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await look();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from '../support/demo.ts';
import { enterSample } from '../support/enter-sample.ts';
import { atWidth, expectNoSidewaysScroll, type Visit, visit, widths } from '../support/visit.ts';
import { walkTo } from '../support/walk-to.ts';
import { look } from './look.ts';
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

async function lookAtBothWidths(): Promise<void> {
  const { page } = visitor;
  await look(page);
  await atWidth(page, smallest, () => expectNoSidewaysScroll(page));
  await atWidth(page, widths.phone, () => look(page));
}

test.each(Object.entries(pages))('%s', async (_name, [path, content]) => {
  await walkTo(visitor.page, path);
  await seen(visitor.page, content);
  await lookAtBothWidths();
});

test.each(Object.entries(pagesBehindLinks))('%s', async (_name, [path, link, content]) => {
  await walkTo(visitor.page, path);
  await visitor.page.getByRole('link', { name: link }).first().click();
  await seen(visitor.page, content);
  await lookAtBothWidths();
});

test.each(Object.entries(publicPages))('%s', async (path, heading) => {
  await walkTo(visitor.page, path);
  await visitor.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await lookAtBothWidths();
});

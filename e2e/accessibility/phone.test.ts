import { test } from 'vitest';
import { demo } from '../support/demo.ts';
import { expectNoSidewaysScroll, visit } from '../support/visit.ts';
import { enter, lookAtPages, seen } from './look-at-pages.ts';
import { pages } from './pages.ts';

const sample = demo();

lookAtPages(sample, 'phone');

test('nothing sticks out at 320 px', async () => {
  const visitor = await visit(sample.browser, { device: 'phone' });
  await visitor.page.setViewportSize({ width: 320, height: 700 });
  await enter(visitor.page, sample);
  for (const [path, content] of Object.values(pages)) {
    await visitor.page.goto(sample.application.url + path);
    await seen(visitor.page, content);
    await expectNoSidewaysScroll(visitor.page);
  }
  await visitor.close();
});

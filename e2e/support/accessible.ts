import axe, { type NodeResult, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { aside, setKnownAside } from './set-known-aside.ts';

declare global {
  interface Window {
    /** There once it was brought. */
    readonly axe: typeof axe;
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Half of axe's time: of what is built alike it measures some, once. */
const contrast = { id: 'color-contrast', selector: `:not([${aside}])` };

/** No violation of WCAG 2.2 AA that axe can find, in the state the page is in. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNone(page, { type: 'tag', values: standards });
}

/** All that a change of colours can spoil. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNone(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

async function expectNone(page: Page, runOnly: NonNullable<RunOptions['runOnly']>): Promise<void> {
  await drawn(page);
  const keepAsWell = await setKnownAside(page);
  await bringAxe(page);
  const violations = await page.evaluate(async (rules) => {
    // What is well need not be described, element by element; no page has recordings to load.
    const options = { runOnly: rules, resultTypes: ['violations' as const], preload: false };
    const results = await window.axe.run(options);
    return results.violations;
  }, runOnly);
  const found = [];
  for (const { id, nodes } of violations) {
    const left = id === 'target-size' ? await stillTooSmall(page, nodes) : nodes;
    if (left.length > 0) found.push(`${id}: ${left.map(({ html }) => html).join(' | ')}`);
  }
  expect(found, page.url()).toEqual([]);
  keepAsWell();
}

/** Of targets that are too small those that are so in the middle too, where no bar lies over half of them. */
async function stillTooSmall(page: Page, nodes: readonly NodeResult[]): Promise<NodeResult[]> {
  const left = [];
  for (const node of nodes) {
    const selector = String(node.target[0]);
    const { violations } = await page.evaluate((target) => {
      document.querySelector(target)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return window.axe.run(target, { runOnly: ['target-size'], preload: false });
    }, selector);
    if (violations.length > 0) left.push(node);
  }
  return left;
}

/** What was pressed last has its place: a moment later than it is there, and sizes and covers count. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** A document that axe looked at before has it still: it is not read a second time. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(axe.source);
  await page.evaluate((rule) => window.axe.configure({ rules: [rule] }), contrast);
}

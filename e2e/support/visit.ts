import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './accessible.ts';

/** The two widths every page is looked at. */
export const widths = { desk: 1280, phone: 360 } as const;
export type Device = keyof typeof widths;

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Everything that went wrong in the browser's console or network; must stay empty. */
  readonly trouble: readonly string[];
  close(): Promise<void>;
}

interface Wishes {
  readonly device?: Device;
  readonly dark?: boolean;
  readonly language?: 'de' | 'en';
}

/** A browser of its own, as a person would sit at: own cookies, a width, a language. */
export async function visit(
  browser: Browser,
  { device = 'desk', dark = false, language = 'en' }: Wishes = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: widths[device], height: device === 'desk' ? 900 : 780 },
    locale: language === 'en' ? 'en-GB' : 'de-DE',
    timezoneId: 'Europe/Berlin',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(device === 'phone' ? { hasTouch: true, isMobile: true } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A refused request is the server's answer, which the page shows in words.
    const refusal = /the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !refusal) trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.hostname === '127.0.0.1' || ['data:', 'blob:'].includes(url.protocol);
    if (!own) trouble.push(`foreign request: ${request.url()}`);
  });
  return { context, page, trouble, close: () => context.close() };
}

/** Everything a page or a state of it must fulfil, whatever it shows. */
export async function expectWell(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

/** The same at the other width, too, without walking there a second time. */
export async function expectWellAtBothWidths(page: Page): Promise<void> {
  await expectWell(page);
  const isDesk = page.viewportSize()?.width === widths.desk;
  await atWidth(page, isDesk ? widths.phone : widths.desk, () => expectWell(page));
}

/** Looks at the page at another width, and leaves it at its own. */
export async function atWidth(page: Page, width: number, look: () => Promise<void>): Promise<void> {
  const own = page.viewportSize();
  if (own === null) throw new Error('The page has no width of its own.');
  await page.setViewportSize({ ...own, width });
  await look();
  await page.setViewportSize(own);
}

/** Nothing sticks out to the side, once all has its place: a page is never scrolled in two directions. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
      { message: page.url() },
    )
    .toBeLessThanOrEqual(0);
}

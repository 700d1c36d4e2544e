/**
 * How soon an edit shows its effect, with 300 actors and 1,200 ties in a headless browser: a tie that is
 * entered in the picture, in the browser that enters it and in another one that looks on; and a step of a
 * draft, with all figures after it. From the press of the button, the median of several.
 */
import type { Page } from 'playwright-core';
import { type Measured, report } from './support/budget.ts';
import { visitPlace } from './support/visit-place.ts';

const size = { actors: 300, ties: 1200 };
const rounds = 7;

/** In the browser: when the words there change, in milliseconds since 1970. */
async function changeOf(selector: string): Promise<number> {
  const before = document.querySelector(selector)?.textContent;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`Nothing changed in ${selector}.`)), 10_000);
    const observer = new MutationObserver(() => {
      const now = document.querySelector(selector)?.textContent;
      if (now === undefined || now === before) return;
      observer.disconnect();
      resolve(Date.now());
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** In the browser: when the next press of a pointer or key comes that sends a form. */
async function pressOf(label: string): Promise<number> {
  return new Promise((resolve) => {
    function heard(event: Event): void {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.textContent?.trim() !== label) return;
      document.removeEventListener('pointerdown', heard, true);
      resolve(Date.now());
    }
    document.addEventListener('pointerdown', heard, true);
  });
}

const counts = '.network-bar__counts';

/** Enters one tie by the keyboard, from the next actor in the order of names to the one after. */
async function enterTie(writer: Page, looker: Page) {
  const picture = writer.getByRole('application');
  await picture.getByRole('button').first().focus();
  await writer.keyboard.press('PageDown');
  await writer.keyboard.press('v');
  await writer.keyboard.press('PageDown');
  await writer.keyboard.press('Enter');
  const add = writer.getByRole('dialog').getByRole('button', { name: 'Add', exact: true });
  await add.waitFor();
  await writer.getByRole('dialog').getByRole('radio').nth(2).press('Space');
  const seen = [writer, looker].map((page) => page.evaluate(changeOf, counts));
  const pressed = writer.evaluate(pressOf, 'Add');
  await add.click();
  const [own = 0, other = 0] = await Promise.all(seen);
  const begun = await pressed;
  await writer.getByRole('dialog').waitFor({ state: 'detached' });
  await writer.locator('.toast__close').first().click();
  return { own: own - begun, other: other - begun };
}

/** Lets somebody be gone in a draft. */
async function addStep(page: Page, index: number): Promise<number> {
  const field = page.getByRole('combobox', { name: 'Who is gone?' });
  await field.fill('');
  await field.press('ArrowDown');
  await page.getByRole('listbox').getByRole('option').nth(index).click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  const seen = page.evaluate(changeOf, '.what-if__figures');
  const pressed = page.evaluate(pressOf, 'Add to the draft');
  await page.getByRole('button', { name: 'Add to the draft' }).click();
  return (await seen) - (await pressed);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const [own, other, steps] = await visitPlace(size, async ({ place, openPage }) => {
  const [writer, looker] = [await openPage(), await openPage()];
  for (const page of [writer, looker]) {
    await page.goto(`${place}/netz`);
    await page.getByRole('application').getByRole('button').first().waitFor();
    await page.waitForTimeout(1500);
  }
  const edits = [];
  for (let index = 0; index < rounds; index += 1) edits.push(await enterTie(writer, looker));
  await looker.close();
  await writer.goto(`${place}/was-waere-wenn`);
  await writer.locator('.what-if__figures').waitFor();
  const drafted = [];
  for (let index = 0; index < rounds; index += 1) drafted.push(await addStep(writer, index));
  return [edits.map((edit) => edit.own), edits.map((edit) => edit.other), drafted] as const;
});

const measured: Measured[] = [
  { what: 'tie entered: shown to whoever enters it', value: median(own), unit: 'ms', atMost: 200 },
  { what: 'tie entered: shown in another browser', value: median(other), unit: 'ms', atMost: 1000 },
  { what: 'step of a draft: figures after it', value: median(steps), unit: 'ms', atMost: 200 },
];
report(measured);

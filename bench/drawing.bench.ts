/**
 * The network of 500 actors and 2,000 ties, and of as many as 10,000 and 40,000, in a headless browser
 * without a graphics card: how long until it stands, and how fast it is while it is moved. Beside it the
 * same forces alone, with nothing drawn: what the arrangement costs at least.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildServer } from '../apps/server/src/index.ts';
import { readConfig } from '../apps/server/src/platform/config/config.ts';
import { layOut } from '../apps/web/src/position/picture/lay-out.ts';
import { launchBrowser } from '../e2e/support/browser.ts';
import { type Measured, report } from './support/budget.ts';
import { fillNeighbourhood } from './support/neighbourhood.ts';
import { settle } from './support/settle.ts';

interface Count {
  readonly actors: number;
  readonly ties: number;
}

interface Drawn {
  readonly laidOutMs: number;
  readonly pan: Frames;
  readonly zoom: Frames;
}

interface Frames {
  readonly aSecond: number;
  /** The 95th percentile of the time from frame to frame. */
  readonly p95Ms: number;
}

/** Above this nothing is waited for in vain. */
const patienceMs = 180_000;

/** In the browser: one event a frame. Panning goes across the whole stage, beyond what is painted at once. */
async function framesWhile(kind: 'pan' | 'zoom'): Promise<Frames> {
  const picture = document.querySelector('[role="application"]');
  if (picture === null) throw new Error('There is no picture.');
  const { left, top, width, height } = picture.getBoundingClientRect();
  const start = { clientX: left + 20, clientY: top + height - 20 };
  const pointer = { bubbles: true, pointerId: 1, button: 0, pointerType: 'mouse' };
  // A pointer that a script moves cannot be captured.
  Object.assign(picture, { setPointerCapture: () => undefined });
  if (kind === 'pan')
    picture.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, ...start }));
  const times: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let step = 0; step < 90; step += 1) {
    const clientX = start.clientX + 0.9 * width * Math.sin(step / 15);
    const clientY = start.clientY - 90 * Math.sin(step / 9);
    const middle = { clientX: left + width / 2, clientY: top + height / 2 };
    const deltaY = step % 30 < 15 ? -30 : 30;
    picture.dispatchEvent(
      kind === 'pan'
        ? new PointerEvent('pointermove', { ...pointer, clientX, clientY })
        : new WheelEvent('wheel', {
            bubbles: true,
            cancelable: true,
            ctrlKey: true,
            deltaY,
            ...middle,
          }),
    );
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  if (kind === 'pan')
    picture.dispatchEvent(new PointerEvent('pointerup', { ...pointer, ...start }));
  return {
    aSecond: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0),
    p95Ms: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN,
  };
}

/** In the browser: whether something is on the canvas, along its middle. */
function isPainted(): boolean {
  const canvas = document.querySelector('canvas');
  const middle = Math.round((canvas?.height ?? 0) / 2);
  const row = canvas?.getContext('2d')?.getImageData(0, middle, canvas.width, 1);
  return row?.data.some((value) => value > 0) ?? false;
}

/** The page opened, everybody in their place; then moved and zoomed, one event a frame. */
async function draw(page: Page, address: string): Promise<Drawn> {
  const begun = performance.now();
  await page.goto(address);
  await page.getByRole('application').getByRole('button').first().waitFor({ timeout: patienceMs });
  await page.waitForFunction(isPainted, undefined, { polling: 20, timeout: patienceMs });
  const laidOutMs = performance.now() - begun;
  // What is still being set up after the first sight.
  await page.waitForTimeout(1000);
  const pan = await page.evaluate(framesWhile, 'pan' as const);
  const zoom = await page.evaluate(framesWhile, 'zoom' as const);
  return { laidOutMs, pan, zoom };
}

/** The peer: the forces, on one thread. */
function forcesAlone({ actors, ties }: Count): number {
  const ids = Array.from({ length: actors }, (_, index) => String(index).padStart(5, '0'));
  const begun = performance.now();
  layOut({
    actors: ids.map((id) => ({ id, radius: 14 })),
    ties: Array.from({ length: ties }, (_, index) => ({
      from: ids[(index * 7919) % actors] ?? '',
      to: ids[(index * 104_729 + 1) % actors] ?? '',
      level: index % 6,
    })),
    kept: new Map(),
  });
  return performance.now() - begun;
}

async function measure(count: Count): Promise<Drawn> {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-bench-'));
  const server = await buildServer(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
  const { slug, cookie } = await settle(server);
  await fillNeighbourhood(server.services.database, slug, count);
  const url = await server.http.listen({ port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      return { name, value, url };
    }),
  );
  const page = await context.newPage();
  const address = `${url}/quartier/${slug}/netz`;
  // Once to warm up: what is measured is the drawing, not the first start of everything.
  await draw(page, address);
  const drawn = await draw(page, address);
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
  return drawn;
}

const [middle, large, largest] = [
  { actors: 500, ties: 2000 },
  { actors: 2000, ties: 10_000 },
  { actors: 10_000, ties: 40_000 },
];
const drawn = await measure(middle);
const painted = await measure(large);
const most = await measure(largest);
const measured: Measured[] = [
  { what: '500 actors: forces alone', value: forcesAlone(middle), unit: 'ms' },
  { what: '500: page opened and laid out', value: drawn.laidOutMs, unit: 'ms', atMost: 2000 },
  { what: '500: frame while panning, p95', value: drawn.pan.p95Ms, unit: 'ms', atMost: 32 },
  { what: '500: frame while zooming, p95', value: drawn.zoom.p95Ms, unit: 'ms' },
  { what: '2,000 actors: forces alone', value: forcesAlone(large), unit: 'ms' },
  { what: '2,000: page opened and laid out', value: painted.laidOutMs, unit: 'ms' },
  { what: '2,000: frame while panning, p95', value: painted.pan.p95Ms, unit: 'ms' },
  { what: '2,000: frame while zooming, p95', value: painted.zoom.p95Ms, unit: 'ms' },
  { what: '10,000: page opened and laid out', value: most.laidOutMs, unit: 'ms' },
  { what: '10,000: frames a second, panning', value: most.pan.aSecond, unit: '/s', atLeast: 30 },
  { what: '10,000: frames a second, zooming', value: most.zoom.aSecond, unit: '/s', atLeast: 30 },
];
report(measured);

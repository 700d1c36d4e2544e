import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildServer } from '../../apps/server/src/index.ts';
import { readConfig } from '../../apps/server/src/platform/config/config.ts';
import { launchBrowser } from '../../e2e/support/browser.ts';
import { fillNeighbourhood } from './neighbourhood.ts';
import { settle } from './settle.ts';

interface Visited {
  /** Address of the neighbourhood's pages. */
  readonly place: string;
  /** A page of a browser that is signed in. */
  readonly openPage: () => Promise<Page>;
}

/** Lets a neighbourhood of that size be visited in a browser; everything is gone afterwards. */
export async function visitPlace<Result>(
  size: Parameters<typeof fillNeighbourhood>[2],
  measure: (visited: Visited) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'augenhoehe-bench-'));
  const server = await buildServer(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }));
  const { slug, cookie } = await settle(server);
  await fillNeighbourhood(server.services.database, slug, size);
  const url = await server.http.listen({ port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  const cookies = cookie.split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    return { name, value, url };
  });
  const result = await measure({
    place: `${url}/quartier/${slug}`,
    openPage: async () => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en',
      });
      await context.addCookies(cookies);
      return context.newPage();
    },
  });
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
  return result;
}

import type { PGlite } from '@electric-sql/pglite';
import type { Engine } from '../engine.ts';
import { Turns } from '../turns.ts';
import { embeddedDriver } from './embedded-driver.ts';

export function embeddedEngine(pglite: PGlite, onClosed: () => void): Engine {
  const turns = new Turns();

  /** Alone on the connection: inside another's transaction a LISTEN would be rolled back with it. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    await turns.take();
    try {
      return await work();
    } finally {
      turns.pass();
    }
  }

  return {
    kind: 'embedded',
    driver: embeddedDriver(pglite, turns),
    async listen(channel, onPayload) {
      const stop = await alone(() => pglite.listen(channel, onPayload));
      return () => alone(() => stop());
    },
    async close() {
      if (pglite.closed) return;
      await alone(() => pglite.close());
      onClosed();
    },
  };
}

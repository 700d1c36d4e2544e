import type { PGlite } from '@electric-sql/pglite';
import type { Engine } from '../engine.ts';
import { Turns } from '../turns.ts';
import { embeddedDriver } from './embedded-driver.ts';
import { EmbeddedSession } from './embedded-session.ts';

export function embeddedEngine(pglite: PGlite, onClosed: () => void): Engine {
  const turns = new Turns();
  const session = new EmbeddedSession(pglite);

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
    driver: embeddedDriver(session, turns),
    async listen(channel, onPayload) {
      // A function of its own, so that the same one may listen twice.
      function listener(payload: string): void {
        onPayload(payload);
      }
      await alone(() => session.listen(channel, listener));
      return () => alone(() => session.unlisten(channel, listener));
    },
    async close() {
      if (pglite.closed) return;
      await alone(() => pglite.close());
      onClosed();
    },
  };
}

import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { changeChannel } from '../journal/index.ts';

const Notice = z.object({
  neighbourhoodId: z.string(),
  changeSetId: z.string(),
  kind: z.string(),
});
export type ChangeNotice = z.infer<typeof Notice>;

type Listener = (notice: ChangeNotice | 'gap') => void;

/** Tells whoever listens what was changed in a neighbourhood, by this or any other server process. */
export class ChangeFeed {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #stop: () => Promise<void>;

  private constructor(stop: () => Promise<void>) {
    this.#stop = stop;
  }

  static async open(database: Database): Promise<ChangeFeed> {
    const listen: { feed?: ChangeFeed } = {};
    const stop = await database.listen(
      changeChannel,
      (payload) => listen.feed?.tell(Notice.parse(JSON.parse(payload))),
      () => listen.feed?.tellGap(),
    );
    listen.feed = new ChangeFeed(stop);
    return listen.feed;
  }

  subscribe(neighbourhoodId: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(neighbourhoodId) ?? new Set();
    this.#listeners.set(neighbourhoodId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(neighbourhoodId);
    };
  }

  tell(notice: ChangeNotice): void {
    for (const listener of this.#listeners.get(notice.neighbourhoodId) ?? []) listener(notice);
  }

  /** Notices may have been lost: everybody looks again. */
  tellGap(): void {
    for (const listeners of this.#listeners.values()) {
      for (const listener of listeners) listener('gap');
    }
  }

  async close(): Promise<void> {
    await this.#stop();
  }
}

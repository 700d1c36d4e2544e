import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

export interface KeptReply {
  readonly etag: string;
  readonly body: string;
}

/** All replies of an endpoint together never have more characters than this. */
const characters = 32_000_000;

/**
 * Replies that need not be worked out again while nothing has changed, and not twice at the same
 * time. The key must name everything a reply depends on, the version of the data included: then
 * nothing in here is ever out of date, and any number of server processes keep their own.
 */
export class KeptReplies {
  readonly #kept = new LRUCache<string, KeptReply>({
    maxSize: characters,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
  readonly #underWay = new Map<string, Promise<KeptReply>>();

  async get(key: string, render: () => Promise<string | null>): Promise<KeptReply> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const underWay = this.#underWay.get(key) ?? this.#render(key, render);
    this.#underWay.set(key, underWay);
    return await underWay;
  }

  async #render(key: string, render: () => Promise<string | null>): Promise<KeptReply> {
    try {
      const reply = { etag: entityTag(key), body: (await render()) ?? 'null' };
      this.#kept.set(key, reply);
      return reply;
    } finally {
      this.#underWay.delete(key);
    }
  }
}

/** Weak, as compression may change the bytes; a hash, as the key names neighbourhoods and roles. */
function entityTag(key: string): string {
  return `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
}

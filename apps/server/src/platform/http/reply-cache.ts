import { LRUCache } from 'lru-cache';

/** Rendered replies, by what they depend on; together never more than this many characters. */
const characters = 32_000_000;

export interface RenderedReply {
  readonly etag: string;
  readonly body: string;
}

/**
 * Replies that need not be worked out again while nothing has changed. The key must name everything
 * a reply depends on, the version of the data included: then nothing in here is ever out of date,
 * and any number of server processes keep their own.
 */
export function replyCache(): LRUCache<string, RenderedReply> {
  return new LRUCache<string, RenderedReply>({
    maxSize: characters,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  });
}

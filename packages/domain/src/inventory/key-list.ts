import { z } from 'zod';

/** Up to 60 keys, each once. */
export function keyList<T extends z.ZodType<string, string>>(key: T) {
  return z
    .array(key)
    .max(60)
    .transform((list) => [...new Set(list)]);
}

import { z } from 'zod';

/** The body of every refusal, RFC 9457, with a code instead of a sentence: the interface has the words. */
export const Problem = z.object({
  type: z.literal('about:blank'),
  status: z.int(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
});
export type Problem = z.infer<typeof Problem>;

/** What a pure rule returns. */
export type Outcome<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Refusal };

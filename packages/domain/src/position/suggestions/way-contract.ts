import { z } from 'zod';
import { ActorId } from '../../contract/index.ts';
import { NamedBody } from './suggestion-part.ts';

/** Whom to ask for an introduction, from whom it is for to the partner. */
export const Way = z.object({
  /** Those passed in order, the partner last. */
  hops: z.array(
    z.object({
      id: ActorId,
      name: z.string(),
      /** The smallest body in which it sits together with the one before. */
      body: NamedBody.nullable(),
    }),
  ),
  isWarm: z.boolean(),
});
export type Way = z.infer<typeof Way>;

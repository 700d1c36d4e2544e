import { z } from 'zod';
import { StageKey } from '../catalogue/index.ts';
import { ApproachFactName } from './approach.ts';

/** The name of who is approached. */
const actor = z.string();

/** What the journal says of approaches. */
export const ApproachChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('approach.added'), params: z.object({ actor, stage: StageKey }) }),
  z.object({
    kind: z.literal('approach.edited'),
    params: z.object({
      actor,
      facts: z.array(ApproachFactName),
      /** The new stage; `null`: the same as before. */
      stage: StageKey.nullable(),
    }),
  }),
  z.object({ kind: z.literal('approach.removed'), params: z.object({ actor }) }),
]);
export type ApproachChange = z.infer<typeof ApproachChange>;

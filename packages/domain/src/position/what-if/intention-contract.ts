import { z } from 'zod';
import { ActorId, ChangeSetId, endpoint, text } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';

const Pair = z.object({ from: ActorId, to: ActorId });

export const addIntentions = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/network/intentions',
  summary:
    'Add desired connections, in one step; those that two actors have already stay as they are',
  audience: { kind: 'member', action: 'tie.add' },
  params: ofNeighbourhood,
  body: z.object({
    pairs: z.array(Pair).min(1).max(100),
    /** Where they come from, in words. */
    source: text(200),
  }),
  reply: z.object({
    /** `null` where nothing was added. */
    changeSetId: ChangeSetId.nullable(),
    added: z.array(Pair),
    known: z.array(Pair),
  }),
});

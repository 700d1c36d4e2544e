import { z } from 'zod';
import { PlainDate } from '../../contract/index.ts';
import { CooperationFacts, CooperationState } from './cooperation.ts';
import { PartyFacts } from './party.ts';

const cooperation = z.string();
/** The name of who takes part. */
const actor = z.string();

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of cooperations, their parties and reviews. */
export const CooperationChange = z.discriminatedUnion('kind', [
  change('cooperation.added', z.object({ cooperation })),
  change(
    'cooperation.edited',
    z.object({
      cooperation,
      facts: z.array(CooperationFacts.keyof()),
      /** The new state; `null`: the same as before. */
      state: CooperationState.nullable(),
    }),
  ),
  change('cooperation.removed', z.object({ cooperation })),
  change('cooperation.party-added', z.object({ cooperation, actor })),
  change(
    'cooperation.party-edited',
    z.object({ cooperation, actor, facts: z.array(PartyFacts.keyof()) }),
  ),
  change('cooperation.party-left', z.object({ cooperation, actor, until: PlainDate })),
  change('cooperation.party-removed', z.object({ cooperation, actor })),
  change('cooperation.parties-ordered', z.object({ cooperation })),
  change('cooperation.review-added', z.object({ cooperation, heldOn: PlainDate })),
  change('cooperation.review-edited', z.object({ cooperation, heldOn: PlainDate })),
  change('cooperation.review-removed', z.object({ cooperation, heldOn: PlainDate })),
]);
export type CooperationChange = z.infer<typeof CooperationChange>;

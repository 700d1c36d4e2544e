import { z } from 'zod';
import { WorkshopPhase } from './workshop.ts';

/** Its title. */
const workshop = z.string();
/** The name of a party. */
const actor = z.string();

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of goal workshops: never an interest, which is read where it was stated. */
export const WorkshopChange = z.discriminatedUnion('kind', [
  change('workshop.added', z.object({ workshop })),
  change('workshop.interest-stated', z.object({ workshop, actor })),
  change('workshop.interest-removed', z.object({ workshop, actor })),
  change('workshop.interest-withdrawn', z.object({ workshop, actor })),
  change('workshop.stated', z.object({ workshop, actor, opened: z.boolean() })),
  change('workshop.opened', z.object({ workshop })),
  change('workshop.phase', z.object({ workshop, phase: WorkshopPhase })),
  change('workshop.party-added', z.object({ workshop, actor })),
  change('workshop.removed', z.object({ workshop })),
]);
export type WorkshopChange = z.infer<typeof WorkshopChange>;

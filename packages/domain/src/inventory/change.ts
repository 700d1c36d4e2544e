import { z } from 'zod';
import { TieTypeKey } from '../catalogue/index.ts';
import { Visibility } from '../access/index.ts';
import { ConfirmableGroup, FactGroup } from './actor.ts';
import { BodyFacts } from './bodies/body.ts';
import { TieSide } from './tie.ts';

const ends = z.object({ from: z.string(), to: z.string(), type: TieTypeKey });
/** Of contact persons the journal names the actor alone: what is said here stays when they are erased. */
const ofActor = z.object({ actor: z.string() });
const BlockReason = z.enum(['objection', 'withdrawal']);

/** Who sits or sat there; `null` for a vacant seat, which is known by its function. */
const seat = z.object({ body: z.string(), actor: z.string().nullable(), function: z.string() });

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of a change of the inventory; the interface has the sentences. */
export const InventoryChange = z.discriminatedUnion('kind', [
  change('actor.added', z.object({ name: z.string() })),
  change(
    'actor.edited',
    z.object({
      name: z.string(),
      facts: z.array(z.string()),
      levels: z.array(z.object({ group: FactGroup, level: Visibility })).default([]),
    }),
  ),
  change('actor.confirmed', z.object({ name: z.string(), groups: z.array(ConfirmableGroup) })),
  change('actor.removed', z.object({ name: z.string() })),
  change(
    'actors.changed',
    z.object({
      count: z.int(),
      change: z.enum([
        'add-tag',
        'remove-tag',
        'set-area',
        'set-type',
        'set-stage',
        'set-level',
        'remove',
      ]),
      value: z.string(),
      groups: z.array(FactGroup).default([]),
    }),
  ),
  change('actors.merged', z.object({ kept: z.string(), merged: z.string() })),
  change('tie.added', ends),
  change('tie.edited', ends),
  change('tie.stated', ends.extend({ side: TieSide })),
  change('tie.statement-withdrawn', ends.extend({ side: TieSide })),
  change('tie.removed', ends),
  change('contact-person.added', ofActor),
  change('contact-person.edited', ofActor),
  change('contact-person.basis-set', ofActor),
  change('contact-person.blocked', ofActor.extend({ reason: BlockReason })),
  change('contact-person.unblocked', ofActor),
  change('contact-person.erased', ofActor.extend({ how: z.enum(['anonymise', 'delete']) })),
  change('contact-persons.ordered', ofActor),
  change('contact-persons.informed', z.object({ count: z.int() })),
  change('areas.added', z.object({ added: z.int(), updated: z.int() })),
  change('area.renamed', z.object({ from: z.string(), to: z.string() })),
  change('area.removed', z.object({ name: z.string() })),
  change('body.added', z.object({ name: z.string() })),
  change('body.edited', z.object({ name: z.string(), facts: z.array(BodyFacts.keyof()) })),
  change('body.confirmed', z.object({ name: z.string() })),
  change('body.merged', z.object({ kept: z.string(), merged: z.string() })),
  change('body.removed', z.object({ name: z.string(), seats: z.int() })),
  change('seat.added', seat),
  change('seat.edited', seat),
  change('seat.removed', seat),
]);
export type InventoryChange = z.infer<typeof InventoryChange>;

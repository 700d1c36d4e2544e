import { z } from 'zod';
import { ActorTypeKey } from '../../catalogue/index.ts';
import { ActorId, BodyId, endpoint, SeatId, text } from '../../contract/index.ts';
import { Changed, ofBody, ofSeat } from '../contract-parts.ts';
import { BodyFacts } from './body.ts';
import { Seat, SeatChanges, SeatFacts } from './seat.ts';

/** A seat as the sheet of its body shows it. */
export const SeatOfBody = Seat.extend({
  /** `null` for a vacant seat. */
  actor: z.object({ id: ActorId, name: z.string(), type: ActorTypeKey.nullable() }).nullable(),
});
export type SeatOfBody = z.infer<typeof SeatOfBody>;

/** A seat as the sheet of its actor shows it. */
export const SeatOfActor = Seat.pick({ id: true, function: true, since: true, until: true }).extend(
  { body: BodyFacts.pick({ name: true, type: true }).extend({ id: BodyId }) },
);
export type SeatOfActor = z.infer<typeof SeatOfActor>;

export const addSeat = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId/seats',
  summary: 'Add a seat to a body, taken by an actor or vacant',
  audience: { kind: 'member', action: 'body.edit' },
  params: ofBody,
  body: z.object({
    actorId: SeatFacts.shape.actorId,
    function: SeatFacts.shape.function.default(''),
    mandate: SeatFacts.shape.mandate.default(null),
    mandateText: SeatFacts.shape.mandateText.default(''),
    since: SeatFacts.shape.since.default(null),
    until: SeatFacts.shape.until.default(null),
    source: text(200).optional(),
  }),
  reply: Changed.extend({ id: SeatId }),
});

export const editSeat = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId/seats/:seatId',
  summary:
    'Change who sits there, as what, with which mandate, or since and until when; refused with `changed-meanwhile` where somebody else was faster',
  audience: { kind: 'member', action: 'body.edit' },
  params: ofSeat,
  body: z.object({
    changes: SeatChanges,
    /** The values the writer saw, for each changed fact. */
    was: SeatChanges,
    source: text(200).optional(),
  }),
  reply: Changed,
});

export const removeSeat = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/bodies/:bodyId/seats/:seatId',
  summary: 'Remove a seat that should never have been entered; who leaves gets a last day instead',
  audience: { kind: 'member', action: 'body.edit' },
  params: ofSeat,
  reply: Changed,
});

import { z } from 'zod';
import { ActorId, BodyId, Instant, PlainDate, SeatId, text } from '../../contract/index.ts';
import { Provenance } from '../actor.ts';
import { endsBeforeItBegins, periodsMeet } from '../period.ts';

/** How far somebody may commit whom they sit there for: decide, ask back first, or listen and pass on. */
export const SeatMandate = z.enum(['decides', 'asks-back', 'listens']);
export type SeatMandate = z.infer<typeof SeatMandate>;

/** A place in a body: who sits there, as what, with which mandate, and from when to when. */
export const SeatFacts = z.object({
  /** `null`: the seat is vacant. */
  actorId: ActorId.nullable(),
  /** „Vorsitz“, „Geflüchtete“; a vacant seat is known by it. */
  function: text(200),
  mandate: SeatMandate.nullable(),
  /** How far it reaches, in words, „bis 500 €“. */
  mandateText: text(300),
  since: PlainDate.nullable(),
  /** The last day. */
  until: PlainDate.nullable(),
});
export type SeatFacts = z.infer<typeof SeatFacts>;

/** A vacant seat of which nothing is known. */
export const emptySeat: SeatFacts = {
  actorId: null,
  function: '',
  mandate: null,
  mandateText: '',
  since: null,
  until: null,
};

export const SeatChanges = SeatFacts.partial();
export type SeatChanges = z.infer<typeof SeatChanges>;

export const Seat = SeatFacts.extend({
  id: SeatId,
  bodyId: BodyId,
  provenance: Provenance,
  createdAt: Instant,
  updatedAt: Instant,
});
export type Seat = z.infer<typeof Seat>;

/** What is wrong with a seat beside the others of its body. */
export function seatProblem(
  seat: SeatFacts,
  others: readonly SeatFacts[],
): 'vacant-seat-unnamed' | 'until-before-since' | 'already-seated' | null {
  if (seat.actorId === null && seat.function === '') return 'vacant-seat-unnamed';
  if (endsBeforeItBegins(seat)) return 'until-before-since';
  const sitsThere = others.some(
    (other) => seat.actorId !== null && other.actorId === seat.actorId && periodsMeet(other, seat),
  );
  return sitsThere ? 'already-seated' : null;
}

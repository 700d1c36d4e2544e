import { z } from 'zod';
import { ActorId, AreaId, BodyId, ChangeSetId, SeatId, Slug, TieId } from '../contract/index.ts';

export const ofNeighbourhood = z.object({ slug: Slug });
export const ofActor = ofNeighbourhood.extend({ actorId: ActorId });
export const ofTie = ofNeighbourhood.extend({ tieId: TieId });
export const ofBody = ofNeighbourhood.extend({ bodyId: BodyId });
export const ofSeat = ofBody.extend({ seatId: SeatId });
export const ofArea = ofNeighbourhood.extend({ areaId: AreaId });

/** Answer to every change: what to undo, if somebody wants to. */
export const Changed = z.object({ changeSetId: ChangeSetId });

/** Which part of a long list. */
export const Page = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

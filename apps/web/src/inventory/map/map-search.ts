import { ActorId } from '@augenhoehe/domain/contract';
import { z } from 'zod';
import { ActorSearch } from '../actor-search.ts';

/** What the colour of a pin tells. */
export const MapColour = z.enum(['group', 'age', 'stage']);
export type MapColour = z.infer<typeof MapColour>;

/** The filters of the list of actors, and what is shown of the map. */
export const MapSearch = ActorSearch.extend({
  colour: MapColour.optional(),
  /** Pointed at on the map. */
  spot: ActorId.optional(),
  /** Gets a position now. */
  placing: ActorId.optional(),
});
export type MapSearch = z.infer<typeof MapSearch>;

/** What the page Akteure understands as well. */
export function actorSearchOf(search: MapSearch): ActorSearch {
  const { colour: _colour, spot: _spot, placing: _placing, ...shared } = search;
  return shared;
}

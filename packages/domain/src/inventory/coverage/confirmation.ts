import { z } from 'zod';

/** By whom entries are confirmed; the four parts add up to all. */
export const Confirmation = z.object({
  actors: z.int(),
  /** By the actors themselves, within the last twelve months. */
  byActor: z.int(),
  /** By the coordination, within the last twelve months. */
  byCoordination: z.int(),
  /** By whomever, more than twelve months ago. */
  stale: z.int(),
  unconfirmed: z.int(),
});
export type Confirmation = z.infer<typeof Confirmation>;

/** Early warning w01: more than a quarter of the entries is old or was never confirmed. */
export const agedShareWarning = 0.25;

/** Share of entries that nobody has confirmed within the last twelve months, 0..1; 0 for none at all. */
export function agedShare({ actors, stale, unconfirmed }: Confirmation): number {
  return actors === 0 ? 0 : (stale + unconfirmed) / actors;
}

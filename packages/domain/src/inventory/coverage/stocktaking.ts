import { z } from 'zod';
import { StocktakingMethodKey } from '../../catalogue/index.ts';
import { Instant, PlainDate, text } from '../../contract/index.ts';

/** What a neighbourhood says of one way of taking stock. */
export const StocktakingMark = z.object({
  state: z.enum(['planned', 'done']),
  /** When it was done or is to be done; `null`: not said. */
  day: PlainDate.nullable(),
  note: text(500),
});
export type StocktakingMark = z.infer<typeof StocktakingMark>;

export const StocktakingEntry = z.object({
  method: StocktakingMethodKey,
  mark: StocktakingMark.extend({ markedAt: Instant, markedBy: z.string().nullable() }).nullable(),
});
export type StocktakingEntry = z.infer<typeof StocktakingEntry>;

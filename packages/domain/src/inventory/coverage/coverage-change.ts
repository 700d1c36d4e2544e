import { z } from 'zod';
import { DismissalReason } from '../complement/dismissal.ts';
import { GapAnswer, GapKind } from './gap.ts';
import { StocktakingMark } from './stocktaking.ts';

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

const gap = z.object({ kind: GapKind, key: z.string() });
const match = z.object({ actor: z.string(), other: z.string() });

/** What the journal says of work on completeness; the interface has the sentences. */
export const CoverageChange = z.discriminatedUnion('kind', [
  change('gap.marked', gap.extend({ answer: GapAnswer })),
  change('gap.unmarked', gap),
  change(
    'stocktaking.marked',
    z.object({ method: z.string(), state: StocktakingMark.shape.state }),
  ),
  change('stocktaking.unmarked', z.object({ method: z.string() })),
  change('match.dismissed', match.extend({ reason: DismissalReason })),
  change('match.restored', match),
  change('actors.recommended', z.object({ by: z.string(), count: z.int(), first: z.string() })),
]);
export type CoverageChange = z.infer<typeof CoverageChange>;

import { z } from 'zod';
import { RemarkFate, RemarkKind } from './remark.ts';

const goal = z.object({ key: z.string(), text: z.string() });
/** The name of the party; empty: those who lead the process. */
const actor = z.string();

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of remarks on goals; their words are read where they were said. */
export const RemarkChange = z.discriminatedUnion('kind', [
  change('goal.remarked', z.object({ goal, actor, remark: RemarkKind })),
  change('goal.remark-settled', z.object({ goal, actor, remark: RemarkKind, fate: RemarkFate })),
]);
export type RemarkChange = z.infer<typeof RemarkChange>;

import { z } from 'zod';

const goal = z.object({ key: z.string(), text: z.string() });

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of the public page. */
export const PublicPageChange = z.discriminatedUnion('kind', [
  change('public-page.switched', z.object({ isOn: z.boolean() })),
  change('public-page.goal-shown', z.object({ goal, isNew: z.boolean() })),
  change('public-page.goal-hidden', z.object({ goal })),
]);
export type PublicPageChange = z.infer<typeof PublicPageChange>;

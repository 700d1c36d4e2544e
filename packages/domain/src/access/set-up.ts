import { z } from 'zod';
import { endpoint, Language, requiredText, Slug } from '../contract/index.ts';
import { AreaDraft } from './area-draft.ts';
import { NewPerson } from './person.ts';
import { LinkToken } from './token.ts';

export const NeighbourhoodFacts = z.object({
  name: requiredText(120),
  city: requiredText(120),
  language: Language,
});
export type NeighbourhoodFacts = z.infer<typeof NeighbourhoodFacts>;

export const NewNeighbourhood = NeighbourhoodFacts.extend({
  areas: z.array(AreaDraft).max(500),
});
export type NewNeighbourhood = z.infer<typeof NewNeighbourhood>;

/** A neighbourhood that came out of a file and that nobody coordinates yet. */
export const WaitingNeighbourhood = z.object({ slug: Slug, name: z.string() });
export type WaitingNeighbourhood = z.infer<typeof WaitingNeighbourhood>;

export const lookAtSetUp = endpoint({
  method: 'POST',
  path: '/api/set-up/look',
  summary: 'Whether a set-up link still works; refused with `link-not-valid`',
  audience: { kind: 'anyone' },
  body: z.object({ token: LinkToken }),
  reply: z.object({
    waiting: z.array(WaitingNeighbourhood),
  }),
});

export const setUp = endpoint({
  method: 'POST',
  path: '/api/set-up',
  summary: 'First neighbourhood and its first coordinator, who is signed in',
  audience: { kind: 'anyone' },
  body: z.object({
    token: LinkToken,
    person: NewPerson,
    /** A new one, or a waiting one to take over; refused with `no-such-neighbourhood`. */
    neighbourhood: z.union([NewNeighbourhood, z.strictObject({ slug: Slug })]),
  }),
  reply: z.object({ slug: Slug }),
});

export const setUpSample = endpoint({
  method: 'POST',
  path: '/api/set-up/sample',
  summary: 'The sample neighbourhood, to look around in; the set-up link stays good',
  audience: { kind: 'anyone' },
  body: z.object({ token: LinkToken }),
  reply: z.object({ slug: Slug }),
});

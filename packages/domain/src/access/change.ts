import { z } from 'zod';
import { Role } from './policy.ts';

const name = z.string();

/** What the journal says of people and their neighbourhood. None of it can be undone by the journal. */
export const AccessChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('neighbourhood.founded'), params: z.object({ name }) }),
  z.object({ kind: z.literal('neighbourhood.restored'), params: z.object({ name }) }),
  z.object({ kind: z.literal('neighbourhood.edited'), params: z.object({ name, was: name }) }),
  z.object({ kind: z.literal('member.joined'), params: z.object({ name, role: Role }) }),
  z.object({ kind: z.literal('member.edited'), params: z.object({ name, role: Role, was: Role }) }),
  z.object({
    kind: z.literal('member.protected-circle'),
    params: z.object({ name, isIn: z.boolean() }),
  }),
  z.object({ kind: z.literal('member.removed'), params: z.object({ name }) }),
  z.object({ kind: z.literal('member.left'), params: z.object({ name }) }),
  z.object({ kind: z.literal('invitation.added'), params: z.object({ role: Role }) }),
  z.object({ kind: z.literal('invitation.revoked'), params: z.object({ role: Role }) }),
]);
export type AccessChange = z.infer<typeof AccessChange>;

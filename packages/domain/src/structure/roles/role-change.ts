import { z } from 'zod';
import { NetworkRoleKey } from '../../catalogue/index.ts';
import { PlainDate } from '../../contract/index.ts';
import { RoleFacts } from './role-assignment.ts';

/** Which role it is, and the name of who has it. */
const held = { role: NetworkRoleKey, actor: z.string() };

function change<Kind extends string, Params extends z.ZodType>(kind: Kind, params: Params) {
  return z.object({ kind: z.literal(kind), params });
}

/** What the journal says of roles. */
export const RoleChange = z.discriminatedUnion('kind', [
  change('role.added', z.object(held)),
  change('role.edited', z.object({ ...held, facts: z.array(RoleFacts.keyof()) })),
  change('role.ended', z.object({ ...held, until: PlainDate })),
  change('role.handed-over', z.object({ ...held, on: PlainDate })),
  change('role.removed', z.object(held)),
]);
export type RoleChange = z.infer<typeof RoleChange>;

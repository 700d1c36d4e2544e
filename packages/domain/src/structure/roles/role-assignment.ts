import { z } from 'zod';
import { SharedVisibility } from '../../access/index.ts';
import { NetworkRoleKey } from '../../catalogue/index.ts';
import {
  ActorId,
  BodyId,
  CooperationId,
  Instant,
  PlainDate,
  RoleAssignmentId,
  text,
} from '../../contract/index.ts';

/** Who has which role, where, and from when to when. Empty text and `null` mean: not known, or not yet. */
export const RoleFacts = z.object({
  role: NetworkRoleKey,
  /** Where it is held: a cooperation, a body, or with neither the neighbourhood. */
  cooperationId: CooperationId.nullable(),
  bodyId: BodyId.nullable(),
  actorId: ActorId,
  /** Who it is there, as a function. */
  holder: text(160),
  /** Who steps in, as a function. */
  deputy: text(160),
  /** Where the deputy is; `null`: at the same actor. */
  deputyId: ActorId.nullable(),
  since: PlainDate.nullable(),
  /** The last day. */
  until: PlainDate.nullable(),
  /** In half hours. */
  hoursPerWeek: z.number().min(0).max(80).multipleOf(0.5).nullable(),
  /** What the holder may decide and speak for, and from whom that comes. */
  mandate: text(1000),
  /** Of somebody who moderates: what they have to do with the matter themselves. */
  neutrality: text(1000),
  handedOverOn: PlainDate.nullable(),
  handoverNote: text(1000),
  visibility: SharedVisibility,
});
export type RoleFacts = z.infer<typeof RoleFacts>;
export type RoleFactName = keyof RoleFacts;

export const RoleChanges = RoleFacts.partial();
export type RoleChanges = z.infer<typeof RoleChanges>;

export const RoleAssignment = RoleFacts.extend({
  id: RoleAssignmentId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type RoleAssignment = z.infer<typeof RoleAssignment>;

/** A role in the neighbourhood of which nothing is known but who has it. */
export function emptyRole(role: string, actorId: ActorId): RoleFacts {
  return {
    role,
    cooperationId: null,
    bodyId: null,
    actorId,
    holder: '',
    deputy: '',
    deputyId: null,
    since: null,
    until: null,
    hoursPerWeek: null,
    mandate: '',
    neutrality: '',
    handedOverOn: null,
    handoverNote: '',
    visibility: 'netzwerk',
  };
}

type Held = Pick<RoleFacts, 'role' | 'cooperationId' | 'bodyId'>;

/** Whether both are held in the same place. */
export function isSameScope(one: Omit<Held, 'role'>, other: Omit<Held, 'role'>): boolean {
  return one.cooperationId === other.cooperationId && one.bodyId === other.bodyId;
}

/** Whether somebody steps in when the holder is away. */
export function hasDeputy({ deputy, deputyId }: Pick<RoleFacts, 'deputy' | 'deputyId'>): boolean {
  return deputy !== '' || deputyId !== null;
}

import { z } from 'zod';
import {
  ActorId,
  AgreementId,
  BodyId,
  CooperationId,
  endpoint,
  PlainDate,
  RoleAssignmentId,
  TaskId,
} from '../../contract/index.ts';
import { Changed, ofActor, ofNeighbourhood } from '../../inventory/index.ts';
import { Task } from '../tasks/task.ts';
import { TaskContext } from '../tasks/task-contract.ts';
import { Dependence } from './on-one-person.ts';
import { RoleAssignment, RoleChanges, RoleFacts } from './role-assignment.ts';
import { RoleHint } from './role-hints.ts';

const ofRole = ofNeighbourhood.extend({ roleId: RoleAssignmentId });
const reading = { kind: 'member', action: 'inventory.read' } as const;
const writing = { kind: 'member', action: 'role.edit' } as const;
const NamedActor = z.object({ id: ActorId, name: z.string() });

/** So many roles a neighbourhood keeps, past ones included. */
export const rolesAtMost = 2000;

/** Where a role is held or a task belongs. */
export const NamedContext = TaskContext.omit({ actors: true });
export type NamedContext = z.infer<typeof NamedContext>;

export const RoleRow = RoleAssignment.extend({
  actor: NamedActor,
  /** Where the deputy is; `null`: at the same actor, or nobody is. */
  deputyActor: NamedActor.nullable(),
  /** `null`: the neighbourhood. */
  context: NamedContext.nullable(),
  hints: z.array(RoleHint),
  /** `assign`: say who has it and where, or that nobody ever had. */
  can: z.object({ edit: z.boolean(), assign: z.boolean() }),
});
export type RoleRow = z.infer<typeof RoleRow>;

export const listRoles = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/roles',
  summary:
    'Who has which role, past ones too: those of the neighbourhood, of bodies, of cooperations; of one actor, cooperation or body, or all',
  audience: reading,
  params: ofNeighbourhood,
  query: z.object({
    actor: ActorId.optional(),
    cooperation: CooperationId.optional(),
    body: BodyId.optional(),
  }),
  reply: z.object({
    roles: z.array(RoleRow),
    /** Those this member sees, by name. */
    contexts: z.array(TaskContext),
    /** `inNeighbourhood`: say who has a role in all of it. */
    can: z.object({ add: z.boolean(), inNeighbourhood: z.boolean() }),
  }),
});

export type RoleList = z.infer<typeof listRoles.reply>;

export const addRole = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/roles',
  summary: 'Add who has a role; role and actor are enough',
  audience: writing,
  params: ofNeighbourhood,
  body: RoleChanges.extend({ role: RoleFacts.shape.role, actorId: RoleFacts.shape.actorId }),
  reply: Changed.extend({ id: RoleAssignmentId }),
});

export const editRole = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/roles/:roleId',
  summary:
    'Change a role, end it or note its hand-over; refused with `changed-meanwhile` where somebody else was faster',
  audience: writing,
  params: ofRole,
  body: z.object({
    changes: RoleChanges,
    /** The values the writer saw, for each changed fact. */
    was: RoleChanges,
  }),
  reply: Changed,
});

export const removeRole = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/roles/:roleId',
  summary: 'Remove a role entered by mistake; one that is over gets a last day instead',
  audience: writing,
  params: ofRole,
  reply: Changed,
});

export const listDependences = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/dependences',
  summary: 'What hangs on one person, by actor and function, as far as this member sees it',
  audience: reading,
  params: ofNeighbourhood,
  query: z.object({ actor: ActorId.optional() }),
  reply: z.object({
    people: z.array(
      z.object({
        actor: NamedActor,
        person: z.string(),
        hanging: z.array(
          z.object({
            what: Dependence,
            /** Of the cooperation or body, or where the role is held; empty: the neighbourhood, or several. */
            name: z.string(),
          }),
        ),
      }),
    ),
  }),
});

/** Whom to reach at an actor, as far as the reader may see it. */
const ContactAt = z.object({
  name: z.string(),
  duty: z.string(),
  phone: z.string(),
  email: z.string(),
  availability: z.string(),
});

export const showHandOver = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/actors/:actorId/hand-over',
  summary:
    'What somebody who goes leaves at an actor: roles, tasks, promises, contacts, introductions',
  audience: writing,
  params: ofActor,
  reply: z.object({
    actor: NamedActor,
    /** Those held today, and those that ended without a hand-over. */
    roles: z.array(RoleRow),
    /** Open ones that the actor has, is asked for or steps in for. */
    tasks: z.array(
      Task.pick({ title: true, dueOn: true, doneBy: true, state: true }).extend({
        id: TaskId,
        part: z.enum(['owner', 'asked', 'deputy']),
        context: NamedContext.nullable(),
      }),
    ),
    /** In agreements, not yet given in full. */
    promises: z.array(
      z.object({
        what: z.string(),
        amount: z.string(),
        dueOn: PlainDate.nullable(),
        agreement: z.object({ id: AgreementId, title: z.string() }),
      }),
    ),
    /** Steps with others that were begun in the actor's name or through it. */
    steps: z.array(z.object({ actor: NamedActor, nextStep: z.string(), on: PlainDate.nullable() })),
    /** Closest first. */
    contacts: z.array(
      z.object({
        actor: NamedActor,
        level: z.int(),
        people: z.array(ContactAt),
        /** Nobody else in the network knows them well enough to ask. */
        isOnlyHere: z.boolean(),
      }),
    ),
  }),
});
export type HandOverSheet = z.infer<typeof showHandOver.reply>;

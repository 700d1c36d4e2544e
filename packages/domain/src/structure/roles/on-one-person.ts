import { z } from 'zod';
import { NetworkRoleKey } from '../../catalogue/index.ts';
import {
  ActorId,
  BodyId,
  CooperationId,
  PlainDate,
  RoleAssignmentId,
} from '../../contract/index.ts';
import { fold, holdsOn } from '../../inventory/index.ts';
import { hangsOnOnePerson } from '../cooperations/cooperation-hints.ts';
import { isAlive } from '../cooperations/cooperation-problem.ts';
import type { Cooperation } from '../cooperations/cooperation.ts';
import type { Party } from '../cooperations/party.ts';
import { isOpen, type Task } from '../tasks/task.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { needsDeputy } from './role-hints.ts';

/** What would end, or stand still, without one person. */
export const Dependence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), id: RoleAssignmentId, role: NetworkRoleKey }),
  /** Only one person of this party is known (early warning w04). */
  z.object({ kind: z.literal('cooperation'), id: CooperationId }),
  /** Nobody else sits there. */
  z.object({ kind: z.literal('body'), id: BodyId }),
  /** Open ones without a deputy. */
  z.object({ kind: z.literal('tasks'), count: z.int(), next: PlainDate.nullable() }),
]);
export type Dependence = z.infer<typeof Dependence>;

/** One person at an actor, known by a function, and what hangs on it. */
export const OnOnePerson = z.object({
  actorId: ActorId,
  /** Empty: nobody said who it is. */
  person: z.string(),
  hanging: z.array(Dependence),
});
export type OnOnePerson = z.infer<typeof OnOnePerson>;

interface Known {
  readonly roles: readonly RoleAssignment[];
  readonly cooperations: readonly Pick<Cooperation, 'id' | 'state'>[];
  readonly parties: readonly Pick<
    Party,
    'cooperationId' | 'actorId' | 'contact' | 'deputy' | 'since' | 'until'
  >[];
  readonly tasks: readonly Pick<Task, 'ownerId' | 'deputyId' | 'state' | 'dueOn' | 'doneBy'>[];
  readonly bodies: readonly { readonly id: BodyId; readonly members: readonly ActorId[] }[];
}

interface Hanging {
  readonly actorId: ActorId;
  readonly person: string;
  readonly what: Dependence;
}

function ofRoles({ roles }: Known, today: string): Hanging[] {
  return roles
    .filter((role) => holdsOn(role, today) && needsDeputy(role))
    .map(({ id, role, actorId, holder }) => ({
      actorId,
      person: holder,
      what: { kind: 'role', id, role },
    }));
}

function ofParties({ cooperations, parties }: Known, today: string): Hanging[] {
  const alive = new Set(cooperations.filter(isAlive).map(({ id }) => id));
  return parties
    .filter(
      (party) => alive.has(party.cooperationId) && holdsOn(party, today) && hangsOnOnePerson(party),
    )
    .map(({ cooperationId, actorId, contact, deputy }) => ({
      actorId,
      person: contact === '' ? deputy : contact,
      what: { kind: 'cooperation', id: cooperationId },
    }));
}

function ofBodies({ bodies }: Known): Hanging[] {
  return bodies.flatMap(({ id, members: [only, ...others] }) =>
    only === undefined || others.length > 0
      ? []
      : [{ actorId: only, person: '', what: { kind: 'body' as const, id } }],
  );
}

function ofTasks({ tasks }: Known): Hanging[] {
  const single = tasks.flatMap((task) =>
    isOpen(task) && task.ownerId !== null && task.deputyId === null
      ? [{ actorId: task.ownerId, person: task.doneBy, dueOn: task.dueOn }]
      : [],
  );
  return [
    ...Map.groupBy(single, ({ actorId, person }) => `${actorId} ${fold(person)}`).values(),
  ].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const days = own.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
    const what = { kind: 'tasks' as const, count: own.length, next: days[0] ?? null };
    return [{ actorId: first.actorId, person: first.person, what }];
  });
}

/**
 * What hangs on whom, the most first. Functions that are spelt alike at one actor are one person; cooperations that are
 * over hang on nobody.
 */
export function onOnePerson(known: Known, today: string): OnOnePerson[] {
  const all = [
    ...ofRoles(known, today),
    ...ofParties(known, today),
    ...ofBodies(known),
    ...ofTasks(known),
  ];
  return [...Map.groupBy(all, ({ actorId, person }) => `${actorId} ${fold(person)}`)]
    .flatMap(([key, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const { actorId, person } = first;
      return [{ key, actorId, person, hanging: own.map(({ what }) => what) }];
    })
    .toSorted((a, b) => b.hanging.length - a.hanging.length || (a.key < b.key ? -1 : 1))
    .map(({ actorId, person, hanging }) => ({ actorId, person, hanging }));
}

import { ActorId, PersonId, TaskId } from '../../contract/index.ts';
import { emptyTask, type Task } from './task.ts';

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function actor(number: number): ActorId {
  return ActorId.parse(uuid(number));
}

/** A task that nobody has; what is given stands otherwise. */
export function taskWith(given: Partial<Task>): Task {
  return {
    ...emptyTask('Tische stellen'),
    id: TaskId.parse(uuid(900)),
    state: 'seeking',
    ownerId: null,
    acceptedOn: null,
    acceptedBy: null,
    offeredToId: null,
    offeredOn: null,
    declinedById: null,
    declineReason: '',
    closedOn: null,
    closedReason: '',
    createdBy: PersonId.parse('someone'),
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-01T10:00:00.000Z',
    ...given,
  };
}

/** A task that this actor has accepted. */
export function taskOf(ownerId: ActorId, given: Partial<Task> = {}): Task {
  const accepted = { acceptedOn: '2026-11-01', acceptedBy: 'account' } as const;
  return taskWith({ state: 'accepted', ownerId, ...accepted, ...given });
}

import { ActorId, CooperationId, TaskId } from '@augenhoehe/domain/contract';
import { emptyTask, type TaskRow } from '@augenhoehe/domain/structure';
import type { WhoDoesWhatSheet } from '../who-does-what-sheet.ts';
import { idOf } from './id-of.ts';

const cooperationId = CooperationId.parse(idOf(3));
const at = '2026-11-20T10:00:00.000Z';

function named(name: string, number: number) {
  return { id: ActorId.parse(idOf(100 + number)), name };
}

/** A task of the actor with this number, or of nobody. */
export function taskRowOf(
  title: string,
  { owner, ...facts }: Partial<Omit<TaskRow, 'owner'>> & { readonly owner?: [string, number] } = {},
): TaskRow {
  const held = owner === undefined ? null : named(...owner);
  return {
    ...emptyTask(title),
    id: TaskId.parse(idOf(9000)),
    cooperationId,
    state: held === null ? 'seeking' : 'accepted',
    owner: held,
    ownerId: held?.id ?? null,
    acceptedOn: null,
    acceptedBy: null,
    offeredTo: null,
    offeredToId: null,
    offeredOn: null,
    deputy: null,
    agreement: null,
    declinedBy: null,
    declinedById: null,
    declineReason: '',
    closedOn: null,
    closedReason: '',
    createdAt: at,
    updatedAt: at,
    can: { edit: false, steer: false, answer: false, take: false, remove: false },
    ...facts,
  };
}

/** A cooperation of these actors, each with as many tasks, all saying the same. */
export function whoDoesWhatOf(
  names: readonly string[],
  { text = 'Tische stellen', tasks = 1 }: { readonly text?: string; readonly tasks?: number } = {},
): WhoDoesWhatSheet {
  return {
    about: 'cooperation',
    name: text.slice(0, 200),
    doers: names.map((name, at) => ({
      actorId: named(name, at).id,
      name,
      part: text,
      contact: text.slice(0, 160),
      contactDeputy: text.slice(0, 160),
    })),
    tasks: names.flatMap((name, at) =>
      Array.from({ length: tasks }, () =>
        taskRowOf(text.slice(0, 200), {
          owner: [name, at],
          deputy: named(name, at),
          doneBy: text.slice(0, 160),
          dueOn: '2026-12-24',
        }),
      ),
    ),
    contexts: new Map([[cooperationId, text]]),
    day: '2026-11-22',
  };
}

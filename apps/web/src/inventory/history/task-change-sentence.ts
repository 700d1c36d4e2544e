import type { TaskChange } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

type Told<Kind extends TaskChange['kind']> = Extract<TaskChange, { kind: Kind }>;
type Moved = Told<
  | 'task.offered'
  | 'task.opened'
  | 'task.withdrawn'
  | 'task.accepted'
  | 'task.declined'
  | 'task.handed-over'
>;

function isMoved(change: TaskChange): change is Moved {
  return [
    'task.offered',
    'task.opened',
    'task.withdrawn',
    'task.accepted',
    'task.declined',
    'task.handed-over',
  ].includes(change.kind);
}

/** What somebody did with a task. */
export function taskChangeSentence(change: TaskChange): MessageDescriptor {
  if (isMoved(change)) return movedSentence(change);
  const { kind, params } = change;
  switch (kind) {
    case 'task.added':
      return msg`Aufgabe „${params.task}“ eingetragen.`;
    case 'task.edited':
      return msg`Aufgabe „${params.task}“ geändert.`;
    case 'task.removed':
      return msg`Aufgabe „${params.task}“ entfernt.`;
    case 'task.completed':
      return params.next === null
        ? msg`Aufgabe „${params.task}“ erledigt.`
        : msg`Aufgabe „${params.task}“ erledigt; sie kommt wieder.`;
    case 'task.dropped':
      return msg`Aufgabe „${params.task}“ fallen gelassen.`;
    case 'task.reopened':
      return msg`Aufgabe „${params.task}“ wieder aufgenommen.`;
  }
}

/** Who has it, is asked or answered. */
function movedSentence({ kind, params }: Moved): MessageDescriptor {
  switch (kind) {
    case 'task.offered':
      return msg`${params.actor} für die Aufgabe „${params.task}“ angefragt.`;
    case 'task.opened':
      return msg`Für die Aufgabe „${params.task}“ wird gefragt: Wer übernimmt?`;
    case 'task.withdrawn':
      return msg`Anfrage zur Aufgabe „${params.task}“ zurückgezogen.`;
    case 'task.accepted':
      return acceptedSentence(params);
    case 'task.declined':
      return msg`${params.actor} übernimmt die Aufgabe „${params.task}“ nicht.`;
    case 'task.handed-over':
      return params.accepted
        ? msg`${plural(params.tasks, { one: '# Aufgabe', other: '# Aufgaben' })} übergeben.`
        : msg`Für ${plural(params.tasks, { one: '# Aufgabe', other: '# Aufgaben' })} um Übernahme gebeten.`;
  }
}

function acceptedSentence({
  actor,
  task,
  means,
}: Told<'task.accepted'>['params']): MessageDescriptor {
  switch (means) {
    case 'account':
      return msg`${actor} übernimmt die Aufgabe „${task}“.`;
    case 'oral':
      return msg`${actor} übernimmt die Aufgabe „${task}“, mündlich zugesagt.`;
    case 'paper':
      return msg`${actor} übernimmt die Aufgabe „${task}“, auf Papier zugesagt.`;
  }
}

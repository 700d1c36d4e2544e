import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { ApiProblem } from './api-problem.ts';

/** The words for refusals about tasks. */
export const taskProblems: Readonly<Record<string, MessageDescriptor>> = {
  'no-such-task': msg`Diese Aufgabe gibt es nicht mehr, oder Sie sehen sie nicht.`,
  'no-such-context': msg`Diese Kooperation oder dieses Gremium gibt es nicht mehr, oder Sie sehen es nicht.`,
  'task-moved-on': msg`Mit dieser Aufgabe ist inzwischen etwas anderes geschehen. Die Liste zeigt, wie sie jetzt steht.`,
  'offered-to-owner': msg`Dieser Akteur hat die Aufgabe schon. Bitte wählen Sie einen anderen.`,
  'yes-in-future': msg`Der Tag der Zusage liegt in der Zukunft. Bitte tragen Sie ein, wann zugesagt wurde.`,
  'task-without-owner': msg`Die Aufgabe hat noch niemand. Tragen Sie zuerst ein, wer sie übernommen hat, oder lassen Sie sie fallen.`,
  'two-contexts': msg`Das gehört zu einer Kooperation oder zu einem Gremium, nicht zu beiden.`,
  'recurring-without-day': msg`Was sich wiederholt, braucht einen ersten Tag. Bitte setzen Sie, bis wann die Aufgabe fällig ist.`,
  'agreement-of-other-origin': msg`Nur was aus einer Vereinbarung kommt, gehört zu einer. Bitte wählen Sie als Herkunft „aus einer Vereinbarung“, oder lassen Sie die Vereinbarung weg.`,
  'deputy-is-owner': msg`Wer die Aufgabe hat, kann sich nicht selbst vertreten. Bitte wählen Sie eine andere Vertretung.`,
};

/** Refusals that name somebody or count something. */
export const countedTaskProblems: Readonly<
  Record<string, (params: ApiProblem['params']) => MessageDescriptor>
> = {
  'task-taken': ({ actor }) =>
    msg`Diese Aufgabe hat inzwischen ein anderer Akteur übernommen: ${String(actor)}.`,
  'tasks-remain': ({ count }) =>
    msg`Daran ${plural(Number(count), { one: 'hängt noch # Aufgabe', other: 'hängen noch # Aufgaben' })}, auch erledigte zählen. Ordnen Sie sie zuerst anders zu, oder entfernen Sie sie.`,
  'too-many-tasks': ({ most }) =>
    msg`Das Quartier hat schon ${String(most)} Aufgaben. Bitte entfernen Sie zuerst alte, die niemand mehr braucht.`,
};

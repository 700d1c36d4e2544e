import type { ExampleChange } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Answered = Extract<ExampleChange, { kind: 'example.answered' }>['params'];

function answered({ example, actor, answer, takenBack }: Answered): MessageDescriptor {
  if (takenBack) {
    return msg`„${actor}“ ist mit dem Beispiel „${example}“ nicht mehr einverstanden; es ist zurückgenommen.`;
  }
  return answer === 'confirmed'
    ? msg`„${actor}“ ist mit dem Beispiel „${example}“ einverstanden.`
    : msg`„${actor}“ ist mit dem Beispiel „${example}“ nicht einverstanden.`;
}

/** What somebody did about a good example; the history tells of every slice. */
export function exampleChangeSentence(change: ExampleChange): MessageDescriptor {
  const { example } = change.params;
  switch (change.kind) {
    case 'example.added':
      return msg`Beispiel „${example}“ begonnen.`;
    case 'example.edited':
      return change.params.takenBack
        ? msg`Worte des Beispiels „${example}“ geändert; es ist nicht mehr veröffentlicht.`
        : msg`Worte des Beispiels „${example}“ geändert.`;
    case 'example.removed':
      return msg`Beispiel „${example}“ entfernt.`;
    case 'example.answered':
      return answered(change.params);
    case 'example.published':
      return msg`Beispiel „${example}“ veröffentlicht.`;
    case 'example.taken-back':
      return msg`Beispiel „${example}“ zurückgenommen.`;
  }
}

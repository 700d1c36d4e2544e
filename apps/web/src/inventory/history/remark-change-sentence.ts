import type { RemarkChange } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** That somebody said something to a goal, or that it was settled; the words are read there. */
export function remarkChangeSentence({ kind, params }: RemarkChange): MessageDescriptor {
  const { goal, actor } = params;
  const { key } = goal;
  if (kind === 'goal.remarked') {
    return actor === ''
      ? msg`Beitrag zu Ziel ${key} eingetragen.`
      : msg`Beitrag von „${actor}“ zu Ziel ${key} eingetragen.`;
  }
  return actor === ''
    ? msg`Über einen Beitrag zu Ziel ${key} entschieden.`
    : msg`Über einen Beitrag von „${actor}“ zu Ziel ${key} entschieden.`;
}

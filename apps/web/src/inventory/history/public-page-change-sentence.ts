import type { PublicPageChange } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What somebody did about the page that everybody reads. */
export function publicPageChangeSentence(change: PublicPageChange): MessageDescriptor {
  if (change.kind === 'public-page.switched') {
    return change.params.isOn
      ? msg`Öffentliche Seite eingeschaltet.`
      : msg`Öffentliche Seite ausgeschaltet.`;
  }
  const { key, text } = change.params.goal;
  if (change.kind === 'public-page.goal-hidden') {
    return msg`Ziel ${key} „${text}“ von der öffentlichen Seite genommen.`;
  }
  return change.params.isNew
    ? msg`Ziel ${key} „${text}“ auf die öffentliche Seite genommen.`
    : msg`Neu festgelegt, was von Ziel ${key} „${text}“ öffentlich ist.`;
}

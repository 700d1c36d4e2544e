import { roleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { Language } from '@augenhoehe/domain/contract';
import type { RoleChange } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What somebody wrote down of who has which role. */
export function roleChangeSentence(
  { kind, params }: RoleChange,
  language: Language,
): MessageDescriptor {
  const { actor } = params;
  const role = termLabel(roleTerms, params.role, language);
  switch (kind) {
    case 'role.added':
      return msg`Rolle „${role}“ eingetragen: ${actor}.`;
    case 'role.edited':
      return msg`Rolle „${role}“ geändert: ${actor}.`;
    case 'role.ended':
      return msg`Rolle „${role}“ beendet: ${actor}.`;
    case 'role.handed-over':
      return msg`Rolle „${role}“ übergeben: ${actor}.`;
    case 'role.removed':
      return msg`Rolle „${role}“ entfernt: ${actor}.`;
  }
}

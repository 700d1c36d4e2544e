import type { InventoryChange } from '@augenhoehe/domain/inventory';
import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

export type ContactChange = Extract<InventoryChange, { kind: `contact-person${string}` }>;

export function isContactChange(change: InventoryChange): change is ContactChange {
  return change.kind.startsWith('contact-person');
}

/** What somebody did with contact persons; their names are never told in the history. */
export function contactChangeSentence(change: ContactChange, i18n: I18n): string {
  if (change.kind === 'contact-persons.informed') {
    const { count } = change.params;
    return i18n._(
      msg`${plural(count, { one: '# Ansprechperson', other: '# Ansprechpersonen' })} als informiert vermerkt.`,
    );
  }
  return i18n._(sentenceAt(change));
}

function sentenceAt(change: Exclude<ContactChange, { kind: 'contact-persons.informed' }>) {
  const { actor } = change.params;
  switch (change.kind) {
    case 'contact-person.added':
      return msg`Ansprechperson bei „${actor}“ eingetragen.`;
    case 'contact-person.edited':
      return msg`Ansprechperson bei „${actor}“ geändert.`;
    case 'contact-person.basis-set':
      return msg`Rechtsgrundlage einer Ansprechperson bei „${actor}“ geändert.`;
    case 'contact-person.blocked':
      return change.params.reason === 'objection'
        ? msg`Widerspruch einer Ansprechperson bei „${actor}“ vermerkt.`
        : msg`Widerruf der Einwilligung einer Ansprechperson bei „${actor}“ vermerkt.`;
    case 'contact-person.unblocked':
      return msg`Vermerk über Widerspruch oder Widerruf bei „${actor}“ entfernt.`;
    case 'contact-person.erased':
      return change.params.how === 'delete'
        ? msg`Ansprechperson bei „${actor}“ endgültig gelöscht.`
        : msg`Ansprechperson bei „${actor}“ anonymisiert.`;
    case 'contact-persons.ordered':
      return msg`Reihenfolge der Ansprechpersonen bei „${actor}“ geändert.`;
  }
}

import type { SavedSearchChange } from '@augenhoehe/domain/inventory';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What somebody did with a saved search; own ones are told without their name. */
export function savedSearchSentence({
  kind,
  params: { name },
}: SavedSearchChange): MessageDescriptor {
  switch (kind) {
    case 'saved-search.added':
      return name === null
        ? msg`Eine eigene Ansicht gemerkt.`
        : msg`Ansicht „${name}“ für alle gemerkt.`;
    case 'saved-search.edited':
      return name === null
        ? msg`Eine eigene gemerkte Ansicht geändert.`
        : msg`Gemerkte Ansicht „${name}“ geändert.`;
    case 'saved-search.removed':
      return name === null
        ? msg`Eine eigene gemerkte Ansicht vergessen.`
        : msg`Gemerkte Ansicht „${name}“ vergessen.`;
  }
}

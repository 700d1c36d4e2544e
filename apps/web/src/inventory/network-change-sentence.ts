import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

interface Told {
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What somebody did on the pages of the network; scenarios that are not shared have no name here. */
export function networkChangeSentence({ kind, params }: Told): MessageDescriptor {
  const name = typeof params['name'] === 'string' ? params['name'] : null;
  const count = typeof params['count'] === 'number' ? params['count'] : 0;
  switch (kind) {
    case 'scenario.added':
      return name === null
        ? msg`Ein eigenes Szenario behalten.`
        : msg`Szenario „${name}“ für alle behalten.`;
    case 'scenario.edited':
      return name === null
        ? msg`Ein eigenes Szenario geändert.`
        : msg`Szenario „${name}“ geändert.`;
    case 'scenario.removed':
      return name === null
        ? msg`Ein eigenes Szenario entfernt.`
        : msg`Szenario „${name}“ entfernt.`;
    default:
      return msg`${plural(count, { one: '# gewünschte Verbindung', other: '# gewünschte Verbindungen' })} aus „Was wäre, wenn“ eingetragen.`;
  }
}

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Of the change's kind and what the journal keeps beside it. */
interface Told {
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What happened to a snapshot of the network; `null`: something else did. */
export function snapshotSentence(told: Told): MessageDescriptor | null {
  const { kind, params } = told;
  const [name, month] = [String(params['name']), String(params['month'])];
  const [from, to] = [String(params['from']), String(params['to'])];
  switch (kind) {
    case 'snapshot.taken':
      return msg`Momentaufnahme „${name}“ festgehalten.`;
    case 'snapshot.taken-monthly':
      return msg`Monatliche Momentaufnahme ${month} festgehalten.`;
    case 'snapshot.renamed':
      return msg`Momentaufnahme „${from}“ heißt jetzt „${to}“.`;
    case 'snapshot.removed':
      return msg`Momentaufnahme „${name}“ entfernt.`;
    default:
      return null;
  }
}

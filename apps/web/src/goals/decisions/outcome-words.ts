import type { Tally } from '@augenhoehe/domain/goals';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What counting says, in a word or two. */
export const outcomeWords: Readonly<Record<Tally['outcome'], MessageDescriptor>> = {
  accepted: msg`angenommen`,
  rejected: msg`abgelehnt`,
  no_decision: msg`keine Entscheidung`,
  adopted: msg`Konsent`,
  integrating: msg`Einwand aufzunehmen`,
  open: msg`noch offen`,
  passive_leads: msg`es bleibt, wie es ist`,
  not_computable: msg`nicht zu berechnen`,
};
